-- Loops in state monads whose next step depends on a condition, and functions that are computed before they are called.
-- Catches a function being evaluated after an effect that should not happen, and results unpacked below newtypes wrongly.
module Main (main) where

import Control.Exception
import Data.IORef

newtype State s a = State { runState :: s -> (a, s) }
newtype Wrap a = Wrap { unwrap :: (a, Int) }

instance Functor (State s) where
  fmap f m = State (\s -> let (a, t) = runState m s in (f a, t))
instance Applicative (State s) where
  pure a = State (\s -> (a, s))
  mf <*> ma = State (\s -> let { (f, t) = runState mf s; (a, u) = runState ma t } in (f a, u))
instance Monad (State s) where
  m >>= k = State (\s -> case runState m s of (a, t) -> runState (k a) t)

get' :: State s s
get' = State (\s -> (s, s))

put' :: s -> State s ()
put' s = State (\_ -> ((), s))

collatz :: Int -> State (Int, Int) ()
collatz n
  | n == 1 = get' >>= \(steps, most) -> put' (0, max steps most)
  | otherwise = do
      (steps, most) <- get'
      put' (steps + 1, most)
      collatz (if even n then n `div` 2 else 3 * n + 1)

wrapped :: Int -> Int -> Wrap Int
wrapped n acc
  | n == 0 = Wrap (acc, 0)
  | otherwise = case wrapped (n - 1) (acc + n) of Wrap (a, k) -> Wrap (a, k + 1)

pick :: Int -> IO Int -> IO Int
pick n = [\x -> fmap (+ n) x, \x -> fmap (* n) x, error "no function"] !! (n `mod` 3)

main :: IO ()
main = do
  print (snd (snd (runState (mapM_ collatz [1 .. 3000]) (0, 0))))
  print (unwrap (wrapped 1000 0))
  r <- newIORef (0 :: Int)
  let after f = writeIORef r 1 >> f (readIORef r)
  mapM (\n -> after (pick n)) [1, 3, 4] >>= print
  writeIORef r 0
  e <- try (let f = pick 5 in f `seq` (writeIORef r 7 >> f (pure 1))) :: IO (Either ErrorCall Int)
  print e
  readIORef r >>= print
  print (fst (runState (undefined >>= \x -> pure (x :: Int)) 'a') `seq` ()) `catch` \x -> putStrLn (takeWhile (/= '\n') (show (x :: ErrorCall)))
