-- Lazy patterns and bindings of patterns match when a variable of theirs is
-- evaluated. Catches: matching too early, matching again for each variable
-- with a different result.
module Main where

lazyPair :: (Int, Int) -> Int
lazyPair ~(a, b) = 1

useSecond :: Bool -> (Int, Int) -> Int
useSecond use ~(_, b) = if use then b else 0

splitLazy :: [a] -> ([a], [a])
splitLazy []       = ([], [])
splitLazy [x]      = ([x], [])
splitLazy (x : y : rest) = (x : xs, y : ys)
  where
    (xs, ys) = splitLazy rest

nested :: Int
nested = c
  where
    (a, (b, [c, _])) = (undefined, (undefined, [7, undefined]))

main :: IO ()
main = do
  print (lazyPair undefined)
  print (useSecond False undefined)
  print (useSecond True (undefined, 3))
  let (evens, odds) = splitLazy [0 ..]
  putStrLn (unwords (map show (take 5 evens ++ take 5 odds)))
  print nested
  let (Just unused) = Nothing :: Maybe Int
  print ((\ ~(Just x) -> 8) (Nothing :: Maybe Int))
  let whole@(h : _) = 9 : whole
  print (h + length (take 3 whole))
