{-# LANGUAGE GADTs, TypeOperators #-}
-- | Random functions that can be shown and made simpler.
module Test.QuickCheck.Function
  ( Fun (..), applyFun, apply, applyFun2, applyFun3, (:->), Function (..), functionMap, functionShow, functionIntegral
  , functionRealFrac, functionBoundedEnum
  ) where

import Data.Char (chr, ord)
import Data.Int (Int64)
import Data.List (intercalate)
import Data.Word (Word8)
import Test.QuickCheck.Arbitrary

-- | A function as a description of where it is defined.
data a :-> c where
  Pair :: (a :-> (b :-> c)) -> ((a, b) :-> c)
  (:+:) :: (a :-> c) -> (b :-> c) -> (Either a b :-> c)
  Unit :: c -> (() :-> c)
  Nil :: a :-> c
  Table :: Eq a => [(a, c)] -> (a :-> c)
  Map :: (a -> b) -> (b -> a) -> (b :-> c) -> (a :-> c)

instance Functor ((:->) a) where
  fmap f (Pair p) = Pair (fmap (fmap f) p)
  fmap f (p :+: q) = fmap f p :+: fmap f q
  fmap f (Unit c) = Unit (f c)
  fmap _ Nil = Nil
  fmap f (Table xys) = Table [(x, f y) | (x, y) <- xys]
  fmap f (Map g h p) = Map g h (fmap f p)

instance (Show a, Show b) => Show (a :-> b) where
  show p = showFunction p Nothing

showFunction :: (Show a, Show b) => (a :-> b) -> Maybe b -> String
showFunction p def = "{" ++ intercalate ", " ([show x ++ "->" ++ show c | (x, c) <- table p] ++ ["_->" ++ show d | Just d <- [def]]) ++ "}"

-- | All arguments with their results.
table :: (a :-> c) -> [(a, c)]
table (Pair p) = [((x, y), c) | (x, q) <- table p, (y, c) <- table q]
table (p :+: q) = [(Left x, c) | (x, c) <- table p] ++ [(Right y, c) | (y, c) <- table q]
table (Unit c) = [((), c)]
table Nil = []
table (Table xys) = xys
table (Map _ h p) = [(h x, c) | (x, c) <- table p]

-- | The function, with a result for where it is not defined.
abstract :: (a :-> c) -> c -> a -> c
abstract (Pair p) d (x, y) = abstract (fmap (\q -> abstract q d y) p) d x
abstract (p :+: q) d exy = either (abstract p d) (abstract q d) exy
abstract (Unit c) _ _ = c
abstract Nil d _ = d
abstract (Table xys) d x = head ([y | (x', y) <- xys, x == x'] ++ [d])
abstract (Map g _ p) d x = abstract p d (g x)

-- | Types of arguments.
class Function a where
  function :: (a -> b) -> (a :-> b)

functionMap :: Function b => (a -> b) -> (b -> a) -> (a -> c) -> (a :-> c)
functionMap g h f = Map g h (function (\b -> f (h b)))

functionBoundedEnum :: (Eq a, Bounded a, Enum a) => (a -> b) -> (a :-> b)
functionBoundedEnum f = Table [(x, f x) | x <- [minBound .. maxBound]]

functionShow :: (Show a, Read a) => (a -> c) -> (a :-> c)
functionShow = functionMap show read

functionIntegral :: Integral a => (a -> b) -> (a :-> b)
functionIntegral = functionMap (bytes . toInteger) (fromInteger . unbytes)

functionRealFrac :: RealFrac a => (a -> b) -> (a :-> b)
functionRealFrac = functionMap toRational' fromRational'
  where toRational' x = show (toRational x)
        fromRational' s = fromRational (read s)

-- A number as a sign and bytes.
bytes :: Integer -> Either [Word8] [Word8]
bytes n | n >= 0 = Right (go n)
        | otherwise = Left (go (negate n - 1))
  where go 0 = []
        go k = fromInteger (k `mod` 256) : go (k `div` 256)

unbytes :: Either [Word8] [Word8] -> Integer
unbytes (Right bs) = foldr (\b k -> toInteger b + 256 * k) 0 bs
unbytes (Left bs) = negate (foldr (\b k -> toInteger b + 256 * k) 0 bs) - 1

instance Function () where function f = Unit (f ())
instance Function Bool where function = functionMap (\b -> if b then Right () else Left ()) (either (const False) (const True))
instance Function Ordering where function = functionBoundedEnum
instance Function Word8 where function = functionBoundedEnum
instance (Function a, Function b) => Function (a, b) where function f = Pair (fmap function (function (curry f)))
instance (Function a, Function b) => Function (Either a b) where function f = function (f . Left) :+: function (f . Right)
instance (Function a, Function b, Function c) => Function (a, b, c) where
  function = functionMap (\(a, b, c) -> (a, (b, c))) (\(a, (b, c)) -> (a, b, c))
instance Function a => Function [a] where
  function = functionMap toEither fromEither
    where toEither [] = Left ()
          toEither (x : xs) = Right (x, xs)
          fromEither (Left ()) = []
          fromEither (Right (x, xs)) = x : xs
instance Function a => Function (Maybe a) where
  function = functionMap (maybe (Left ()) Right) (either (const Nothing) Just)
instance Function Int where function = functionIntegral
instance Function Integer where function = functionIntegral
instance Function Int64 where function = functionIntegral
instance Function Word where function = functionIntegral
instance Function Char where function = functionMap ord chr
instance Function Double where function = functionRealFrac
instance Function Float where function = functionRealFrac

instance (Function a, CoArbitrary a, Arbitrary b) => Arbitrary (a :-> b) where
  arbitrary = fmap function arbitrary
  shrink = shrinkFun shrink

shrinkFun :: (c -> [c]) -> (a :-> c) -> [a :-> c]
shrinkFun shr (Pair p) = [pair p' | p' <- shrinkFun (shrinkFun shr) p]
  where pair Nil = Nil
        pair q = Pair q
shrinkFun shr (p :+: q) =
  [p .+. Nil | not (isNil q)] ++ [Nil .+. q | not (isNil p)] ++ [p .+. q' | q' <- shrinkFun shr q] ++ [p' .+. q | p' <- shrinkFun shr p]
  where isNil :: (a :-> b) -> Bool
        isNil Nil = True
        isNil _ = False
        Nil .+. Nil = Nil
        a .+. b = a :+: b
shrinkFun shr (Unit c) = Nil : [Unit c' | c' <- shr c]
shrinkFun _ Nil = []
shrinkFun shr (Table xys) = [tab t | t <- shrinkList shrOne xys]
  where tab [] = Nil
        tab t = Table t
        shrOne (x, y) = [(x, y') | y' <- shr y]
shrinkFun shr (Map g h p) = [mapInv p' | p' <- shrinkFun shr p]
  where mapInv Nil = Nil
        mapInv q = Map g h q

-- | A function with its description.
data Fun a b = Fun (a :-> b, b, Bool) (a -> b)

instance (Show a, Show b) => Show (Fun a b) where
  show (Fun (p, d, simple) _)
    | simple = showFunction p (Just d)
    | otherwise = "<fun>"

instance (Function a, CoArbitrary a, Arbitrary b) => Arbitrary (Fun a b) where
  arbitrary = do
    p <- arbitrary
    d <- arbitrary
    return (make p d False)
  shrink (Fun (p, d, b) _) = [make p' d' b | (p', d') <- shrinkPair] ++ [make p d True | not b]
    where shrinkPair = [(p', d) | p' <- shrinkFun shrink p] ++ [(p, d') | d' <- shrink d]

make :: (a :-> b) -> b -> Bool -> Fun a b
make p d b = Fun (p, d, b) (abstract p d)

applyFun, apply :: Fun a b -> a -> b
applyFun (Fun _ f) = f
apply = applyFun

applyFun2 :: Fun (a, b) c -> a -> b -> c
applyFun2 f a b = applyFun f (a, b)

applyFun3 :: Fun (a, b, c) d -> a -> b -> c -> d
applyFun3 f a b c = applyFun f (a, b, c)
