-- Huffman coding and LZ77, each there and back. Leans on: a priority queue as a
-- sorted list, folds, Data.Map, tuples, laziness in decoding.
module Main (main) where

import Data.Function (on)
import Data.List (foldl', insertBy, isPrefixOf, sortBy, tails, unfoldr)
import qualified Data.Map as Map
import Data.Ord (comparing)

data Tree = Leaf Int Char | Branch Int Tree Tree

weight :: Tree -> Int
weight (Leaf w _) = w
weight (Branch w _ _) = w

huffman :: String -> Maybe Tree
huffman = build . sortBy (comparing weight) . map (\(c, n) -> Leaf n c) . Map.toList . frequencies
  where
    frequencies = foldl' (\m c -> Map.insertWith (+) c 1 m) Map.empty
    build []           = Nothing
    build [t]          = Just t
    build (a : b : ts) = build (insertBy (comparing weight) (Branch (weight a + weight b) a b) ts)

codes :: Tree -> Map.Map Char String
codes (Leaf _ c) = Map.singleton c "0"
codes t = Map.fromList (go t "")
  where
    go (Leaf _ c) path = [(c, reverse path)]
    go (Branch _ l r) path = go l ('0' : path) ++ go r ('1' : path)

encode :: Map.Map Char String -> String -> String
encode table = concatMap (table Map.!)

decode :: Tree -> String -> String
decode (Leaf _ c) bits = c <$ bits
decode tree bits = unfoldr (step tree) bits
  where
    step _ [] = Nothing
    step (Branch _ l r) (b : bs) = case (if b == '0' then l else r) of
      Leaf _ c -> Just (c, bs)
      t        -> step t bs
    step (Leaf _ _) _ = Nothing

data Item = Literal Char | Copy Int Int deriving (Eq, Show)

compress :: Int -> String -> [Item]
compress window = go ""
  where
    go _ [] = []
    go back s@(c : cs) = case longest back s of
      (len, dist) | len >= 3 -> Copy dist len : go (take window (reverse (take len s) ++ back)) (drop len s)
      _ -> Literal c : go (take window (c : back)) cs
    longest back s =
      let candidates = [ (len, dist) | dist <- [1 .. length back], let len = common (cycle (reverse (take dist back))) s, len >= 3 ]
      in foldl' (\best x -> if fst x > fst best then x else best) (0, 0) candidates
    common a b = length (takeWhile id (zipWith (==) a (take 60 b)))

expand :: [Item] -> String
expand = reverse . foldl' step ""
  where
    step out (Literal c) = c : out
    step out (Copy dist len) = reverse (take len (cycle (reverse (take dist out)))) ++ out

runLengths :: Eq a => [a] -> [(a, Int)]
runLengths = foldr step []
  where
    step x ((y, n) : r) | x == y = (y, n + 1) : r
    step x r = (x, 1) : r

main :: IO ()
main = do
  let text = "it was the best of times, it was the worst of times, it was the age of wisdom"
  case huffman text of
    Nothing -> putStrLn "empty"
    Just t -> do
      let table = codes t
          bits = encode table text
      mapM_ (\(c, code) -> putStrLn (show c ++ " " ++ code)) (sortBy (compare `on` (\(c, s) -> (length s, c))) (Map.toList table))
      putStrLn bits
      print (length bits, 8 * length text, weight t)
      putStrLn (decode t bits)
      print (decode t bits == text)
  let items = compress 64 text
  print items
  putStrLn (expand items)
  print (map (\s -> expand (compress 64 s) == s) ["", "a", "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabd", text ++ text])
  print (compress 16 "aaaaaaaaaa")
  print (runLengths "aaabccdddd", concatMap (\(c, n) -> replicate n c) (runLengths "aaabccdddd"))
  print [length (filter (pattern' `isPrefixOf`) (tails text)) | pattern' <- ["it", "was", "of t", "zz"]]
