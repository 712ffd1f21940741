-- Catches: contexts that are not reduced, or reduced too far, and local types that are generalised although they belong outside (Haskell 2010, §4.5.3, §4.5.4).
module Main (main) where

-- Inferred: (Eq a, Show a) => [a] -> Maybe a -> String. What is left are constraints on variables.
search xs x
  | Just xs == fmap (\y -> [y]) x = "only " ++ show (xs, x)
  | maybe False (`elem` xs) x = "among " ++ show xs
  | otherwise = show [x]

-- A constraint on a variable that is applied stays as it is.
same :: Eq (m a) => m a -> m a -> Bool
same x y = x == y && not (x /= y)

-- Monomorphic: the type of `y` belongs to the lambda around `pair`.
pairs :: a -> (a, (a, [Int]))
pairs y = let pair z = (y, z) in fst (pair (pair [1]), pair "two")

main :: IO ()
main = do
  putStrLn (search "a" (Just 'a'))
  putStrLn (search [1, 2 :: Int] (Just 2))
  putStrLn (search [(True, 'x')] Nothing)
  print (same (Just 1) (Just 1), same [] "x")
  print (pairs 'y')
