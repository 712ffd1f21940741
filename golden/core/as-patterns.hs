-- A name for a value that is also taken apart. Catches: the value built again.
module M where

insert :: Int -> [Int] -> [Int]
insert x all@(y : ys)
  | x > y = y : insert x ys
  | otherwise = x : all
insert x none@[] = x : none
