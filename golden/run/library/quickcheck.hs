-- Catches a test that is counted twice, shrinking that stops too early, and properties whose failure is an exception.
{-# LANGUAGE ScopedTypeVariables #-}
import Test.QuickCheck
import Test.QuickCheck.Monadic (assert, monadicIO, run)
import Data.IORef
import Data.List (sort, nub)
import qualified Data.Map as Map

data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Show, Eq)

instance Arbitrary a => Arbitrary (Tree a) where
  arbitrary = sized tree
    where tree 0 = return Leaf
          tree n = frequency [(1, return Leaf), (3, Node <$> tree (n `div` 2) <*> arbitrary <*> tree (n `div` 2))]
  shrink Leaf = []
  shrink (Node l x r) = [Leaf, l, r] ++ [Node l' x r | l' <- shrink l] ++ [Node l x' r | x' <- shrink x] ++ [Node l x r' | r' <- shrink r]

mirror :: Tree a -> Tree a
mirror Leaf = Leaf
mirror (Node l x r) = Node (mirror r) x (mirror l)

main :: IO ()
main = do
  quickCheck (\(xs :: [Int]) -> reverse (reverse xs) == xs)
  quickCheck (\(xs :: [Int]) ys -> reverse (xs ++ ys) === reverse ys ++ reverse xs)
  quickCheck (\(t :: Tree Int) -> mirror (mirror t) === t)
  quickCheck (forAll (elements [3 :: Int]) (< 3))
  quickCheck (\(_ :: Int) -> False ==> True)
  quickCheck (withMaxSuccess 1000 (\(n :: Int) -> even (n * (n + 1))))
  quickCheck (expectFailure (\(n :: Int) -> counterexample "always" (n /= n)) )
  quickCheck (forAll (return (7 :: Int)) (\n -> label "seven" (n == 7)))
  quickCheck (forAll (return [] :: Gen [Int]) (\xs -> head xs == 1))
  quickCheck (\(f :: Fun Int Int) (xs :: [Int]) -> map (applyFun f) (reverse xs) == reverse (map (applyFun f) xs))
  quickCheck (\(Positive (n :: Int)) (NonEmpty (xs :: [Int])) -> n > 0 && not (null xs))
  quickCheck (\(m :: Map.Map Int Char) -> Map.fromList (Map.toList m) == m)
  quickCheck (monadicIO (do { r <- run (newIORef (1 :: Int)); x <- run (readIORef r); assert (x == 1) }))
  quickCheck (conjoin [property True, property (1 + 1 == (2 :: Int))])
  r <- quickCheckWithResult stdArgs { chatty = False } (\(xs :: [Int]) -> length (nub xs) < 5 || sum xs < 20)
  print (isSuccess r)
  -- Every failure becomes as small as it can.
  r' <- quickCheckWithResult stdArgs { chatty = False, maxSuccess = 1000 } (\(xs :: [Int]) -> length xs < 4)
  print (failingTestCase r')
  r'' <- quickCheckWithResult stdArgs { chatty = False, maxSuccess = 1000 } (\(n :: Int) -> n < 17)
  print (failingTestCase r'')
  ys <- generate (vectorOf 5 (choose (1, 6 :: Int)))
  print (length ys, all (`elem` [1 .. 6]) ys)
  print (shrink (10 :: Int), shrink [1, 2 :: Int], shrink (Just True))
  xs <- generate (shuffle [1 .. 10 :: Int])
  print (sort xs)
