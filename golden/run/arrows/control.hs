{-# LANGUAGE Arrows, LambdaCase, ScopedTypeVariables #-}
-- Catches: stacks in the wrong order, operators that see the wrong variables, branches of a case that
-- are counted wrongly.
module Main (main) where

import Control.Arrow

type K = Kleisli IO

say :: K String ()
say = Kleisli putStrLn

-- region operator
-- Passes numbers to a command until it says that it is enough.
untilA :: ArrowChoice a => a (e, (Int, ())) Bool -> a (e, ()) Int
untilA body = proc (env, ()) -> (| (go 0) (\n -> body -< (env, (n, ()))) |)
  where
    go :: ArrowChoice a => Int -> a (e, (Int, ())) Bool -> a (e, ()) Int
    go n b = proc (env, ()) -> do
      done <- b -< (env, (n, ()))
      if done then returnA -< n else go (n + 1) b -< (env, ())
-- end operator

twice :: Arrow a => a (e, ()) () -> a (e, ()) ()
twice c = c >>> arr (const ((), ())) >>> arr snd

shape :: K (Either Int (Maybe String)) Int
shape = proc e -> case e of
  Left n | n > 10, let m = n - 10 -> do
             say -< "large by " ++ show m
             returnA -< m
         | even n -> returnA -< half where half = n `div` 2
  Left _ -> returnA -< -1
  Right (Just s) -> do
    say -< s
    returnA -< length s
  Right Nothing -> returnA -< 0

main :: IO ()
main = do
  print =<< mapM (runKleisli shape) [Left 13, Left 6, Left 7, Right (Just "abc"), Right Nothing]
  -- region use
  let limit = proc (n :: Int) -> do
        k <- (| untilA (\i -> do { say -< show i; returnA -< i * i >= n }) |)
        (say -< "found " ++ show k) `onlyIf'` (returnA -< k)
  -- end use
  print =<< runKleisli limit 8
  runKleisli (proc (f, x) -> f -<< x + 1) (Kleisli print, 41 :: Int)
  print (runKleisli (proc x -> (returnA -< x) <+> (returnA -< x * 10) <+> do { y <- Kleisli id -< [x, x]; returnA -< y + 1 }) 3)
  runKleisli (proc x -> (\case { Just y -> say -< y; Nothing -> say -< "none" }) x) (Just "some")
  print (loop (arr (\(n, xs) -> (take n xs, 1 : map (* 2) xs))) 5)
  where
    onlyIf' c d = c &&& d >>> arr snd
