{-# LANGUAGE NoImplicitPrelude #-}
-- | What can be put one after the other, as functions can.
module Control.Category
  ( Category (..), (<<<), (>>>)
  ) where

import qualified GHC.Base as Base

infixr 9 .
infixr 1 >>>, <<<

-- | The composition is associative and 'id' its neutral element.
class Category cat where
  id :: cat a a
  (.) :: cat b c -> cat a b -> cat a c

instance Category (->) where
  id = Base.id
  (.) = (Base..)

-- | Composition from the right to the left, from the left to the right.
(<<<) :: Category cat => cat b c -> cat a b -> cat a c
(<<<) = (.)

(>>>) :: Category cat => cat a b -> cat b c -> cat a c
f >>> g = g . f
{-# INLINE (>>>) #-}
