-- Catches: variables of patterns that are not polymorphic, or whose bundle is made more than once.
module Main (main) where
import Debug.Trace
(front, back) = (id, reverse)
f, g :: a -> a
(f, n) = trace "once" (\x -> x, 3 :: Int)
g = f
[a, b] = [\x -> x, \y -> y]
Just (nest, flat) = Just ([], \xs -> concat xs)
(evens, odds) = ([] : map (const []) odds, [] : evens)
main :: IO ()
main = do
  print (front 'x', front True, back "abc", back [1 :: Int, 2])
  print (f 'c', f True, n, g ())
  print (a 1, a 'c', b "")
  print (nest :: [Int], nest :: [Char], flat [[1], [2]], flat ["a", "b"])
  print (length (take 3 (evens :: [[Int]])), length (take 3 (odds :: [[Char]])))
  let (p, q) = (\x -> (x, x), \(x, _) -> x)
      (e, o) = (\m -> m == (0 :: Int) || o (m - 1), \m -> m /= 0 && e (m - 1))
      (xs, k) = span (< 3) [1, 2, 3, 4 :: Int]
  print (p 'a', q (p True), q ('z', p 3), e 10, o 7, xs, k)
