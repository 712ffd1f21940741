-- Catches: a file that stays open, and locked, when reading it lazily has met bytes that are no text.
module Main (main) where

import Control.Exception
import qualified Data.ByteString as B
import System.Directory
import System.IO

main :: IO ()
main = do
  let file = "read-errors-close.tmp"
  B.writeFile file (B.pack [65, 200, 66])
  h <- openFile file ReadMode
  r <- try (hGetContents h >>= putStrLn)
  putStrLn (either (\e -> show (e :: IOException)) (const "read") r)
  print =<< hIsOpen h
  -- It can be written now.
  withFile file WriteMode (\w -> hPutStr w "text")
  readFile file >>= putStrLn
  removeFile file
