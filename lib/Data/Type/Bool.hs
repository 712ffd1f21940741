{-# LANGUAGE DataKinds, PolyKinds, TypeFamilies, TypeFamilyDependencies, TypeOperators, UndecidableInstances #-}
-- | Truth values as types.
module Data.Type.Bool (If, type (&&), type (||), Not) where

import Data.Kind (Type)

infixr 3 &&
infixr 2 ||

-- | One type or the other.
type family If (cond :: Bool) (yes :: k) (no :: k) :: k where
  If 'True yes no = yes
  If 'False yes no = no

type family (a :: Bool) && (b :: Bool) :: Bool where
  'False && a = 'False
  'True && a = a
  a && 'False = 'False
  a && 'True = a
  a && a = a

type family (a :: Bool) || (b :: Bool) :: Bool where
  'False || a = a
  'True || a = 'True
  a || 'False = a
  a || 'True = 'True
  a || a = a

type family Not (a :: Bool) = (res :: Bool) | res -> a where
  Not 'False = 'True
  Not 'True = 'False
