-- Catches: default methods with types of their own, taken over by empty instances and by deriving.
{-# LANGUAGE DefaultSignatures, DeriveAnyClass, DerivingStrategies, FlexibleContexts #-}
module Main where
class Pretty a where
  pretty :: a -> String
  default pretty :: Show a => a -> String
  pretty x = "<" ++ show x ++ ">"
  prettyList :: [a] -> String
  prettyList xs = concatMap pretty xs
data Colour = Red | Green deriving (Show, Eq, Pretty)
data P a = P a a
  deriving stock (Show)
  deriving anyclass (Pretty)
instance Pretty Int where pretty n = "#" ++ show n
instance Pretty Bool
instance Show a => Pretty (Maybe a)
class Monoid' a where
  zero :: a
  default zero :: (Num a) => a
  zero = 0
  plus :: a -> a -> a
  default plus :: (Num a) => a -> a -> a
  plus = (+)
instance Monoid' Int
instance Monoid' Double
instance Monoid' [b] where { zero = []; plus = (++) }
class Container f where
  cmap :: (a -> b) -> f a -> f b
  default cmap :: Functor f => (a -> b) -> f a -> f b
  cmap = fmap
instance Container []
instance Container Maybe
main :: IO ()
main = do
  putStrLn (pretty Red)
  putStrLn (prettyList [Red, Green])
  putStrLn (pretty (P 1 (2 :: Int)))
  putStrLn (pretty (3 :: Int) ++ pretty True ++ pretty (Just 'x'))
  print (plus 3 zero :: Int, plus zero 2.5 :: Double, plus "a" zero)
  print (cmap (+1) [1,2], cmap not (Just True))
