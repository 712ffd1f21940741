{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, DataKinds, KindSignatures #-}
{-# LANGUAGE MultiParamTypeClasses, FunctionalDependencies, RankNTypes #-}
-- |
-- Comparisons and the operations on truth values.
module GHC.Classes
  ( Eq (..), Ord (..)
  , eqInt, neInt, ltInt, leInt, gtInt, geInt, compareInt
  , compareInt#, compareWord#, compareWord
  , eqChar, neChar, eqWord, neWord, gtWord, geWord, ltWord, leWord, eqDouble, eqFloat
  , (&&), (||), not
  , divInt#, modInt#, divModInt#
  , IP (..), bindImplicit
  ) where

import GHC.Prim
import GHC.Types

infix  4 ==, /=, <, <=, >, >=
infixr 3 &&
infixr 2 ||

-- region eq
-- | Types whose values can be told apart. @==@ should be an equivalence, and
-- equal values should behave alike.
class Eq a where
  -- | Equality; inequality.
  (==), (/=) :: a -> a -> Bool
  x == y = not (x /= y)
  x /= y = not (x == y)
  {-# MINIMAL (==) | (/=) #-}
-- end eq

-- region ord
-- | Types with a total order that agrees with '=='. An instance defines
-- 'compare' or '<='.
class Eq a => Ord a where
  -- | Which of the two is less.
  compare :: a -> a -> Ordering
  -- | Order.
  (<), (<=), (>), (>=) :: a -> a -> Bool
  -- | The greater, the lesser of the two; of equals, 'max' gives the second
  -- and 'min' the first.
  max, min :: a -> a -> a

  compare x y = if x == y then EQ else if x <= y then LT else GT
  x <  y = case compare x y of { LT -> True;  _ -> False }
  x <= y = case compare x y of { GT -> False; _ -> True }
  x >  y = case compare x y of { GT -> True;  _ -> False }
  x >= y = case compare x y of { LT -> False; _ -> True }
  max x y = if x <= y then y else x
  min x y = if x <= y then x else y
  {-# MINIMAL compare | (<=) #-}
-- end ord

-- | \"And\". The second operand is evaluated only when the first is 'True'.
(&&) :: Bool -> Bool -> Bool
True  && x = x
False && _ = False
{-# INLINE (&&) #-}

-- | \"Or\". The second operand is evaluated only when the first is 'False'.
(||) :: Bool -> Bool -> Bool
True  || _ = True
False || x = x
{-# INLINE (||) #-}

-- | Negation.
not :: Bool -> Bool
not True  = False
not False = True
{-# INLINE not #-}

-- The first comparison, unless it finds no difference.
infixr 5 `before`
before :: Ordering -> Ordering -> Ordering
before EQ next = next
before o  _    = o
{-# INLINE before #-}

-- | Integers by value.
instance Eq Int where
  I# x == I# y = isTrue# (x ==# y)
  I# x /= I# y = isTrue# (x /=# y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Int where
  I# x <  I# y = isTrue# (x <# y)
  I# x <= I# y = isTrue# (x <=# y)
  I# x >  I# y = isTrue# (x ># y)
  I# x >= I# y = isTrue# (x >=# y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}
  compare (I# x) (I# y) = case x <# y of
    1# -> LT
    _  -> case x ==# y of
      1# -> EQ
      _  -> GT

-- | Integers by value.
instance Eq Word where
  W# x == W# y = isTrue# (x `eqWord#` y)
  W# x /= W# y = isTrue# (x `neWord#` y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Word where
  W# x <  W# y = isTrue# (x `ltWord#` y)
  W# x <= W# y = isTrue# (x `leWord#` y)
  W# x >  W# y = isTrue# (x `gtWord#` y)
  W# x >= W# y = isTrue# (x `geWord#` y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}
  compare (W# x) (W# y) = case x `ltWord#` y of
    1# -> LT
    _  -> case x `eqWord#` y of
      1# -> EQ
      _  -> GT

-- | Characters by code point.
instance Eq Char where
  C# x == C# y = isTrue# (x `eqChar#` y)
  C# x /= C# y = isTrue# (x `neChar#` y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Char where
  C# x <  C# y = isTrue# (x `ltChar#` y)
  C# x <= C# y = isTrue# (x `leChar#` y)
  C# x >  C# y = isTrue# (x `gtChar#` y)
  C# x >= C# y = isTrue# (x `geChar#` y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}
  compare (C# x) (C# y) = case x `ltChar#` y of
    1# -> LT
    _  -> case x `eqChar#` y of
      1# -> EQ
      _  -> GT

-- | Numbers by value. Nothing is equal to NaN, nor less, nor greater.
instance Eq Double where
  D# x == D# y = isTrue# (x ==## y)
  D# x /= D# y = isTrue# (x /=## y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Double where
  D# x <  D# y = isTrue# (x <## y)
  D# x <= D# y = isTrue# (x <=## y)
  D# x >  D# y = isTrue# (x >## y)
  D# x >= D# y = isTrue# (x >=## y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}
  compare (D# x) (D# y) = case x <## y of
    1# -> LT
    _  -> case x ==## y of
      1# -> EQ
      _  -> GT

-- | As for Double.
instance Eq Float where
  F# x == F# y = isTrue# (x `eqFloat#` y)
  F# x /= F# y = isTrue# (x `neFloat#` y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Float where
  F# x <  F# y = isTrue# (x `ltFloat#` y)
  F# x <= F# y = isTrue# (x `leFloat#` y)
  F# x >  F# y = isTrue# (x `gtFloat#` y)
  F# x >= F# y = isTrue# (x `geFloat#` y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}
  compare (F# x) (F# y) = case x `ltFloat#` y of
    1# -> LT
    _  -> case x `eqFloat#` y of
      1# -> EQ
      _  -> GT

instance Eq () where
  () == () = True
  () /= () = False

instance Ord () where
  compare () () = EQ

instance Eq Bool where
  True  == y = y
  False == y = not y

instance Ord Bool where
  compare False True  = LT
  compare True  False = GT
  compare _     _     = EQ

instance Eq Ordering where
  LT == LT = True
  EQ == EQ = True
  GT == GT = True
  _  == _  = False

instance Ord Ordering where
  compare LT LT = EQ
  compare LT _  = LT
  compare EQ LT = GT
  compare EQ EQ = EQ
  compare EQ GT = LT
  compare GT GT = EQ
  compare GT _  = GT

-- region lists
-- | Lists are equal when their elements are.
instance Eq a => Eq [a] where
  []       == []       = True
  (x : xs) == (y : ys) = x == y && xs == ys
  _        == _        = False

-- | Lists have the order of a dictionary.
instance Ord a => Ord [a] where
  compare []       []       = EQ
  compare []       (_ : _)  = LT
  compare (_ : _)  []       = GT
  compare (x : xs) (y : ys) = case compare x y of
    EQ -> compare xs ys
    o  -> o
-- end lists

-- | The functions behind the instances of 'Int', 'Char' and 'Word', for whom
-- it matters that they are called directly.
eqInt, neInt, ltInt, leInt, gtInt, geInt :: Int -> Int -> Bool
eqInt (I# x) (I# y) = isTrue# (x ==# y)
neInt (I# x) (I# y) = isTrue# (x /=# y)
ltInt (I# x) (I# y) = isTrue# (x <# y)
leInt (I# x) (I# y) = isTrue# (x <=# y)
gtInt (I# x) (I# y) = isTrue# (x ># y)
geInt (I# x) (I# y) = isTrue# (x >=# y)

-- | 'compare' on 'Int'.
compareInt :: Int -> Int -> Ordering
compareInt x y = compare x y

-- | Equality of characters.
eqChar, neChar :: Char -> Char -> Bool
eqChar (C# x) (C# y) = isTrue# (eqChar# x y)
neChar (C# x) (C# y) = isTrue# (neChar# x y)

-- | Equality of 'Word's.
eqWord, neWord, gtWord, geWord, ltWord, leWord :: Word -> Word -> Bool
eqWord (W# x) (W# y) = isTrue# (eqWord# x y)
neWord (W# x) (W# y) = isTrue# (neWord# x y)
gtWord (W# x) (W# y) = isTrue# (gtWord# x y)
geWord (W# x) (W# y) = isTrue# (geWord# x y)
ltWord (W# x) (W# y) = isTrue# (ltWord# x y)
leWord (W# x) (W# y) = isTrue# (leWord# x y)

-- | 'compare', for numbers without boxes too.
compareWord :: Word -> Word -> Ordering
compareWord x y = compare x y

compareInt# :: Int# -> Int# -> Ordering
compareInt# x y = compare (I# x) (I# y)

compareWord# :: Word# -> Word# -> Ordering
compareWord# x y = compare (W# x) (W# y)

-- | Equality of floating-point numbers, of which not every one equals itself.
eqDouble :: Double -> Double -> Bool
eqDouble (D# x) (D# y) = isTrue# (x ==## y)

eqFloat :: Float -> Float -> Bool
eqFloat (F# x) (F# y) = isTrue# (eqFloat# x y)

-- region div-mod
-- | Division that rounds towards negative infinity, made of the one that
-- rounds towards zero (all that the hardware has). The divisor is not 0.
divInt# :: Int# -> Int# -> Int#
divInt# x y = case andI# (remInt# x y /=# 0#) (signsDiffer# x y) of
  1# -> quotInt# x y -# 1#
  _  -> quotInt# x y

-- | The remainder that goes with 'divInt#': it has the sign of the divisor.
modInt# :: Int# -> Int# -> Int#
modInt# x y = case remInt# x y of
  0# -> 0#
  r  -> case signsDiffer# x y of
    1# -> r +# y
    _  -> r
-- end div-mod

-- | Both.
divModInt# :: Int# -> Int# -> (# Int#, Int# #)
divModInt# x y = (# divInt# x y, modInt# x y #)

signsDiffer# :: Int# -> Int# -> Int#
signsDiffer# x y = (x <# 0#) /=# (y <# 0#)

instance (Eq a, Eq b) => Eq (a, b) where
  (x1, x2) == (y1, y2) =
    x1 == y1 && x2 == y2

instance (Eq a, Eq b, Eq c) => Eq (a, b, c) where
  (x1, x2, x3) == (y1, y2, y3) =
    x1 == y1 && x2 == y2 && x3 == y3

instance (Eq a, Eq b, Eq c, Eq d) => Eq (a, b, c, d) where
  (x1, x2, x3, x4) == (y1, y2, y3, y4) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4

instance (Eq a, Eq b, Eq c, Eq d, Eq e) => Eq (a, b, c, d, e) where
  (x1, x2, x3, x4, x5) == (y1, y2, y3, y4, y5) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f) => Eq (a, b, c, d, e, f) where
  (x1, x2, x3, x4, x5, x6) == (y1, y2, y3, y4, y5, y6) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g) => Eq (a, b, c, d, e, f, g) where
  (x1, x2, x3, x4, x5, x6, x7) == (y1, y2, y3, y4, y5, y6, y7) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h) => Eq (a, b, c, d, e, f, g, h) where
  (x1, x2, x3, x4, x5, x6, x7, x8) == (y1, y2, y3, y4, y5, y6, y7, y8) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7 && x8 == y8

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i)
      => Eq (a, b, c, d, e, f, g, h, i) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9) == (y1, y2, y3, y4, y5, y6, y7, y8, y9) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j)
      => Eq (a, b, c, d, e, f, g, h, i, j) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k)
      => Eq (a, b, c, d, e, f, g, h, i, j, k) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11) == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l)
      => Eq (a, b, c, d, e, f, g, h, i, j, k, l) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12)
    == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m)
      => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13)
    == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m,
          Eq n) => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14)
    == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13
      && x14 == y14

instance (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m,
          Eq n, Eq o) => Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15)
    == (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14, y15) =
    x1 == y1 && x2 == y2 && x3 == y3 && x4 == y4 && x5 == y5 && x6 == y6 && x7 == y7
      && x8 == y8 && x9 == y9 && x10 == y10 && x11 == y11 && x12 == y12 && x13 == y13
      && x14 == y14 && x15 == y15

instance (Ord a, Ord b) => Ord (a, b) where
  compare (x1, x2) (y1, y2) =
    compare x1 y1 `before` compare x2 y2

instance (Ord a, Ord b, Ord c) => Ord (a, b, c) where
  compare (x1, x2, x3) (y1, y2, y3) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3

instance (Ord a, Ord b, Ord c, Ord d) => Ord (a, b, c, d) where
  compare (x1, x2, x3, x4) (y1, y2, y3, y4) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4

instance (Ord a, Ord b, Ord c, Ord d, Ord e) => Ord (a, b, c, d, e) where
  compare (x1, x2, x3, x4, x5) (y1, y2, y3, y4, y5) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f) => Ord (a, b, c, d, e, f) where
  compare (x1, x2, x3, x4, x5, x6) (y1, y2, y3, y4, y5, y6) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g) => Ord (a, b, c, d, e, f, g) where
  compare (x1, x2, x3, x4, x5, x6, x7) (y1, y2, y3, y4, y5, y6, y7) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h)
      => Ord (a, b, c, d, e, f, g, h) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8) (y1, y2, y3, y4, y5, y6, y7, y8) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i)
      => Ord (a, b, c, d, e, f, g, h, i) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9) (y1, y2, y3, y4, y5, y6, y7, y8, y9) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j)
      => Ord (a, b, c, d, e, f, g, h, i, j) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10) (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k)
      => Ord (a, b, c, d, e, f, g, h, i, j, k) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11)
    (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10
      `before` compare x11 y11

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k,
          Ord l) => Ord (a, b, c, d, e, f, g, h, i, j, k, l) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12)
    (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10
      `before` compare x11 y11 `before` compare x12 y12

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k,
          Ord l, Ord m) => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13)
    (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10
      `before` compare x11 y11 `before` compare x12 y12 `before` compare x13 y13

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k,
          Ord l, Ord m, Ord n) => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14)
    (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10
      `before` compare x11 y11 `before` compare x12 y12 `before` compare x13 y13
      `before` compare x14 y14

instance (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k,
          Ord l, Ord m, Ord n, Ord o)
      => Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  compare (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15)
    (y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, y14, y15) =
    compare x1 y1 `before` compare x2 y2 `before` compare x3 y3 `before` compare x4 y4
      `before` compare x5 y5 `before` compare x6 y6 `before` compare x7 y7
      `before` compare x8 y8 `before` compare x9 y9 `before` compare x10 y10
      `before` compare x11 y11 `before` compare x12 y12 `before` compare x13 y13
      `before` compare x14 y14 `before` compare x15 y15

-- region implicit
-- | What the implicit parameter of this name is. There are no instances: the
-- compiler finds the nearest binding.
class IP (x :: Symbol) a | x -> a where
  ip :: a

-- | @let ?x = value in body@. The compiler puts its own definition in the place
-- of every use, this one included.
bindImplicit :: forall (x :: Symbol) a r. a -> (IP x a => r) -> r
bindImplicit = bindImplicit
-- end implicit
