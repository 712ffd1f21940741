-- Data.ByteString: reading numbers, splitting, sorting, building.
module Main (main) where

import qualified Data.ByteString.Builder as Builder
import qualified Data.ByteString.Char8 as B
import qualified Data.ByteString.Lazy.Char8 as L
import Data.List (foldl', unfoldr)

main :: IO ()
main = do
  let built = Builder.toLazyByteString (mconcat [Builder.intDec (n * 7919 `mod` 1000003) <> Builder.char7 (if n `mod` 10 == 0 then '\n' else ' ') | n <- [1 .. 500000]])
      bytes = L.toStrict built
      numbers = unfoldr (B.readInt . B.dropWhile (\c -> c == ' ' || c == '\n')) bytes
  print (B.length bytes, foldl' (\a n -> (a * 31 + n) `mod` 1000003) 7 numbers)
  print (length (B.lines bytes), maximum (map B.length (B.lines bytes)))
  print (length (filter (B.isPrefixOf (B.pack "99")) (B.words bytes)))
  print (B.foldl' (\a c -> a + fromEnum c) 0 (B.map succ bytes), B.count '7' bytes)
