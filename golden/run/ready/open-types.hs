{-# LANGUAGE RankNTypes, ScopedTypeVariables #-}
-- Catches: a copy that leaves open a type which its dictionaries depend on, or is made anew for each deeper type.
module Main (main) where
import qualified Data.Map as M
import Data.Proxy
import Data.Typeable
import Control.Monad.State
import Data.List (sortBy, foldl')

data Nested a = Flat a | Nest (Nested [a])
instance Show a => Show (Nested a) where
  showsPrec d (Flat a) = showParen (d > 10) $ showString "Flat " . showsPrec 11 a
  showsPrec d (Nest n) = showParen (d > 10) $ showString "Nest " . showsPrec 11 n

class Size t where size :: t a -> Int; grow :: t a -> t a
data Pair a = Pair a a deriving (Show, Eq, Ord)
instance Size Pair where size _ = 2; grow (Pair a b) = Pair b a
data Tree f a = Leaf | Node (f a) (Tree f (Pair a))
depth :: Size f => Tree f a -> Int
depth Leaf = 0
depth (Node x t) = size x + depth t

perfect :: Int -> a -> Tree Pair a
perfect 0 _ = Leaf
perfect n a = Node (Pair a a) (perfect (n - 1) (Pair a a))

both :: (Show a, Ord a, Show b) => a -> a -> b -> String
both x y z = if x < y then show x ++ show z else show y ++ show z

count :: (Ord k) => [k] -> M.Map k v -> v -> M.Map k v
count ks m v = foldl' (\acc k -> M.insert k v acc) m ks

name :: forall a. Typeable a => Proxy a -> String
name p = show (typeRep p)

tick :: (MonadState s m) => (s -> s) -> a -> m a
tick f a = modify f >> return a

main :: IO ()
main = do
  print (Nest (Nest (Flat [[1 :: Int, 2], [3]])))
  print (depth (perfect 10 'x'), depth (perfect 3 True))
  putStrLn (both 'a' 'b' (1 :: Int) ++ both "x" "a" 'q' ++ both (1 :: Int) 2 (Just 'x'))
  print (M.toList (count "hello" M.empty (1 :: Int)), M.toList (count [3, 1, 2 :: Int] M.empty "v"))
  print (M.toList (count [Pair 1 2, Pair 0 (5 :: Int)] M.empty ()))
  putStrLn (name (Proxy :: Proxy Int) ++ name (Proxy :: Proxy [Maybe Char]))
  print (runState (tick (+ 1) 'a' >>= \c -> tick (* 2) (c, c)) (5 :: Int))
  print (runState (mapM (\x -> tick (x :) x) "abc") "")
