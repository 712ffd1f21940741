-- Operators of one's own, at top level and local, and sections. Catches: wrong
-- precedence or associativity, sections with the operands exchanged.
module Main where

infixl 6 |+|
infixr 5 +++
infix  4 `near`
infixr 0 ==>

data V = V Int Int

(|+|) :: V -> V -> V
V a b |+| V c d = V (a + c) (b + d)

(+++) :: [a] -> [a] -> [a]
xs +++ ys = foldr (:) ys xs

near :: Int -> Int -> Bool
a `near` b = abs (a - b) < 3

(==>) :: Bool -> Bool -> Bool
a ==> b = not a || b

showV :: V -> String
showV (V a b) = "<" ++ show a ++ " " ++ show b ++ ">"

main :: IO ()
main = do
  putStrLn (showV (V 1 2 |+| V 3 4 |+| V 10 20))
  putStrLn ("ab" +++ "cd" +++ "ef")
  print (length (filter (5 `near`) [1 .. 10]) + length (filter (`near` 5) [1 .. 10]))
  print (count [False ==> False ==> False, True ==> False, 1 + 1 `near` 2 * 3 - 2])
  print (subtract 3 10 - (`div` 2) 9 + (2 ^) 3 + (^ 2) 3)
  print (let infixl 1 %%; a %% b = a * 10 + b in 1 + 1 %% 2 %% 3)
  print (let (.+) a b = a - b in 10 .+ 3 .+ 2)
  print (foldr (-) 0 [10, 3, 2] + foldl (-) 0 [10, 3, 2])
  putStrLn ((("a" ++) . (++ "c")) "b")
  where
    count = length . filter id
