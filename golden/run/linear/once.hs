{-# LANGUAGE GADTs #-}
{-# LANGUAGE LambdaCase #-}
{-# LANGUAGE LinearTypes #-}
{-# LANGUAGE UnicodeSyntax #-}
-- Catches: linear functions that are refused, or whose arrows are read as something else.
module Main (main) where

swap :: (a, b) %1 -> (b, a)
swap (x, y) = (y, x)

data Ur a where
  Ur :: a -> Ur a

twice :: Ur a %1 -> (a, a)
twice (Ur x) = (x, x)

compose :: (b ⊸ c) ⊸ (a ⊸ b) ⊸ a ⊸ c
compose f g x = f (g x)

mapList :: (a %m -> b) -> [a] %m -> [b]
mapList _ [] = []
mapList f (x : xs) = f x : mapList f xs

class Consumable a where
  consume :: a %1 -> ()

instance Consumable Bool where
  consume True = ()
  consume False = ()

instance (Consumable a, Consumable b) => Consumable (Either a b) where
  consume = \case
    Left x -> consume x
    Right y -> consume y

choose :: Bool -> a %1 -> a %1 -> (a, a)
choose b x y = if b then (x, y) else (y, x)

main :: IO ()
main = do
  print (compose swap swap ('a', True))
  print (twice (Ur 3))
  print (mapList (\x -> x + x) [1, 2, 3])
  print (consume (Left True :: Either Bool Bool))
  print (choose False 'a' 'b')
