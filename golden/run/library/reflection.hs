{-# LANGUAGE GADTs, RankNTypes, ScopedTypeVariables, TypeApplications, PatternSynonyms, TypeOperators, PolyKinds #-}
-- Catches types at run time that lose the proof of what they are.
import Type.Reflection
import Data.Maybe (fromMaybe)

data Dyn where
  Dyn :: TypeRep a -> a -> Dyn

from :: forall a. Typeable a => Dyn -> Maybe a
from (Dyn r x) = case eqTypeRep r (typeRep @a) of
  Just HRefl -> Just x
  Nothing -> Nothing

describe :: forall k (a :: k). TypeRep a -> String
describe (Fun a b) = "(" ++ describe a ++ " to " ++ describe b ++ ")"
describe (App f x) = describe f ++ " of " ++ describe x
describe (Con c) = tyConName c

showIt :: forall a. TypeRep a -> a -> String
showIt r x
  | Just HRefl <- eqTypeRep r (typeRep @Int) = show x
  | Just HRefl <- eqTypeRep r (typeRep @String) = show x
  | App f a <- r, Just HRefl <- eqTypeRep f (typeRep @[]) = concatMap (showIt a) x
  | App f a <- r, Just HRefl <- eqTypeRep f (typeRep @Maybe) = maybe "none" (showIt a) x
  | App (App t a) b <- r, Just HRefl <- eqTypeRep t (typeRep @(,)) = showIt a (fst x) ++ "&" ++ showIt b (snd x)
  | otherwise = "<" ++ show r ++ ">"

main :: IO ()
main = do
  let ds = [Dyn (typeRep @Int) 3, Dyn typeRep 'c', Dyn (typeRep @(Int -> Int)) (+ 1), Dyn (typeOf [True]) [True]]
  print [from d :: Maybe Int | d <- ds]
  putStrLn (describe (typeRep @(Maybe Int -> Either Bool [Char])))
  putStrLn (showIt typeRep [(1 :: Int, Just "x"), (2, Nothing)])
  putStrLn (showIt typeRep [(1 :: Int, Just 'x')])
  print (typeRep @(Maybe (Int, Bool)), SomeTypeRep (typeRep @Maybe))
  print (SomeTypeRep (typeRep @Int) == SomeTypeRep (typeRep @Int), SomeTypeRep (typeRep @Int) == SomeTypeRep (typeRep @Bool))
  print (withTypeable (typeRep @Bool) (show (typeRep @Bool)))
  print (tyConName (typeRepTyCon (typeRep @(Either Int Bool))), tyConModule (typeRepTyCon (typeRep @Int)))
