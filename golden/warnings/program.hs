{-# LANGUAGE GADTs, RecordWildCards, LambdaCase, TupleSections #-}
{-# OPTIONS_GHC -Wall #-}
-- Catches: warnings about instances that the compiler wrote, and about constructors that types rule out.
module Main (main) where
import qualified Data.Map as M
import Data.Ix
import Data.List (sortBy, foldl')
import Data.Ord (comparing)
import Control.Monad (forM_, when)

data Colour = Red | Green | Blue deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)
data P = P Int Int deriving (Eq, Ord, Show, Ix)
data E a where
  I :: Int -> E Int
  B :: Bool -> E Bool
  Add :: E Int -> E Int -> E Int
  If :: E Bool -> E a -> E a -> E a

eval :: E a -> a
eval (I n) = n
eval (B b) = b
eval (Add a b) = eval a + eval b
eval (If c a b) = if eval c then eval a else eval b

only :: E Bool -> Bool
only (B b) = b
only (If c a b) = if only c then only a else only b

data Cfg = Cfg { name :: String, size :: Int }

class Shape s where
  area :: s -> Double
  title :: s -> String
  title _ = "shape"

newtype Sq = Sq Double
instance Shape Sq where
  title _ = "sq"

render :: Cfg -> String
render Cfg {..} = name ++ show size

classify :: Int -> String
classify = \case
  0 -> "zero"
  n | n < 0 -> "neg"
    | otherwise -> "pos"

main :: IO ()
main = do
  print (eval (If (B True) (I 1) (Add (I 2) (I 3))), only (B True))
  print [minBound .. maxBound :: Colour]
  print (range (P 0 0, P 1 1), read "Red" == Red)
  let m = M.fromList (map (,1 :: Int) "hello")
  forM_ (M.toList m) print
  when (M.size m > 3) $ putStrLn (render (Cfg { name = "a", size = 3 }))
  print (sortBy (comparing negate) [1 :: Int, 3, 2], foldl' (+) 0 [1 :: Int, 2])
  putStrLn (classify 3 ++ title (Sq 1))
  print (area (Sq 2))
