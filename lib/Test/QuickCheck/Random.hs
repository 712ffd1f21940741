-- | Generators of random numbers that can be split.
module Test.QuickCheck.Random (QCGen (..), newQCGen, mkQCGen) where

import System.Random

-- | A generator.
newtype QCGen = QCGen StdGen

instance Show QCGen where
  showsPrec d (QCGen g) = showsPrec d g

instance RandomGen QCGen where
  split (QCGen g) = let (a, b) = split g in (QCGen a, QCGen b)
  next (QCGen g) = let (n, g') = next g in (n, QCGen g')
  genRange (QCGen g) = genRange g

newQCGen :: IO QCGen
newQCGen = fmap QCGen newStdGen

mkQCGen :: Int -> QCGen
mkQCGen n = QCGen (mkStdGen n)
