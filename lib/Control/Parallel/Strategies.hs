{-# LANGUAGE RankNTypes #-}
-- |
-- How much of a value is evaluated, and what of it at the same time as
-- something else. There is one processor: a spark is evaluated when it is needed.
module Control.Parallel.Strategies
  ( Strategy, using, withStrategy, usingIO, withStrategyIO, dot, r0, rseq, rdeepseq, rpar, rparWith
  , evalSeq, SeqStrategy, evalTraversable, parTraversable, parFmap, evalList, parList
  , evalListN, parListN, evalListNth, parListNth, evalListSplitAt, parListSplitAt
  , parListChunk, parMap, evalBuffer, parBuffer
  , evalTuple2, evalTuple3, evalTuple4, parTuple2, parTuple3, parTuple4
  , ($|), ($||), (.|), (.||), (-|), (-||)
  , Eval, parEval, runEval, runEvalIO, NFData (..)
  ) where

import Control.DeepSeq
import Control.Monad.Fix

infixr 9 `dot`
infixl 0 `using`, `usingIO`
infixl 9 .|, .||, -|, -||
infixl 0 $|, $||

-- region eval
-- | Steps of evaluation, in order.
newtype Eval a = Done a

runEval :: Eval a -> a
runEval (Done x) = x
-- end eval

instance Functor Eval where
  fmap f (Done x) = Done (f x)

instance Applicative Eval where
  pure = Done
  mf <*> mx = mf >>= \f -> mx >>= \x -> Done (f x)

-- A step is taken when the next one is asked for: so 'Done' is data.
instance Monad Eval where
  Done x >>= k = k x

instance MonadFix Eval where
  mfix f = let r = f (runEval r) in r

-- | In an action.
runEvalIO :: Eval a -> IO a
runEvalIO (Done x) = return x

-- | How to evaluate a value.
type Strategy a = a -> Eval a
type SeqStrategy a = a -> ()

using :: a -> Strategy a -> a
using x strategy = runEval (strategy x)

withStrategy :: Strategy a -> a -> a
withStrategy = flip using

usingIO :: a -> Strategy a -> IO a
usingIO x strategy = runEvalIO (strategy x)

withStrategyIO :: Strategy a -> a -> IO a
withStrategyIO = flip usingIO

-- | One after another.
dot :: Strategy a -> Strategy a -> Strategy a
dot s2 s1 = s2 . runEval . s1

evalSeq :: SeqStrategy a -> Strategy a
evalSeq f x = f x `seq` return x

-- | Not at all; its head; all of it.
r0, rseq :: Strategy a
r0 = return
rseq x = x `seq` Done x

rdeepseq :: NFData a => Strategy a
rdeepseq x = rnf x `seq` Done x

-- | At the same time as what follows.
rpar :: Strategy a
rpar = Done

rparWith :: Strategy a -> Strategy a
rparWith strategy x = Done (runEval (strategy x))

parEval :: Eval a -> Eval a
parEval m = Done (runEval m)

-- | Each element; each at the same time as the others.
evalTraversable, parTraversable :: Traversable t => Strategy a -> Strategy (t a)
evalTraversable = traverse
parTraversable strategy = traverse (rparWith strategy)

parFmap :: Traversable t => Strategy b -> (a -> b) -> t a -> t b
parFmap strategy f x = fmap f x `using` parTraversable strategy

evalList, parList :: Strategy a -> Strategy [a]
evalList = traverse
parList strategy = traverse (rparWith strategy)

evalListSplitAt, parListSplitAt :: Int -> Strategy [a] -> Strategy [a] -> Strategy [a]
evalListSplitAt n first rest xs = do
  let (a, b) = splitAt n xs
  a' <- first a
  b' <- rest b
  return (a' ++ b')
parListSplitAt n first rest = evalListSplitAt n (rparWith first) (rparWith rest)

-- | The first elements; one of them.
evalListN, parListN, evalListNth, parListNth :: Int -> Strategy a -> Strategy [a]
evalListN n strategy = evalListSplitAt n (evalList strategy) r0
parListN n strategy = evalListN n (rparWith strategy)
evalListNth n strategy = evalListSplitAt n r0 (evalListSplitAt 1 (evalList strategy) r0)
parListNth n strategy = evalListNth n (rparWith strategy)

-- | In pieces of so many elements.
parListChunk :: Int -> Strategy a -> Strategy [a]
parListChunk n strategy xs
  | n <= 1    = parList strategy xs
  | otherwise = fmap concat (parList (evalList strategy) (chunks xs))
  where
    chunks [] = []
    chunks ys = let (a, b) = splitAt n ys in a : chunks b

parMap :: Strategy b -> (a -> b) -> [a] -> [b]
parMap strategy f = (`using` parList strategy) . map f

-- | So many elements ahead of what is used.
evalBuffer, parBuffer :: Int -> Strategy a -> Strategy [a]
evalBuffer n strategy xs = do
  let (a, b) = splitAt n (map (runEval . strategy) xs)
  return (foldr (\x k -> x `seq` k) () a `seq` go (a ++ b) b)
  where
    go (y : ys) ahead = y : case ahead of
      z : zs -> z `seq` go ys zs
      []     -> ys
    go [] _ = []
parBuffer _ strategy xs = return (map (runEval . strategy) xs)

evalTuple2, parTuple2 :: Strategy a -> Strategy b -> Strategy (a, b)
evalTuple2 f g (a, b) = (,) <$> f a <*> g b
parTuple2 f g = evalTuple2 (rparWith f) (rparWith g)

evalTuple3, parTuple3 :: Strategy a -> Strategy b -> Strategy c -> Strategy (a, b, c)
evalTuple3 f g h (a, b, c) = (,,) <$> f a <*> g b <*> h c
parTuple3 f g h = evalTuple3 (rparWith f) (rparWith g) (rparWith h)

evalTuple4, parTuple4 :: Strategy a -> Strategy b -> Strategy c -> Strategy d -> Strategy (a, b, c, d)
evalTuple4 f g h i (a, b, c, d) = (,,,) <$> f a <*> g b <*> h c <*> i d
parTuple4 f g h i = evalTuple4 (rparWith f) (rparWith g) (rparWith h) (rparWith i)

-- | Application and composition, with the argument or what is between
-- evaluated, in order or at the same time.
($|), ($||) :: (a -> b) -> Strategy a -> a -> b
f $| strategy = \x -> f $ runEval (strategy x)
f $|| strategy = \x -> f $ runEval (rparWith strategy x)

(.|), (.||) :: (b -> c) -> Strategy b -> (a -> b) -> (a -> c)
(.|) f strategy g = \x -> runEval (fmap f (strategy (g x)))
(.||) f strategy g = \x -> runEval (fmap f (rparWith strategy (g x)))

(-|), (-||) :: (a -> b) -> Strategy b -> (b -> c) -> (a -> c)
(-|) f strategy g = \x -> runEval (fmap g (strategy (f x)))
(-||) f strategy g = \x -> runEval (fmap g (rparWith strategy (f x)))
