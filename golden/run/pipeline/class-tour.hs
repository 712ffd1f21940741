-- Catches: most of what classes do: monads of one's own, folds, defaults, deriving, numbers.
module Main (main) where
import Data.Char (isDigit, isSpace, isAlpha)

newtype State s a = State { runState :: s -> (a, s) }
instance Functor (State s) where
  fmap f (State g) = State $ \s -> let (a, s') = g s in (f a, s')
instance Applicative (State s) where
  pure a = State $ \s -> (a, s)
  State f <*> State g = State $ \s -> let (h, s1) = f s; (a, s2) = g s1 in (h a, s2)
instance Monad (State s) where
  State g >>= f = State $ \s -> let (a, s1) = g s in runState (f a) s1

get' :: State s s
get' = State $ \s -> (s, s)
put' :: s -> State s ()
put' s = State $ \_ -> ((), s)
modify' :: (s -> s) -> State s ()
modify' f = get' >>= put' . f

counter :: State Int Int
counter = do
  n <- get'
  put' (n + 1)
  modify' (* 2)
  m <- get'
  return (n + m)

newtype Parser a = Parser { parse :: String -> Maybe (a, String) }
instance Functor Parser where fmap f p = p >>= pure . f
instance Applicative Parser where
  pure x = Parser $ \s -> Just (x, s)
  pf <*> pa = do { f <- pf; a <- pa; pure (f a) }
instance Monad Parser where
  Parser p >>= f = Parser $ \s -> case p s of
    Nothing -> Nothing
    Just (a, r) -> parse (f a) r

item :: Parser Char
item = Parser $ \s -> case s of { [] -> Nothing; (c : cs) -> Just (c, cs) }
sat :: (Char -> Bool) -> Parser Char
sat p = do { c <- item; if p c then return c else Parser (const Nothing) }
(<||>) :: Parser a -> Parser a -> Parser a
Parser p <||> Parser q = Parser $ \s -> maybe (q s) Just (p s)
many1, many0 :: Parser a -> Parser [a]
many1 p = (:) <$> p <*> many0 p
many0 p = many1 p <||> pure []
token :: Parser a -> Parser a
token p = p <* many0 (sat isSpace)
symbol :: Char -> Parser Char
symbol = token . sat . (==)
number :: Parser Integer
number = token (read <$> many1 (sat isDigit))
expr, term, factor :: Parser Integer
expr = do { t <- term; rest t } where
  rest acc = (do { _ <- symbol '+'; t <- term; rest (acc + t) }) <||> (do { _ <- symbol '-'; t <- term; rest (acc - t) }) <||> pure acc
term = do { f <- factor; rest f } where
  rest acc = (do { _ <- symbol '*'; t <- factor; rest (acc * t) }) <||> pure acc
factor = number <||> (symbol '(' *> expr <* symbol ')')

class Shape a where
  area :: a -> Double
  name :: a -> String
  name _ = "shape"
  describe :: a -> String
  describe x = name x ++ " of area " ++ show (area x)
data Circle = Circle Double
data Square = Square Double
instance Shape Circle where { area (Circle r) = 3 * r * r; name _ = "circle" }
instance Shape Square where area (Square s) = s ^ 2

data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Show, Eq, Ord)
instance Functor Tree where
  fmap _ Leaf = Leaf
  fmap f (Node l x r) = Node (fmap f l) (f x) (fmap f r)
instance Foldable Tree where
  foldr _ z Leaf = z
  foldr f z (Node l x r) = foldr f (f x (foldr f z r)) l
instance Traversable Tree where
  traverse _ Leaf = pure Leaf
  traverse f (Node l x r) = Node <$> traverse f l <*> f x <*> traverse f r
insert :: Ord a => a -> Tree a -> Tree a
insert x Leaf = Node Leaf x Leaf
insert x t@(Node l y r) = case compare x y of
  LT -> Node (insert x l) y r
  GT -> Node l y (insert x r)
  EQ -> t

newtype Sum' a = Sum' a deriving (Show)
instance Num a => Semigroup (Sum' a) where Sum' a <> Sum' b = Sum' (a + b)
instance Num a => Monoid (Sum' a) where mempty = Sum' 0

data V2 = V2 Int Int deriving (Eq, Show)
instance Num V2 where
  V2 a b + V2 c d = V2 (a + c) (b + d)
  V2 a b * V2 c d = V2 (a * c) (b * d)
  abs = id
  signum = id
  fromInteger n = V2 (fromInteger n) (fromInteger n)
  negate (V2 a b) = V2 (negate a) (negate b)

average xs = sum xs / fromIntegral (length xs)
classify n | n < 0 = "neg" | n == 0 = "zero" | n > 100 = "big" | otherwise = "small"
f 0 = "zero"
f 1 = "one"
f n = "many " ++ show n
g 2.5 = 'h'
g _ = 'o'

mutualEven, mutualOdd :: (Eq a, Num a) => a -> Bool
mutualEven 0 = True
mutualEven n = mutualOdd (n - 1)
mutualOdd 0 = False
mutualOdd n = mutualEven (n - 1)

main :: IO ()
main = do
  print (runState (mapM (const counter) [1 .. 3 :: Int]) 1)
  print (fst <$> parse expr "1 + 2 * (3 + 4) - 5")
  putStrLn (describe (Circle 2)); putStrLn (describe (Square 3))
  let t = foldr insert Leaf [5, 2, 8, 1, 9, 3 :: Int]
  print t
  print (sum t, product t, maximum t, length t, elem 8 t, fmap (+ 1) t == t)
  print (traverse (\x -> if x > 0 then Just (x * 2) else Nothing) t)
  print (foldMap (\x -> Sum' x) t)
  print (V2 1 2 + 3 * 4 - 1)
  print (average [1, 2, 3, 4])
  mapM_ (putStrLn . classify) [-5, 0, 50, 500]
  putStrLn (f 0 ++ f (1 :: Int) ++ f 2.5)
  print (map g [2.5, 3])
  print (mutualEven (10 :: Int), mutualOdd 7)
  print [minBound .. maxBound :: Bool]
  print (zip [1 ..] "abc", [1, 3 .. 9], [10, 8 .. 1], ['a' .. 'f'])
  print (compare (1, "a") (1, "b"), max [1, 2] [1, 3], (3, 'x') < (3, 'y'))
  print (fromIntegral (length "abc") * 1.5, truncate 3.7, round 2.5, 7 `div` 2, 7 `mod` (-2), 2 ^ 62, 2 ** 0.5)
  print (sequence [Just 1, Nothing], concat <$> mapM (\x -> [[x], [x + 1]]) [1, 2])
  print (read "[(1,True),(2,False)]" :: [(Int, Bool)])
  print (show (-5), [Just (-3)], (negate 3, subtract 1 5, abs (-7), signum (-2.5)))
  print (words "a b  c", lines "x\ny", unwords ["p", "q"])
  print $ do { x <- [1, 2, 3]; y <- [x .. 3]; if x + y == 4 then return (x, y) else [] }
  print (either show (map succ) (Right "abc" :: Either Int String))
  where _unused = ()
