{-# LANGUAGE RecursiveDo #-}
-- Catches: knots that are tied too tightly, too loosely, or around the wrong statements.
module Main (main) where

import Control.Monad.Fix (mfix)
import Data.IORef

data Cell = Cell Int (IORef Cell)

value :: IORef Cell -> IO Int
value ref = do
  Cell n _ <- readIORef ref
  return n

next :: IORef Cell -> IO (IORef Cell)
next ref = do
  Cell _ other <- readIORef ref
  return other

-- Three cells in a ring.
ring :: IO (IORef Cell)
ring = mdo
  putStrLn "first"
  a <- newIORef (Cell 1 b)
  b <- newIORef (Cell 2 c)
  let start = a
  c <- newIORef (Cell 3 a)
  putStrLn "last"
  return start

main :: IO ()
main = do
  a <- ring
  b <- next a
  c <- next b
  d <- next c
  mapM value [a, b, c, d] >>= print
  rec let evens = 0 : map (+ 1) odds
      odds <- return (map (+ 1) evens)
  print (take 4 evens, take 4 odds)
  print (take 5 <$> (mdo { xs <- Just (1 : map (* 2) xs); return xs }))
  print (fmap (take 3) (do { rec { x <- Right ('a' : y); y <- Right ('b' : x) }; return y } :: Either () String))
  xs <- mfix (\xs -> return (1 : take 3 xs))
  print (xs :: [Int])
  -- Nothing here is recursive: the two uses of `twice` have different types.
  r <- mdo
    let twice f = f . f
    n <- return (twice (+ 1) (0 :: Int))
    s <- return (twice ('x' :) "")
    return (n, s)
  print r
