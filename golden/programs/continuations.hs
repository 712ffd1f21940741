-- Catches a continuation that is called twice, or state that one of them loses: threads, generators, exits, search and knots made of continuations.
{-# LANGUAGE RankNTypes, GeneralizedNewtypeDeriving, FlexibleContexts, ExistentialQuantification, RecursiveDo, MultiWayIf, TupleSections #-}
-- Threads, generators, exceptions and search made of continuations; a graph by
-- knots of references; a stack of transformers with callCC in it.
module Main (main) where

import Control.Monad
import Control.Monad.Cont
import Control.Monad.Fix
import Control.Monad.Reader
import Control.Monad.State
import Control.Monad.Writer
import Data.Foldable (toList)
import Data.IORef
import qualified Data.Sequence as Seq
import Data.Sequence (Seq, ViewL (..), viewl, (|>))

-- Threads that give way.
newtype Thread a = Thread { unThread :: ContT () (StateT (Seq (Thread ())) (Writer [String])) a }
  deriving (Functor, Applicative, Monad, MonadCont)

say :: String -> Thread ()
say s = Thread (lift (lift (tell [s])))

fork :: Thread () -> Thread ()
fork t = Thread (lift (modify (|> (t >> stop))))

stop :: Thread a
stop = Thread (ContT (\_ -> resume))

pause :: Thread ()
pause = Thread (ContT (\k -> modify (|> Thread (ContT (\_ -> k ()))) >> resume))

resume :: StateT (Seq (Thread ())) (Writer [String]) ()
resume = do
  q <- get
  case viewl q of
    EmptyL -> return ()
    t :< ts -> put ts >> runContT (unThread t) (const resume)

runThreads :: Thread () -> [String]
runThreads t = execWriter (evalStateT (runContT (unThread t) (const resume)) Seq.empty)

worker :: String -> Int -> Thread ()
worker n k = forM_ [1 .. k] $ \i -> do
  say (n ++ show i)
  when (i == 2 && length n == 1) (fork (worker (n ++ "'") 2))
  pause

-- Generators: a producer and a consumer take turns.
data Step m a = End | Yield a (m (Step m a))

newtype Gen m o a = Gen (ContT (Step m o) m a) deriving (Functor, Applicative, Monad, MonadIO)

yield :: Monad m => o -> Gen m o ()
yield x = Gen (ContT (\k -> return (Yield x (k ()))))

collect :: Monad m => Int -> Gen m o a -> m [o]
collect n0 (Gen g) = runContT g (const (return End)) >>= go n0
  where go 0 _ = return []
        go _ End = return []
        go n (Yield x more) = (x :) <$> if n == 1 then return [] else more >>= go (n - 1)

inorder :: Monad m => T a -> Gen m a ()
inorder E = return ()
inorder (T l x r) = inorder l >> yield x >> inorder r

data T a = E | T (T a) a (T a)

build :: Ord a => [a] -> T a
build = foldr ins E
  where ins x E = T E x E
        ins x t@(T l y r) | x < y = T (ins x l) y r
                          | x > y = T l y (ins x r)
                          | otherwise = t

-- Early exits.
safeDivs :: [Int] -> [Int] -> Either String [Int]
safeDivs as bs = flip runCont id $ callCC $ \exit -> Right <$> zipWithM (\a b -> if | b == 0 -> exit (Left ("divided " ++ show a)) | even b -> return (a `div` b) | otherwise -> return (negate (a `div` b))) as bs

-- Loops by a label that is a continuation.
labelled :: (MonadCont m, MonadState (Int, [Int]) m) => m String
labelled = do
  (again, n) <- callCC (\k -> let go x = k (go, x) in return (go, 0 :: Int))
  modify (\(s, l) -> (s * 2, s : l))
  when (n < 5) (again (n + 1))
  return ("done at " ++ show n)

-- All answers, by a stack of continuations.
newtype Search r a = Search { unS :: forall b. (a -> [r] -> b -> b) -> [r] -> b -> b }
instance Functor (Search r) where fmap = liftM
instance Applicative (Search r) where { pure a = Search (\s r f -> s a r f); (<*>) = ap }
instance Monad (Search r) where Search m >>= k = Search (\s r f -> m (\a r' f' -> unS (k a) s r' f') r f)
amb :: [a] -> Search r a
amb xs = Search (\s r f -> foldr (\x rest -> s x r rest) f xs)
note :: r -> Search r ()
note x = Search (\s r f -> s () (x : r) f)
refuse :: Bool -> Search r ()
refuse b = Search (\s r f -> if b then f else s () r f)
answers :: Search r a -> [(a, [r])]
answers (Search m) = m (\a r f -> (a, reverse r) : f) [] []

triples :: Int -> Search Int (Int, Int, Int)
triples n = do
  a <- amb [1 .. n]
  b <- amb [a .. n]
  note (a * a + b * b)
  c <- amb [b .. n]
  refuse (a * a + b * b /= c * c)
  note c
  return (a, b, c)

-- A ring of nodes, each knowing both neighbours.
data Node = Node { ident :: Int, left, right :: Node, visits :: IORef Int }

ring :: Int -> IO Node
ring n = mdo
  nodes <- forM [0 .. n - 1] $ \i -> do
    r <- newIORef 0
    return (Node i (nodes !! ((i - 1) `mod` n)) (nodes !! ((i + 1) `mod` n)) r)
  return (head nodes)

data Shape = forall a. (Show a) => Shape { payload :: a, area :: a -> Double }

main :: IO ()
main = do
  putStrLn (unwords (runThreads (fork (worker "a" 3) >> fork (worker "b" 4) >> worker "c" 2)))
  xs <- collect 6 (forM_ [1 :: Int ..] (\i -> liftIO (putStr (show i ++ " ")) >> yield (i * i)))
  print xs
  print =<< collect 100 (inorder (build "the quick brown fox"))
  print (safeDivs [10, 20, 30] [2, 3, 4], safeDivs [1, 2, 3] [4, 0, 1])
  print (runState (runContT labelled return) (1, []))
  print (length (answers (triples 60)), take 3 (answers (triples 30)))
  r <- ring 5
  let walk 0 _ = return ()
      walk k n = modifyIORef' (visits n) (+ 1) >> walk (k - 1 :: Int) (if even k then right n else left (left n))
  walk 1003 r
  vs <- mapM (readIORef . visits) (take 5 (iterate right r))
  print (vs, ident (left r), map ident (take 7 (iterate (left . left) r)))
  print [area' s | s <- [Shape (3 :: Double, 4 :: Double) (uncurry (*)), Shape [1, 2, 3 :: Int] (fromIntegral . sum), Shape 'x' (const 0.5)], let area' (Shape p f) = (show p, f p)]
  ys <- mfix (\ys -> return (1 : 1 : zipWith (+) ys (tail ys)))
  print (takeWhile (< 200) ys :: [Int])
  print (runReader (runContT (do { e <- ask; x <- callCC (\k -> local (* 2) (ask >>= k)); f <- ask; return (e, x, f) }) return) (21 :: Int))
  print (toList (Seq.fromList [1 :: Int, 2] |> 3), runCont (resetC (do { x <- return 3; y <- shiftC (\k -> return (k 1 + k 10)); return (x * y) })) id :: Int)
  where resetC m = return (runCont m id)
        shiftC f = cont (\k -> runCont (f k) id)
