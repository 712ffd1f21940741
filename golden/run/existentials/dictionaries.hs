{-# LANGUAGE ExistentialQuantification, GADTs, RankNTypes, ScopedTypeVariables #-}
-- Catches: dictionaries of hidden types that are lost, confused, or used outside.
module Main (main) where

import Data.List (sortBy, intercalate)

data Showable = forall a. Show a => MkShowable a
              | forall a b. (Show a, Ord a, Show b) => Several { items :: [a], extra :: b }

instance Show Showable where
  showsPrec d (MkShowable a) = showsPrec d a
  showsPrec _ (Several xs b) = shows (maximum xs) . showChar '/' . shows [b, b]

class Shape s where
  area :: s -> Double
  name :: s -> String
  name _ = "shape"

data Circle = Circle Double
data Rect = Rect Double Double

instance Shape Circle where
  area (Circle r) = 3 * r * r
  name _ = "circle"

instance Shape Rect where
  area (Rect a b) = a * b

data AnyShape = forall s. Shape s => AnyShape s

describe :: AnyShape -> String
describe (AnyShape s) = name s ++ " " ++ show (area s)

data Expr a where
  Lit  :: (Show a, Num a) => a -> Expr a
  Add  :: Num a => Expr a -> Expr a -> Expr a
  Eq   :: (Eq a, Show a) => Expr a -> Expr a -> Expr Bool
  Cond :: Expr Bool -> Expr a -> Expr a -> Expr a
  Pair :: (Show a, Show b) => Expr a -> Expr b -> Expr (a, b)

eval :: Expr a -> a
eval (Lit n) = n + 0
eval (Add a b) = eval a + eval b
eval (Eq a b) = eval a == eval b
eval (Cond c t e) = if eval c then eval t else eval e
eval (Pair a b) = (eval a, eval b)

render :: Expr a -> String
render (Lit n) = show n
render (Add a b) = render a ++ "+" ++ render b
render (Eq a b) = show (eval a) ++ "=" ++ show [eval b]
render (Cond c t e) = "if " ++ render c ++ " " ++ render t ++ " " ++ render e
render e@(Pair _ _) = show (eval e)

data Rep a where
  RInt  :: Rep Int
  RList :: Rep a -> Rep [a]
  RPair :: Rep a -> Rep b -> Rep (a, b)

showRep :: Rep a -> a -> String
showRep RInt n = show (n + 1)
showRep (RList r) xs = "[" ++ intercalate "," (map (showRep r) xs) ++ "]"
showRep (RPair a b) (x, y) = showRep a x ++ "&" ++ showRep b y

data Dict c where
  ShowDict :: Show a => Dict a

withDict :: Dict a -> a -> String
withDict ShowDict x = show [x, x]

two :: Showable -> Showable -> String
two (MkShowable x) (MkShowable y) = show [x] ++ show [y] ++ show (Just x, [y])
two (Several xs _) (Several ys _)
  | MkShowable z <- MkShowable (length xs) = show (minimum xs, minimum ys, z)
two a b = show [a, b]

main :: IO ()
main = do
  print [MkShowable (1 :: Int), MkShowable "two", MkShowable (Just 3.5), Several "xyz" True]
  mapM_ (putStrLn . describe) [AnyShape (Circle 2), AnyShape (Rect 2 3)]

  print (eval (Add (Lit 3) (Lit (4 :: Integer))))
  putStrLn (render (Eq (Lit (3 :: Int)) (Add (Lit 1) (Lit 2))))
  putStrLn (showRep (RList (RPair RInt (RList RInt))) [(1, [2, 3]), (4, [])])
  putStrLn (withDict ShowDict 'c')
  putStrLn (two (MkShowable 'a') (MkShowable True))
  putStrLn (two (Several [3, 1, 2 :: Int] ()) (Several "qrs" ()))
  MkShowable m <- return (MkShowable [1, 2 :: Int])
  print (m, [m])
  print (length [() | MkShowable s <- [MkShowable 1, MkShowable "abc"], length (show s) > 2])
