-- | The tuple of one part, and functions of it.
module GHC.Tuple (Solo (..), getSolo, fst, snd, curry, uncurry) where

import Data.Tuple

-- | A tuple of one part: a box that is evaluated apart from what is in it.
data Solo a = Solo a
  deriving (Eq, Ord, Show, Read)

-- | What is in the box.
getSolo :: Solo a -> a
getSolo (Solo x) = x

instance Functor Solo where
  fmap f (Solo x) = Solo (f x)

instance Applicative Solo where
  pure = Solo
  Solo f <*> Solo x = Solo (f x)

instance Monad Solo where
  Solo x >>= f = f x

instance Foldable Solo where
  foldr f z (Solo x) = f x z

instance Traversable Solo where
  traverse f (Solo x) = fmap Solo (f x)
