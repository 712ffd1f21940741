-- Catches methods that are not bound to their class: signatures, defaults, instances, fixities.
module Classes where

infixr 4 <+>

class Semi a where
  (<+>) :: a -> a -> a
  twice :: a -> a
  twice x = x <+> x <+> x

class Semi a => Mono a where
  zero :: a
  many :: Int -> b -> a
  many n b = zero

instance Semi Int where
  a <+> b = a

instance (Semi a, Semi b) => Semi (a, b) where
  (a, b) <+> (c, d) = (a <+> c, b <+> d)
  twice (a, _) = twice (a, a `seq` undefined)
