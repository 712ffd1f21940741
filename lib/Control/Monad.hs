-- | More ways to put actions together.
module Control.Monad
  ( (>>=), (>>), (=<<), (>=>), return, fmap, fail, void, when, unless, forever
  , mapM, mapM_, forM, forM_, sequence, sequence_
  , replicateM, replicateM_, foldM, foldM_, zipWithM, zipWithM_, filterM
  ) where

infixr 1 >=>

-- | One action after the other, each from the result of the one before.
(>=>) :: (a -> IO b) -> (b -> IO c) -> a -> IO c
(>=>) f g = \x -> f x >>= g

-- | The action without its result.
void :: IO a -> IO ()
void action = action >> return ()

-- | The action if the condition holds, if it does not.
when, unless :: Bool -> IO () -> IO ()
when c action = if c then action else return ()
unless c action = if c then return () else action

-- | The action again and again.
forever :: IO a -> IO b
forever action = loop
  where
    loop = action >> loop

-- | 'mapM' and 'mapM_' with the list first.
forM :: [a] -> (a -> IO b) -> IO [b]
forM xs f = mapM f xs

forM_ :: [a] -> (a -> IO b) -> IO ()
forM_ xs f = mapM_ f xs

-- | The action so many times.
replicateM :: Int -> IO a -> IO [a]
replicateM n action = sequence (replicate n action)

replicateM_ :: Int -> IO a -> IO ()
replicateM_ n action = if n <= 0 then return () else action >> replicateM_ (n - 1) action

-- | A left fold whose steps are actions.
foldM :: (b -> a -> IO b) -> b -> [a] -> IO b
foldM _ z []       = return z
foldM f z (x : xs) = f z x >>= \z' -> foldM f z' xs

foldM_ :: (b -> a -> IO b) -> b -> [a] -> IO ()
foldM_ f z xs = void (foldM f z xs)

-- | 'zipWith' whose function is an action.
zipWithM :: (a -> b -> IO c) -> [a] -> [b] -> IO [c]
zipWithM f xs ys = sequence (zipWith f xs ys)

zipWithM_ :: (a -> b -> IO c) -> [a] -> [b] -> IO ()
zipWithM_ f xs ys = sequence_ (zipWith f xs ys)

-- | 'filter' whose predicate is an action.
filterM :: (a -> IO Bool) -> [a] -> IO [a]
filterM _ [] = return []
filterM p (x : xs) = do
  keep <- p x
  rest <- filterM p xs
  return (if keep then x : rest else rest)
