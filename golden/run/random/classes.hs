-- A derived instance with the wrong precedence, a default method, a dictionary passed to the wrong place.
module Main (main) where
import Data.Ix
import Data.Monoid
import Data.Semigroup (Max (..), Min (..), sconcat, stimes)
import qualified Data.List.NonEmpty as NE
import Data.Foldable
import Data.Traversable
import Data.Functor.Identity
import Data.Functor.Compose
import Data.Functor.Const
import Control.Monad
import Control.Applicative
import Data.Ord
import Data.Char (toUpper)
data Color = Red | Green | Blue deriving (Show, Read, Eq, Ord, Enum, Bounded, Ix)
data V = V { vx, vy :: !Int, (<+>) :: Int } deriving (Show, Eq, Ord)
data E a = a :+ E a | E a :- a | a `Foo` a | Neg (E a) | Nil' deriving (Show, Eq, Ord)
infixr 5 :+
infixl 6 :-
infix 3 `Foo`
data Pt = Pt Int Color deriving (Eq, Ord, Show, Ix)
newtype W f a = W { runW :: f a }
instance (Show (f a)) => Show (W f a) where showsPrec d (W x) = showParen (d > 10) (showString "W " . showsPrec 11 x)
class Shape a where { area :: a -> Double; name :: a -> String; name _ = "shape"; describe :: a -> String; describe x = name x ++ " of " ++ show (area x) }
data Sq = Sq Double
data Ci = Ci Double
instance Shape Sq where { area (Sq s) = s * s; name _ = "square" }
instance Shape Ci where area (Ci r) = 3 * r * r
class (Eq a, Show a) => Ent a where { ident :: a -> Int; same :: a -> a -> Bool; same x y = x == y && ident x == ident y }
instance Ent Int where ident = id
instance Ent a => Ent [a] where ident = sum . map ident
instance (Ent a, Ent b) => Ent (a, b) where ident (a, b) = ident a * 31 + ident b
data Rose a = Rose a [Rose a] deriving (Show, Eq)
instance Functor Rose where fmap f (Rose a rs) = Rose (f a) (map (fmap f) rs)
instance Foldable Rose where foldMap f (Rose a rs) = f a <> foldMap (foldMap f) rs
instance Traversable Rose where traverse f (Rose a rs) = Rose <$> f a <*> traverse (traverse f) rs
newtype Parser a = Parser { parse :: String -> Maybe (a, String) }
instance Functor Parser where fmap = liftM
instance Applicative Parser where { pure x = Parser (\s -> Just (x, s)); (<*>) = ap }
instance Monad Parser where p >>= f = Parser (\s -> parse p s >>= \(a, r) -> parse (f a) r)
instance Alternative Parser where { empty = Parser (const Nothing); p <|> q = Parser (\s -> parse p s <|> parse q s) }
item :: Parser Char
item = Parser (\s -> case s of { [] -> Nothing; (c : cs) -> Just (c, cs) })
sat :: (Char -> Bool) -> Parser Char
sat f = do { c <- item; if f c then return c else empty }
poly :: (Num a, Ord a, Show a) => a -> String
poly x | x > 10 = show x | otherwise = poly (x * 2 + 1)
polyrec :: Show a => Int -> a -> String
polyrec 0 x = show x
polyrec n x = polyrec (n - 1) (x, x)
evenM, oddM :: Int -> Bool
evenM 0 = True
evenM n = oddM (n - 1)
oddM 0 = False
oddM n = evenM (n - 1)
main :: IO ()
main = do
  print [minBound .. maxBound :: Color]; print (range (Red, Blue), index (Red, Blue) Green, inRange (Green, Blue) Red, rangeSize (Red, Blue)); print (range (Pt 0 Red, Pt 1 Green), index (Pt 0 Red, Pt 2 Blue) (Pt 1 Green), range ((0, 'a'), (1, 'c')), index ((0, 0, 0), (2, 2, 2)) (1, 1, 1 :: Int) :: Int)
  print (V 1 (-2) 3, Just (V { vx = -1, vy = 0, (<+>) = 5 }), (V 1 2 3) { vy = 9 }, V 1 2 3 < V 1 3 0, compare (V 1 2 3) (V 1 2 (-3)))
  print ((1 :: Int) :+ 2 :+ Nil' :- 3, Neg (1 `Foo` (-2)), Neg (1 :+ Nil'), Just (Nil' :- (-1 :: Int)), (Nil' :- 1) :- (2 :: Int), [3 `Foo` 4 :: E Int])
  print (W (Just 1), Just (W [1, -2]), showsPrec 11 (W (Just (-1))) ""); putStrLn (describe (Sq 2) ++ ", " ++ describe (Ci 1))
  print (same [1 :: Int, 2] [1, 2], ident ([1 :: Int, 2], (3 :: Int, 4 :: Int)), same (1 :: Int, [2 :: Int]) (1, [3]))
  let t = Rose 1 [Rose 2 [Rose 4 []], Rose 3 []] :: Rose Int
  print (fmap (* 2) t, sum t, product t, toList t, maximum t, elem 3 t, length t, foldr (:) [] t, foldl (flip (:)) [] t, null t); print (mapAccumL (\a x -> (a + x, a)) 0 t, mapAccumR (\a x -> (a + x, a)) 0 t); print (traverse (\x -> if x > 0 then Just (x - 1) else Nothing) t, sequenceA [Just 1, Nothing], traverse (\x -> [x, x + 10]) [1, 2 :: Int], for_ [1 :: Int, 2] Just, getConst (traverse (Const . show) t), runIdentity (forM [1, 2 :: Int] (Identity . (+ 1))))
  print (parse (some (sat (`elem` "ab"))) "abac", parse (many (sat (== 'z'))) "abc", fmap fst (parse (liftA2 (,) item (optional (sat (== 'q')))) "xq"), parse (item *> item <* item) "abcd", fmap fst (parse (replicateM 2 item) "xyz"))
  putStrLn (poly (1 :: Int) ++ poly (0.5 :: Double) ++ poly (3 :: Integer)); putStrLn (polyrec 3 'x'); print (evenM 1001, oddM 7)
  print (getSum (foldMap Sum [1 .. 10 :: Int]), getProduct (foldMap Product [1 .. 5 :: Int]), getAll (foldMap (All . even) [2, 4 :: Int]), getAny (foldMap (Any . odd) [2, 4 :: Int]), getFirst (First (Just 1) <> First Nothing <> First (Just (3 :: Int))), getLast (Last (Just 1) <> Last Nothing <> Last (Just (3 :: Int))), Max 3 <> Max (5 :: Int), Min 3 <> Min (5 :: Int))
  print (stimes (3 :: Int) "ab", sconcat ("a" NE.:| ["b", "c"]), mconcat ["x", "y"], appEndo (foldMap (Endo . (+)) [1, 2, 3 :: Int]) 0, (compare 1 (2 :: Int) <> compare 3 (1 :: Int)), getDual (Dual "a" <> Dual "b"), getAlt (Alt Nothing <> Alt (Just 'x')))
  print (Ap (Just "p") <> Ap (Just "q"), comparing Down 1 (2 :: Int), Down 3 < Down (2 :: Int), mempty :: String, (mempty, ()) :: (String, ()))
  print (Compose [Just 1, Nothing :: Maybe Int], fmap (+ 1) (Compose [Just 1, Nothing :: Maybe Int]), Identity 3, Const 'x' :: Const Char Int, ZipList [1, 2 :: Int], getZipList (ZipList [(+ 1), (* 2)] <*> ZipList [10, 20 :: Int]))
  print (NE.group "aab", NE.head (5 NE.:| [6 :: Int]), Sum (-1 :: Int), Just (Min (-2 :: Int)))
  print (join [[1], [2, 3 :: Int]], (>=>) (\x -> [x, x + 1]) (\y -> [y * 2]) (3 :: Int), foldM (\a x -> if x > 0 then Just (a + x) else Nothing) 0 [1, 2, 3 :: Int], zipWithM (\a b -> if b /= 0 then Just (a `div` b) else Nothing) [10, 20] [2, 5 :: Int], filterM (const [True, False]) [1, 2 :: Int])
  print (msum [Nothing, Just 1, Just (2 :: Int)], mplus [1] [2 :: Int], guard True :: Maybe (), void (Just 'x'), liftM2 (+) (Just 1) (Just (2 :: Int)), ap [(+ 1), (* 2)] [1, 2 :: Int], replicateM 2 "ab", (<$) 'x' (Just 'y'))
  print ((<**>) (Just 1) (Just (+ (1 :: Int))), liftA3 (,,) (Just 1) (Just 'b') (Just True) :: Maybe (Int, Char, Bool), asum [Nothing, Just 'k']) 
  let r :: Int -> (Int, Int); r = liftA2 (,) (+ 1) (* 2)
  print (r 5, (do { a <- (+ 1); b <- (* 2); return (a - b) }) (7 :: Int), ((,) "log" 3) >>= \x -> ("more", x + (1 :: Int)), fmap (+ 1) (Right 3 :: Either String Int), (Left "e" :: Either String Int) >>= return, traverse_ print ([] :: [Int]) == pure () || True)
instance Eq (IO a) where _ == _ = True
