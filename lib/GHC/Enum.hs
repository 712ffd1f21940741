{-# LANGUAGE NoImplicitPrelude, MagicHash, BangPatterns #-}
-- | Types with a least and a greatest value, and types whose values can be
-- counted: what @[a ..]@ and its kin mean.
module GHC.Enum
  ( Bounded (..), Enum (..)
  , boundedEnumFrom, boundedEnumFromThen
  , toEnumError, fromEnumError, succError, predError
  ) where

import GHC.Basics
import GHC.Char
import GHC.Classes
import GHC.Err
import GHC.Num
import GHC.Prim
import GHC.Show
import GHC.Types

-- | Types with a least and a greatest value.
class Bounded a where
  minBound, maxBound :: a

-- region enum
-- | Types whose values stand in a row. An instance defines 'toEnum' and
-- 'fromEnum', and the others too if its values are not among those of 'Int'.
class Enum a where
  -- | The next, the previous value.
  succ, pred :: a -> a
  -- | The value with a number; the first is 0 if 'Enum' was derived.
  toEnum :: Int -> a
  -- | The number of a value.
  fromEnum :: a -> Int
  -- | @[x ..]@
  enumFrom :: a -> [a]
  -- | @[x, y ..]@
  enumFromThen :: a -> a -> [a]
  -- | @[x .. z]@
  enumFromTo :: a -> a -> [a]
  -- | @[x, y .. z]@
  enumFromThenTo :: a -> a -> a -> [a]

  succ x = toEnum (fromEnum x + 1)
  pred x = toEnum (fromEnum x - 1)
  enumFrom x = map toEnum (intsFromTo (fromEnum x) maxInt)
  enumFromThen x y = map toEnum (intsFromThen (fromEnum x) (fromEnum y))
  enumFromTo x z = map toEnum (intsFromTo (fromEnum x) (fromEnum z))
  enumFromThenTo x y z = map toEnum (intsFromThenTo (fromEnum x) (fromEnum y) (fromEnum z))
  {-# MINIMAL toEnum, fromEnum #-}
-- end enum

-- | @[x ..]@ for a type with a greatest value.
boundedEnumFrom :: (Enum a, Bounded a) => a -> [a]
boundedEnumFrom x = map toEnum (intsFromTo (fromEnum x) (fromEnum (maxBound `asTypeOf` x)))

-- | @[x, y ..]@ for a type with a least and a greatest value.
boundedEnumFromThen :: (Enum a, Bounded a) => a -> a -> [a]
boundedEnumFromThen x y = map toEnum (intsFromThenTo from next limit)
  where
    from = fromEnum x
    next = fromEnum y
    limit = if next >= from then fromEnum (maxBound `asTypeOf` x)
            else fromEnum (minBound `asTypeOf` x)

-- | The errors of instances: the name of the type, the argument.
toEnumError :: Show a => String -> Int -> (a, a) -> b
toEnumError name n bounds = errorWithoutStackTrace
  ("Enum.toEnum{" ++ name ++ "}: tag (" ++ show n ++ ") is outside of bounds " ++ show bounds)

-- | The value has no number.
fromEnumError :: Show a => String -> a -> b
fromEnumError name x = errorWithoutStackTrace
  ("Enum.fromEnum{" ++ name ++ "}: value (" ++ show x ++ ") is outside of Int's bounds "
    ++ show (minInt, maxInt))

-- | There is no next, no previous value.
succError, predError :: String -> a
succError name = errorWithoutStackTrace
  ("Enum.succ{" ++ name ++ "}: tried to take `succ' of maxBound")
predError name = errorWithoutStackTrace
  ("Enum.pred{" ++ name ++ "}: tried to take `pred' of minBound")

instance Bounded Int where
  minBound = minInt
  maxBound = maxInt

instance Enum Int where
  succ x
    | x == maxInt = errorWithoutStackTrace "Prelude.Enum.succ{Int}: tried to take `succ' of maxBound"
    | otherwise   = x + 1
  pred x
    | x == minInt = errorWithoutStackTrace "Prelude.Enum.pred{Int}: tried to take `pred' of minBound"
    | otherwise   = x - 1
  toEnum x = x
  fromEnum x = x
  enumFrom x = intsFromTo x maxInt
  enumFromTo x y = intsFromTo x y
  enumFromThen x y = intsFromThen x y
  enumFromThenTo x y z = intsFromThenTo x y z
  {-# INLINE enumFrom #-}
  {-# INLINE enumFromTo #-}
  {-# INLINE enumFromThen #-}
  {-# INLINE enumFromThenTo #-}

-- region int-ranges
-- [x .. y]: empty when x is greater. The numbers are evaluated, the list is
-- made as far as it is looked at.
intsFromTo :: Int -> Int -> [Int]
intsFromTo (I# x) (I# y) = build (\cons nil -> intsFold cons nil x y)
{-# INLINE intsFromTo #-}

intsFold :: (Int -> b -> b) -> b -> Int# -> Int# -> b
intsFold cons nil x y = case x ># y of
  1# -> nil
  _  -> go x
  where
    go n = cons (I# n) (case n ==# y of
      1# -> nil
      _  -> go (n +# 1#))
{-# INLINE intsFold #-}

-- [x, y ..]: up to maxInt or down to minInt.
intsFromThen :: Int -> Int -> [Int]
intsFromThen x y = intsFromThenTo x y (if y >= x then maxInt else minInt)
{-# INLINE intsFromThen #-}

-- [x, y .. z]. Equal x and y give an endless list, or none.
intsFromThenTo :: Int -> Int -> Int -> [Int]
intsFromThenTo (I# x) (I# y) (I# z) = build (\cons nil -> stepsFold cons nil x y z)
{-# INLINE intsFromThenTo #-}

-- The steps are counted before the first is taken, so that nothing wraps around
-- on the way and one loop serves both directions.
stepsFold :: (Int -> b -> b) -> b -> Int# -> Int# -> Int# -> b
stepsFold cons nil x y z = case isBeyond x y z of
  1# -> nil
  _  -> go x (stepsTo x y z)
  where
    go n steps = cons (I# n) (case steps of
      0## -> nil
      _   -> go (n +# (y -# x)) (minusWord# steps 1##))
{-# INLINE stepsFold #-}

-- Does z lie before x, seen in the direction from x to y?
isBeyond :: Int# -> Int# -> Int# -> Int#
isBeyond x y z = case y >=# x of
  1# -> z <# x
  _  -> z ># x

-- How many steps as from x to y fit between x and z. A step to nowhere can be
-- taken as often as there are numbers.
stepsTo :: Int# -> Int# -> Int# -> Word#
stepsTo x y z = case y ># x of
  1# -> quotWord# (int2Word# (z -# x)) (int2Word# (y -# x))
  _  -> case y ==# x of
    1# -> 0xFFFFFFFFFFFFFFFF##
    _  -> quotWord# (int2Word# (x -# z)) (int2Word# (x -# y))
-- end int-ranges

instance Bounded Word where
  minBound = W# 0##
  maxBound = W# 0xFFFFFFFFFFFFFFFF##

instance Enum Word where
  succ x
    | x == maxBound = succError "Word"
    | otherwise     = x + 1
  pred x
    | x == minBound = predError "Word"
    | otherwise     = x - 1
  toEnum n@(I# i)
    | n >= 0    = W# (int2Word# i)
    | otherwise = toEnumError "Word" n (minBound :: Word, maxBound :: Word)
  fromEnum x@(W# w)
    | x <= W# 0x7FFFFFFFFFFFFFFF## = I# (word2Int# w)
    | otherwise                    = fromEnumError "Word" x
  enumFrom x = enumFromTo x maxBound
  enumFromTo x z
    | x > z     = []
    | otherwise = go x
    where
      go !n = n : (if n == z then [] else go (n + 1))
  enumFromThen x y = enumFromThenTo x y (if y >= x then maxBound else minBound)
  enumFromThenTo x y z
    | y >= x    = if x > z then [] else if y > z then [x] else x : upTo y
    | x < z     = []
    | y < z     = [x]
    | otherwise = x : downTo y
    where
      upTo !n   = n : (if n > z - (y - x) then [] else upTo (n + (y - x)))
      downTo !n = n : (if n < z + (x - y) then [] else downTo (n - (x - y)))

instance Bounded Char where
  minBound = '\0'
  maxBound = '\1114111'

instance Enum Char where
  succ c@(C# x) = case ord# x of
    0x10FFFF# -> errorWithoutStackTrace "Prelude.Enum.Char.succ: bad argument"
    n         -> C# (chr# (n +# 1#))
  pred c@(C# x) = case ord# x of
    0# -> errorWithoutStackTrace "Prelude.Enum.Char.pred: bad argument"
    n  -> C# (chr# (n -# 1#))
  toEnum = chr
  fromEnum = ord
  enumFrom c = map unsafeChr (intsFromTo (ord c) 0x10FFFF)
  enumFromTo c d = map unsafeChr (intsFromTo (ord c) (ord d))
  {-# INLINE enumFromTo #-}
  enumFromThen c d = map unsafeChr
    (intsFromThenTo (ord c) (ord d) (if d >= c then 0x10FFFF else 0))
  enumFromThenTo c d e = map unsafeChr (intsFromThenTo (ord c) (ord d) (ord e))

-- region enum-integer
instance Enum Integer where
  succ n = n + IS 1#
  pred n = n - IS 1#
  toEnum (I# n) = IS n
  fromEnum n = integerToInt n
  enumFrom n = build (\cons _ -> let go !i = i `cons` go (i + IS 1#) in go n)
  {-# INLINE enumFrom #-}
  enumFromTo n m = build (\cons nil ->
    let go !i = if i > m then nil else i `cons` go (i + IS 1#) in go n)
  {-# INLINE enumFromTo #-}
  enumFromThen n m = go n
    where
      step = m - n
      go !i = i : go (i + step)
  enumFromThenTo n m end
    | step >= IS 0# = goUp n
    | otherwise     = goDown n
    where
      step = m - n
      goUp !i   = if i > end then [] else i : goUp (i + step)
      goDown !i = if i < end then [] else i : goDown (i + step)
-- end enum-integer

instance Bounded Bool where
  minBound = False
  maxBound = True

instance Enum Bool where
  succ False = True
  succ True  = errorWithoutStackTrace "Prelude.Enum.Bool.succ: bad argument"
  pred True  = False
  pred False = errorWithoutStackTrace "Prelude.Enum.Bool.pred: bad argument"
  toEnum n
    | n == 0    = False
    | n == 1    = True
    | otherwise = errorWithoutStackTrace "Prelude.Enum.Bool.toEnum: bad argument"
  fromEnum False = 0
  fromEnum True  = 1
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Bounded Ordering where
  minBound = LT
  maxBound = GT

instance Enum Ordering where
  succ LT = EQ
  succ EQ = GT
  succ GT = errorWithoutStackTrace "Prelude.Enum.Ordering.succ: bad argument"
  pred GT = EQ
  pred EQ = LT
  pred LT = errorWithoutStackTrace "Prelude.Enum.Ordering.pred: bad argument"
  toEnum n
    | n == 0    = LT
    | n == 1    = EQ
    | n == 2    = GT
    | otherwise = errorWithoutStackTrace "Prelude.Enum.Ordering.toEnum: bad argument"
  fromEnum LT = 0
  fromEnum EQ = 1
  fromEnum GT = 2
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Bounded () where
  minBound = ()
  maxBound = ()

instance Enum () where
  succ _ = errorWithoutStackTrace "Prelude.Enum.().succ: bad argument"
  pred _ = errorWithoutStackTrace "Prelude.Enum.().pred: bad argument"
  toEnum n
    | n == 0    = ()
    | otherwise = errorWithoutStackTrace "Prelude.Enum.().toEnum: bad argument"
  fromEnum () = 0
  enumFrom () = [()]
  enumFromThen () () = let many = () : many in many
  enumFromTo () () = [()]
  enumFromThenTo () () () = let many = () : many in many

instance (Bounded a, Bounded b) => Bounded (a, b) where
  minBound = (minBound, minBound)
  maxBound = (maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c) => Bounded (a, b, c) where
  minBound = (minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d) => Bounded (a, b, c, d) where
  minBound = (minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e) => Bounded (a, b, c, d, e) where
  minBound = (minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f)
      => Bounded (a, b, c, d, e, f) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g)
      => Bounded (a, b, c, d, e, f, g) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h) => Bounded (a, b, c, d, e, f, g, h) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i) => Bounded (a, b, c, d, e, f, g, h, i) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j) => Bounded (a, b, c, d, e, f, g, h, i, j) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j, Bounded k)
      => Bounded (a, b, c, d, e, f, g, h, i, j, k) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j, Bounded k, Bounded l)
      => Bounded (a, b, c, d, e, f, g, h, i, j, k, l) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m)
      => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m, Bounded n)
      => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g,
          Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m, Bounded n,
          Bounded o) => Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  minBound = (minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound, minBound)
  maxBound = (maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound, maxBound)

instance Enum Natural where
  succ n = n + 1
  pred n = n - 1
  toEnum n
    | n < 0     = errorWithoutStackTrace "toEnum: unexpected negative Int"
    | otherwise = MkNatural (integerFromInt n)
  fromEnum (MkNatural n) = fromEnum n
  enumFrom (MkNatural n) = map MkNatural (enumFrom n)
  enumFromThen (MkNatural a) (MkNatural b)
    | b >= a    = map MkNatural (enumFromThen a b)
    | otherwise = map MkNatural (enumFromThenTo a b 0)
  enumFromTo (MkNatural a) (MkNatural b) = map MkNatural (enumFromTo a b)
  enumFromThenTo (MkNatural a) (MkNatural b) (MkNatural c) = map MkNatural (enumFromThenTo a b c)
