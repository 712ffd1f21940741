{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: unboxed tuples and names with hashes in types.
f :: Int# -> (# State# s, a #) -> (# #) -> (# Int# #)
data I = I# Int#
newtype IO a = IO (State# RealWorld -> (# State# RealWorld, a #))
