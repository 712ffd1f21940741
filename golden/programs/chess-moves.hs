-- Moves of chess pieces on a board, counted to a depth, and a knight's tour.
-- Leans on: records, enumerations with deriving, list comprehensions, arrays of
-- characters as maps, sorting by a key.
module Main (main) where

import Data.Char (toLower, toUpper, isUpper)
import Data.List (sortOn, foldl')
import qualified Data.Map.Strict as Map
import Data.Maybe (isNothing, mapMaybe)

data Colour = White | Black deriving (Eq, Ord, Show, Enum, Bounded)
data Kind = Pawn | Knight | Bishop | Rook | Queen | King deriving (Eq, Ord, Show, Enum, Bounded)
data Piece = Piece { colour :: Colour, kind :: Kind } deriving (Eq, Ord, Show)

type Square = (Int, Int)
type Board = Map.Map Square Piece

data Move = Move { from, to :: Square, taken :: Maybe Piece } deriving (Eq, Ord)

instance Show Move where
  show (Move a b t) = square a ++ maybe "-" (const "x") t ++ square b

square :: Square -> String
square (f, r) = [toEnum (fromEnum 'a' + f), toEnum (fromEnum '1' + r)]

letters :: [(Char, Kind)]
letters = zip "pnbrqk" [minBound ..]

readBoard :: String -> Board
readBoard fen = Map.fromList (go 0 7 fen)
  where
    go _ _ [] = []
    go _ r ('/' : s) = go 0 (r - 1) s
    go f r (c : s)
      | c >= '1' && c <= '8' = go (f + fromEnum c - fromEnum '0') r s
      | Just k <- lookup (toLower c) letters = ((f, r), Piece (if isUpper c then White else Black) k) : go (f + 1) r s
      | otherwise = go f r s

showBoard :: Board -> String
showBoard b = unlines [[maybe '.' letter (Map.lookup (f, r) b) | f <- [0 .. 7]] | r <- [7, 6 .. 0]]
  where
    letter (Piece c k) = (if c == White then toUpper else id) (head [l | (l, k') <- letters, k' == k])

onBoard :: Square -> Bool
onBoard (f, r) = f >= 0 && f < 8 && r >= 0 && r < 8

other :: Colour -> Colour
other White = Black
other Black = White

moves :: Colour -> Board -> [Move]
moves c b = concat [pieceMoves s p | (s, p) <- Map.toList b, colour p == c]
  where
    pieceMoves s (Piece _ k) = case k of
      Knight -> steps s [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
      King   -> steps s directions
      Bishop -> slides s [d | d@(x, y) <- directions, x /= 0 && y /= 0]
      Rook   -> slides s [d | d@(x, y) <- directions, x == 0 || y == 0]
      Queen  -> slides s directions
      Pawn   -> pawn s
    directions = [(x, y) | x <- [-1, 0, 1], y <- [-1, 0, 1], (x, y) /= (0, 0)]
    steps s ds = mapMaybe (\d -> target s (plus s d)) ds
    target s t
      | not (onBoard t) = Nothing
      | otherwise = case Map.lookup t b of
          Just p | colour p == c -> Nothing
                 | otherwise     -> Just (Move s t (Just p))
          Nothing -> Just (Move s t Nothing)
    slides s ds = concatMap (slide s s) ds
    slide s t d = case target s (plus t d) of
      Nothing -> []
      Just m | isNothing (taken m) -> m : slide s (to m) d
             | otherwise -> [m]
    plus (f, r) (x, y) = (f + x, r + y)
    pawn s@(f, r) = ahead ++ captures
      where
        dir = if c == White then 1 else -1
        one = (f, r + dir)
        two = (f, r + 2 * dir)
        free t = onBoard t && isNothing (Map.lookup t b)
        ahead = [Move s one Nothing | free one]
          ++ [Move s two Nothing | r == (if c == White then 1 else 6), free one, free two]
        captures = [m | x <- [-1, 1], Just m <- [target s (f + x, r + dir)], taken m /= Nothing]

play :: Board -> Move -> Board
play b m = Map.insert (to m) (b Map.! from m) (Map.delete (from m) b)

attacked :: Colour -> Board -> Bool
attacked c b = any ((== Just (Piece c King)) . taken) (moves (other c) b)

legal :: Colour -> Board -> [Move]
legal c b = filter (not . attacked c . play b) (moves c b)

perft :: Int -> Colour -> Board -> Int
perft 0 _ _ = 1
perft n c b = sum [perft (n - 1) (other c) (play b m) | m <- legal c b]

tour :: Int -> Square -> Maybe [Square]
tour n start = go (Map.singleton start (0 :: Int)) start [start]
  where
    go seen s path
      | Map.size seen == n * n = Just (reverse path)
      | otherwise = foldr (\t r -> maybe r Just (go (Map.insert t 0 seen) t (t : path))) Nothing
          (sortOn (length . free seen) (free seen s))
    free seen (f, r) =
      [ t | (x, y) <- [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
      , let t@(f', r') = (f + x, r + y), f' >= 0, r' >= 0, f' < n, r' < n, Map.notMember t seen ]

main :: IO ()
main = do
  let start = readBoard "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR"
      middle = readBoard "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R"
  putStr (showBoard start)
  print (map (\n -> perft n White start) [0 .. 2])
  print (length (legal White middle), length (legal Black middle))
  print (take 12 (legal White middle))
  print (attacked White (readBoard "4k3/8/8/8/8/8/4r3/4K3"), legal White (readBoard "4k3/8/8/8/8/8/4r3/4K3"))
  putStr (showBoard (foldl' play start (take 1 (legal White start))))
  print (fmap (map square) (tour 6 (0, 0)))
