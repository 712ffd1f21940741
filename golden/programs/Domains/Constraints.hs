module Domains.Constraints where

import Control.Monad
import qualified Data.IntSet as S
import Data.List (tails)
import Domains.Store

infix 4 #=, #/=, #<, #<=

(#=), (#/=), (#<), (#<=) :: Var -> Var -> FD ()
a #= b = watch [a, b] $ do
  d <- domainOf a
  narrow b d
  e <- domainOf b
  narrow a e
a #/= b = differ 0 a b
a #< b = watch [a, b] $ do
  da <- domainOf a
  db <- domainOf b
  narrowBy b (> S.findMin da)
  narrowBy a (< S.findMax db)
a #<= b = watch [a, b] $ do
  da <- domainOf a
  db <- domainOf b
  narrowBy b (>= S.findMin da)
  narrowBy a (<= S.findMax db)

-- a + k /= b
differ :: Int -> Var -> Var -> FD ()
differ k a b = watch [a, b] $ do
  x <- valueOf a
  y <- valueOf b
  case (x, y) of
    (Just m, _) -> narrowBy b (/= m + k)
    (_, Just n) -> narrowBy a (/= n - k)
    _ -> return ()

allDifferent :: [Var] -> FD ()
allDifferent vs = do
  sequence_ [x #/= y | x : ys <- tails vs, y <- ys]
  -- a value that only one variable can take, when there are as many values as variables
  watch vs $ do
    ds <- mapM domainOf vs
    let every = S.unions ds
    guardFD (S.size every >= length vs)
    when (S.size every == length vs) $
      forM_ (S.toList every) $ \x -> case [v | (v, d) <- zip vs ds, S.member x d] of
        [] -> guardFD False
        [v] -> narrow v (S.singleton x)
        _ -> return ()

-- The sum of the products is the total; bounds only.
linear :: [(Int, Var)] -> Int -> FD ()
linear terms total = watch (map snd terms) $ do
  ds <- mapM (domainOf . snd) terms
  let range (k, _) d | k >= 0 = (k * S.findMin d, k * S.findMax d)
                     | otherwise = (k * S.findMax d, k * S.findMin d)
      rs = zipWith range terms ds
      lo = sum (map fst rs)
      hi = sum (map snd rs)
  guardFD (lo <= total && total <= hi)
  forM_ (zip terms rs) $ \((k, v), (l, h)) ->
    narrowBy v (\x -> let y = k * x in y + hi - h >= total && y + lo - l <= total)

distance :: Int -> Var -> Var -> FD ()
distance k a b = watch [a, b] $ do
  da <- domainOf a
  db <- domainOf b
  narrowBy a (\x -> S.member (x + k) db || S.member (x - k) db)
  narrowBy b (\y -> S.member (y + k) da || S.member (y - k) da)
