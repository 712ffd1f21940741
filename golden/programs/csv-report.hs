-- A CSV file with quoted fields is read, grouped and reported. Leans on: a hand-made
-- state machine, type classes for columns, Either with traverse, Printf, Foldable.
module Main (main) where

import Data.Foldable (for_, foldl')
import Data.Function (on)
import Data.List (groupBy, sortOn, transpose)
import qualified Data.Map as Map
import Text.Printf (printf)
import Text.Read (readMaybe)

parseCSV :: String -> [[String]]
parseCSV = map reverse . fields [] []
  where
    fields :: [String] -> String -> String -> [[String]]
    fields row cell s = case s of
      [] | null row && null cell -> []
         | otherwise -> [reverse cell : row]
      '\n' : r -> (reverse cell : row) : fields [] [] r
      ',' : r -> fields (reverse cell : row) [] r
      '"' : r | null cell -> quoted row [] r
      c : r -> fields row (c : cell) r
    quoted row cell s = case s of
      '"' : '"' : r -> quoted row ('"' : cell) r
      '"' : r -> fields row cell r
      c : r -> quoted row (c : cell) r
      [] -> [reverse cell : row]

class Field a where
  field :: String -> Either String a

instance Field Int where
  field s = maybe (Left ("not a whole number: " ++ show s)) Right (readMaybe s)
instance Field Double where
  field s = maybe (Left ("not a number: " ++ show s)) Right (readMaybe s)
newtype Name = Name { getName :: String } deriving (Eq, Ord, Show)
instance Field Name where
  field "" = Left "a name is missing"
  field s = Right (Name s)
instance Field a => Field (Maybe a) where
  field "" = Right Nothing
  field s = Just <$> field s

data Sale = Sale { seller :: Name, product' :: Name, quantity :: Int, price :: Double, discount :: Maybe Double }
  deriving Show

sale :: (Int, [String]) -> Either String Sale
sale (n, row) = case row of
  [a, b, c, d, e] -> either (Left . (("line " ++ show n ++ ": ") ++)) Right
    (Sale <$> field a <*> field b <*> field c <*> field d <*> field e)
  _ -> Left ("line " ++ show n ++ ": " ++ show (length row) ++ " fields")

total :: Sale -> Double
total s = fromIntegral (quantity s) * price s * (1 - maybe 0 (/ 100) (discount s))

partitionEithers' :: [Either a b] -> ([a], [b])
partitionEithers' = foldr (either (\a ~(l, r) -> (a : l, r)) (\b ~(l, r) -> (l, b : r))) ([], [])

main :: IO ()
main = do
  rows <- parseCSV <$> getContents
  let (errors, sales) = partitionEithers' (map sale (drop 1 (zip [1 ..] rows)))
  for_ errors putStrLn
  printf "%d sales, %.2f in all\n" (length sales) (sum (map total sales))
  for_ (groupBy ((==) `on` seller) (sortOn seller sales)) $ \g -> do
    let best = foldl' (\a b -> if total b > total a then b else a) (head g) g
    printf "%-12s %2d sales %9.2f best: %s\n" (getName (seller (head g))) (length g) (sum (map total g)) (getName (product' best))
  let pivot = Map.fromListWith (Map.unionWith (+)) [(product' s, Map.singleton (seller s) (quantity s)) | s <- sales]
      sellers = map head (groupBy (==) (sortOn id (map seller sales)))
      table = ("" : map getName sellers) : [getName p : [maybe "-" show (Map.lookup q m) | q <- sellers] | (p, m) <- Map.toList pivot]
      widths = map (maximum . map length) (transpose table)
  for_ table $ \r -> putStrLn (concat (zipWith (\w c -> c ++ replicate (w + 2 - length c) ' ') widths r))
