-- Values that are never looked at. Catches: arguments, fields and bindings that
-- are evaluated although nothing needs them.
module Main where

data Pair a b = Pair a b

first :: Pair a b -> a
first (Pair x _) = x

ignore :: a -> Int
ignore _ = 1

constant :: Int -> Int -> Int
constant x y = x
  where
    z = error "where" + y

main :: IO ()
main = do
  print (ignore undefined)
  print (first (Pair 2 undefined))
  print (constant 3 undefined)
  print (length [undefined, error "element", 6 `div` 0] + 1)
  print (let x = undefined :: Int in 5)
  print (fst (6, undefined))
  print (head (7 : undefined))
  print (length (take 8 (repeat (undefined :: Int))))
  print (if True then 9 else undefined)
  print (if True || undefined then 10 else 0)
  print (if False && undefined then 0 else 11)
  print (maybe 0 (const 12) (Just undefined))
  print (length (zip [1, 2, 3] (4 : 5 : [])) + 11)
  print (foldr (\x _ -> x) 0 (14 : undefined))
  print (length (map undefined [1 .. 15]))
