-- Catches: operations on arrays, bytes and words that are one element, bit or byte off.
{-# LANGUAGE MagicHash, UnboxedTuples #-}
module Main (main) where
import GHC.Exts
import GHC.IO (IO (..))
import GHC.ST
import GHC.Word
import GHC.Int

data MA = MA (MutableArray# RealWorld Int)
data BA = BA (MutableByteArray# RealWorld)
io :: (State# RealWorld -> (# State# RealWorld, a #)) -> IO a
io = IO

main :: IO ()
main = do
  -- arrays
  MA m <- io (\s -> case newArray# 10# 0 s of (# s1, a #) -> (# s1, MA a #))
  mapM_ (\(I# i) -> io (\s -> case writeArray# m i (I# (i *# i)) s of s1 -> (# s1, () #))) [0 .. 9]
  io (\s -> case copyMutableArray# m 0# m 3# 5# s of s1 -> (# s1, () #))
  l <- mapM (\(I# i) -> io (readArray# m i)) [0 .. 9]; print l
  io (\s -> case copyMutableArray# m 4# m 1# 5# s of s1 -> (# s1, () #))
  l <- mapM (\(I# i) -> io (readArray# m i)) [0 .. 9]; print l
  (l2, n) <- io (\s -> case unsafeFreezeArray# m s of { (# s1, a #) -> case cloneArray# a 2# 4# of { b -> (# s1, ([ case indexArray# b i of (# x #) -> x | I# i <- [0 .. 3]], I# (sizeofArray# b)) #) } }); print (l2, n)
  r <- io (\s -> case freezeArray# m 0# 3# s of { (# s1, a #) -> case thawArray# a 1# 2# s1 of { (# s2, t #) -> case writeArray# t 0# 77 s2 of { s3 -> case readArray# t 0# s3 of { (# s4, v #) -> case indexArray# a 1# of { (# w #) -> (# s4, (v, w, I# (sizeofMutableArray# t)) #) } } } } }); print r
  print (isTrue# (sameMutableArray# m m))
  -- cas
  r <- io (\s -> case newMutVar# 'a' s of { (# s1, v #) -> case readMutVar# v s1 of { (# s2, old #) -> case casMutVar# v old 'b' s2 of { (# s3, f, x #) -> case readMutVar# v s3 of { (# s4, now #) -> case casMutVar# v old 'c' s4 of { (# s5, g, _ #) -> (# s5, (I# f, now, I# g) #) } } } } }); print r
  r <- io (\s -> case newMutVar# (5 :: Int) s of { (# s1, v #) -> case atomicModifyMutVar2# v (\x -> (x + 1, 'r')) s1 of { (# s2, old, (_, c) #) -> case readMutVar# v s2 of { (# s3, new #) -> (# s3, (old, c, new) #) } } }); print r
  -- byte arrays
  BA b <- io (\s -> case newByteArray# 32# s of (# s1, a #) -> (# s1, BA a #))
  io (\s -> case setByteArray# b 0# 32# 0x5A# s of s1 -> (# s1, () #))
  io (\s -> case writeInt8Array# b 0# -1# s of { s1 -> case writeWord16Array# b 1# 0xABCD## s1 of { s2 -> case writeInt32Array# b 1# -2# s2 of { s3 -> case writeDoubleArray# b 1# 1.5## s3 of { s4 -> case writeFloatArray# b 4# 2.5# s4 of { s5 -> case writeCharArray# b 20# 'z'# s5 of { s6 -> case writeWideCharArray# b 6# '\x10FFFF'# s6 of { s7 -> (# s7, () #) } } } } } } })
  l <- mapM (\(I# i) -> io (\s -> case readWord8Array# b i s of (# s1, w #) -> (# s1, W# w #))) [0 .. 31]; print l
  r <- io (\s -> case readInt8Array# b 0# s of { (# s1, a #) -> case readInt16Array# b 1# s1 of { (# s2, c #) -> case readInt32Array# b 1# s2 of { (# s3, d #) -> case readDoubleArray# b 1# s3 of { (# s4, e #) -> case readFloatArray# b 4# s4 of { (# s5, f #) -> case readWideCharArray# b 6# s5 of { (# s6, g #) -> (# s6, (I# a, I# c, I# d, D# e, F# f, C# g) #) } } } } } }); print r
  r <- io (\s -> case copyMutableByteArray# b 0# b 4# 12# s of { s1 -> case shrinkMutableByteArray# b 16# s1 of { s2 -> case getSizeofMutableByteArray# b s2 of { (# s3, n #) -> case unsafeFreezeByteArray# b s3 of { (# s4, f #) -> (# s4, (I# n, [W# (indexWord8Array# f i) | I# i <- [0 .. 15]], I# (compareByteArrays# f 0# f 4# 4#)) #) } } } }); print r
  r <- io (\s -> case newByteArray# 16# s of { (# s1, c #) -> case writeIntArray# c 0# 5# s1 of { s2 -> case fetchAddIntArray# c 0# 7# s2 of { (# s3, o #) -> case casIntArray# c 0# 12# 20# s3 of { (# s4, p #) -> case fetchOrIntArray# c 0# 1# s4 of { (# s5, q #) -> case readIntArray# c 0# s5 of { (# s6, z #) -> (# s6, (I# o, I# p, I# q, I# z) #) } } } } } }); print r
  -- arithmetic
  print (I# (addIntC' 9223372036854775807# 1#), I# (mulIntMayOflo# 3# 4#), case timesWord2# 0xFFFFFFFFFFFFFFFF## 2## of (# h, l #) -> (W# h, W# l), case quotRemWord2# 1## 0## 3## of (# q, r #) -> (W# q, W# r))
  print (case addIntC# 9223372036854775807# 1# of (# a, c #) -> (I# a, I# c), case subIntC# -9223372036854775808# 1# of (# a, c #) -> (I# a, I# c), case plusWord2# 0xFFFFFFFFFFFFFFFF## 1## of (# h, l #) -> (W# h, W# l), case addWordC# 0xFFFFFFFFFFFFFFFF## 1## of (# a, c #) -> (W# a, I# c), case subWordC# 0## 1## of (# a, c #) -> (W# a, I# c))
  print (W# (popCnt# 0xFF00FF##), W# (clz# 1##), W# (ctz# 8##), W# (byteSwap# 1##), W# (bitReverse# 1##), W# (pdep# 0x5## 0xF0##), W# (pext# 0xF0## 0xF0##), W# (popCnt8# 0x1FF##), W# (clz32# 1##), W# (ctz16# 0##))
  print (I# (uncheckedIShiftL# 1# 63#), I# (uncheckedIShiftRA# -8# 1#), I# (uncheckedIShiftRL# -8# 60#), W# (uncheckedShiftRL# 256## 4#), I# (notI# 5#), I# (negateInt# 5#))
  print (I# (ord# 'x'#), C# (chr# 65#), D# (int2Double# 3#), I# (double2Int# -3.9##), F# (double2Float# 0.1##), D# (float2Double# 0.5#), D# (2.0## **## 10.0##), D# (sqrtDouble# 2.0##), D# (fabsDouble# -1.0##))
  print (case decodeDouble_2Int# -1.5## of (# a, b, c, d #) -> (I# a, W# b, W# c, I# d), case decodeDouble_Int64# 0.1## of (# m, e #) -> (I# m, I# e), case decodeFloat_Int# 0.1# of (# m, e #) -> (I# m, I# e))
  print (I# (narrow8Int# 200#), W# (narrow8Word# 300##), I# (narrow16Int# 40000#), W# (narrow32Word# 0x1FFFFFFFF##), I# (narrow32Int# 0x80000000#))
  print (isTrue# (reallyUnsafePtrEquality# main main), I# (dataToTag# (Just 'a')), (tagToEnum# 1# :: Bool))
  print (lazy 3, inline (+ 1) 2, oneShot (+ 1) 3, I# (cstringLength# "hello"#), unpackCString# "abc"#, C# (indexCharOffAddr# "xyz"# 1#))
  -- small arrays
  r <- io (\s -> case newSmallArray# 4# 'q' s of { (# s1, a #) -> case writeSmallArray# a 2# 'r' s1 of { s2 -> case copySmallMutableArray# a 1# a 0# 3# s2 of { s3 -> case unsafeFreezeSmallArray# a s3 of { (# s4, f #) -> (# s4, ([ case indexSmallArray# f i of (# c #) -> c | I# i <- [0 .. 3]], I# (sizeofSmallArray# f)) #) } } } }); print r
  where addIntC' a b = case addIntC# a b of (# _, c #) -> c
