-- Catches a directory that stays, errors without the file's name, and actions that outlive their time.
import System.Directory
import System.FilePath
import System.Timeout
import Control.Exception
import Control.Concurrent
import System.IO
main = do
  d <- getTemporaryDirectory
  let dir = d </> "rhdirtest"
  removePathForcibly dir
  createDirectoryIfMissing True (dir </> "a" </> "b")
  writeFile (dir </> "a" </> "f.txt") "hello"
  copyFile (dir </> "a/f.txt") (dir </> "g.txt")
  readFile (dir </> "g.txt") >>= putStrLn
  listDirectory dir >>= print . length
  doesFileExist (dir </> "g.txt") >>= print
  doesDirectoryExist (dir </> "a") >>= print
  getFileSize (dir </> "g.txt") >>= print
  renameFile (dir </> "g.txt") (dir </> "h.txt")
  doesFileExist (dir </> "g.txt") >>= print
  withCurrentDirectory dir (getCurrentDirectory >>= putStrLn . takeFileName)
  p <- getPermissions (dir </> "h.txt")
  print p
  r <- try (removeFile (dir </> "nope")) :: IO (Either IOException ())
  print r
  r <- try (createDirectory dir) :: IO (Either IOException ())
  print r
  removeDirectoryRecursive dir
  doesPathExist dir >>= print
  timeout 20000 (threadDelay 2000000) >>= print
  timeout 2000000 (return 5) >>= print
  timeout 50000 (evaluate (length [1 ..])) >>= print
