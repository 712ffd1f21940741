{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- Catches: synonyms that match something else than they stand for, or build something else.
module Main (main) where

import Data.Char (ord)

-- region queue
data Queue a = Queue [a] [a]

pattern Empty :: Queue a
pattern Empty <- (view -> Nothing)
  where
    Empty = Queue [] []

infixr 5 :<|

pattern (:<|) :: a -> Queue a -> Queue a
pattern x :<| q <- (view -> Just (x, q))
  where
    x :<| Queue front back = Queue (x : front) back

view :: Queue a -> Maybe (a, Queue a)
view (Queue [] []) = Nothing
view (Queue [] back) = view (Queue (reverse back) [])
view (Queue (x : front) back) = Just (x, Queue front back)
-- end queue

push :: Queue a -> a -> Queue a
push (Queue front back) x = Queue front (x : back)

-- region uses
total :: Queue Int -> Int
total Empty = 0
total (x :<| q) = x + total q

firstTwo :: Queue Int -> String
firstTwo (1 :<| 2 :<| _) = "one, two"
firstTwo (1 :<| (y :<| Empty)) = "one and " ++ show y
firstTwo (_ :<| _) = "more"
firstTwo _ = "empty"
-- end uses

pattern Pair :: a -> b -> (a, b)
pattern Pair x y = (x, y)

pattern Origin = Pair 0 0

pattern Digit d <- ((\c -> lookup' c "0123456789") -> Just d)

lookup' :: Char -> String -> Maybe Int
lookup' c = go 0
  where
    go _ [] = Nothing
    go n (d : ds) = if ord c == ord d then Just n else go (n + 1) ds

swap :: (a, b) -> (b, a)
swap (Pair x y) = Pair y x

place :: (Int, Int) -> String
place Origin = "origin"
place (Pair x 0) = "axis " ++ show x
place _ = "plane"

digits :: String -> [Int]
digits (Digit d : cs) = d : digits cs
digits (_ : cs) = digits cs
digits [] = []

main :: IO ()
main = do
  let q = push (push (1 :<| Empty) 2) 3
  putStrLn (show (total q))
  mapM_ (putStrLn . firstTwo) [q, push (push Empty 1) 7, push Empty 1, Empty]
  mapM_ (putStrLn . place) [Origin, swap (Pair 0 4), (1, 2)]
  putStrLn (concatMap show (digits "a1b22"))
