-- Catches: folds and queries over values that lose a field, and constructors that are not found by name or number.
{-# LANGUAGE DeriveDataTypeable, RankNTypes, ScopedTypeVariables #-}
module Main (main) where

import Data.Data
import Data.Maybe (fromJust, mapMaybe)

data Company = Company { name :: String, departments :: [Department] } deriving (Show, Eq, Data, Typeable)
data Department = Department String Employee [Unit] deriving (Show, Eq, Data)
data Unit = Person Employee | Sub Department deriving (Show, Eq, Data)
data Employee = Employee { who :: String, salary :: Double } deriving (Show, Eq, Data)
data Op a = a :+: a | Neg (Op a) | Leaf deriving (Show, Data)
newtype Wrap = Wrap { unwrap :: Int } deriving (Show, Data)

everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f x = f (gmapT (everywhere f) x)

everything :: (r -> r -> r) -> (forall a. Data a => a -> r) -> (forall a. Data a => a -> r)
everything k f x = foldl k (f x) (gmapQ (everything k f) x)

mkT :: (Typeable a, Typeable b) => (b -> b) -> a -> a
mkT f = case cast f of { Just g -> g; Nothing -> id }

mkQ :: (Typeable a, Typeable b) => r -> (b -> r) -> a -> r
mkQ r q a = maybe r q (cast a)

acme :: Company
acme = Company "Acme" [Department "R&D" (Employee "Ann" 100) [Person (Employee "Bob" 50), Sub (Department "Lab" (Employee "Cy" 70) [])]]

size :: Data a => a -> Int
size x = 1 + sum (gmapQ size x)

main :: IO ()
main = do
  print (everywhere (mkT (* (1.5 :: Double))) acme)
  print (everything (++) (mkQ [] (\e -> [who e])) acme)
  print (everything (+) (mkQ 0 (\(s :: Double) -> s)) acme)
  print (toConstr acme, map showConstr (dataTypeConstrs (dataTypeOf (undefined :: Unit))))
  print (constrFields (toConstr acme), constrIndex (toConstr (Sub (Department "" (Employee "" 0) []))), constrFixity (toConstr ('a' :+: 'b')))
  print (dataTypeOf (Leaf :: Op Int), dataTypeName (dataTypeOf (Wrap 1)))
  print (size acme, size [1, 2, 3 :: Int], size (Just 'x', True))
  print (toConstr (3 :: Int), toConstr 'x', toConstr (2.5 :: Double), toConstr [1 :: Int], toConstr (1 :: Int, 'c'))
  print (readConstr (dataTypeOf (Leaf :: Op Int)) "Neg", maxConstrIndex (dataTypeOf True), isAlgType (dataTypeOf 'x'))
  print (fromConstr (indexConstr (dataTypeOf False) 2) :: Bool)
  print (fromConstrB (fromConstr (toConstr (7 :: Int))) (toConstr (Wrap 0)) :: Wrap)
  print (gmapQi 1 (showConstr . toConstr) (Just (1 :: Int), False))
  print (gmapM (\d -> if showConstr (toConstr d) == "Leaf" then Nothing else Just d) (Neg ('a' :+: 'b')))
  print (map (fromConstr :: Constr -> Ordering) (dataTypeConstrs (dataTypeOf LT)))
  print (mapMaybe (\c -> if null (constrFields c) then Nothing else Just (showConstr c)) (dataTypeConstrs (dataTypeOf acme)))
  print (toConstr (Just 'a') == toConstr (Just 'b'), toConstr (Just 'a') == toConstr (Nothing :: Maybe Char))
