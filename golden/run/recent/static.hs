-- Catches: static pointers that lead elsewhere, keys that are not stable, and values that are not closed.
{-# LANGUAGE StaticPointers, GADTs #-}
module Main (main) where

import GHC.StaticPtr

twice :: Int -> Int
twice = (* 2)

data Closure b where
  Here :: StaticPtr b -> Closure b
  Apply :: Closure (a -> b) -> Closure a -> Closure b

run :: Closure b -> b
run (Here p) = deRefStaticPtr p
run (Apply f x) = run f (run x)

newtype Wrapped a = Wrapped (StaticPtr a)
instance IsStatic Wrapped where fromStaticPtr = Wrapped

pointers :: [StaticPtr (Int -> Int)]
pointers = [static twice, static (\x -> x + 1), static (subtract 3)]

main :: IO ()
main = do
  print (map (\p -> deRefStaticPtr p 10) pointers)
  print (run (Apply (Here (static (+))) (Here (static 5)) `Apply` Here (static (twice 4))) :: Int)
  let p = static twice :: StaticPtr (Int -> Int)
      key = staticKey p
  print (key == staticKey p, map staticKey pointers == map staticKey pointers)
  found <- unsafeLookupStaticPtr key
  print (fmap (\q -> deRefStaticPtr q (21 :: Int)) found :: Maybe Int)
  let info = staticPtrInfo p
  print (spInfoModuleName info, spInfoSrcLoc info)
  case static "text" of Wrapped q -> putStrLn (deRefStaticPtr q)
  putStrLn (deRefStaticPtr (static (show . negate)) (3 :: Int))
