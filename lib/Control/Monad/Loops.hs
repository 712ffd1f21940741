-- | Loops of actions.
module Control.Monad.Loops where

import Control.Monad

-- | While the condition holds; until it does.
whileM_, untilM_' :: Monad m => m Bool -> m a -> m ()
whileM_ p body = go where go = p >>= \b -> when b (body >> go)
untilM_' p body = body >> p >>= \b -> unless b (untilM_' p body)

whileM, whileM' :: (Monad m, MonadPlus f) => m Bool -> m a -> m (f a)
whileM p body = go
  where go = p >>= \b -> if b then body >>= \x -> fmap (mplus (return x)) go else return mzero
whileM' = whileM

-- | The body first, then the condition.
untilM_ :: Monad m => m a -> m Bool -> m ()
untilM_ body p = untilM_' p body

untilM :: (Monad m, MonadPlus f) => m a -> m Bool -> m (f a)
untilM body p = do
  x <- body
  done <- p
  if done then return (return x) else fmap (mplus (return x)) (untilM body p)

iterateM_ :: Monad m => (a -> m a) -> a -> m b
iterateM_ f = go where go x = f x >>= go

iterateWhile, iterateUntil :: Monad m => (a -> Bool) -> m a -> m a
iterateWhile p m = m >>= \x -> if p x then iterateWhile p m else return x
iterateUntil p = iterateWhile (not . p)

iterateUntilM :: Monad m => (a -> Bool) -> (a -> m a) -> a -> m a
iterateUntilM p f v
  | p v = return v
  | otherwise = f v >>= iterateUntilM p f

whileJust_ :: Monad m => m (Maybe a) -> (a -> m b) -> m ()
whileJust_ p f = go where go = p >>= maybe (return ()) (\x -> f x >> go)

whileJust :: (Monad m, MonadPlus f) => m (Maybe a) -> (a -> m b) -> m (f b)
whileJust p f = go
  where go = p >>= maybe (return mzero) (\x -> f x >>= \y -> fmap (mplus (return y)) go)

unfoldM :: (Monad m, MonadPlus f) => m (Maybe a) -> m (f a)
unfoldM m = whileJust m return

unfoldM_ :: Monad m => m (Maybe a) -> m ()
unfoldM_ m = whileJust_ m return

unfoldrM :: Monad m => (a -> m (Maybe (b, a))) -> a -> m [b]
unfoldrM f z = f z >>= maybe (return []) (\(x, z') -> fmap (x :) (unfoldrM f z'))

-- | The first that holds; whether one, or all, hold.
firstM :: Monad m => (a -> m Bool) -> [a] -> m (Maybe a)
firstM _ [] = return Nothing
firstM p (x : xs) = p x >>= \b -> if b then return (Just x) else firstM p xs

anyM, allM :: Monad m => (a -> m Bool) -> [a] -> m Bool
anyM _ [] = return False
anyM p (x : xs) = p x >>= \b -> if b then return True else anyM p xs
allM p xs = fmap not (anyM (fmap not . p) xs)

andM, orM :: Monad m => [m Bool] -> m Bool
andM = allM id
orM = anyM id

takeWhileM, dropWhileM :: Monad m => (a -> m Bool) -> [a] -> m [a]
takeWhileM _ [] = return []
takeWhileM p (x : xs) = p x >>= \b -> if b then fmap (x :) (takeWhileM p xs) else return []
dropWhileM _ [] = return []
dropWhileM p (x : xs) = p x >>= \b -> if b then dropWhileM p xs else return (x : xs)

concatM :: Monad m => [a -> m a] -> a -> m a
concatM = foldr (>=>) return
