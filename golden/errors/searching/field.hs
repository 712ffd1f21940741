-- Catches labels that are no fields, belong to another constructor, or come twice.
module Field where

data T = A { one, two :: Int } | B { three :: Int }

f one' = A { one = 1, three = 2 }
g t = t { one = 1, one = 2 }
h t = t { length = 1 }
k (B { two = x }) = x
l = A { tow = 1 }
