{-# LANGUAGE OverloadedStrings #-}
-- Byte rows and texts at their edges: numbers of all sizes in builders, rows longer than a
-- piece, searching for parts that overlap or are empty, reading the least Int.
module Main (main) where

import qualified Data.ByteString as W
import qualified Data.ByteString.Builder as Builder
import qualified Data.ByteString.Char8 as B
import qualified Data.ByteString.Lazy.Char8 as L
import Data.Int (Int8)
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL
import qualified Data.Text.Lazy.Builder as TB
import qualified Data.Text.Lazy.Builder.Int as TB
import Data.Word (Word64)

main :: IO ()
main = do
  let numbers = [0, 7, -7, 10, -10, 99, 100, -100, 12345678901234567, maxBound, minBound] :: [Int]
  L.putStrLn (Builder.toLazyByteString (foldMap (\n -> Builder.intDec n <> Builder.char7 ' ') numbers))
  L.putStrLn (Builder.toLazyByteString (foldMap (\n -> Builder.integerDec n <> " ")
    [2 ^ (63 :: Int) - 1, 2 ^ (63 :: Int), -(2 ^ (63 :: Int)), -(2 ^ (63 :: Int)) - 1, 0]))
  L.putStrLn (Builder.toLazyByteString (Builder.word64Dec (maxBound :: Word64) <> " " <> Builder.int8Dec (minBound :: Int8)
    <> " " <> Builder.wordDec maxBound <> " " <> Builder.word8Dec 255))
  -- Rows of all lengths around the size of a piece.
  let rows = [B.replicate n (toEnum (97 + n `mod` 26)) | n <- [0, 1, 1023, 1024, 1025, 4079, 4080, 4081, 40000]]
      long = Builder.toLazyByteString (foldMap (\r -> Builder.byteString r <> Builder.intDec (B.length r)) rows)
  print (L.length long, L.toStrict long == B.concat (concatMap (\r -> [r, B.pack (show (B.length r))]) rows))
  print (L.length (Builder.toLazyByteString (foldMap Builder.word8 (concat (replicate 300 [0 .. 255])))))
  print (L.take 12 (Builder.toLazyByteString (foldMap Builder.intDec [1 ..])))
  print (Builder.toLazyByteString mempty, L.toChunks (Builder.toLazyByteString (Builder.byteString "")))
  -- Reading.
  print (map B.readInt ["", "-", "+", "-5x", "+5", "12 3", "x", "--1", "-9223372036854775808", "9223372036854775807"])
  print (B.words "  a bc\t\nd  ", B.words "", B.words "x", B.words " \160y\160", B.lines "a\n\nb\n", B.lines "\n", B.lines "a\nb")
  print (B.uncons "", B.uncons "ab", B.unsnoc "", B.unsnoc "ab", B.reverse "", B.reverse "abc", B.replicate (-1) 'x')
  print (W.findIndex (> 200) (W.map (* 3) "abc"), B.breakSubstring "" "abc", B.breakSubstring "bc" "abcbc", B.isInfixOf "cd" "abc")
  -- Texts.
  print (T.splitOn "aa" "aaaaa", T.splitOn "," "", T.splitOn "," ",a,,b,", T.splitOn "abc" "ab", T.count "aa" "aaaaa", T.count "x" "")
  print (T.replace "b" "" "abcb", T.breakOn "c" "abcd", T.breakOnEnd "b" "abcbd", T.breakOnAll "/" "a/b/c")
  print (T.toUpper "stra\223e \228", T.reverse "abc", T.reverse "", T.replicate 3 "x", T.replicate 2 "ab", T.replicate 0 "ab", T.center 7 '.' "abc")
  print (T.uncons "", T.uncons "ab", T.unsnoc "ab", T.splitAt 9 "abc", T.span (== 'a') "aab")
  print (TB.toLazyText (foldMap (\n -> TB.decimal n <> TB.singleton ' ') numbers))
  print (TB.toLazyText (TB.decimal (2 ^ (64 :: Int) :: Integer) <> " " <> TB.decimal (-(2 ^ (63 :: Int)) :: Integer) <> " " <> TB.hexadecimal (255 :: Int)))
  let texts = [T.replicate n "\955" | n <- [0, 1, 199, 200, 201, 250, 251, 8000, 8001, 20000]]
  print (TL.toStrict (TB.toLazyText (foldMap TB.fromText texts)) == T.concat texts)
  print (TL.length (TB.toLazyText (foldMap (TB.fromString . show) [1 .. 3000 :: Int])))
