{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: unboxed tuples, numbers with hashes, in expressions and patterns.
f (# x#, y #) = (# x# +# 1#, (# #), "s"#, -1#, (#,#) #)
g x = case x of (# a, _ #) -> a; 1# -> 2#; (# b #) -> b
