{-# OPTIONS_GHC -Wall -Wincomplete-uni-patterns #-}
-- Catches: guards taken for certain, literals taken for all of a type, nested gaps.
module Main (main) where

sign :: Int -> String
sign n
  | n > 0 = "+"
  | n < 0 = "-"

digit :: Int -> String
digit 0 = "zero"
digit 1 = "one"
digit 0 = "zero again"

safe :: Int -> String
safe n
  | n > 100 = "big"
  | otherwise = "small"

pairs :: [(Bool, Maybe Char)] -> Int
pairs [] = 0
pairs ((True, Just 'a') : _) = 1
pairs ((False, _) : _ : _) = 2

both :: Either Bool Bool -> Either Bool Bool -> Int
both (Left True) _ = 1
both _ (Right False) = 2
both (Left False) (Left _) = 3

word :: String -> Int
word "yes" = 1
word ('n' : _) = 2
word [] = 3

main :: IO ()
main = do
  let Just x = lookup 1 [(1 :: Int, "b")]
  putStrLn (x ++ sign 1 ++ digit 0 ++ safe 2)
  putStrLn (if pairs [] > both (Left True) (Left True) then "more" else show (word "yes"))
