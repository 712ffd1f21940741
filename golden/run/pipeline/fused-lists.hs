-- Catches: a list function that, as a fold, looks at more of its list than it has to.
import Data.Maybe (mapMaybe)
main :: IO ()
main = do
  print (take 1 (1 : undefined), take 0 (undefined :: [Int]), take (-3) [1, 2], take 5 [1, 2, 3])
  print (takeWhile (< 3) [1, 2, 3, undefined], take 4 (iterate (* 2) 1), replicate 3 'x', replicate (-1) 'y')
  print (mapMaybe (\x -> if even x then Just (x * x) else Nothing) [1 .. 10])
  print (sum (take 1000 (map (+ 1) (iterate (+ 3) 0))), length (take 10 (cycle [1, 2, 3])))
  print (take 3 (mapMaybe Just [1 ..]), head (iterate undefined 1))
