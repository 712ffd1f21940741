-- Constructors as functions. Catches: constructors with arguments missing in
-- Core, work done at each call that should be done once.
module M where

data T = T Int [Int] Int

all3 :: [Int -> T]
all3 = [T (1 + 2) []]

alone :: Int -> [Int] -> Int -> T
alone = T

pairs :: [a] -> [b] -> [(a, b)]
pairs = zipWith (,)
