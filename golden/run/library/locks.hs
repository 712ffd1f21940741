-- Catches: a file that is written while it is read, a read that comes after the handle was closed and finds nothing.
module Main (main) where

import Control.Exception
import System.IO
import System.IO.Error

name :: FilePath
name = "rusholme-locks.tmp"

main :: IO ()
main = do
  writeFile name "one\ntwo\n"
  text <- readFile name
  r <- try (writeFile name "three\n")
  putStrLn (either (\e -> show (e :: IOException) ++ ", " ++ show (isAlreadyInUseError e)) show r)
  r2 <- try (appendFile name "three\n")
  print (r2 :: Either IOException ())
  also <- readFile name
  putStr also
  print (length text)
  -- Read to its end, it is closed.
  writeFile name "four\n"
  readFile name >>= putStr
  h <- openFile name WriteMode
  r3 <- try (openFile name ReadMode)
  putStrLn (either (\e -> show (e :: IOException)) show r3)
  hSetBuffering h (BlockBuffering (Just 100))
  hGetBuffering h >>= print
  hClose h
  late <- try (withFile name ReadMode hGetContents >>= putStrLn)
  print (late :: Either IOException ())
