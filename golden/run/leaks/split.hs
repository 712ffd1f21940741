-- The first half of a list is consumed while the second waits for its turn: it is a selector of a
-- selector of … Catches: selectors taken from the wrong field, or of the wrong constructor.
module Main (main) where

split :: (a -> Bool) -> [a] -> ([a], [a])
split _ [] = ([], [])
split p (x : xs)
  | p x = let rest = split p xs in (x : fst rest, snd rest)
  | otherwise = ([], x : xs)

data Triple a b c = None | Triple a b c

middle :: Triple a b c -> b
middle (Triple _ b _) = b
middle None = error "none"

thirds :: [Int] -> Triple [Int] [Int] [Int]
thirds (x : y : z : rest) = let t = thirds rest in Triple (x : left t) (y : middle t) (z : right t)
  where
    left (Triple a _ _) = a
    left None = []
    right (Triple _ _ c) = c
    right None = []
thirds _ = Triple [] [] []

-- A selector that waits for itself, but is never asked.
knot :: Int
knot = let (a, b) = (snd pair, fst pair); pair = (b, 1 : a) in length (take 3 (fst (0 : [], a)))

main :: IO ()
main = do
  let parts = split (<= 20000) (enumFromTo 1 20010)
  print (length (fst parts))
  print (head (snd parts))
  let t = thirds (enumFromTo 1 30000)
  print (sum (middle t))
  print knot
