-- A store of variables with finite domains, and the monad that narrows them.
module Domains.Store
  ( FD, Var, runFD, newVar, newVars, domainOf, valueOf, narrow, narrowBy, watch, guardFD, choose, choices, steps
  ) where

import Control.Monad
import qualified Data.IntMap as M
import qualified Data.IntSet as S

newtype Var = Var Int deriving (Eq, Ord)

instance Show Var where
  showsPrec d (Var n) = showParen (d > 10) (showString "Var " . shows n)

data Cell = Cell { domain :: S.IntSet, wakes :: [FD ()] }

data Store = Store { cells :: M.IntMap Cell, next :: !Int, count :: !Int }

-- The list is that of all ways; each way has its own store.
newtype FD a = FD { unFD :: Store -> [(a, Store)] }

instance Functor FD where
  fmap = liftM

instance Applicative FD where
  pure x = FD (\s -> [(x, s)])
  (<*>) = ap

instance Monad FD where
  m >>= k = FD (\s -> concat [unFD (k a) s' | (a, s') <- unFD m s])

instance MonadFail FD where
  fail _ = FD (const [])

instance Alternative' FD where
  none = FD (const [])
  orElse a b = FD (\s -> unFD a s ++ unFD b s)

class Alternative' m where
  none :: m a
  orElse :: m a -> m a -> m a

runFD :: FD a -> [a]
runFD m = map fst (unFD m (Store M.empty 0 0))

get' :: FD Store
get' = FD (\s -> [(s, s)])

modify' :: (Store -> Store) -> FD ()
modify' f = FD (\s -> [((), f s)])

newVar :: [Int] -> FD Var
newVar xs = do
  s <- get'
  let n = next s
  modify' (\t -> t { next = n + 1, cells = M.insert n Cell { domain = S.fromList xs, wakes = [] } (cells t) })
  return (Var n)

newVars :: Int -> [Int] -> FD [Var]
newVars n = replicateM n . newVar

cell :: Var -> FD Cell
cell (Var n) = do
  s <- get'
  case M.lookup n (cells s) of
    Just c -> return c
    Nothing -> error ("no such variable: " ++ show n)

domainOf :: Var -> FD S.IntSet
domainOf = fmap domain . cell

valueOf :: Var -> FD (Maybe Int)
valueOf v = do
  d <- domainOf v
  return (if S.size d == 1 then Just (S.findMin d) else Nothing)

guardFD :: Bool -> FD ()
guardFD b = if b then return () else none

narrow :: Var -> S.IntSet -> FD ()
narrow v@(Var n) d = do
  c <- cell v
  let d' = S.intersection d (domain c)
  guardFD (not (S.null d'))
  when (S.size d' < S.size (domain c)) $ do
    modify' (\t -> t { count = count t + 1, cells = M.insert n c { domain = d' } (cells t) })
    sequence_ (wakes c)

narrowBy :: Var -> (Int -> Bool) -> FD ()
narrowBy v p = do
  d <- domainOf v
  narrow v (S.filter p d)

watch :: [Var] -> FD () -> FD ()
watch vs action = do
  forM_ vs $ \(Var n) -> modify' (\t -> t { cells = M.adjust (\c -> c { wakes = action : wakes c }) n (cells t) })
  action

choose :: Var -> FD Int
choose v = do
  d <- domainOf v
  foldr1 orElse [narrow v (S.singleton x) >> return x | x <- S.toList d]

-- The variable with the fewest values is tried first.
choices :: [Var] -> FD [Int]
choices vs = go vs >> mapM choose vs
  where
    go [] = return ()
    go ws = do
      sized <- mapM (\w -> (,) <$> (S.size <$> domainOf w) <*> return w) ws
      let (_, best) = minimum sized
      _ <- choose best
      go (filter (/= best) ws)

steps :: FD Int
steps = count <$> get'
