-- Catches: an address literal whose characters above \x7F, or NUL, are written as UTF-8: tables in such literals (lexer generators write them) would be wrong.
{-# LANGUAGE MagicHash #-}
module Main where
import GHC.Exts
import GHC.Word
import GHC.Int
data Tab = Tab Addr#
tab :: Tab
tab = Tab "\x00\x01\xff\xfe\x80\x7f\x00\x00\x34\x12"#
at8 :: Tab -> Int -> Word8
at8 (Tab a) (I# i) = W8# (indexWord8OffAddr# a i)
at16 :: Tab -> Int -> Int16
at16 (Tab a) (I# i) = I16# (indexInt16OffAddr# a i)
main :: IO ()
main = do
  print (map (at8 tab) [0 .. 9])
  print (map (at16 tab) [0 .. 4])
  putStrLn "lit\0nul\xff\955"
  print (length "lit\0nul\xff\955", "a\0b" == ['a', '\0', 'b'])
  print (unpackCString# "abc"#, unpackAppendCString# "ab"# "cd", unpackFoldrCString# "xyz"# (:) [])
  case "a\0b" of { "a\0b" -> putStrLn "m"; _ -> putStrLn "n" }
