-- | Functions of whole numbers by their old names.
module GHC.Integer (Integer, plusInteger, minusInteger, timesInteger, negateInteger, absInteger, signumInteger, divInteger, modInteger, quotInteger, remInteger, eqInteger, neqInteger, leInteger, gtInteger, ltInteger, geInteger, compareInteger, gcdInteger, lcmInteger) where

import Prelude

plusInteger, minusInteger, timesInteger, divInteger, modInteger, quotInteger, remInteger, gcdInteger, lcmInteger
  :: Integer -> Integer -> Integer
plusInteger = (+)
minusInteger = (-)
timesInteger = (*)
divInteger = div
modInteger = mod
quotInteger = quot
remInteger = rem
gcdInteger = gcd
lcmInteger = lcm

negateInteger, absInteger, signumInteger :: Integer -> Integer
negateInteger = negate
absInteger = abs
signumInteger = signum

eqInteger, neqInteger, leInteger, gtInteger, ltInteger, geInteger :: Integer -> Integer -> Bool
eqInteger = (==)
neqInteger = (/=)
leInteger = (<=)
gtInteger = (>)
ltInteger = (<)
geInteger = (>=)

compareInteger :: Integer -> Integer -> Ordering
compareInteger = compare
