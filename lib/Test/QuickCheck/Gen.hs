{-# LANGUAGE RankNTypes #-}
-- | Random values of a size.
module Test.QuickCheck.Gen
  ( Gen (..), variant, sized, getSize, resize, scale, choose, chooseInt, chooseInteger, chooseAny, chooseEnum
  , promote, delay, generate, sample, sample', suchThat, suchThatMap, suchThatMaybe, oneof, frequency, elements
  , sublistOf, shuffle, growingElements, listOf, listOf1, vectorOf, infiniteListOf
  ) where

import Control.Monad
import Control.Monad.Fix (MonadFix (..))
import Data.List (sortBy)
import Data.Maybe (catMaybes)
import Data.Ord (comparing)
import System.Random
import Test.QuickCheck.Random

-- | From a source of chance and a size, a value.
newtype Gen a = MkGen { unGen :: QCGen -> Int -> a }

instance Functor Gen where
  fmap f (MkGen h) = MkGen (\r n -> f (h r n))

instance Applicative Gen where
  pure x = MkGen (\_ _ -> x)
  (<*>) = ap

instance Monad Gen where
  MkGen m >>= k = MkGen (\r n -> case split r of
    (r1, r2) -> let MkGen m' = k (m r1 n) in m' r2 n)

instance MonadFix Gen where
  mfix f = MkGen (\r n -> let a = unGen (f a) r n in a)

-- | The same generator with other numbers: different for different ones.
variant :: Integral n => n -> Gen a -> Gen a
variant k (MkGen g) = MkGen (\r n -> g (vary (toInteger k) r) n)

vary :: Integer -> QCGen -> QCGen
vary k r
  | k >= 0 = digits (2 * k) r
  | otherwise = digits (negate (2 * k) - 1) r
  where
    digits n g
      | n < 2 = step (n == 1) (fst (split g))
      | otherwise = digits (n `div` 2) (step (odd n) (snd (split g)))
    step b g = (if b then fst else snd) (split g)

sized :: (Int -> Gen a) -> Gen a
sized f = MkGen (\r n -> let MkGen m = f n in m r n)

getSize :: Gen Int
getSize = sized pure

resize :: Int -> Gen a -> Gen a
resize n _ | n < 0 = error "Test.QuickCheck.resize: negative size"
resize n (MkGen g) = MkGen (\r _ -> g r n)

scale :: (Int -> Int) -> Gen a -> Gen a
scale f g = sized (\n -> resize (f n) g)

choose :: Random a => (a, a) -> Gen a
choose range = MkGen (\r _ -> fst (randomR range r))

chooseInt :: (Int, Int) -> Gen Int
chooseInt = choose

chooseInteger :: (Integer, Integer) -> Gen Integer
chooseInteger = choose

chooseAny :: Random a => Gen a
chooseAny = MkGen (\r _ -> fst (random r))

chooseEnum :: Enum a => (a, a) -> Gen a
chooseEnum (a, b) = fmap toEnum (choose (fromEnum a, fromEnum b))

promote :: Monad m => m (Gen a) -> Gen (m a)
promote m = MkGen (\r n -> liftM (\g -> unGen g r n) m)

delay :: Gen (Gen a -> a)
delay = MkGen (\r n g -> unGen g r n)

generate :: Gen a -> IO a
generate (MkGen g) = newQCGen >>= \r -> return (g r 30)

sample' :: Gen a -> IO [a]
sample' g = generate (sequence [resize n g | n <- [0, 2 .. 20]])

sample :: Show a => Gen a -> IO ()
sample g = sample' g >>= mapM_ print

suchThat :: Gen a -> (a -> Bool) -> Gen a
gen `suchThat` p = do
  mx <- gen `suchThatMaybe` p
  case mx of
    Just x -> return x
    Nothing -> sized (\n -> resize (n + 1) (gen `suchThat` p))

suchThatMap :: Gen a -> (a -> Maybe b) -> Gen b
gen `suchThatMap` f = fmap unJust (fmap f gen `suchThat` isJust')
  where
    isJust' = maybe False (const True)
    unJust = maybe (error "suchThatMap") id

suchThatMaybe :: Gen a -> (a -> Bool) -> Gen (Maybe a)
gen `suchThatMaybe` p = sized (\n -> try n (2 * n))
  where
    try m n
      | m > n = return Nothing
      | otherwise = do
          x <- resize m gen
          if p x then return (Just x) else try (m + 1) n

oneof :: [Gen a] -> Gen a
oneof [] = error "QuickCheck.oneof used with empty list"
oneof gs = chooseInt (0, length gs - 1) >>= (gs !!)

frequency :: [(Int, Gen a)] -> Gen a
frequency [] = error "QuickCheck.frequency used with empty list"
frequency xs
  | any ((< 0) . fst) xs = error "QuickCheck.frequency: negative weight"
  | all ((== 0) . fst) xs = error "QuickCheck.frequency: all weights were zero"
  | otherwise = chooseInt (1, sum (map fst xs)) >>= pick xs
  where
    pick ((k, x) : rest) n
      | n <= k = x
      | otherwise = pick rest (n - k)
    pick [] _ = error "QuickCheck.pick used with empty list"

elements :: [a] -> Gen a
elements [] = error "QuickCheck.elements used with empty list"
elements xs = fmap (xs !!) (chooseInt (0, length xs - 1))

sublistOf :: [a] -> Gen [a]
sublistOf = filterM (\_ -> chooseEnum (False, True))

shuffle :: [a] -> Gen [a]
shuffle xs = do
  ns <- vectorOf (length xs) (chooseInt (minBound, maxBound))
  return (map snd (sortBy (comparing fst) (zip ns xs)))

growingElements :: [a] -> Gen a
growingElements [] = error "QuickCheck.growingElements used with empty list"
growingElements xs = sized (\n -> elements (take (1 `max` size n) xs))
  where
    k = length xs
    mx = 100 :: Int
    log' = round . logBase 10 . (fromIntegral :: Int -> Double)
    size n = (log' n + 1) * k `div` (log' mx :: Int)

listOf :: Gen a -> Gen [a]
listOf gen = sized (\n -> chooseInt (0, n) >>= \k -> vectorOf k gen)

listOf1 :: Gen a -> Gen [a]
listOf1 gen = sized (\n -> chooseInt (1, 1 `max` n) >>= \k -> vectorOf k gen)

vectorOf :: Int -> Gen a -> Gen [a]
vectorOf = replicateM

infiniteListOf :: Gen a -> Gen [a]
infiniteListOf gen = MkGen (\r n -> map (\r' -> unGen gen r' n) (generators r))
  where generators r = let (a, b) = split r in a : generators b
