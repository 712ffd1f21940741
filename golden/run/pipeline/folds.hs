-- Catches: instances of Foldable, Traversable, Semigroup and Monoid that are lawless or lose order.
module Main (main) where

import Data.Foldable
import Data.Functor.Compose
import Data.Functor.Const
import Data.Functor.Identity
import Data.List.NonEmpty (NonEmpty (..))
import Data.Monoid
import qualified Data.Semigroup as S
import Data.Traversable

data Tree a = Leaf | Node (Tree a) a (Tree a)

instance Functor Tree where
  fmap = fmapDefault

instance Foldable Tree where
  foldMap = foldMapDefault

instance Traversable Tree where
  traverse _ Leaf = pure Leaf
  traverse f (Node l x r) = Node <$> traverse f l <*> f x <*> traverse f r

build :: [a] -> Tree a
build [] = Leaf
build xs = let (l, x : r) = splitAt (length xs `div` 2) xs in Node (build l) x (build r)

main :: IO ()
main = do
  let t = build [1 .. 7 :: Int]
  print (toList t, sum t, product t, length t, maximum t, minimum t, elem 3 t, null t, null Leaf)
  print (foldr (:) [] t, foldl (flip (:)) [] t, foldr1 (-) t, foldl1 (-) t, foldr' (+) 0 t, foldl' (-) 0 t)
  print (foldMap show t, fold (fmap show t), foldMap' Sum t, toList (fmap (* 2) t), toList (3 <$ t))
  print (find (> 3) t, any even t, all (> 0) t, concatMap show t, and (fmap (> 0) t), or (fmap (> 6) t), notElem 9 t)
  print (maximumBy (\a b -> compare (a `mod` 4) (b `mod` 4)) t, minimumBy (\a b -> compare (a `mod` 4) (b `mod` 4)) t)
  traverse_ print (build "ab")
  for_ [1, 2 :: Int] print
  mapM_ print (Just 'x')
  sequenceA_ [putStr "a", putStr "b", putStrLn "c"]
  print =<< foldlM (\a x -> do { putStr (show x ++ " "); pure (a + x) }) 0 t
  print =<< foldrM (\x a -> do { putStr (show x ++ " "); pure (a + x) }) 0 t
  print (fmap toList (traverse (\x -> if x > 0 then Just (x * x) else Nothing) t), fmap toList (traverse (\x -> if x > 1 then Just x else Nothing) t))
  print (fmap toList (mapAccumL (\a x -> (a + x, a)) 0 t), fmap toList (mapAccumR (\a x -> (a + x, a)) 0 t))
  print (sequenceA [Just 1, Just 2], sequence [Just 1, Nothing], sequenceA [[1, 2], [3]], traverse (\x -> [x, -x]) [1, 2])
  print (mapM (\x -> Right x :: Either String Int) [1, 2], mapM (\x -> if x > 1 then Left x else Right x) [1, 2, 3])
  print (asum [Nothing, Just 1, Just 2], msum [[], [1, 2], [3]], length (1, 2), sum (Just 3), toList (Right 'x' :: Either Int Char), maximum (3 :| [5, 4]))
  print (getSum (foldMap Sum [1 .. 10]), getProduct (foldMap Product [1 .. 5]), getAll (foldMap (All . even) [2, 4]), getAny (foldMap (Any . odd) [2, 4]))
  print (First (Just 1) <> First Nothing <> First (Just 3), Last (Just 1) <> Last Nothing <> Last (Just 3), Dual "a" <> Dual "b", appEndo (Endo (+ 1) <> Endo (* 2)) 5)
  print (S.Min 3 <> S.Min 2, S.Max 3 <> S.Max 2, S.First 1 <> S.First 2, S.Last 1 <> S.Last 2, S.sconcat ("a" :| ["b", "c"]), S.stimes 3 "ab")
  print (S.Arg 1 'x' < S.Arg 2 'a', minimum [S.Arg 3 'c', S.Arg 1 'z'], S.mtimesDefault 2 "xy", S.stimes 4 (Sum 3), S.stimes 3 (Product 2))
  print (Sum 1, Product 2, All True, Any False, Identity 3, Const 4 :: Const Int (), Compose (Just [1]), Alt (Just 1), Ap [1])
  print (mconcat ["a", "b"], mempty :: String, (1 :: Sum Int, "x") <> (2, "y"), Just [1] <> Nothing <> Just [2], compare 1 2 <> EQ, mconcat [EQ, GT, LT], () <> ())
  print ((show <> const "-" <> show) 5, (fmap . fmap) (+ 1) [Just 1, Nothing], Sum 2 + 3, getAlt (foldMap Alt [Nothing, Just 1, Just 2]))
  print (traverse (\x -> (show x, x + 1)) [1, 2, 3], runIdentity (forM [1, 2] (Identity . (+ 1))), getConst (traverse (Const . show) [1, 2]))
  print (minimum (Compose [Just 3, Nothing, Just 1]), length (Compose [[1, 2], [3]]), foldr (:) [] (Compose [Just 1, Nothing]))
