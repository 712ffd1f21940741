{-# LANGUAGE TypeData, GADTs #-}
-- Catches: constructors of a type data that are no types.
module Main (main) where

type data Universe = Character | Number | Row Universe

data Column (u :: Universe) where
  Name :: String -> Column Character
  Amount :: Int -> Column Number
  Many :: [Column u] -> Column (Row u)

total :: Column (Row Number) -> Int
total (Many columns) = sum [n | Amount n <- columns]

text :: Column u -> String
text (Name s) = s
text (Amount n) = show n
text (Many cs) = concatMap text cs

main :: IO ()
main = do
  print (total (Many [Amount 1, Amount 2]))
  putStrLn (text (Many [Name "a", Name "b"]) ++ text (Amount 3))
