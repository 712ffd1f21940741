-- | Functors of pairs, taken apart.
module Data.Functor.Unzip (unzip, unzipWith) where

import Prelude hiding (unzip)

-- | The first parts and the second parts.
unzip :: Functor f => f (a, b) -> (f a, f b)
unzip = unzipWith id

-- | The same of what the function makes.
unzipWith :: Functor f => (c -> (a, b)) -> f c -> (f a, f b)
unzipWith f x = (fmap (fst . f) x, fmap (snd . f) x)
