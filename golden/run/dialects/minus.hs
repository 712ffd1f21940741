{-# LANGUAGE LexicalNegation #-}
-- Catches: minus signs that are taken for the operator, or the other way round.
module Main (main) where

sign :: Int -> String
sign -1 = "minus one"
sign n = case n of
  -2 -> "minus two"
  _ -> show n

main :: IO ()
main = do
  let x = 4 :: Int
  print (abs -1, abs -x)
  print (-1 `mod` 3, -x `mod` 3)
  print (map (subtract 1) [1, 2], map (- 1) [5, 6])
  print ((- x) 10, (-x), (-x + 1))
  print (10 - x, 10-x, [-1, -x], (-1, -x))
  putStrLn (concatMap sign [-1, -2, 3])
  print (negate -x * 2, -2 ^ 2)
