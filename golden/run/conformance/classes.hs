-- Catches: defaults, superclasses, operators as methods, and polymorphic methods (Haskell 2010, §4.3).
module Main (main) where

infixr 6 <+>

class Shape a where
  area, perimeter :: a -> Double
  name :: a -> String
  name _ = "shape"
  describe :: a -> String
  describe x = name x ++ " of " ++ show (area x)

class (Show a, Ord a) => Element a where
  (<+>) :: a -> a -> a
  x <+> y | x < y = y
          | otherwise = x
  pairWith :: b -> a -> (a, b)
  pairWith b a = (a, b)
  shows' :: a -> String
  shows' = show

data Square = Square Double
data Circle = Circle Double

instance Shape Square where
  area (Square s) = s * s
  perimeter (Square s) = 4 * s
  name _ = "square"

instance Shape Circle where
  area (Circle r) = 3 * r * r
  perimeter (Circle r) = 6 * r
  describe c = "round: " ++ show (perimeter c)

instance Element Int
instance Element Bool where
  (<+>) = (||)
instance (Element a, Element b) => Element (a, b) where
  (a, b) <+> (c, d) = (a <+> c, b <+> d)

biggest :: Element a => [a] -> a
biggest = foldr1 (<+>)

-- The superclasses of a constraint come with it.
report :: Element a => a -> a -> String
report x y = show (compare x y) ++ shows' (x <+> y)

main :: IO ()
main = do
  putStrLn (describe (Square 2))
  putStrLn (describe (Circle 1) ++ name (Circle 1))
  print (biggest [3, 9, 4 :: Int], biggest [(1 :: Int, False), (0, True)])
  print (pairWith 'x' True)
  putStrLn (report (2 :: Int) 1)
