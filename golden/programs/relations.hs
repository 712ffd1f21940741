{-# LANGUAGE LambdaCase #-}
-- Catches changes in how ReadP, maps, exceptions from pure code and derived Show work together: a small language
-- of queries is read, moved about by laws, and answered from lists of rows.
module Main (main) where

import Control.Exception (Exception, evaluate, throw, try)
import Control.Monad (forM_)
import Data.Char (isAlpha, isAlphaNum, isDigit)
import Data.Function (on)
import Data.List (elemIndex, groupBy, intercalate, nub, sortOn, transpose, (\\))
import qualified Data.Map.Strict as Map
import Data.Maybe (fromMaybe)
import Text.ParserCombinators.ReadP

-- * What there is

data Value = N Int | S String
  deriving (Eq, Ord)

instance Show Value where
  showsPrec d (N n) = showsPrec d n
  showsPrec _ (S s) = showString s

data Relation = Relation {heading :: [String], rows :: [[Value]]}

type Database = Map.Map String Relation

data Trouble = NoRelation String | NoColumn String [String] | Headings [String] [String]
  deriving Show

instance Exception Trouble

-- * Queries

data Query
  = Base String
  | Select Condition Query
  | Project [String] Query
  | Rename String String Query
  | Join Query Query
  | Union Query Query
  | Minus Query Query
  | Group [String] Fold Query
  deriving (Eq, Show)

data Condition = Compare Ordering Operand Operand | And Condition Condition | Not Condition
  deriving (Eq, Show)

data Operand = Column String | Constant Value
  deriving (Eq, Show)

data Fold = Count | Sum String | Most String
  deriving (Eq, Show)

query :: ReadP Query
query = chainl1 joined ((Union <$ word "union") +++ (Minus <$ word "minus"))
  where
    joined = chainl1 single (Join <$ word "join")
    single =
      between (symbol "(") (symbol ")") query
        +++ (Select <$> (word "select" *> bracketed condition) <*> single)
        +++ (Project <$> (word "project" *> bracketed (sepBy1 name (symbol ","))) <*> single)
        +++ (word "rename" *> bracketed ((,) <$> name <* symbol "->" <*> name) >>= \(a, b) -> Rename a b <$> single)
        +++ (Group <$> (word "group" *> bracketed (sepBy name (symbol ","))) <*> folding <*> single)
        +++ (Base <$> name)
    folding = (Count <$ word "count") +++ (Sum <$> (word "sum" *> name)) +++ (Most <$> (word "most" *> name))
    bracketed = between (symbol "[") (symbol "]")
    condition = chainl1 negated (And <$ word "and")
    negated = (Not <$> (word "not" *> negated)) +++ comparison
    comparison = do
      a <- operand
      o <- (LT <$ symbol "<") +++ (EQ <$ symbol "=") +++ (GT <$ symbol ">")
      Compare o a <$> operand
    operand = (Column <$> name) +++ (Constant . N . read <$> lexeme (munch1 isDigit)) +++ (Constant . S <$> quoted)
    quoted = lexeme (between (char '\'') (char '\'') (munch (/= '\'')))

lexeme :: ReadP a -> ReadP a
lexeme p = p <* skipSpaces

symbol, word :: String -> ReadP String
symbol = lexeme . string
word w = lexeme (munch1 isAlpha) >>= \v -> if v == w then pure v else pfail

name :: ReadP String
name = lexeme ((:) <$> satisfy isAlpha <*> munch isAlphaNum) >>= \n -> if n `elem` reserved then pfail else pure n
  where reserved = words "select project rename group join union minus and not count sum most"

parse :: String -> Either Int Query
parse text = case [q | (q, "") <- readP_to_S (skipSpaces *> query <* eof) text] of
  [q] -> Right q
  qs -> Left (length qs)

-- * Answers

headingOf :: Database -> Query -> [String]
headingOf db = \case
  Base r -> heading (base db r)
  Select _ q -> headingOf db q
  Project cs _ -> cs
  Rename a b q -> [if c == a then b else c | c <- headingOf db q]
  Join p q -> let h = headingOf db p in h ++ (headingOf db q \\ h)
  Union p _ -> headingOf db p
  Minus p _ -> headingOf db p
  Group cs f _ -> cs ++ [called f]

called :: Fold -> String
called = \case Count -> "count"; Sum c -> "sum" ++ c; Most c -> "most" ++ c

base :: Database -> String -> Relation
base db r = fromMaybe (throw (NoRelation r)) (Map.lookup r db)

column :: [String] -> String -> [Value] -> Value
column h c = maybe (throw (NoColumn c h)) (flip (!!)) (elemIndex c h)

answer :: Database -> Query -> Relation
answer db q = Relation (headingOf db q) $ case q of
  Base r -> rows (base db r)
  Select c p -> filter (holds (headingOf db p) c) (rows (answer db p))
  Project cs p -> nub (map (\row -> [column (headingOf db p) c row | c <- cs]) (rows (answer db p)))
  Rename _ _ p -> rows (answer db p)
  Join p r -> join (answer db p) (answer db r)
  Union p r -> nub (rows (answer db p) ++ aligned p r)
  Minus p r -> rows (answer db p) \\ aligned p r
  Group cs f p ->
    let h = headingOf db p
        key row = [column h c row | c <- cs]
     in [key (head g) ++ [folded h f g] | g <- groupBy ((==) `on` key) (sortOn key (rows (answer db p)))]
  where
    aligned p r
      | headingOf db p == headingOf db r = rows (answer db r)
      | otherwise = throw (Headings (headingOf db p) (headingOf db r))

-- | By a table of the second's rows at what is common.
join :: Relation -> Relation -> [[Value]]
join (Relation h1 r1) (Relation h2 r2) = [a ++ map (\c -> column h2 c b) new | a <- r1, b <- found (key h1 a)]
  where
    common = filter (`elem` h2) h1
    new = h2 \\ h1
    key h row = [column h c row | c <- common]
    index = Map.fromListWith (flip (++)) [(key h2 row, [row]) | row <- r2]
    found k = Map.findWithDefault [] k index

holds :: [String] -> Condition -> [Value] -> Bool
holds h = go
  where
    go (Compare o a b) row = compare (value a row) (value b row) == o
    go (And a b) row = go a row && go b row
    go (Not a) row = not (go a row)
    value (Column c) row = column h c row
    value (Constant v) _ = v

folded :: [String] -> Fold -> [[Value]] -> Value
folded h f g = case f of
  Count -> N (length g)
  Sum c -> N (sum [n | N n <- map (column h c) g])
  Most c -> maximum (map (column h c) g)

-- * Laws: a selection goes where its columns are

push :: Database -> Query -> Query
push db = go
  where
    go (Select (And a b) q) = go (Select a (Select b q))
    go (Select c q) = into c (go q)
    go (Project cs q) = Project cs (go q)
    go (Rename a b q) = Rename a b (go q)
    go (Join p q) = Join (go p) (go q)
    go (Union p q) = Union (go p) (go q)
    go (Minus p q) = Minus (go p) (go q)
    go (Group cs f q) = Group cs f (go q)
    go (Base r) = Base r
    into c q = case q of
      Join p r
        | within p -> Join (into c p) r
        | within r -> Join p (into c r)
      Union p r -> Union (into c p) (into c r)
      Project cs p -> Project cs (into c p)
      Select d p | within p, d /= c -> Select d (into c p)
      _ -> Select c q
      where within p = all (`elem` headingOf db p) (columns c)
    columns (Compare _ a b) = [c | Column c <- [a, b]]
    columns (And a b) = columns a ++ columns b
    columns (Not a) = columns a

-- * Shown

table :: Relation -> String
table (Relation h rs) = unlines (map line (h : map (replicate `flip` '-') widths : cells))
  where
    cells = map (map show) rs
    widths = map (maximum . map length) (transpose (h : cells))
    line = intercalate " | " . zipWith pad widths
    pad n s = take n (s ++ repeat ' ')

database :: Database
database = Map.fromList
  [ "rivers" .: (["river", "sea", "length"],
      ["rhine north 1233", "elbe north 1094", "danube black 2850", "oder baltic 742", "weser north 451"])
  , "cities" .: (["city", "river"],
      ["cologne rhine", "basel rhine", "hamburg elbe", "dresden elbe", "vienna danube", "budapest danube", "bremen weser"])
  , "people" .: (["city", "inhabitants"],
      ["cologne 1084", "basel 178", "hamburg 1892", "dresden 563", "vienna 1982", "budapest 1686"])
  ]
  where
    k .: (h, ls) = (k, Relation h (map (map value . words) ls))
    value w = if all isDigit w then N (read w) else S w

main :: IO ()
main = forM_ queries $ \text -> do
  putStrLn ("> " ++ text)
  case parse text of
    Left n -> putStrLn ("not understood, " ++ show n ++ " ways\n")
    Right q -> do
      result <- try (evaluate (let t = table (answer database (push database q)) in length t `seq` t))
      case result of
        Left trouble -> putStrLn (show (trouble :: Trouble) ++ "\n")
        Right t -> do
          let p = push database q
          if p == q then pure () else putStrLn ("= " ++ show p)
          putStrLn t
          if t == table (answer database q) then pure () else putStrLn "and differs from what was asked"
  where
    queries =
      [ "rivers"
      , "select [length > 1000] rivers"
      , "select [sea = 'north' and not inhabitants < 1000] (rivers join cities join people)"
      , "project [sea] rivers"
      , "group [river] count cities"
      , "group [sea] sum inhabitants (rivers join cities join people)"
      , "group [] most length rivers"
      , "project [river] rivers minus project [river] cities"
      , "select [place = 'basel'] rename [city -> place] (cities union cities)"
      , "project [city] cities minus project [city] people"
      , "select [depth > 3] rivers"
      , "lakes join rivers"
      , "rivers union cities"
      , "select rivers"
      ]
