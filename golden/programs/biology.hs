-- Catches tables that refer to themselves and are too strict, and literate modules beside plain ones: sequences aligned, and trees of descent.
module Main (main) where

import Biology.Align
import Biology.Tree
import Data.Char (toUpper)
import Data.List
import qualified Data.Map as Map
import qualified Data.Set as Set
import Text.Printf (printf)

data Base = A | C | G | T deriving (Eq, Ord, Show, Read, Enum, Bounded)

complement :: Base -> Base
complement b = toEnum (3 - fromEnum b)

codons :: Map.Map (Base, Base, Base) Char
codons = Map.fromList (zip [(a, b, c) | a <- order, b <- order, c <- order] acids)
  where
    order = [T, C, A, G]
    acids = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"

bases :: String -> [Base]
bases = map (read . pure)

translate :: [Base] -> String
translate (a : b : c : rest) = case Map.lookup (a, b, c) codons of
  Just '*' -> []
  Just x -> x : translate rest
  Nothing -> '?' : translate rest
translate _ = []

frames :: [Base] -> [(Int, String)]
frames s = [(k, translate rest) | (d, strand) <- [(1, s), (-1, reverse (map complement s))], k' <- [0 .. 2], let k = d * (k' + 1), let rest = dropWhile3 (drop k' strand), not (null rest)]
  where
    dropWhile3 t@(A : T : G : _) = t
    dropWhile3 (_ : _ : _ : t) = dropWhile3 t
    dropWhile3 _ = []

-- The suffixes in order, and what each has in common with the one before.
suffixes :: String -> [(Int, Int)]
suffixes s = zip starts (0 : zipWith common starts (tail starts))
  where
    starts = map snd (sort (zip (init (tails s)) [0 ..]))
    common i j = length (takeWhile id (zipWith (==) (drop i s) (drop j s)))

repeats :: Int -> String -> [(String, [Int])]
repeats n s = [(w, sort ps) | (w, ps) <- Map.toList (Map.fromListWith (++) [(take n t, [i]) | (i, t) <- zip [0 ..] (tails s), length (take n t) == n]), length ps > 1]

evolve :: Int -> String -> String
evolve seed = zipWith change (iterate (\r -> (r * 75 + 74) `mod` 65537) seed)
  where change r c | r `mod` 7 == 0 = "ACGT" !! (r `div` 7 `mod` 4)
                   | otherwise = c

assemble :: [String] -> String
assemble [s] = s
assemble ss = assemble (glue a b k : (ss \\ [a, b]))
  where
    (k, a, b) = maximumBy (\(x, _, _) (y, _, _) -> compare x y) [(overlap x y, x, y) | x <- ss, y <- ss, x /= y]
    glue x y n = x ++ drop n y
    overlap x y = maximum [n | n <- [0 .. min (length x) (length y)], drop (length x - n) x == take n y]

main :: IO ()
main = do
  let s = "ATGGCCATTGTAATGGGCCGCTGAAAGGGTGCCCGATAGCATCATGA"
  putStrLn (translate (bases s))
  mapM_ (\(k, p) -> printf "%+d %s\n" k p) (frames (bases s))
  print (map complement [minBound ..], [b | b <- [minBound .. maxBound :: Base], b > C])
  mapM_ putStrLn (render 40 (align Global standard s (evolve 5 s)))
  let local = align Local standard { open = -6 } ("TTTT" ++ take 20 (drop 9 s) ++ "CC") s
  print (score local, starts local, identities local)
  mapM_ putStrLn (render 60 local)
  print standard
  print (align Global standard "AC" "AGC")
  print [score (align k sc "GATTACA" "GCATGCA") | k <- [minBound ..], sc <- [standard, standard { open = -2, extend = -2 }]]
  print (take 8 (suffixes s), maximum (map snd (suffixes s)))
  mapM_ print (repeats 5 s)
  print (Set.size (Set.fromList (filter ((== 3) . length) (map (take 3) (tails s)))))
  let pieces = [take 18 (drop k s) | k <- [0, 11, 7, 24, 29, 17]]
  print (assemble pieces, assemble pieces == s)
  let names = ["ape", "bat", "cat", "dog", "elk", "fox"]
      origin = concat (replicate 3 s)
      first = evolve 11 origin
      second = evolve 222 origin
      family = zip names [evolve 3 first, evolve 44 first, evolve 5 second, evolve 66 second, evolve 7 (evolve 8 second), evolve 9 origin]
      dist = Map.fromList [((i, j), 100 * differing a b / fromIntegral (length origin)) | (i, (_, a)) <- zip [0 ..] family, (j, (_, b)) <- zip [0 ..] family, i < j]
      differing a b = fromIntegral (length (filter id (zipWith (/=) a b)))
  mapM_ (\(i, n) -> putStrLn (n ++ concat [printf "%8.2f" (distances dist i j) | j <- [0 .. 5]])) (zip [0 ..] names)
  let tree = joined names dist
      clock = upgma names dist
  putStrLn (newick tree)
  putStrLn (newick clock)
  mapM_ putStrLn (draw clock)
  print (sort (leaves tree) == names, length tree, maximum clock)
  print (parseTree "((a:1.5,b):2,(c_1:0.25,d:-1):3);")
  print (fmap leaves (parseTree (newick tree)), parseTree "((a,b;")
  print (foldr (\n acc -> map toUpper n : acc) [] (fmap (filter (/= 'a')) clock))
