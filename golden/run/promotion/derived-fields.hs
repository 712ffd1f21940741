{-# LANGUAGE DataKinds, GADTs, KindSignatures, PolyKinds, StandaloneDeriving, TypeOperators #-}
-- Catches deriving that stumbles over fields whose types have promoted constructors, numbers and texts.
module Main where
import Data.Kind
import Data.Proxy
import GHC.TypeLits
newtype Id (s :: Symbol) = Id Int deriving (Eq, Ord, Show)
data H (ts :: [Type]) = H Int deriving (Eq, Ord, Show)
data N = Z | S N
data R = R (Id "a") (Id "b") (Id "a") (H '[Int, Bool]) (H '[]) (H (Int ': '[])) (Proxy 3) (Proxy 'Z) (Proxy ('S 'Z)) (Proxy '(1, "x")) (Proxy (Maybe :: Type -> Type)) deriving (Eq, Ord, Show)
main = print (R (Id 1) (Id 2) (Id 3) (H 1) (H 2) (H 3) Proxy Proxy Proxy Proxy Proxy)
