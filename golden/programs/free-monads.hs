{-# LANGUAGE DeriveFunctor, RankNTypes, FlexibleContexts #-}
-- Free monads: a language of terminal commands and one of a key-value store, with
-- several interpreters; also cofree streams and the Church encoding. Leans on:
-- deriving Functor, rank-2 types, polymorphic recursion of functors, State.
module Main (main) where

import Control.Monad
import Control.Monad.State
import qualified Data.Map as Map

data Free f a = Pure a | Free (f (Free f a))

instance Functor f => Functor (Free f) where
  fmap f (Pure a) = Pure (f a)
  fmap f (Free x) = Free (fmap (fmap f) x)
instance Functor f => Applicative (Free f) where
  pure = Pure
  (<*>) = ap
instance Functor f => Monad (Free f) where
  Pure a >>= k = k a
  Free x >>= k = Free (fmap (>>= k) x)

liftF :: Functor f => f a -> Free f a
liftF = Free . fmap Pure

foldFree :: Monad m => (forall x. f x -> m x) -> Free f a -> m a
foldFree _ (Pure a) = return a
foldFree nt (Free x) = nt x >>= foldFree nt

data Command k next
  = Put k Int next
  | Get k (Maybe Int -> next)
  | Delete k next
  | Say String next
  deriving Functor

type Store = Free (Command String)

put' :: String -> Int -> Store ()
put' k v = liftF (Put k v ())
get' :: String -> Store (Maybe Int)
get' k = liftF (Get k id)
delete' :: String -> Store ()
delete' k = liftF (Delete k ())
say :: String -> Store ()
say s = liftF (Say s ())

program :: Store Int
program = do
  put' "x" 10
  put' "y" 32
  mx <- get' "x"
  my <- get' "y"
  let total = maybe 0 id ((+) <$> mx <*> my)
  say ("total " ++ show total)
  when (total > 40) $ delete' "x"
  gone <- get' "x"
  say (maybe "x is gone" (("x is " ++) . show) gone)
  forM_ [1 .. 3] $ \i -> put' ("k" ++ show i) (i * i)
  return total

runPure :: Store a -> Map.Map String Int -> ([String], Map.Map String Int, a)
runPure (Pure a) m = ([], m, a)
runPure (Free c) m = case c of
  Put k v n -> runPure n (Map.insert k v m)
  Get k f -> runPure (f (Map.lookup k m)) m
  Delete k n -> runPure n (Map.delete k m)
  Say s n -> let (out, m', a) = runPure n m in (s : out, m', a)

runIO :: Command String x -> StateT (Map.Map String Int) IO x
runIO (Put k v n) = lift (putStrLn ("put " ++ k ++ " " ++ show v)) >> modify (Map.insert k v) >> return n
runIO (Get k f) = gets (f . Map.lookup k)
runIO (Delete k n) = lift (putStrLn ("delete " ++ k)) >> modify (Map.delete k) >> return n
runIO (Say s n) = lift (putStrLn ("> " ++ s)) >> return n

count :: Store a -> Int
count (Pure _) = 0
count (Free c) = 1 + case c of
  Put _ _ n -> count n
  Get _ f -> count (f (Just 21))
  Delete _ n -> count n
  Say _ n -> count n

newtype F f a = F { runF :: forall r. (a -> r) -> (f r -> r) -> r }
instance Functor (F f) where fmap f (F g) = F (\kp -> g (kp . f))
instance Applicative (F f) where { pure a = F (\kp _ -> kp a); (<*>) = ap }
instance Monad (F f) where F m >>= k = F (\kp kf -> m (\a -> runF (k a) kp kf) kf)

toFree :: F f a -> Free f a
toFree (F m) = m Pure Free

tick :: Functor f => f () -> F f ()
tick x = F (\kp kf -> kf (fmap kp x))

data Cofree f a = a :< f (Cofree f a)
instance Functor f => Functor (Cofree f) where fmap f (a :< r) = f a :< fmap (fmap f) r

extend :: Functor f => (Cofree f a -> b) -> Cofree f a -> Cofree f b
extend f w@(_ :< r) = f w :< fmap (extend f) r

unfold :: Functor f => (b -> (a, f b)) -> b -> Cofree f a
unfold f b = let (a, x) = f b in a :< fmap (unfold f) x

takeC :: Int -> Cofree Maybe a -> [a]
takeC n (a :< r) | n <= 0 = []
                 | otherwise = a : maybe [] (takeC (n - 1)) r

main :: IO ()
main = do
  let (out, m, r) = runPure program Map.empty
  mapM_ putStrLn out
  print (m, r)
  (r', m') <- runStateT (foldFree runIO program) (Map.singleton "k1" 100)
  print (r', Map.toList m')
  print (count program)
  print (count (toFree (forM_ [1 .. 100 :: Int] (\i -> tick (Say (show i) ())))))
  let stream = unfold (\n -> (n, if n > 20 then Nothing else Just (n + 3))) (1 :: Int)
      window (a :< Just (b :< _)) = a + b
      window (a :< Nothing) = a
  print (takeC 5 stream, takeC 10 (extend window stream), takeC 3 (fmap show stream))
