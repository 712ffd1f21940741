{-# LANGUAGE MagicHash, BinaryLiterals #-}
{-# language TupleSections #-}
{-# OPTIONS_GHC -Wall -XLambdaCase -fno-warn-tabs #-}
-- Catches: pragmas of the header not obeyed, unknown pragmas not skipped, pragmas that are syntax skipped.
{-# INLINE f #-}
{-#NOINLINE g #-}
{-# inlinable (+#) #-}
{-# NOSUCHTHING {- nested -} x #-}
data T = T {-# UNPACK #-} !Int#
{-# RULES "a" f = g #-}
x = 0b1 #- } y
