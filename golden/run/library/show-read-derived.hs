-- Catches derived texts of operators, records and negative numbers, and containers, graphs and trees that are shown otherwise.
{-# LANGUAGE DeriveGeneric, FlexibleInstances, NoMonomorphismRestriction, DeriveFunctor, DeriveFoldable, DeriveTraversable, DeriveAnyClass, DefaultSignatures, FlexibleContexts, TypeOperators, ScopedTypeVariables, StandaloneDeriving, DerivingVia, GeneralizedNewtypeDeriving, KindSignatures #-}
import GHC.Generics
import Data.Monoid
import qualified Data.Map as M
import qualified Data.Set as S
import qualified Data.IntMap as IM
import qualified Data.IntSet as IS
import qualified Data.Sequence as Seq
import Data.Sequence (Seq, (|>), (<|), (><))
import Data.Array
import Data.Tree
import Data.Graph
import Data.Foldable
import Data.Traversable
import Data.Unique
import Data.Ratio
infixr 5 :+:.
infixl 6 `Foo`
data Op a = a :+:. a | a `Foo` a | Neg { unOp :: a, (<+>) :: Int } deriving (Show, Read, Eq, Ord, Generic, Functor, Foldable, Traversable)
newtype N a = N { getN :: [a] } deriving (Show, Read, Eq, Ord) deriving newtype (Semigroup, Monoid)
newtype Age = Age Int deriving (Show, Eq, Ord) deriving (Semigroup, Monoid) via (Sum Int)
data T = A | B Int | C { x, y :: Double } deriving (Show, Read, Eq, Ord, Generic, Enc)
class Enc a where
  enc :: a -> [Int]
  default enc :: (Generic a, GEnc (Rep a)) => a -> [Int]
  enc = genc . from
class GEnc f where genc :: f p -> [Int]
instance GEnc U1 where genc _ = []
instance (GEnc a, GEnc b) => GEnc (a :*: b) where genc (a :*: b) = genc a ++ genc b
instance (GEnc a, GEnc b) => GEnc (a :+: b) where { genc (L1 a) = 0 : genc a; genc (R1 b) = 1 : genc b }
instance GEnc a => GEnc (D1 c a) where genc (M1 a) = genc a
instance (Constructor c, GEnc a) => GEnc (C1 c a) where genc m@(M1 a) = length (conName m) : genc a
instance (Selector s, GEnc a) => GEnc (S1 s a) where genc m@(M1 a) = length (selName m) : genc a
instance Enc a => GEnc (K1 i a) where genc (K1 a) = enc a
instance Enc Int where enc n = [n]
instance Enc Double where enc n = [round n]
main :: IO ()
main = do
  print [1 :+:. 2, 3 `Foo` 4, Neg { unOp = -5, (<+>) = 6 :: Int } :: Op Int]
  print (Just (1 :+:. 2))
  print ((1 :+:. 2) :+:. (3 :+:. (-4)))
  print (Just (1 `Foo` 2))
  print (read "[1 :+:. 2,3 `Foo` 4,Neg {unOp = -5, (<+>) = 6}]" :: [Op Int])
  print (from (B 3))
  print (from (Neg 'x' 3))
  print (datatypeName (from A))
  print ((to (from (C 1 2)) :: T))
  print (map enc [A, B 5, C 2.2 3.7]); print (N [1] <> N [2])
  print (mempty :: N Int)
  print (Age 3 <> Age 4)
  print (mempty :: Age)
  print (read "N {getN = [1,2]}" :: N Int)
  print (M.fromList [(1,'a'),(2,'b')])
  print (S.fromList "hello")
  print (IM.fromList [(-1,'x'),(3,'y')])
  print (IS.fromList [3,1,2])
  print (Seq.fromList [1,2,3])
  print (listArray (0,2) "abc")
  print (listArray ((0,0),(1,1)) [1..4])
  print (Just (M.fromList [(1,'a')]))
  print (Just (S.fromList [1]))
  print (Just (Seq.fromList [1]))
  print ([Just (listArray (-1,0) [1.5,2])])
  print (read "fromList [(1,'a'),(2,'b')]" :: M.Map Int Char)
  print (read "fromList \"abc\"" :: S.Set Char)
  print (read "array (0,1) [(0,'a'),(1,'b')]" :: Array Int Char)
  print (read "fromList [1,2]" :: Seq Int)
  print (read " fromList [ ( 1 , [ 2 ] ) ] " :: IM.IntMap [Int])
  putStr (drawTree (Node "a" [Node "b" [Node "c" []], Node "d" []])); putStr (drawForest [Node "x" [], Node "y" [Node "z" []]])
  print (Node 1 [Node 2 []])
  print (flatten (Node 1 [Node 2 [], Node 3 []]))
  print (levels (Node 1 [Node 2 [Node 4 []], Node 3 []]))
  print (foldTree (\a bs -> a + sum bs) (Node 1 [Node 2 []]))
  print (fmap (+1) (Node 1 []))
  print (unfoldTree (\n -> (n, [m | m <- [2*n,2*n+1], m < 6])) 1)
  print (stronglyConnComp [('a',1,[2]),('b',2,[1]),('c',3,[3]),('d',4,[1::Int])])
  print (map flattenSCC (stronglyConnComp [('a',1,[2::Int]),('b',2,[])]))
  let g = buildG (0,4) [(0,1),(1,2),(2,0),(3,4)]
  print (g)
  print (topSort (buildG (0,3) [(0,1),(1,2),(3,1)]))
  print (scc g)
  print (components g)
  print (reachable g 0)
  print (path g 0 2)
  print (path g 0 3)
  print (edges g)
  print (transposeG g)
  print (outdegree g)
  print (indegree g)
  print (dfs g [3])
  print (bcc (buildG (0,2) [(0,1),(1,0),(1,2),(2,1)]))
  print (traverse (\a -> if a > 0 then Just (a * 2) else Nothing) (1 :+:. 2))
  print (sum (3 `Foo` 4))
  print (toList (Neg 1 2))
  print (mapAccumL (\a b -> (a + b, a)) 0 (1 :+:. 2))
  print (minimum (4 :+:. 3))
  print (fmap show (1 `Foo` 2))
  print (compare (B 3) (C 1 2))
  print (A < B 1)
  print (maximum [C 1 2, C 1 1, B 9])
  print ()
  u <- newUnique; v <- newUnique; print (u == v, u < v, hashUnique v - hashUnique u)
  print (showsPrec 10 (C 1 2) "")
  print (showsPrec 11 (C 1 2) "")
  print (showsPrec 11 (B (-1)) "")
  print (show (B (-1)))
  print (show [Just (B 2)])
  print (showsPrec 8 (3 % 4 :: Rational) "")
  print (show (Just (3 % 4 :: Rational)))
  print (reads "C {x = 1, y = -2.5} rest" :: [(T,String)])
  print (reads "B -1" :: [(T,String)])
  print (reads "B (-1)" :: [(T,String)])
  print ((reads :: ReadS T) "(((A)))")
  print ((reads :: ReadS T) "a")
  where (&) = flip ($)
instance Enum T where { fromEnum _ = 0; toEnum _ = A; enumFromTo a _ = [a] }
