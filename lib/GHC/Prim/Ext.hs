{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, RankNTypes #-}
-- |
-- The primitive operations of GHC that can be written with the others.
module GHC.Prim.Ext
  ( shiftL#, shiftRL#, iShiftL#, iShiftRA#, iShiftRL#
  , uncheckedShiftL64#, uncheckedShiftRL64#, uncheckedIShiftL64#, uncheckedIShiftRA64#
  , keepAlive#, cstringLength#
  , atomicModifyMutVar2#, atomicModifyMutVar_#, atomicModifyMutVar#
  , casIntArray#, atomicReadIntArray#, atomicWriteIntArray#, fetchAddIntArray#, fetchSubIntArray#
  , fetchAndIntArray#, fetchOrIntArray#, fetchXorIntArray#, fetchNandIntArray#
  , atomicExchangeAddrAddr#, atomicExchangeWordAddr#, atomicCasAddrAddr#, atomicCasWordAddr#
  , resizeSmallMutableArray#, remAddr#, eqStableName#
  , par#, spark#, seqSpark#, getSpark#, numSparks#, forkOn#, labelThread#, isCurrentThreadBound#, threadStatus#
  , setThreadAllocationCounter#
  , traceEvent#, traceMarker#, traceBinaryEvent#
  , prefetchByteArray0#, prefetchByteArray1#, prefetchByteArray2#, prefetchByteArray3#
  , prefetchMutableByteArray0#, prefetchMutableByteArray1#, prefetchMutableByteArray2#, prefetchMutableByteArray3#
  , prefetchAddr0#, prefetchAddr1#, prefetchAddr2#, prefetchAddr3#
  , prefetchValue0#, prefetchValue1#, prefetchValue2#, prefetchValue3#
  , pdep#, pdep8#, pdep16#, pdep32#, pdep64#, pext#, pext8#, pext16#, pext32#, pext64#
  , Int8#, Int16#, Word8#, Word16#
  , narrowInt8#, extendInt8#, plusInt8#, subInt8#, timesInt8#, quotInt8#, remInt8#, quotRemInt8#
  , negateInt8#, eqInt8#, neInt8#, ltInt8#, leInt8#, gtInt8#, geInt8#
  , narrowInt16#, extendInt16#, plusInt16#, subInt16#, timesInt16#, quotInt16#, remInt16#
  , quotRemInt16#, negateInt16#, eqInt16#, neInt16#, ltInt16#, leInt16#, gtInt16#, geInt16#
  , narrowWord8#, extendWord8#, plusWord8#, subWord8#, timesWord8#, quotWord8#, remWord8#
  , quotRemWord8#, notWord8#, eqWord8#, neWord8#, ltWord8#, leWord8#, gtWord8#, geWord8#
  , narrowWord16#, extendWord16#, plusWord16#, subWord16#, timesWord16#, quotWord16#, remWord16#
  , quotRemWord16#, notWord16#, eqWord16#, neWord16#, ltWord16#, leWord16#, gtWord16#, geWord16#
  ) where

import GHC.Prim
import GHC.Types

-- | Shifts by any number of places.
shiftL#, shiftRL# :: Word# -> Int# -> Word#
shiftL# a n = case n >=# 64# of
  1# -> 0##
  _ -> uncheckedShiftL# a n
shiftRL# a n = case n >=# 64# of
  1# -> 0##
  _ -> uncheckedShiftRL# a n

iShiftL#, iShiftRA#, iShiftRL# :: Int# -> Int# -> Int#
iShiftL# a n = case n >=# 64# of
  1# -> 0#
  _ -> uncheckedIShiftL# a n
iShiftRA# a n = case n >=# 64# of
  1# -> negateInt# (a <# 0#)
  _ -> uncheckedIShiftRA# a n
iShiftRL# a n = case n >=# 64# of
  1# -> 0#
  _ -> uncheckedIShiftRL# a n

uncheckedShiftL64#, uncheckedShiftRL64# :: Word# -> Int# -> Word#
uncheckedShiftL64# = uncheckedShiftL#
uncheckedShiftRL64# = uncheckedShiftRL#

uncheckedIShiftL64#, uncheckedIShiftRA64# :: Int# -> Int# -> Int#
uncheckedIShiftL64# = uncheckedIShiftL#
uncheckedIShiftRA64# = uncheckedIShiftRA#

-- | Performs an action, during which the first argument is not collected.
keepAlive# :: a -> State# RealWorld -> (State# RealWorld -> (# State# RealWorld, b #)) -> (# State# RealWorld, b #)
keepAlive# x s f = case f s of
  (# s', r #) -> case touch# x s' of s'' -> (# s'', r #)

-- | How many bytes come before the first that is zero.
cstringLength# :: Addr# -> Int#
cstringLength# a = go 0#
  where
    go n = case indexCharOffAddr# a n of
      '\0'# -> n
      _ -> go (n +# 1#)

-- | Changes what is at the address; the result is what it was before. The second
-- two change it only where it is the first number.
atomicExchangeAddrAddr# :: Addr# -> Addr# -> State# d -> (# State# d, Addr# #)
atomicExchangeAddrAddr# p new s = case readAddrOffAddr# p 0# s of
  (# s1, old #) -> case writeAddrOffAddr# p 0# new s1 of s2 -> (# s2, old #)

atomicExchangeWordAddr# :: Addr# -> Word# -> State# d -> (# State# d, Word# #)
atomicExchangeWordAddr# p new s = case readWordOffAddr# p 0# s of
  (# s1, old #) -> case writeWordOffAddr# p 0# new s1 of s2 -> (# s2, old #)

atomicCasAddrAddr# :: Addr# -> Addr# -> Addr# -> State# d -> (# State# d, Addr# #)
atomicCasAddrAddr# p expected new s = case readAddrOffAddr# p 0# s of
  (# s1, old #) -> case eqAddr# old expected of
    1# -> case writeAddrOffAddr# p 0# new s1 of s2 -> (# s2, old #)
    _ -> (# s1, old #)

atomicCasWordAddr# :: Addr# -> Word# -> Word# -> State# d -> (# State# d, Word# #)
atomicCasWordAddr# p expected new s = case readWordOffAddr# p 0# s of
  (# s1, old #) -> case eqWord# old expected of
    1# -> case writeWordOffAddr# p 0# new s1 of s2 -> (# s2, old #)
    _ -> (# s1, old #)

-- | The variable's value, and what the function makes of it, of which the first part is the new one.
atomicModifyMutVar2# :: MutVar# d a -> (a -> c) -> State# d -> (# State# d, a, c #)
atomicModifyMutVar2# v f s = case readMutVar# v s of
  (# s1, old #) ->
    let r = f old
    in case casMutVar# v old (firstOf r) s1 of
      (# s2, 0#, _ #) -> (# s2, old, r #)
      (# s2, _, _ #) -> atomicModifyMutVar2# v f s2

-- The first field of a value with at least one.
firstOf :: c -> a
firstOf r = case unsafeCoerce# r of (x, _) -> x

atomicModifyMutVar_# :: MutVar# d a -> (a -> a) -> State# d -> (# State# d, a, a #)
atomicModifyMutVar_# v f s = case readMutVar# v s of
  (# s1, old #) ->
    let new = f old
    in case casMutVar# v old new s1 of
      (# s2, 0#, _ #) -> (# s2, old, new #)
      (# s2, _, _ #) -> atomicModifyMutVar_# v f s2

atomicModifyMutVar# :: MutVar# d a -> (a -> b) -> State# d -> (# State# d, c #)
atomicModifyMutVar# v f s = case atomicModifyMutVar2# v f s of
  (# s1, _, r #) -> (# s1, secondOf r #)

secondOf :: b -> c
secondOf r = case unsafeCoerce# r of (_, y) -> y

-- Threads change where they wait or allocate, and these do neither.
casIntArray# :: MutableByteArray# d -> Int# -> Int# -> Int# -> State# d -> (# State# d, Int# #)
casIntArray# a i old new s = case readIntArray# a i s of
  (# s1, x #) -> case x ==# old of
    1# -> case writeIntArray# a i new s1 of s2 -> (# s2, x #)
    _ -> (# s1, x #)

atomicReadIntArray# :: MutableByteArray# d -> Int# -> State# d -> (# State# d, Int# #)
atomicReadIntArray# = readIntArray#

atomicWriteIntArray# :: MutableByteArray# d -> Int# -> Int# -> State# d -> State# d
atomicWriteIntArray# = writeIntArray#

-- | Changes an element; the result is what it was before.
fetchAddIntArray#, fetchSubIntArray#, fetchAndIntArray#, fetchOrIntArray#, fetchXorIntArray#, fetchNandIntArray#
  :: MutableByteArray# d -> Int# -> Int# -> State# d -> (# State# d, Int# #)
fetchAddIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (x +# n) s1 of s2 -> (# s2, x #)
fetchSubIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (x -# n) s1 of s2 -> (# s2, x #)
fetchAndIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (andI# x n) s1 of s2 -> (# s2, x #)
fetchOrIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (orI# x n) s1 of s2 -> (# s2, x #)
fetchXorIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (xorI# x n) s1 of s2 -> (# s2, x #)
fetchNandIntArray# a i n s = case readIntArray# a i s of
  (# s1, x #) -> case writeIntArray# a i (notI# (andI# x n)) s1 of s2 -> (# s2, x #)

-- | An array of another size with the same elements, and with these where it has more.
resizeSmallMutableArray# :: SmallMutableArray# d a -> Int# -> a -> State# d -> (# State# d, SmallMutableArray# d a #)
resizeSmallMutableArray# a n x s = case getSizeofSmallMutableArray# a s of
  (# s1, m #) -> case n <=# m of
    1# -> case shrinkSmallMutableArray# a n s1 of s2 -> (# s2, a #)
    _ -> case newSmallArray# n x s1 of
      (# s2, b #) -> case copySmallMutableArray# a 0# b 0# m s2 of s3 -> (# s3, b #)

par# :: a -> Int#
par# _ = 1#

spark#, seqSpark# :: a -> State# d -> (# State# d, a #)
spark# x s = (# s, x #)
seqSpark# x s = seq# x s

-- There are no sparks: each is evaluated where it is made, or when it is wanted.
getSpark# :: State# d -> (# State# d, Int#, a #)
getSpark# s = (# s, 0#, unsafeCoerce# () #)

numSparks# :: State# d -> (# State# d, Int# #)
numSparks# s = (# s, 0# #)

forkOn# :: Int# -> a -> State# RealWorld -> (# State# RealWorld, ThreadId# #)
forkOn# _ action s = fork# (unsafeCoerce# action) s

labelThread# :: ThreadId# -> Addr# -> State# RealWorld -> State# RealWorld
labelThread# _ _ s = s

isCurrentThreadBound# :: State# RealWorld -> (# State# RealWorld, Int# #)
isCurrentThreadBound# s = (# s, 1# #)

-- | Always that of a thread that could run: 0.
threadStatus# :: ThreadId# -> State# RealWorld -> (# State# RealWorld, Int#, Int#, Int# #)
threadStatus# t s = case threadState# t s of (# s', n #) -> (# s', n, 0#, 0# #)

traceEvent#, traceMarker# :: Addr# -> State# d -> State# d
traceEvent# _ s = s
traceMarker# _ s = s

traceBinaryEvent# :: Addr# -> Int# -> State# d -> State# d
traceBinaryEvent# _ _ s = s

-- | A counter that nobody looks at.
setThreadAllocationCounter# :: Int# -> State# RealWorld -> State# RealWorld
setThreadAllocationCounter# _ s = s

-- Advice to the processor, which is free to ignore it: so do these.
prefetchByteArray0#, prefetchByteArray1#, prefetchByteArray2#, prefetchByteArray3#
  :: ByteArray# -> Int# -> State# d -> State# d
prefetchByteArray0# _ _ s = s
prefetchByteArray1# _ _ s = s
prefetchByteArray2# _ _ s = s
prefetchByteArray3# _ _ s = s

prefetchMutableByteArray0#, prefetchMutableByteArray1#, prefetchMutableByteArray2#, prefetchMutableByteArray3#
  :: MutableByteArray# d -> Int# -> State# d -> State# d
prefetchMutableByteArray0# _ _ s = s
prefetchMutableByteArray1# _ _ s = s
prefetchMutableByteArray2# _ _ s = s
prefetchMutableByteArray3# _ _ s = s

prefetchAddr0#, prefetchAddr1#, prefetchAddr2#, prefetchAddr3# :: Addr# -> Int# -> State# d -> State# d
prefetchAddr0# _ _ s = s
prefetchAddr1# _ _ s = s
prefetchAddr2# _ _ s = s
prefetchAddr3# _ _ s = s

prefetchValue0#, prefetchValue1#, prefetchValue2#, prefetchValue3# :: a -> State# d -> State# d
prefetchValue0# _ s = s
prefetchValue1# _ s = s
prefetchValue2# _ s = s
prefetchValue3# _ s = s

-- | What is left of an address, divided by a number.
remAddr# :: Addr# -> Int# -> Int#
remAddr# p n = remInt# (addr2Int# p) n

eqStableName# :: StableName# a -> StableName# b -> Int#
eqStableName# a b = stableNameToInt# a ==# stableNameToInt# b

-- | The lowest bits of the first to the places that the second has set; and back.
pdep#, pdep8#, pdep16#, pdep32#, pdep64#, pext#, pext8#, pext16#, pext32#, pext64# :: Word# -> Word# -> Word#
pdep# source mask = go source mask 0##
  where
    go _ 0## result = result
    go a m result =
      let lowest = and# m (int2Word# (negateInt# (word2Int# m)))
          rest = xor# m lowest
      in case and# a 1## of
        0## -> go (uncheckedShiftRL# a 1#) rest result
        _ -> go (uncheckedShiftRL# a 1#) rest (or# result lowest)
pext# source mask = go mask 1## 0##
  where
    go 0## _ result = result
    go m place result =
      let lowest = and# m (int2Word# (negateInt# (word2Int# m)))
          rest = xor# m lowest
      in case and# source lowest of
        0## -> go rest (uncheckedShiftL# place 1#) result
        _ -> go rest (uncheckedShiftL# place 1#) (or# result place)
pdep8# a m = pdep# a (narrow8Word# m)
pdep16# a m = pdep# a (narrow16Word# m)
pdep32# a m = pdep# a (narrow32Word# m)
pdep64# = pdep#
pext8# a m = pext# a (narrow8Word# m)
pext16# a m = pext# a (narrow16Word# m)
pext32# a m = pext# a (narrow32Word# m)
pext64# = pext#

-- | A number of 8 bits, in a word of which the other bits repeat its sign.
type Int8# = Int#

narrowInt8# :: Int# -> Int8#
narrowInt8# = narrow8Int#
extendInt8# :: Int8# -> Int#
extendInt8# x = x

plusInt8#, subInt8#, timesInt8#, quotInt8#, remInt8# :: Int8# -> Int8# -> Int8#
plusInt8# a b = narrow8Int# (a +# b)
subInt8# a b = narrow8Int# (a -# b)
timesInt8# a b = narrow8Int# (a *# b)
quotInt8# a b = narrow8Int# (quotInt# a b)
remInt8# a b = narrow8Int# (remInt# a b)

quotRemInt8# :: Int8# -> Int8# -> (# Int8#, Int8# #)
quotRemInt8# a b = (# quotInt8# a b, remInt8# a b #)
negateInt8# :: Int8# -> Int8#
negateInt8# a = narrow8Int# (negateInt# a)

eqInt8#, neInt8#, ltInt8#, leInt8#, gtInt8#, geInt8# :: Int8# -> Int8# -> Int#
eqInt8# a b = a ==# b
neInt8# a b = a /=# b
ltInt8# a b = a <# b
leInt8# a b = a <=# b
gtInt8# a b = a ># b
geInt8# a b = a >=# b

-- | A number of 16 bits, in a word of which the other bits repeat its sign.
type Int16# = Int#

narrowInt16# :: Int# -> Int16#
narrowInt16# = narrow16Int#
extendInt16# :: Int16# -> Int#
extendInt16# x = x

plusInt16#, subInt16#, timesInt16#, quotInt16#, remInt16# :: Int16# -> Int16# -> Int16#
plusInt16# a b = narrow16Int# (a +# b)
subInt16# a b = narrow16Int# (a -# b)
timesInt16# a b = narrow16Int# (a *# b)
quotInt16# a b = narrow16Int# (quotInt# a b)
remInt16# a b = narrow16Int# (remInt# a b)

quotRemInt16# :: Int16# -> Int16# -> (# Int16#, Int16# #)
quotRemInt16# a b = (# quotInt16# a b, remInt16# a b #)
negateInt16# :: Int16# -> Int16#
negateInt16# a = narrow16Int# (negateInt# a)

eqInt16#, neInt16#, ltInt16#, leInt16#, gtInt16#, geInt16# :: Int16# -> Int16# -> Int#
eqInt16# a b = a ==# b
neInt16# a b = a /=# b
ltInt16# a b = a <# b
leInt16# a b = a <=# b
gtInt16# a b = a ># b
geInt16# a b = a >=# b

-- | A number of 8 bits, in a word of which the other bits are zero.
type Word8# = Word#

narrowWord8# :: Word# -> Word8#
narrowWord8# = narrow8Word#
extendWord8# :: Word8# -> Word#
extendWord8# x = x

plusWord8#, subWord8#, timesWord8#, quotWord8#, remWord8# :: Word8# -> Word8# -> Word8#
plusWord8# a b = narrow8Word# (plusWord# a b)
subWord8# a b = narrow8Word# (minusWord# a b)
timesWord8# a b = narrow8Word# (timesWord# a b)
quotWord8# a b = narrow8Word# (quotWord# a b)
remWord8# a b = narrow8Word# (remWord# a b)

quotRemWord8# :: Word8# -> Word8# -> (# Word8#, Word8# #)
quotRemWord8# a b = (# quotWord8# a b, remWord8# a b #)
notWord8# :: Word8# -> Word8#
notWord8# a = narrow8Word# (not# a)

eqWord8#, neWord8#, ltWord8#, leWord8#, gtWord8#, geWord8# :: Word8# -> Word8# -> Int#
eqWord8# a b = eqWord# a b
neWord8# a b = neWord# a b
ltWord8# a b = ltWord# a b
leWord8# a b = leWord# a b
gtWord8# a b = gtWord# a b
geWord8# a b = geWord# a b

-- | A number of 16 bits, in a word of which the other bits are zero.
type Word16# = Word#

narrowWord16# :: Word# -> Word16#
narrowWord16# = narrow16Word#
extendWord16# :: Word16# -> Word#
extendWord16# x = x

plusWord16#, subWord16#, timesWord16#, quotWord16#, remWord16# :: Word16# -> Word16# -> Word16#
plusWord16# a b = narrow16Word# (plusWord# a b)
subWord16# a b = narrow16Word# (minusWord# a b)
timesWord16# a b = narrow16Word# (timesWord# a b)
quotWord16# a b = narrow16Word# (quotWord# a b)
remWord16# a b = narrow16Word# (remWord# a b)

quotRemWord16# :: Word16# -> Word16# -> (# Word16#, Word16# #)
quotRemWord16# a b = (# quotWord16# a b, remWord16# a b #)
notWord16# :: Word16# -> Word16#
notWord16# a = narrow16Word# (not# a)

eqWord16#, neWord16#, ltWord16#, leWord16#, gtWord16#, geWord16# :: Word16# -> Word16# -> Int#
eqWord16# a b = eqWord# a b
neWord16# a b = neWord# a b
ltWord16# a b = ltWord# a b
leWord16# a b = leWord# a b
gtWord16# a b = gtWord# a b
geWord16# a b = geWord# a b
