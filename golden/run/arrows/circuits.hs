{-# LANGUAGE Arrows #-}
-- Catches: variables that a later command does not get, loops that are too strict, and branches that
-- are confused.
module Main (main) where

import Control.Arrow
import qualified Control.Category as C

-- A machine that takes one value at each tick of a clock.
-- region circuit
newtype Circuit a b = Circuit { tick :: a -> (b, Circuit a b) }

instance C.Category Circuit where
  id = Circuit (\a -> (a, C.id))
  Circuit g . Circuit f = Circuit $ \a ->
    let (b, f') = f a
        (c, g') = g b
    in (c, g' C.. f')

instance Arrow Circuit where
  arr f = Circuit (\a -> (f a, arr f))
  first (Circuit f) = Circuit $ \ ~(a, c) -> let (b, f') = f a in ((b, c), first f')
-- end circuit

instance ArrowChoice Circuit where
  left c@(Circuit f) = Circuit $ \e -> case e of
    Left a -> let (b, f') = f a in (Left b, left f')
    Right x -> (Right x, left c)

instance ArrowLoop Circuit where
  loop (Circuit f) = Circuit $ \a -> let ((b, d), f') = f (a, d) in (b, loop f')

run :: Circuit a b -> [a] -> [b]
run _ [] = []
run (Circuit f) (a : as) = let (b, c) = f a in b : run c as

delay :: a -> Circuit a a
delay x = Circuit (\a -> (x, delay a))

-- region machines
total :: Num a => Circuit a a
total = proc x -> do
  rec let new = old + x
      old <- delay 0 -< new
  returnA -< new

mean :: Circuit Double Double
mean = proc x -> do
  sum' <- total -< x
  n <- total -< 1
  returnA -< sum' / n
-- end machines

-- region parities
-- Counts what is even by one counter, what is odd by another.
parities :: Circuit Int String
parities = proc n ->
  if even n
    then do
      k <- total -< 1 :: Int
      returnA -< "even " ++ show k
    else do
      k <- total -< 1
      let shown = show (k :: Int)
      returnA -< "odd " ++ shown
-- end parities

main :: IO ()
main = do
  print (run total [1, 0, 1, 0, 0, 2 :: Int])
  print (run mean [0, 10, 7, 8])
  print (run parities [2, 4, 5, 6, 7])
