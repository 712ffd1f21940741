{-# LANGUAGE HexFloatLiterals, NumericUnderscores, NegativeLiterals, LinearTypes, MultiWayIf, EmptyCase, BlockArguments #-}
{-# OPTIONS_GHC -fglasgow-exts #-}
-- Catches: forms that are read as something shorter, and guards that are taken by the wrong `if`.
module Main (main) where

data Void

absurd :: Void -> a
absurd v = case v of {}

swap :: (a, b) %1 -> (b, a)
swap (x, y) = (y, x)

apply :: forall a b. (a %1 -> b) -> a -> b
apply f x = f x

a % b = a * 10 + b

classify :: Int -> Int -> String
classify x y =
  if | x > 0, y > 0 -> "both"
     | x > 0 -> if | y < -5 -> "far below"
                   | y == 0, let z = x, z > 1 -> "on the line"
     | otherwise, Just word <- lookup y [(1, "one")] -> word
     | otherwise -> "none"

main :: IO ()
main = do
  print (0x1.8p3 :: Double, 0xF.FF :: Double, 0x1p-4 :: Double, 0x_f_f.8 :: Double, 0x10 :: Int)
  print (swap (1, 2), apply swap ('a', 'b'), 1 % 2)
  mapM_ (putStrLn . uncurry classify) [(1, 1), (1, -6), (2, 0), (0, 1), (0, 2)]
  if | length "a" > 3 -> putStrLn "long"
     | otherwise -> do
         putStrLn "short"
         putStrLn "done"
  print $ if | True -> 1 | otherwise -> 2 + 1
  print (length ([] :: [Void]))
  f do 1
    do 2
  where
    f x y = print (x + y :: Int)
