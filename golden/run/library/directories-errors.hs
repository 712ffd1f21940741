-- Catches errors of functions on directories that do not name the steps on the way as GHC's do, links that are not made or read, and times that are not set.
import Control.Exception
import System.Directory
import System.IO
import System.IO.Error

say :: Show a => String -> IO a -> IO ()
say n m = do
  r <- try (m >>= \x -> let s = show x in length s `seq` return s)
  putStrLn (n ++ ": " ++ either (\e -> "<<" ++ displayException (e :: SomeException) ++ ">>") id r)

main :: IO ()
main = do
  let d = "/nonexistent"; a = d ++ "/a"; t = "made-here"
  -- A directory that no other run of this program uses.
  (own, h) <- openTempFile "/tmp" "directories-errors"
  hClose h
  removeFile own
  createDirectory own
  setCurrentDirectory own
  createDirectory t
  writeFile (t ++ "/f") "x"
  createDirectory (t ++ "/sub")
  say "renameFile" (renameFile a d)
  say "renameFile2" (renameFile (t ++ "/f") a)
  say "renameFile3" (renameFile (t ++ "/sub") (t ++ "/g"))
  say "renameFile4" (renameFile (t ++ "/f") (t ++ "/sub"))
  say "renameDirectory" (renameDirectory a d)
  say "renameDirectory2" (renameDirectory (t ++ "/f") (t ++ "/g"))
  say "renamePath" (renamePath a d)
  say "removeFile" (removeFile a)
  say "removeFile2" (removeFile t)
  say "removeDirectory" (removeDirectory a)
  say "removeDirectory2" (removeDirectory t)
  say "removeDirectory3" (removeDirectory (t ++ "/f"))
  say "removeDirectoryRecursive" (removeDirectoryRecursive a)
  say "removeDirectoryRecursive2" (removeDirectoryRecursive (t ++ "/f"))
  say "removePathForcibly" (removePathForcibly a)
  say "createDirectory" (createDirectory t)
  say "createDirectory2" (createDirectory a)
  say "createDirectoryIfMissing" (createDirectoryIfMissing False a)
  say "createDirectoryIfMissing2" (createDirectoryIfMissing True (t ++ "/x/y/z"))
  say "createDirectoryIfMissing3" (createDirectoryIfMissing True (t ++ "/f"))
  say "createDirectoryIfMissing4" (createDirectoryIfMissing True (t ++ "/f/g"))
  say "listDirectory" (listDirectory a)
  say "listDirectory2" (listDirectory (t ++ "/f"))
  say "getDirectoryContents" (getDirectoryContents a)
  say "copyFile" (copyFile a d)
  say "copyFile2" (copyFile (t ++ "/f") a)
  say "copyFile3" (copyFile t a)
  say "copyFile4" (copyFile (t ++ "/f") (t ++ "/sub"))
  say "copyFileWithMetadata" (copyFileWithMetadata a d)
  say "getFileSize" (getFileSize a)
  say "getModificationTime" (getModificationTime a)
  say "getPermissions" (getPermissions a)
  say "setPermissions" (setPermissions a emptyPermissions)
  say "copyPermissions" (copyPermissions a d)
  say "setCurrentDirectory" (setCurrentDirectory a)
  say "setCurrentDirectory2" (setCurrentDirectory (t ++ "/f"))
  say "withCurrentDirectory" (withCurrentDirectory a (return ()))
  say "canonicalizePath" (fmap (drop (length own)) (canonicalizePath (t ++ "/../made-here/./f")))
  say "canonicalizePath2" (canonicalizePath a)
  say "makeAbsolute" (makeAbsolute "/a/../b/./c")
  say "getSymbolicLinkTarget" (getSymbolicLinkTarget a)
  say "createFileLink" (createFileLink (t ++ "/f") (t ++ "/link"))
  say "createFileLink2" (createFileLink (t ++ "/f") (t ++ "/link"))
  say "getSymbolicLinkTarget2" (getSymbolicLinkTarget (t ++ "/link"))
  say "getSymbolicLinkTarget3" (getSymbolicLinkTarget (t ++ "/f"))
  say "pathIsSymbolicLink" (pathIsSymbolicLink (t ++ "/link"))
  say "pathIsSymbolicLink2" (pathIsSymbolicLink a)
  say "removeDirectoryLink" (removeDirectoryLink (t ++ "/link"))
  say "findExecutable" (findExecutable "sh" >>= \p -> return (p /= Nothing))
  say "findFile" (findFile [t, "."] "f")
  say "findFiles" (findFiles [".", t] "f")
  say "doesPathExist" (mapM doesPathExist [t, a, t ++ "/f"])
  say "permissions" (getPermissions (t ++ "/f"))
  say "setPermissions2" (setPermissions (t ++ "/f") (setOwnerExecutable True emptyPermissions) >> getPermissions (t ++ "/f"))
  say "times" (setModificationTime (t ++ "/f") (read "2020-01-02 03:04:05 UTC") >> getModificationTime (t ++ "/f"))
  setCurrentDirectory "/"
  removePathForcibly own
