{-# LANGUAGE DeriveDataTypeable #-}
-- |
-- Trees with any number of branches, and lists of them.
module Data.Tree
  ( Tree (..), Forest
  , unfoldTree, unfoldForest, unfoldTreeM, unfoldForestM, unfoldTreeM_BF, unfoldForestM_BF
  , foldTree, flatten, levels, drawTree, drawForest
  ) where

import Data.Data (Data)
import Data.Functor.Classes
import Control.Monad.Zip (MonadZip (..))
import Control.Monad.Fix (MonadFix (..), fix)
import Control.DeepSeq (NFData (..))

-- | A label and the trees below it.
data Tree a = Node { rootLabel :: a, subForest :: [Tree a] }
  deriving (Eq, Ord, Read, Show, Data)

-- | Trees side by side.
type Forest a = [Tree a]

instance Functor Tree where
  fmap f (Node x ts) = Node (f x) (map (fmap f) ts)
  x <$ Node _ ts = Node x (map (x <$) ts)

instance Foldable Tree where
  foldMap f (Node x ts) = f x `mappend` mconcat (map (foldMap f) ts)
  foldr f z t = go t z
    where go (Node x ts) r = f x (foldr go r ts)
  null _ = False

instance Traversable Tree where
  traverse f (Node x ts) = Node <$> f x <*> traverse (traverse f) ts

instance Applicative Tree where
  pure x = Node x []
  Node f tfs <*> tx@(Node x txs) = Node (f x) (map (f <$>) txs ++ map (<*> tx) tfs)

instance Monad Tree where
  Node x ts >>= f = case f x of
    Node x' ts' -> Node x' (ts' ++ map (>>= f) ts)

instance NFData a => NFData (Tree a) where
  rnf (Node x ts) = rnf x `seq` rnf ts

-- | A tree from a seed.
unfoldTree :: (b -> (a, [b])) -> b -> Tree a
unfoldTree f b = let (a, bs) = f b in Node a (unfoldForest f bs)

-- | Trees from seeds.
unfoldForest :: (b -> (a, [b])) -> [b] -> [Tree a]
unfoldForest f = map (unfoldTree f)

-- | A tree from a seed by actions, depth first.
unfoldTreeM :: Monad m => (b -> m (a, [b])) -> b -> m (Tree a)
unfoldTreeM f b = do
  (a, bs) <- f b
  ts <- unfoldForestM f bs
  return (Node a ts)

-- | Trees from seeds by actions, depth first.
unfoldForestM :: Monad m => (b -> m (a, [b])) -> [b] -> m [Tree a]
unfoldForestM f = mapM (unfoldTreeM f)

-- | The same, with the actions of one depth before those of the next.
unfoldTreeM_BF :: Monad m => (b -> m (a, [b])) -> b -> m (Tree a)
unfoldTreeM_BF f b = fmap head (unfoldForestM_BF f [b])

unfoldForestM_BF :: Monad m => (b -> m (a, [b])) -> [b] -> m [Tree a]
unfoldForestM_BF _ [] = return []
unfoldForestM_BF f bs = do
  level <- mapM f bs
  below <- unfoldForestM_BF f (concatMap snd level)
  return (deal level below)
  where
    deal ((a, cs) : rest) ts = let (mine, others) = splitAt (length cs) ts in Node a mine : deal rest others
    deal [] _ = []

-- | A function of the label and of the results for the branches.
foldTree :: (a -> [b] -> b) -> Tree a -> b
foldTree f = go
  where go (Node x ts) = f x (map go ts)

-- | The labels, each before those below it.
flatten :: Tree a -> [a]
flatten = foldr (:) []

-- | The labels by depth.
levels :: Tree a -> [[a]]
levels t = map (map rootLabel) (takeWhile (not . null) (iterate (concatMap subForest) [t]))

-- | The tree as a drawing.
drawTree :: Tree String -> String
drawTree = unlines . draw

-- | The trees as drawings.
drawForest :: [Tree String] -> String
drawForest = unlines . map drawTree

draw :: Tree String -> [String]
draw (Node x ts0) = lines x ++ below ts0
  where
    below []       = []
    below [t]      = "|" : indented "`- " "   " (draw t)
    below (t : ts) = "|" : indented "+- " "|  " (draw t) ++ below ts
    indented first other = zipWith (++) (first : repeat other)

instance MonadFix Tree where
  mfix f = case fix (f . rootLabel) of
    Node a ts -> Node a (zipWith (\i _ -> mfix ((!! i) . subForest . f)) [0 ..] ts)

instance MonadZip Tree where
  mzipWith f (Node a as) (Node b bs) = Node (f a b) (mzipWith (mzipWith f) as bs)

instance Eq1 Tree where
  liftEq eq (Node a as) (Node b bs) = eq a b && liftEq (liftEq eq) as bs

instance Ord1 Tree where
  liftCompare cmp (Node a as) (Node b bs) = cmp a b <> liftCompare (liftCompare cmp) as bs

instance Show1 Tree where
  liftShowsPrec sp sl d (Node a ts) = showParen (d > 10)
    ( showString "Node {rootLabel = " . sp 0 a . showString ", subForest = "
    . liftShowList sp sl ts . showString "}" )
