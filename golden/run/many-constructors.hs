-- A type with more constructors than a pointer's tag can tell apart, with fields and without.
-- Catches: constructors that share a tag taken for each other; fields read at the offset of
-- another tag; a default that takes what has an alternative.
module Main where

data Op = A | B Int | C | D Int Int | E [Int] | F | G Int | H | I Int Op | J Int

size :: Op -> Int
size A = 1
size (B n) = n
size C = 3
size (D n m) = n * m
size (E ns) = sum ns
size F = 6
size (G n) = n + 70
size H = 8
size (I n op) = n + size op
size (J n) = n - 1

-- only late ones
late :: Op -> Int
late (J n) = n
late H = 80
late _ = 0

-- only early ones
early :: Op -> Int
early A = 1
early (B n) = n
early _ = 0

-- early and late, no field used
both :: Op -> Int
both C = 3
both (I _ _) = 9
both (G _) = 7
both _ = 0

seven :: Seven -> Int
seven x = case x of
  S1 -> 1
  S2 -> 2
  S3 n -> n
  S4 -> 4
  S5 -> 5
  S6 -> 6
  S7 n m -> n - m

data Seven = S1 | S2 | S3 Int | S4 | S5 | S6 | S7 Int Int

ops :: [Op]
ops = [A, B 2, C, D 3 4, E [1, 2, 3], F, G 1, H, I 5 (I 6 (J 7)), J 10]

main :: IO ()
main = do
  mapM_ (print . size) ops
  mapM_ (print . late) ops
  mapM_ (print . early) ops
  mapM_ (print . both) ops
  mapM_ (print . seven) [S1, S2, S3 30, S4, S5, S6, S7 9 2]
