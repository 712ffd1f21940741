-- Functions as values: given fewer arguments than they take, or more. Catches:
-- partial applications that lose arguments, calls of unknown functions.
module Main where

add3 :: Int -> Int -> Int -> Int
add3 a b c = a * 100 + b * 10 + c

choose :: Int -> (Int -> Int -> Int)
choose 0 = \a b -> a
choose 1 = (-)
choose n = add3 n

applyAll :: [a -> b] -> a -> [b]
applyAll fs x = map ($ x) fs

data Op = Op String (Int -> Int -> Int)

ops :: [Op]
ops = [Op "plus" (+), Op "times" (*), Op "const" const, Op "flip" (flip (-))]

main :: IO ()
main = do
  let f = add3 1
      g = f 2
  print (g 3)
  print (f 4 5)
  print (zipWith3 add3 [1, 2] [3, 4] [5, 6] !! 1)
  mapM_ (\n -> print (choose n 8 9)) [0, 1, 2]
  mapM_ print (applyAll [(+ 1), (* 2), negate, const 7, add3 0 0] 5)
  mapM_ (\(Op name op) -> putStrLn (name ++ " " ++ show (op 6 7))) ops
  print (foldr (.) id (replicate 5 (+ 2)) 0)
  print (curry fst 1 2 + uncurry (+) (3, 4))
  print ((flip . flip) (-) 9 4)
  print (until (> 1000) (* 2) 1)
