module Completion.Orders (Precedence, kbo, lpo) where

import Completion.Terms

type Precedence = String -> Int

-- The lexicographic path order.
lpo :: Precedence -> Term -> Term -> Bool
lpo p s t = s /= t && gt s t
  where
    gt (V _) _ = False
    gt a (V v) = v `elem` vars a
    gt a@(F f as) b@(F g bs)
      | any (\x -> x == b || gt x b) as = True
      | p f > p g = all (gt a) bs
      | f == g = all (gt a) bs && lexic as bs
      | otherwise = False
    lexic (x : xs) (y : ys) | x == y = lexic xs ys
                            | otherwise = gt x y
    lexic _ _ = False

-- A Knuth-Bendix order with all weights one.
kbo :: Precedence -> Term -> Term -> Bool
kbo p s t = counts && (size s > size t || (size s == size t && tie s t))
  where
    counts = and [count v s >= count v t | v <- vars t]
    count v (V w) = fromEnum (v == w)
    count v (F _ as) = sum (map (count v) as)
    tie (F f as) (F g bs)
      | p f > p g = True
      | f == g = case dropWhile (uncurry (==)) (zip as bs) of
          (a, b) : _ -> kbo p a b
          [] -> False
    tie _ _ = False
