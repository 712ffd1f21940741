-- Catches: a small number that becomes another one, borders of the tables, boxes that look like small ones.
module Main (main) where

import Data.Char (chr, ord)
import Data.Word
import System.Mem

data Box = Box Int | Pair Int Int deriving (Eq, Show)
newtype Wrapped = Wrapped Char deriving (Eq, Show)

main :: IO ()
main = do
  let numbers = concat (replicate 300 [-18 .. 258]) :: [Int]
      characters = concat (replicate 300 (map chr [0 .. 300]))
      words = map fromIntegral numbers :: [Word8]
      boxes = map Box numbers ++ zipWith Pair numbers numbers
      wrapped = map Wrapped characters
  print (length numbers, length characters, sum (map fromIntegral words :: [Int]), length boxes, length wrapped)
  performGC
  performGC
  print (sum numbers, sum (map ord characters), sum (map fromIntegral words :: [Int]))
  print (take 6 numbers, drop 271 (take 277 numbers), map ord (drop 250 (take 260 characters)))
  print (take 3 boxes, last boxes, wrapped !! 65)
