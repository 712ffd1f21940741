-- Catches literals of sized types that are not cut to their bits, in expressions and in patterns, and those that are parsed from digits at run time.
import Data.Int
import Data.Word
f :: Word8 -> String
f 0 = "zero"
f 10 = "ten"
f 255 = "all"
f 256 = "again zero"
f n | n == 300 = "forty-four"
f _ = "other"
g :: Int8 -> Int
g (-1) = 1
g 127 = 2
g (-128) = 3
g _ = 4
h :: Int64 -> Int
h 9223372036854775807 = 1
h (-9223372036854775808) = 2
h 0 = 3
h _ = 4
w :: Word32 -> Int
w 0xffffffff = 1
w 4294967296 = 2
w _ = 3
main :: IO ()
main = do
  mapM_ (putStrLn . f) [0, 10, 255, 256, 44, 45]
  print (map g [-1, 127, -128, 0, 255])
  print (map h [maxBound, minBound, 0, 1, 18446744073709551616])
  print (map w [maxBound, 0, 5])
  print (300 :: Word8, -1 :: Word16, 70000 :: Int16, 0xffffffff :: Int32, 2 ^ (63 :: Int) :: Word64, -5 :: Word64)
