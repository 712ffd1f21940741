Numbers and points. All decisions are taken with rational numbers, so that
no corner is ever lost to rounding.

> module Geometry.Exact
>   ( Point(..), Vector, Side(..)
>   , (|+|), (|-|), (*|), (><), dot
>   , side, collinear, midpoint, quadrance, showPoint, spread
>   ) where
>
> import Data.Ratio

> infixl 6 |+|, |-|
> infixr 7 *|
> infix  7 ><, `dot`

> data Point = Point { abscissa, ordinate :: Rational }
>   deriving (Eq, Ord)
>
> type Vector = Point

The derived instance would print the names of the fields: it is written by hand.

> instance Show Point where
>   showsPrec d (Point x y) = showParen (d > 9) $
>     showString "Point " . showsPrec 10 x . showChar ' ' . showsPrec 10 y

> instance Read Point where
>   readsPrec d = readParen (d > 9)
>     (\r -> [ (Point x y, u) | ("Point", s) <- lex r
>                             , (x, t) <- readsPrec 10 s
>                             , (y, u) <- readsPrec 10 t ])

> (|+|), (|-|) :: Vector -> Vector -> Vector
> Point a b |+| Point c d = Point (a + c) (b + d)
> Point a b |-| Point c d = Point (a - c) (b - d)

> (*|) :: Rational -> Vector -> Vector
> k *| Point a b = Point (k * a) (k * b)

> (><), dot :: Vector -> Vector -> Rational
> Point a b >< Point c d = a * d - b * c
> Point a b `dot` Point c d = a * c + b * d

> quadrance :: Point -> Point -> Rational
> quadrance p q = let v = q |-| p in v `dot` v

> spread :: Vector -> Vector -> Rational
> spread v w = (v >< w) ^ 2 / ((v `dot` v) * (w `dot` w))

> data Side = Right' | On | Left' deriving (Eq, Ord, Show, Read, Enum, Bounded)

> side :: Point -> Point -> Point -> Side
> side a b c
>   | turn < 0  = Right'
>   | turn > 0  = Left'
>   | otherwise = On
>   where turn = (b |-| a) >< (c |-| a)

> collinear :: Point -> Point -> Point -> Bool
> collinear a b c = side a b c == On

> midpoint :: Point -> Point -> Point
> midpoint p q = (1 % 2) *| (p |+| q)

> showPoint :: Point -> String
> showPoint (Point x y) = "(" ++ number x ++ "," ++ number y ++ ")"
>   where number r | denominator r == 1 = show (numerator r)
>                  | otherwise = shows (numerator r) ('/' : show (denominator r))
