-- Catches: derived Functor, Foldable and Traversable that miss or reorder elements; newtypes.
{-# LANGUAGE DeriveFunctor, DeriveFoldable, DeriveTraversable, DerivingVia, DerivingStrategies, GeneralizedNewtypeDeriving, StandaloneDeriving, DeriveAnyClass, FlexibleContexts #-}
module Main where

type Two a = (a, a)
data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Show, Functor, Foldable, Traversable)
data Rose a = Rose a [Rose a] deriving (Show, Eq, Functor, Foldable, Traversable)
data Mix x a = M Int a [Maybe a] (x, a, Bool) | N x | O (Two a) (Either x [a]) deriving (Show, Functor, Foldable, Traversable)
newtype Fn r a = Fn (Int -> r -> (a, r)) deriving (Functor)
newtype Cont r a = Cont ((a -> r) -> r) deriving (Functor)
newtype Comp f g a = Comp (f (g a)) deriving (Functor, Foldable, Traversable)
newtype Age = Age Int deriving stock (Show) deriving newtype (Eq, Ord, Num, Enum)
newtype L a = L [a] deriving (Semigroup, Monoid) via [a]
newtype App a = App (Maybe a) deriving newtype (Functor, Applicative, Monad) 
data V a deriving (Functor, Foldable, Traversable)
class Describe a where { describe :: a -> String; describe _ = "thing" }
data Cup = Cup deriving anyclass Describe
deriving instance Show a => Show (L a)
deriving instance Functor L
tree = Node (Node Leaf 1 Leaf) 2 (Node Leaf 3 Leaf) :: Tree Int
mixes = [M 1 'a' [Just 'b', Nothing, Just 'c'] ("x", 'd', True), N "n", O ('e', 'f') (Left "l"), O ('g', 'h') (Right "ij")]
main = do
  print (fmap (+1) tree, sum tree, product tree, length tree, maximum tree, elem 3 tree, foldr (:) [] tree, foldl (flip (:)) [] tree)
  print (traverse (\x -> if x > 0 then Just (x * 2) else Nothing) tree)
  _ <- traverse print tree
  mapM_ (print . fmap succ) mixes
  mapM_ (print . foldr (:) []) mixes
  mapM_ (print . foldMap (: [])) mixes
  mapM_ (\m -> mapM (\c -> do { print c; return (succ c) }) m >>= print) mixes
  print (fmap length (Rose "ab" [Rose "c" [], Rose "" []]), concat (Rose "ab" [Rose "c" [], Rose "" []]), null (Rose 1 []))
  let Fn g = fmap show (Fn (\i r -> (i + r, r))) in print (g 1 2)
  let Cont h = fmap (+ 1) (Cont (\k -> k 41 ++ k 1)) in print (h (\x -> [x]))
  let Comp z = fmap (* 2) (Comp [Just 1, Nothing]) in print (z, sum (Comp [Just 1, Just 5, Nothing]))
  print (Age 3 + 4, maximum [Age 1, Age 7], [Age 1 .. Age 3])
  print (L [1,2] <> L [3] <> mempty, fmap (+1) (L [1]))
  let App r = do { x <- App (Just 1); y <- App (Just 2); return (x + y) } in print r
  putStrLn (describe Cup)
