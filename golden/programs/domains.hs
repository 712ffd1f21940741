-- Catches a monad of many ways that loses a way or the order of ways: constraints over finite domains.
module Main (main) where

import Control.Monad
import qualified Data.Map as Map
import Data.List
import Data.Maybe (fromJust, mapMaybe)
import Domains.Constraints
import Domains.Store

queens :: Int -> FD [Int]
queens n = do
  qs <- newVars n [1 .. n]
  sequence_ [differ 0 a b >> differ k a b >> differ (negate k) a b | (i, a) <- zip [1 ..] qs, (j, b) <- zip [1 ..] qs, i < j, let k = j - i :: Int]
  choices qs

-- Words as sums, like SEND + MORE = MONEY; the letters that begin a word are not zero.
puzzle :: [String] -> String -> FD (Map.Map Char Int, Int)
puzzle adds total = do
  let letters = nub (concat adds ++ total)
      heads = nub (map head (total : adds))
  vars <- forM letters $ \c -> newVar [if c `elem` heads then 1 else 0 .. 9]
  let table = Map.fromList (zip letters vars)
      weigh sign word = [(c, sign * 10 ^ i) | (i, c) <- zip [0 :: Int ..] (reverse word)]
      weights = Map.fromListWith (+) (concatMap (weigh 1) adds ++ weigh (-1) total)
  allDifferent vars
  linear [(k, table Map.! c) | (c, k) <- Map.toList weights] 0
  xs <- choices vars
  n <- steps
  return (Map.fromList (zip letters xs), n)

magic :: Int -> FD [[Int]]
magic n = do
  let size = n * n
      total = n * (size + 1) `div` 2
  cells <- newVars size [1 .. size]
  let rows = pieces cells
      pieces [] = []
      pieces xs = let (a, b) = splitAt n xs in a : pieces b
      columns = transpose rows
      diagonal xs = zipWith (!!) xs [0 ..]
      at i j = rows !! i !! j
  allDifferent cells
  forM_ (rows ++ columns ++ [diagonal rows, diagonal (map reverse rows)]) $ \l -> linear (map ((,) 1) l) total
  at 0 0 #< at 0 (n - 1)
  at 0 0 #< at (n - 1) 0
  at 0 0 #< at (n - 1) (n - 1)
  at 0 (n - 1) #< at (n - 1) 0
  fmap pieces (choices cells)

data Colour = Red | Green | Ivory | Yellow | Blue deriving (Show, Eq, Ord, Enum, Bounded)
data Nation = English | Spaniard | Ukrainian | Norwegian | Japanese deriving (Show, Eq, Ord, Enum, Bounded)
data Drink = Coffee | Tea | Milk | Juice | Water deriving (Show, Eq, Ord, Enum, Bounded)
data Game = Chess | Go | Draughts | Whist | Dice deriving (Show, Eq, Ord, Enum, Bounded)
data Pet = Dog | Snails | Fox | Horse | Zebra deriving (Show, Eq, Ord, Enum, Bounded)

houses :: FD [(Int, Colour, Nation, Drink, Game, Pet)]
houses = do
  let family :: (Enum a, Bounded a) => FD (a -> Var, [Var])
      family = do
        vs <- newVars 5 [1 .. 5]
        allDifferent vs
        return ((vs !!) . fromEnum, vs)
  (colour, cs) <- family
  (nation, ns) <- family
  (drink, ds) <- family
  (game, gs) <- family
  (pet, ps) <- family
  one <- newVar [1]
  three <- newVar [3]
  nation English #= colour Red
  nation Spaniard #= pet Dog
  drink Coffee #= colour Green
  nation Ukrainian #= drink Tea
  linear [(1, colour Green), (-1, colour Ivory)] 1
  game Go #= pet Snails
  game Chess #= colour Yellow
  drink Milk #= three
  nation Norwegian #= one
  distance 1 (game Draughts) (pet Fox)
  distance 1 (game Chess) (pet Horse)
  game Whist #= drink Juice
  nation Japanese #= game Dice
  distance 1 (nation Norwegian) (colour Blue)
  xs <- choices (cs ++ ns ++ ds ++ gs ++ ps)
  let [c, n, d, g, p] = chunks xs
      chunks [] = []
      chunks ys = take 5 ys : chunks (drop 5 ys)
      the h l = toEnum (fromJust (elemIndex h l))
  return [(h, the h c, the h n, the h d, the h g, the h p) | h <- [1 .. 5]]

regions :: [(String, [String])]
regions =
  [ ("Vorarlberg", ["Tirol"]), ("Tirol", ["Salzburg", "Kaernten"]), ("Salzburg", ["Kaernten", "Oberoesterreich", "Steiermark"])
  , ("Kaernten", ["Steiermark"]), ("Oberoesterreich", ["Steiermark", "Niederoesterreich"])
  , ("Steiermark", ["Niederoesterreich", "Burgenland"]), ("Niederoesterreich", ["Wien", "Burgenland"]), ("Wien", []), ("Burgenland", []) ]

colouring :: Int -> FD [(String, Int)]
colouring n = do
  vars <- newVars (length regions) [1 .. n]
  let table = zip (map fst regions) vars
  sequence_ [v #/= w | (a, bs) <- regions, b <- bs, Just v <- [lookup a table], Just w <- [lookup b table]]
  xs <- choices vars
  return (zip (map fst regions) xs)

main :: IO ()
main = do
  forM_ [1 .. 8] $ \n -> putStrLn (show n ++ " queens: " ++ show (length (runFD (queens n))))
  print (head (runFD (queens 20)))
  forM_ [(["SEND", "MORE"], "MONEY"), (["TWO", "TWO"], "FOUR"), (["DONALD", "GERALD"], "ROBERT")] $ \(as, t) -> do
    let ways = runFD (puzzle as t)
    putStrLn (intercalate " + " as ++ " = " ++ t ++ ": " ++ show (length ways))
    let (way, n) = head ways
        spell = map (\c -> head (show (way Map.! c)))
    putStrLn (intercalate " + " (map spell as) ++ " = " ++ spell t ++ " in " ++ show n)
  mapM_ (putStrLn . intercalate "/" . map (unwords . map show)) (runFD (magic 3))
  mapM_ print (take 2 (runFD (magic 4)))
  mapM_ (mapM_ print) (runFD houses)
  forM_ [2, 3] $ \n -> print (length (runFD (colouring n)))
  print (take 1 (runFD (colouring 3)))
  print (mapMaybe (lookup "Wien") (nub (runFD (colouring 3))))
  print (length (runFD (do { [x, y, z] <- newVars 3 [1 .. 10]; x #< y; y #<= z; linear [(1, x), (2, y), (3, z)] 40; choices [x, y, z] })))
