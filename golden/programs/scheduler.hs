-- Coroutines by continuations: a scheduler of threads with channels, generators,
-- early exit, backtracking by call/cc, and nested loops that are left. Leans on:
-- ContT over State and IO, callCC, recursion through monads, Seq as a queue.
module Main (main) where

import Control.Monad
import Control.Monad.Cont
import Control.Monad.State
import qualified Data.Map as Map

data Thread = Done | Yield Thread | Fork Thread Thread | Send String Int Thread | Receive String (Int -> Thread) | Say String Thread

type Co = Cont Thread

yield :: Co ()
yield = cont (\k -> Yield (k ()))
fork :: Co () -> Co ()
fork t = cont (\k -> Fork (runCont t (const Done)) (k ()))
send :: String -> Int -> Co ()
send c n = cont (\k -> Send c n (k ()))
receive :: String -> Co Int
receive c = cont (Receive c)
say :: String -> Co ()
say s = cont (\k -> Say s (k ()))

run :: Co () -> [String]
run main' = go [runCont main' (const Done)] Map.empty []
  where
    go [] _ waiting = ["deadlocked: " ++ show (length waiting) | not (null waiting)]
    go (t : ts) chans waiting = case t of
      Done -> go ts chans waiting
      Yield k -> go (ts ++ [k]) chans waiting
      Fork a b -> go (b : ts ++ [a]) chans waiting
      Say s k -> s : go (k : ts) chans waiting
      Send c n k -> case break ((== c) . fst) waiting of
        (before, (_, w) : after) -> go (k : ts ++ [w n]) chans (before ++ after)
        _ -> go (k : ts) (Map.insertWith (flip (++)) c [n] chans) waiting
      Receive c f -> case Map.lookup c chans of
        Just (n : ns) -> go (f n : ts) (Map.insert c ns chans) waiting
        _ -> go ts chans (waiting ++ [(c, f)])

producer, consumer :: String -> Int -> Co ()
producer name n = forM_ [1 .. n] $ \i -> do
  say (name ++ " makes " ++ show i)
  send "work" (i * i)
  yield
consumer name n = replicateM_ n $ do
  x <- receive "work"
  say (name ++ " got " ++ show x)

search :: Int -> [[Int]] -> ContT r IO (Maybe (Int, Int))
search goal rows = callCC $ \found -> do
  forM_ (zip [0 ..] rows) $ \(i, row) -> do
    lift (putStrLn ("row " ++ show i))
    forM_ (zip [0 ..] row) $ \(j, x) -> when (x == goal) $ found (Just (i, j))
  return Nothing

safeDivide :: Int -> Int -> Cont r (Either String Int)
safeDivide x y = callCC $ \exit -> do
  when (y == 0) $ void (exit (Left "zero"))
  return (Right (x `div` y))

amb :: [a] -> ContT [b] (State Int) a
amb xs = ContT (\k -> concat <$> mapM (\x -> modify (+ 1) >> k x) xs)

triples :: Int -> ([(Int, Int, Int)], Int)
triples n = runState (runContT search' (return . (: []))) 0
  where
    search' = do
      a <- amb [1 .. n]
      b <- amb [a .. n]
      c <- amb [b .. n]
      ContT (\k -> if a * a + b * b == c * c then k () else return [])
      return (a, b, c)

countTo :: ContT () (StateT Int IO) ()
countTo = do
  again <- callCC (\k -> let loop = k loop in return loop)
  n <- lift get
  lift (put (n + 1))
  when (n < 3) $ lift (lift (print n)) >> again

main :: IO ()
main = do
  mapM_ putStrLn (run (do
    fork (producer "A" 3)
    fork (consumer "C" 4)
    fork (producer "B" 2)
    say "started"))
  mapM_ putStrLn (run (consumer "alone" 1))
  r <- evalContT' (search 7 [[1, 2], [3, 7, 8], [7]])
  print r
  evalContT' (search 9 [[1], [2]]) >>= print
  print (runCont (mapM (safeDivide 10) [1, 0, 3]) id)
  print (triples 20)
  execStateT (runContT countTo return) 0 >>= print
  print (runCont (foldM (\a x -> callCC (\k -> if x < 0 then k a else return (a + x))) 0 [1, -5, 2, -1, 3]) show)
  where evalContT' m = runContT m return
