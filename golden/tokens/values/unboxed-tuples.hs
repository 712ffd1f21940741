{-# LANGUAGE UnboxedTuples, MagicHash #-}
-- Catches: a bracket with a hash taken for an operator, and the reverse.
(# a, b #) (#a,b#) (##) (#) (# #) (#+) (a+#) x#)
