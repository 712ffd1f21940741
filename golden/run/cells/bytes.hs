{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: elements of the wrong size, bytes in the wrong order, lost signs, copies that overlap.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

data Bytes = Bytes ByteArray#

-- Sixteen bytes with 258 as the second of two numbers.
twoNumbers :: Bytes
twoNumbers = case newByteArray# 16# realWorld# of
  (# s1, b #) -> case writeIntArray# b 0# -2# s1 of
    s2 -> case writeIntArray# b 1# 258# s2 of
      s3 -> case unsafeFreezeByteArray# b s3 of
        (# _, frozen #) -> Bytes frozen
{-# NOINLINE twoNumbers #-}

byte, signed, short, wide :: Bytes -> Int -> Int
byte (Bytes b) (I# i)   = I# (ord# (indexCharArray# b i))
signed (Bytes b) (I# i) = I# (indexInt8Array# b i)
short (Bytes b) (I# i)  = I# (indexInt16Array# b i)
wide (Bytes b) (I# i)   = I# (indexWord8ArrayAsInt# b i)

-- An array that is copied onto itself, two bytes further on.
overlapping :: IO ()
overlapping = IO (\s0 -> case newByteArray# 8# s0 of
  (# s1, b #) -> case fill b 0# s1 of
    s2 -> case copyMutableByteArray# b 0# b 2# 6# s2 of
      s3 -> case shrinkMutableByteArray# b 7# s3 of
        s4 -> case getSizeofMutableByteArray# b s4 of
          (# s5, size #) -> case unsafeFreezeByteArray# b s5 of
            (# s6, frozen #) -> case mapM_ (print . byte (Bytes frozen)) [0 .. I# (size -# 1#)] of
              IO action -> action s6)

fill :: MutableByteArray# s -> Int# -> State# s -> State# s
fill b 8# s = s
fill b i s  = fill b (i +# 1#) (writeCharArray# b i (chr# (i +# 65#)) s)

-- A variable whose content is not evaluated, and then replaced.
variable :: IO ()
variable = IO (\s0 -> case newMutVar# (error "not looked at") s0 of
  (# s1, v #) -> case writeMutVar# v [1, 2] s1 of
    s2 -> case readMutVar# v s2 of
      (# s3, xs #) -> case writeMutVar# v (0 : xs) s3 of
        s4 -> case readMutVar# v s4 of
          (# s5, ys #) -> case mapM_ print (ys :: [Int]) of
            IO action -> action s5)

main :: IO ()
main = do
  mapM_ (print . byte twoNumbers) [0, 7, 8, 9, 10]
  mapM_ (print . signed twoNumbers) [0, 8]
  mapM_ (print . short twoNumbers) [3, 4]
  print (wide twoNumbers 8)
  case twoNumbers of
    Bytes b -> do
      print (I# (sizeofByteArray# b))
      print (I# (compareByteArrays# b 0# b 8# 8# ># 0#))
  overlapping
  variable
