-- Catches: output that is written early because a program is started, and a folder that is not there taken for a program.
import Control.Exception
import System.IO
import System.Process

main :: IO ()
main = do
  putStrLn "before"
  callCommand "echo child"
  putStrLn "after"
  putStr "partial "
  hFlush stdout
  callProcess "echo" ["three"]
  r <- try (createProcess (proc "cat" []) { cwd = Just "/nonexistent" })
  either (\e -> print (e :: IOException)) (const (putStrLn "started")) r
  -- What could not be written stays, and is tried again when the handle is closed.
  h <- openFile "/dev/full" WriteMode
  hPutStr h "lost"
  f <- try (hFlush h)
  print (f :: Either IOException ())
  c <- try (hClose h)
  print (c :: Either IOException ())
  hClose h
