{-# LANGUAGE NoImplicitPrelude #-}
-- | Parsers that know the precedence of the operator around them.
module Text.ParserCombinators.ReadPrec
  ( ReadPrec, Prec, minPrec, lift, prec, step, reset
  , get, look, (+++), (<++), pfail, choice
  , readPrec_to_P, readP_to_Prec, readPrec_to_S, readS_to_Prec
  ) where

import Control.Monad.Fail
import GHC.Base
import GHC.Num
import Text.ParserCombinators.ReadP (ReadP, ReadS, readP_to_S, readS_to_P)
import qualified Text.ParserCombinators.ReadP as ReadP

infixr 5 +++, <++

-- | A precedence, from 0 to 11.
type Prec = Int

-- | The least.
minPrec :: Prec
minPrec = 0

-- | A parser that is given the precedence.
newtype ReadPrec a = P (Prec -> ReadP a)

instance Functor ReadPrec where
  fmap f (P p) = P (\n -> fmap f (p n))

instance Applicative ReadPrec where
  pure x = P (\_ -> return x)
  (<*>) = ap

instance Monad ReadPrec where
  P p >>= k = P (\n -> p n >>= \x -> readPrec_to_P (k x) n)

instance MonadFail ReadPrec where
  fail _ = pfail

instance Alternative ReadPrec where
  empty = pfail
  (<|>) = (+++)

instance MonadPlus ReadPrec

-- | A parser that does not care.
lift :: ReadP a -> ReadPrec a
lift p = P (\_ -> p)

-- | With the next higher precedence, with the least.
step, reset :: ReadPrec a -> ReadPrec a
step (P p) = P (\n -> p (n + 1))
reset (P p) = P (\_ -> p minPrec)

-- | Only where the precedence around is not higher than this one; inside it
-- is this one.
prec :: Prec -> ReadPrec a -> ReadPrec a
prec n (P p) = P (\c -> if c <= n then p n else ReadP.pfail)

-- | The next character; all that is still to be read.
get :: ReadPrec Char
get = lift ReadP.get

look :: ReadPrec String
look = lift ReadP.look

-- | Both alternatives; the second only if the first gives nothing.
(+++), (<++) :: ReadPrec a -> ReadPrec a -> ReadPrec a
P p +++ P q = P (\n -> p n ReadP.+++ q n)
P p <++ P q = P (\n -> p n ReadP.<++ q n)

-- | No result.
pfail :: ReadPrec a
pfail = lift ReadP.pfail

-- | All the alternatives.
choice :: [ReadPrec a] -> ReadPrec a
choice = foldr (+++) pfail

-- | Conversions.
readPrec_to_P :: ReadPrec a -> Int -> ReadP a
readPrec_to_P (P p) = p

readP_to_Prec :: (Int -> ReadP a) -> ReadPrec a
readP_to_Prec = P

readPrec_to_S :: ReadPrec a -> Int -> ReadS a
readPrec_to_S (P p) n = readP_to_S (p n)

readS_to_Prec :: (Int -> ReadS a) -> ReadPrec a
readS_to_Prec r = P (\n -> readS_to_P (r n))
