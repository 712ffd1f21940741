{-# LANGUAGE GADTs, LambdaCase, TypeOperators #-}
-- Catches: functions whose pattern says that types are equal, checked before another argument says which types.
module Main (main) where

import Data.Type.Equality

data Rep a where
  Number :: Rep Int
  List :: Rep a -> Rep [a]

same :: Rep a -> Rep b -> Maybe (a :~: b)
same Number Number = Just Refl
same (List a) (List b) = (\Refl -> Refl) <$> same a b
same _ _ = Nothing

data Any where
  Any :: Rep a -> a -> Any

as :: Rep a -> Any -> Maybe a
as rep (Any other x) = fmap (\case Refl -> x) (same other rep)

main :: IO ()
main = do
  print (as (List Number) (Any (List Number) [1, 2]))
  print (as Number (Any (List Number) [1, 2]))
