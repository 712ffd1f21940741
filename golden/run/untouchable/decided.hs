-- The outside decides, later than the match comes: an equality that has waited must be tried again.
{-# LANGUAGE GADTs #-}
module Main (main) where

data Expr a where
  Number :: Int -> Expr Int
  Truth :: Bool -> Expr Bool
  Both :: Expr a -> Expr b -> Expr (a, b)

value :: Expr a -> a
value (Number n) = n
value (Truth b) = b
value (Both a b) = (value a, value b)

-- The list behind the lambda says what the unknown is that the match is about.
numbers :: [Int]
numbers = map (\e -> case e of Number n -> n) [Number 1, Number 2]

total :: Int
total = foldr (\e sum -> case e of Number n -> n + sum) 0 (map Number [1 .. 10])

-- What comes behind the match says it.
size :: Expr a -> Int
size e =
  let n = case e of
        Number m -> m
        Truth b -> fromEnum b
        Both a b -> size a + size b
   in n * (2 :: Int)

steps :: Expr a -> Maybe Int
steps e = do
  n <- case e of
    Number m -> Just m
    Truth _ -> Nothing
    Both a _ -> steps a
  let twice = n + n
  Just (twice :: Int)

-- The unknown becomes a variable, and inside it is what the match says.
text :: Show a => Expr a -> a -> String
text e x = shown [x]
  where
    shown ys = case e of
      Number _ -> show (sum ys)
      Truth _ -> show (and ys)
      Both _ _ -> show (length ys)

main :: IO ()
main = do
  print (value (Both (Number 3) (Truth True)))
  print (numbers, total)
  print (size (Both (Number 3) (Truth True)), steps (Both (Number 3) (Truth True)))
  putStrLn (text (Number 1) 5 ++ text (Truth True) False)
