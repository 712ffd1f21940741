{-# LANGUAGE MonadComprehensions #-}
-- Catches: comprehensions that are about lists only.
module Main (main) where

safeDiv :: Int -> Int -> Maybe Int
safeDiv x y = [x `div` y | y /= 0]

pairs :: Monad m => m a -> m b -> m (a, b)
pairs as bs = [(a, b) | a <- as, b <- bs]

main :: IO ()
main = do
  print [x + y | x <- Just 1, y <- Just 2]
  print (map (uncurry safeDiv) [(6, 2), (1, 0)])
  print (pairs [1, 2] "ab")
  print (pairs (Right 1 :: Either String Int) (Left "no" :: Either String Char))
  print ([x * z | x <- [1 .. 5], odd x, let z = x + 1, z > 2])
  print [y | Just y <- [Just 'a', Nothing, Just 'b']]
  line <- [a ++ b | a <- return "one ", b <- return "line"]
  putStrLn line
