{-# LANGUAGE ScopedTypeVariables, BangPatterns, DeriveTraversable #-}
-- Made by scripts/random.ts: types, classes and functions without sense, whose results GHC has computed.
module Main (main) where

import Control.Applicative
import Control.Concurrent.MVar
import Control.Exception
import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.ST
import Control.Monad.State
import Control.Monad.Writer
import Data.Array
import Data.Array.ST
import Data.Bits
import Data.Char
import Data.Either
import Data.Foldable
import Data.Function
import Data.IORef
import Data.Int
import Data.List
import qualified Data.Map as Map
import qualified Data.Map.Strict as StrictMap
import Data.Maybe
import Data.Ord
import Data.Ratio
import qualified Data.Set as Set
import Data.STRef
import Data.Traversable
import Data.Tuple
import Data.Word
import Numeric
import System.IO.Unsafe
import System.Timeout
import Text.Printf
import Text.Read (readMaybe)

line :: String -> String -> IO ()
line name text = do
  result <- timeout 2000000 (try (evaluate (length (take 3000 text))))
  putStrLn (name ++ " " ++ case result of
    Nothing -> "slow"
    Just (Left problem) -> const "bottom" (problem :: SomeException)
    Just (Right _) -> take 3000 text)

wholly :: (Show a, Read a, Ord a) => [a] -> String
wholly [] = "none"
wholly xs = show (sort xs, maximum xs, map (== head xs) xs, [compare x y | x <- take 3 xs, y <- xs])
  ++ showsPrec 11 (listToMaybe xs) "" ++ show (map (\x -> readMaybe (show x) == Just x) (take 2 xs))

main :: IO ()
main = test1 >> test2 >> test3 >> test4 >> test5

data T1X = T1XA { t1xf00 :: Int32 }
  deriving (Show, Read, Eq, Ord)

data T1Y = T1YA { t1yf00 :: !Int, t1yf01 :: () } | T1YB { t1yf10 :: Int, t1yf11 :: !Bool, t1yf12 :: Ordering }
  deriving (Show, Read, Eq, Ord)

data T1Z = T1ZA { t1zf00 :: !T1X, t1zf01 :: Int } | T1ZB { t1zf10 :: !Int64 } | T1ZC | T1ZD () !()
  deriving (Show, Read, Eq, Ord)

class Ord self => C1 self where
  c1m :: self -> Int -> Maybe Int32
  c1n :: self -> T1Z
  c1n cx = let { cr = c1m cx 3 } in (T1ZA { t1zf00 = (T1XA { t1xf00 = (1 :: Int32) } :: T1X), t1zf01 = ((-7) :: Int) } :: T1Z)
instance C1 Char where
  c1m cx cn = (execState (mapM_ (\x -> modify ((\(x1 :: [(Bool, Int)]) -> (const  (let { (T1ZA (T1XA x4) x5@10) = (T1ZA { t1zf00 = (T1XA { t1xf00 = (10 :: Int32) } :: T1X), t1zf01 = (5 :: Int) } :: T1Z); _ = (\(x6 :: T1Y) -> "(1,2)") } in (Nothing :: Maybe Int32)))) x)) ([([(False, cn)] :: [(Bool, Int)]), ([] :: [(Bool, Int)]), ([(True, cn)] :: [(Bool, Int)])] :: [[(Bool, Int)]])) (do { x8@(Just !x9) <- (Just (Nothing :: Maybe Int32) :: Maybe (Maybe Int32)); x11@T1XA { t1xf00 = !x12 } <- (((Just (\(_ :: Int) -> (T1XA { t1xf00 = x9 } :: T1X)) :: Maybe (Int -> T1X)) <*> (Nothing :: Maybe Int))); (x14, !x15) <- (Just ((2 :: Word64), (4503599627370497.5 :: Float)) :: Maybe (Word64, Float)); return (3 :: Int32) } :: Maybe Int32))
  c1n cx = (T1ZA { t1zf00 = (T1XA { t1xf00 = (1 :: Int32) } :: T1X), t1zf01 = (100 :: Int) } :: T1Z)
instance C1 T1X where
  c1m cx cn = (Just (100 :: Int32) :: Maybe Int32)
instance C1 t1 => C1 [t1] where
  c1m cx cn = (Just (0 :: Int32) :: Maybe Int32) where { cs = map (\y -> c1m y 2) (take 5 cx) }

f1p :: forall t1. (Ord t1) => (t1 -> (T1Z -> T1Z))
f1p x16 T1ZA { t1zf00 = (T1XA x19) } | False <- (case (((case (T1XA { t1xf00 = x19 } :: T1X) of { T1XA { t1xf00 = x22 } -> (13 :: Integer); (T1XA x24) -> (3 :: Integer); (T1XA x26) -> (0 :: Integer); _ -> ((-(2 ^ (63 :: Int))) :: Integer) }) % ((-7) :: Integer))) of { x27 | x28@(x29, _, !x31) <- (((-(2 ^ (64 :: Int)) - 1) :: Integer), False, ((-0.5) :: Float)) -> (case "-3" of { "x y\nz" | False <- True -> True; "tab\t" -> False }); x35 -> (foldr (\(!x36 :: T1Y) -> (\(x37 :: Bool) -> True)) True (Nothing :: Maybe T1Y)); x38 | False -> True | True -> False; _ -> False }) = (T1ZA (T1XA x19 :: T1X) ((minBound + 1) :: Int) :: T1Z)
f1p _ !x40 = (T1ZA { t1zf00 = (T1XA { t1xf00 = (1 :: Int32) } :: T1X), t1zf01 = (0 :: Int) } :: T1Z)

f1q :: (Int -> (Int32 -> Either (Map.Map Char Word16) (Ordering, Char)))
f1q fuel x41 = (((let { "\SO\&H" = "hello world" } in (Right True :: Either (Map.Map Char Word16) Bool)) >>= (\(!x43 :: Bool) -> again))) where { again = if fuel <= 0 then (Left (Map.fromList [('b', ((minBound + 1) :: Word16)), ('b', (100 :: Word16)), ('\\', (13 :: Word16))] :: Map.Map Char Word16) :: Either (Map.Map Char Word16) (Ordering, Char)) else f1q (fuel - 1) x41 }
f1q fuel x44 = again where { again = if fuel <= 0 then (((let memo = listArray (0, 20 :: Int) [if i < 2 then (runExcept (do { when True (throwError (Map.fromList [('~', (13 :: Word16)), ('Z', (7 :: Word16)), ('\\', (2 :: Word16))] :: Map.Map Char Word16)); return (Right (T1ZA { t1zf00 = (T1XA x44 :: T1X), t1zf01 = (10 :: Int) } :: T1Z) :: Either T1Y T1Z) } `catchError` (\e -> return ((\(x45 :: Map.Map Char Word16) -> (Left (T1YA { t1yf00 = (7 :: Int), t1yf01 = () } :: T1Y) :: Either T1Y T1Z)) e)))) else (\(x46 :: Either (Map.Map Char Word16) (Either T1Y T1Z)) -> (\(x47 :: Either (Map.Map Char Word16) (Either T1Y T1Z)) -> x46)) (memo ! (i - 1)) (memo ! (i - 2)) | i <- [0 .. 20]] in memo ! 7) >>= (\(x48 :: Either T1Y T1Z) -> (Right (GT, 'Z') :: Either (Map.Map Char Word16) (Ordering, Char))))) else f1q (fuel - 1) (gcd (if (fst (True, (T1ZA (T1XA x44 :: T1X) (0 :: Int) :: T1Z))) then x44 else x44) ((-2) :: Int32)) }
f1q fuel x49 = (let f 0 = (runExcept (do { when True (throwError (Map.fromList [] :: Map.Map Char Word16)); return (EQ, 'Z') } `catchError` (\e -> return ((\(x51 :: Map.Map Char Word16) -> (GT, 'a')) e)))); f n = (\(x52 :: Either (Map.Map Char Word16) (Ordering, Char)) -> x52) (g (n - 1)); g 0 = again; g n = (\(x53 :: Either (Map.Map Char Word16) (Ordering, Char)) -> x53) (f (n - 1)) in f (0 :: Int)) where { again = if fuel <= 0 then (unsafePerformIO (either (\e -> const (Right (LT, '\200') :: Either (Map.Map Char Word16) (Ordering, Char)) (e :: SomeException)) id <$> try (evaluate (runExcept (do { when False (throwError (Map.fromList [] :: Map.Map Char Word16)); return (EQ, '\n') } `catchError` (\e -> return ((\(x50 :: Map.Map Char Word16) -> (EQ, '\DEL')) e))))))) else f1q (fuel - 1) x49 }

f1r :: (Int -> (T1Z -> ((Bool -> Integer) -> (T1Z -> Maybe T1Y))))
f1r fuel ~(T1ZD x55 x56) x57 ~(T1ZC) = again where { again = if fuel <= 0 then (Nothing :: Maybe T1Y) else f1r (fuel - 1) (T1ZA (T1XA { t1xf00 = (2 :: Int32) } :: T1X) (10 :: Int) :: T1Z) (\(x59 :: Bool) -> ((-7) :: Integer)) (foldr1 (\(x60 :: T1Z) -> (Map.foldrWithKey (\(_ :: (Integer, Int)) -> (\(x62 :: Int) -> (\(x63 :: (T1Z -> T1Z)) -> x63))) (\(x64 :: T1Z) -> x64) (Map.fromList [(((1 :: Integer), (2 :: Int)), (3 :: Int)), ((((-(2 ^ (64 :: Int)) - 1) :: Integer), ((-1) :: Int)), (1 :: Int)), ((((-1) :: Integer), (3 :: Int)), (13 :: Int))] :: Map.Map (Integer, Int) Int))) ([(T1ZA { t1zf00 = (T1XA { t1xf00 = (0 :: Int32) } :: T1X), t1zf01 = (3 :: Int) } :: T1Z), (T1ZA (T1XA { t1xf00 = ((-1) :: Int32) } :: T1X) (1 :: Int) :: T1Z)] :: [T1Z])) }
f1r fuel x65 x66 x67 = (case (T1XA (1 :: Int32) :: T1X) of { T1XA { t1xf00 = x78 } | x79@(T1ZC) <- x67 -> (Just (T1YA ((minBound + 1) :: Int) () :: T1Y) :: Maybe T1Y); (T1XA x81) -> again }) where { again = if fuel <= 0 then (foldr (if True then (\(T1XA { t1xf00 = x69 } :: T1X) -> (\(x70 :: Maybe T1Y) -> x70)) else (\(x71 :: T1X) -> (\(x72 :: Maybe T1Y) -> x72))) (Just (T1YA { t1yf00 = (13 :: Int), t1yf01 = () } :: T1Y) :: Maybe T1Y) ([(T1XA { t1xf00 = ((-2) :: Int32) } :: T1X), (T1XA (100 :: Int32) :: T1X)] :: [T1X])) else f1r (fuel - 1) (f1p (foldl1 (curry  (\(x73 :: (Int, Int)) -> (3 :: Int))) ([((-2) :: Int), (5 :: Int), ((minBound + 1) :: Int)] :: [Int])) x65) (\(x74 :: Bool) -> (case (Set.fromList [(2 :: Int)] :: Set.Set Int) of { x75 -> (5 :: Integer); x76 -> (7 :: Integer); _ -> (1 :: Integer) })) (T1ZB (7 :: Int64) :: T1Z) }
f1r fuel x82 x83 x84 | True = (Just (T1YA ((maxBound - 1) :: Int) () :: T1Y) :: Maybe T1Y) where { again = if fuel <= 0 then (unsafePerformIO (do { r <- newIORef (Nothing :: Maybe T1Y); mapM_ (\x -> modifyIORef r ((\(x85 :: Set.Set Int) -> (\(x86 :: Maybe T1Y) -> (Just (T1YA { t1yf00 = (maxBound :: Int), t1yf01 = () } :: T1Y) :: Maybe T1Y))) x)) ([(Set.fromList [(0 :: Int), (1 :: Int)] :: Set.Set Int), (Set.fromList [(maxBound :: Int)] :: Set.Set Int), (Set.fromList [(1 :: Int), (1 :: Int), (0 :: Int)] :: Set.Set Int)] :: [Set.Set Int]); readIORef r })) else f1r (fuel - 1) (T1ZC :: T1Z) (\(x87 :: Bool) -> (let { x89 = (\(!x88 :: T1Y) -> ((-2) :: Int64)); x91 = (\(x90 :: T1Y) -> ((1e7 :: Double), (1.5 :: Double), (4503599627370497.5 :: Double))) } in ((-7) :: Integer))) (let { (T1ZC) = x82 } in (minimum (takeWhile (\(x93 :: T1Z) -> True) ([x82, (T1ZA (T1XA { t1xf00 = ((-1) :: Int32) } :: T1X) (10 :: Int) :: T1Z)] :: [T1Z])))) }
f1r fuel !x94 x95 x96 = (lookup (Map.fromList [] :: Map.Map Bool Ordering) ([((Map.fromList [] :: Map.Map Bool Ordering), (T1YA { t1yf00 = ((-7) :: Int), t1yf01 = () } :: T1Y)), ((Map.fromList [(False, GT), (False, LT), (True, GT)] :: Map.Map Bool Ordering), (T1YA { t1yf00 = ((-1) :: Int), t1yf01 = () } :: T1Y))] :: [(Map.Map Bool Ordering, T1Y)])) where { again = if fuel <= 0 then (lookup (['0', '"', '\200'] :: [Char]) (take 8 (cycle (((['\\'] :: [Char]), (T1YA (10 :: Int) () :: T1Y)) : ([(([] :: [Char]), (T1YA { t1yf00 = (3 :: Int), t1yf01 = () } :: T1Y))] :: [([Char], T1Y)]))))) else f1r (fuel - 1) x96 (\(_ :: Bool) -> (numerator (13 :: Rational))) (T1ZA (T1XA (0 :: Int32) :: T1X) (100 :: Int) :: T1Z) }

f1s :: (Int -> (Maybe Word64 -> T1Z))
f1s fuel (Just x99) = again where { again = if fuel <= 0 then (case (let { x100@(T1YA 0 x102) = (head ([(T1YA (7 :: Int) () :: T1Y), (T1YA { t1yf00 = ((minBound + 1) :: Int), t1yf01 = () } :: T1Y), (T1YA (3 :: Int) () :: T1Y)] :: [T1Y])); ' ' = 'Z' } in (1 :: Rational)) of { x104 | False -> (T1ZA (T1XA ((minBound + 1) :: Int32) :: T1X) ((-2) :: Int) :: T1Z) | True -> (T1ZA { t1zf00 = (T1XA { t1xf00 = (10 :: Int32) } :: T1X), t1zf01 = (0 :: Int) } :: T1Z); x105 | True -> (T1ZA { t1zf00 = (T1XA { t1xf00 = (maxBound :: Int32) } :: T1X), t1zf01 = (10 :: Int) } :: T1Z) | True -> (T1ZA { t1zf00 = (T1XA ((maxBound - 1) :: Int32) :: T1X), t1zf01 = (13 :: Int) } :: T1Z); x106 | x107@(Just x108) <- (Just 'b' :: Maybe Char) -> (T1ZA (T1XA { t1xf00 = (10 :: Int32) } :: T1X) (7 :: Int) :: T1Z); _ -> (T1ZA { t1zf00 = (T1XA ((-2) :: Int32) :: T1X), t1zf01 = (10 :: Int) } :: T1Z) }) else f1s (fuel - 1) (Nothing :: Maybe Word64) }
f1s fuel x109 | True = again | False = (T1ZA (T1XA { t1xf00 = (7 :: Int32) } :: T1X) (3 :: Int) :: T1Z) where { again = if fuel <= 0 then (c1n (fst (case True of { True -> ((T1XA (1 :: Int32) :: T1X), (10 :: Word8)); ~True -> ((T1XA { t1xf00 = ((-1) :: Int32) } :: T1X), (0 :: Word8)); True | True -> ((T1XA (100 :: Int32) :: T1X), (3 :: Word8)); _ -> ((T1XA ((-1) :: Int32) :: T1X), (100 :: Word8)) }))) else f1s (fuel - 1) (do { x118@(Just x119) <- (case (0 :: Int8) of { ~7 -> (liftA2 (\(x114 :: T1Z) -> (\(_ :: ([Word], Bool, (Double, Bool))) -> (Nothing :: Maybe Char))) (Nothing :: Maybe T1Z) (Nothing :: Maybe ([Word], Bool, (Double, Bool)))); 10 | x117 <- ((minBound + 1) :: Word64) -> (Just (Nothing :: Maybe Char) :: Maybe (Maybe Char)) | False -> (Just (Just 'b' :: Maybe Char) :: Maybe (Maybe Char)) }); (T1ZC) <- (Just (T1ZA { t1zf00 = (T1XA { t1xf00 = ((-2) :: Int32) } :: T1X), t1zf01 = (10 :: Int) } :: T1Z) :: Maybe T1Z); 2 <- (Just ((-1) :: Double) :: Maybe Double); pure (2 :: Word64) } :: Maybe Word64) }
f1s fuel x122 = again where { again = if fuel <= 0 then (T1ZA (T1XA (1 :: Int32) :: T1X) (1 :: Int) :: T1Z) else f1s (fuel - 1) (Map.lookup (let { !x124 = (\(x123 :: T1X) -> (T1XA ((-7) :: Int32) :: T1X)); x127 = (\((T1XA x126) :: T1X) -> (T1YA (10 :: Int) () :: T1Y)) } in (T1YA { t1yf00 = (3 :: Int), t1yf01 = () } :: T1Y)) (Map.fromList [] :: Map.Map T1Y Word64)) }
f1s fuel x128 = again where { again = if fuel <= 0 then (T1ZA (T1XA { t1xf00 = (3 :: Int32) } :: T1X) ((-2) :: Int) :: T1Z) else f1s (fuel - 1) (case (let go n x | n <= (0 :: Int) = x | otherwise = go (n - 1) ((\(_ :: Int) -> (\(x130 :: T1Z) -> x130)) n x) in go 5 (T1ZA (T1XA { t1xf00 = (13 :: Int32) } :: T1X) (0 :: Int) :: T1Z)) of { (T1ZB x132) | False -> (Nothing :: Maybe Word64); _ -> x128 }) }

test1 :: IO ()
test1 = do
  line "1.1" (show ((T1XA (let go n x | n <= (0 :: Int) = x | otherwise = go (n - 1) ((\(x133 :: Int) -> (\(x134 :: Int32) -> (0 :: Int32))) n x) in go 0 (clearBit ((7 :: Int32) `quot` (7 :: Int32)) 5)) :: T1X) :: T1X))
  line "1.2" (show ((T1ZA { t1zf00 = (T1XA { t1xf00 = (0 :: Int32) } :: T1X), t1zf01 = ((maxBound - 1) :: Int) } :: T1Z) :: T1Z))
  line "1.3" (show ((subtract ((Map.fromList [((Just True :: Maybe Bool), (1 :: Word8))] :: Map.Map (Maybe Bool) Word8) Map.! (Nothing :: Maybe Bool)) (fromJust (Just (5 :: Word8) :: Maybe Word8))) :: Word8))
  line "1.4" (wholly (([(T1XA { t1xf00 = (10 :: Int32) } :: T1X), (T1XA { t1xf00 = (2 :: Int32) } :: T1X)] :: [T1X]) :: [T1X]))
  line "1.5" (wholly (([(T1YA { t1yf00 = (100 :: Int), t1yf01 = () } :: T1Y)] :: [T1Y]) :: [T1Y]))
  line "1.6" (wholly (([(T1ZA { t1zf00 = (T1XA ((minBound + 1) :: Int32) :: T1X), t1zf01 = (1 :: Int) } :: T1Z), (const (f1s 4  (Nothing :: Maybe Word64)) (error "unused" :: Int)), (maybe (case (((\(x135 :: Bool) -> (\(x136 :: Bool) -> (T1XA (1 :: Int32) :: T1X))) `on` (\(x137 :: T1Y) -> False)) (T1YA (13 :: Int) () :: T1Y) (T1YA { t1yf00 = (maxBound :: Int), t1yf01 = () } :: T1Y)) of { (T1XA x139) -> (T1ZA (T1XA x139 :: T1X) (10 :: Int) :: T1Z); T1XA { t1xf00 = x141 } | True -> (T1ZA (T1XA (1 :: Int32) :: T1X) (0 :: Int) :: T1Z) | x142 <- x141 -> (T1ZA (T1XA { t1xf00 = ((-2) :: Int32) } :: T1X) (1 :: Int) :: T1Z); x143@(T1XA x144) -> (T1ZA { t1zf00 = (T1XA { t1xf00 = x144 } :: T1X), t1zf01 = ((minBound + 1) :: Int) } :: T1Z); _ -> (T1ZA (T1XA { t1xf00 = (minBound :: Int32) } :: T1X) ((minBound + 1) :: Int) :: T1Z) }) (\(x145 :: Word8) -> (T1ZA (T1XA ((maxBound - 1) :: Int32) :: T1X) (1 :: Int) :: T1Z)) (Nothing :: Maybe Word8))] :: [T1Z]) :: [T1Z]))

data T2X = (Map.Map Word Word) :*&~$ Word | !Ordering :+&~$~ Int
  deriving (Show, Read, Eq, Ord)
infixr 9 :*&~$
infixl 1 :+&~$~

f2p :: forall t1. (Ord t1) => (t1 -> (Bool -> (Map.Map () Double -> t1)))
f2p x1 True x3 = x1
f2p x4 x5 x6 = x4
f2p x7 x8 x9 | x8 = x7 | True = x7
f2p _ x11 x12 = (error "none" :: t1)

f2q :: (T2X -> Either T2X T2X)
f2q (EQ :+&~$~ 2) = (Right ((Map.fromList [] :: Map.Map Word Word) :*&~$ (100 :: Word) :: T2X) :: Either T2X T2X)
f2q x16 = (Left ((Map.fromList [((2 :: Word), (5 :: Word)), ((maxBound :: Word), (13 :: Word)), ((100 :: Word), ((minBound + 1) :: Word))] :: Map.Map Word Word) :*&~$ (1 :: Word) :: T2X) :: Either T2X T2X)

test2 :: IO ()
test2 = do
  line "2.1" (show ((case (if (let { x17 = False } in x17) then (if True then (Map.fromList [((Just ((-1) :: Int8) :: Maybe Int8), ((7 :: Int32), (((-7) % 2) :: Rational), (1e7 :: Float))), ((Nothing :: Maybe Int8), ((5 :: Int32), (1 :: Rational), (0 :: Float))), ((Just ((-1) :: Int8) :: Maybe Int8), (((-1) :: Int32), (10 :: Rational), ((-1) :: Float)))] :: Map.Map (Maybe Int8) (Int32, Rational, Float)) else (Map.fromList [((Just (100 :: Int8) :: Maybe Int8), (((-1) :: Int32), ((1 % 3) :: Rational), ((-0.0) :: Float))), ((Just (maxBound :: Int8) :: Maybe Int8), ((10 :: Int32), ((-1) :: Rational), (9.999e22 :: Float)))] :: Map.Map (Maybe Int8) (Int32, Rational, Float))) else (Map.fromList [((Just ((-7) :: Int8) :: Maybe Int8), ((7 :: Int32), (3 :: Rational), (9.999e22 :: Float)))] :: Map.Map (Maybe Int8) (Int32, Rational, Float))) of { x18 | 2 <- (13 :: Integer) -> (case ((Map.fromList [((10 :: Word), ((maxBound - 1) :: Word)), ((10 :: Word), ((minBound + 1) :: Word))] :: Map.Map Word Word) :*&~$ (1 :: Word) :: T2X) of { (x21 :*&~$ x22) -> ((-7) :: Integer); (LT :+&~$~ ~2) -> (let { x27 = (\(x26 :: Maybe String) -> ((0 :: Word64), '\200', '\\')) } in (100 :: Integer)); _ -> (floor  (0 :: Double)) }) | False -> (10 :: Integer) }) :: Integer))
  line "2.2" (show (((fromInteger (truncate (sqrt (abs (if False then (let { x28 = ([(7 :: Word8), (7 :: Word8)] :: [Word8]); x29 = (Set.fromList [] :: Set.Set Int) } in (0 :: Double)) else (123456.789 :: Double)))) `mod` 1000) :: Double)) :: Double))
  line "2.3" (show ((elems (runSTArray (do { m <- newListArray (0, 4) (cycle (((Map.fromList [((0 :: Word), (0 :: Word)), ((3 :: Word), (7 :: Word)), ((100 :: Word), (2 :: Word))] :: Map.Map Word Word) :*&~$ (5 :: Word) :: T2X) : (Map.elems (Map.fromList [((LT, (1 :: Int32)), ((Map.fromList [] :: Map.Map Word Word) :*&~$ (2 :: Word) :: T2X))] :: Map.Map (Ordering, Int32) T2X)))); forM_ [0 .. 3] (\i -> readArray m i >>= \x -> writeArray m (i + 1) ((\(x30 :: T2X) -> (liftA2 (\(x31 :: Char) -> (\(x32 :: Set.Set Bool) -> x30)) (\(x33 :: (Maybe Double, [Word], Maybe T2X)) -> '\n') (\(x34 :: (Maybe Double, [Word], Maybe T2X)) -> (Set.fromList [True] :: Set.Set Bool)) (fst (((Just ((-0.0) :: Double) :: Maybe Double), ([(1 :: Word), (13 :: Word), ((maxBound - 1) :: Word)] :: [Word]), (Just x30 :: Maybe T2X)), (Set.fromList [(Map.fromList [('b', (1 :: Integer)), (' ', (10 :: Integer))] :: Map.Map Char Integer), (Map.fromList [('~', (10 :: Integer)), ('\200', ((-2) :: Integer))] :: Map.Map Char Integer)] :: Set.Set (Map.Map Char Integer)))))) x)); return m }))) :: [T2X]))
  line "2.4" (show ((((toInteger ((-(2 ^ (63 :: Int))) :: Integer)) % (ceiling  (case (1.5 :: Float) of { x35 -> ((-1) :: Double); x36 -> (123456.789 :: Double); x37 -> (123456.789 :: Double); _ -> ((fromInteger (truncate (1 :: Double) `mod` 1000) :: Double)) })))) :: Rational))
  line "2.5" (show ((Map.foldrWithKey (\(x38 :: T2X) -> (\(x39 :: Char) -> (last ([(\(x40 :: T2X) -> x40), (\(x41 :: T2X) -> x38)] :: [(T2X -> T2X)])))) (let { !x42 = "x y\nz"; x43 = (Left ([(1.5 :: Double), ((-0.0) :: Double)] :: [Double]) :: Either [Double] (Set.Set Char)) } in ((Map.fromList [((7 :: Word), ((maxBound - 1) :: Word)), ((0 :: Word), (0 :: Word)), ((100 :: Word), (5 :: Word))] :: Map.Map Word Word) :*&~$ (maximum ([(maxBound :: Word), (0 :: Word)] :: [Word])) :: T2X)) (max (Map.fromList [(((Map.fromList [((13 :: Word), (100 :: Word)), ((10 :: Word), (minBound :: Word))] :: Map.Map Word Word) :*&~$ (13 :: Word) :: T2X), '\200'), (((Map.fromList [((13 :: Word), (3 :: Word))] :: Map.Map Word Word) :*&~$ (2 :: Word) :: T2X), 'a'), (((Map.fromList [((maxBound :: Word), (2 :: Word))] :: Map.Map Word Word) :*&~$ (2 :: Word) :: T2X), '\'')] :: Map.Map T2X Char) (let { x44 = (gcd (10 :: Int8) (maxBound :: Int8)); x45 = (3 :: Rational) } in (error "e46" :: Map.Map T2X Char)))) :: T2X))
  line "2.6" (wholly (([((Map.fromList [] :: Map.Map Word Word) :*&~$ (100 :: Word) :: T2X), ((Map.fromList [] :: Map.Map Word Word) :*&~$ ((minBound + 1) :: Word) :: T2X), ((Map.fromList [(((maxBound - 1) :: Word), (2 :: Word)), ((maxBound :: Word), (2 :: Word))] :: Map.Map Word Word) :*&~$ ((maxBound - 1) :: Word) :: T2X)] :: [T2X]) :: [T2X]))

test3 :: IO ()
test3 = do
  line "3.1" (show ((case ((Right (13 :: Int) :: Either Char Int), ('~', ((-1) :: Double), (0 :: Int)), True) of { ((Right !x3), (_, x6, x7), ~True) | ~(!x10, !x11) <- (foldr (\x k acc -> if (\(x12 :: Set.Set (String, Bool, Int32)) -> True) x then acc else k ((\(x13 :: (Int, Rational)) -> (\(!x14 :: Set.Set (String, Bool, Int32)) -> (x3, (0 :: Rational)))) acc x)) id (let { 1 = (3 :: Word8); ((Right x18), x19@(Left x20), ~(x22, x23, x24)) = ((Right ((-7) :: Int) :: Either Rational Int), (Left (0.1 :: Double) :: Either Double Char), ("12", (0 :: Int64), x6)) } in ([(Set.fromList [] :: Set.Set (String, Bool, Int32)), (Set.fromList [(x22, False, ((-2) :: Int32)), ("\1234\&5", False, ((-7) :: Int32))] :: Set.Set (String, Bool, Int32)), (Set.fromList [("", True, (2 :: Int32)), (x22, False, ((maxBound - 1) :: Int32)), (x22, False, (10 :: Int32))] :: Set.Set (String, Bool, Int32))] :: [Set.Set (String, Bool, Int32)])) ((1 :: Int), (2 :: Rational))) -> ((fromInteger (truncate x6 `mod` 1000) :: Double)); x25@((Right x27), (x29, !x30, x31), False) | (isDigit (toLower '\DEL')) -> x30; (~(Right x35), (x37, !x38, x39), False) -> (0.1 :: Double); _ -> (9.999e22 :: Double) }) :: Double))
  line "3.2" (show (((Map.fromList [('"', (3 :: Int32)), ('\'', (minBound :: Int32)), ('"', ((-1) :: Int32))] :: Map.Map Char Int32), 'b') :: (Map.Map Char Int32, Char)))
  line "3.3" (show (([([(0.1 :: Double), (5.0e-324 :: Double), (1e100 :: Double)] :: [Double])] :: [[Double]]) :: [[Double]]))

data T4X = T4XA String !Char Word
  deriving (Show, Read, Eq, Ord)

data T4Y a = T4YA { t4yf00 :: Int, t4yf01 :: a, t4yf02 :: Word16 } | T4YB | T4YC
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)

data T4Z = T4ZA | T4ZB
  deriving (Show, Read, Eq, Ord, Enum, Bounded, Ix)

f4p :: (Map.Map (T4Y Word) (T4Y String) -> (T4Y T4X -> (Int64 -> (T4Y (), Either Bool T4X))))
f4p x1 (T4YA 7 (T4XA x5 x6 x7) x8) x9 | ~2 <- (2 :: Integer) = ((T4YA { t4yf00 = (5 :: Int), t4yf01 = (), t4yf02 = x8 } :: T4Y ()), (Left True :: Either Bool T4X))
f4p x11 x12 _ | (T4YC) <- (T4YA { t4yf00 = (100 :: Int), t4yf01 = (5 :: Integer), t4yf02 = (3 :: Word16) } :: T4Y Integer) = ((T4YA { t4yf00 = (1 :: Int), t4yf01 = (), t4yf02 = (1 :: Word16) } :: T4Y ()), (Right (T4XA "" 'Z' (0 :: Word) :: T4X) :: Either Bool T4X))

f4q :: forall t1. (Show t1, Ord t1) => (t1 -> (Float -> (T4X -> t1)))
f4q x15 x16 (T4XA "x y\nz" ~' ' x20) = x15
f4q x21 x22 (T4XA _ x25 _) = x21
f4q x27 x28 (T4XA x30 _ x32) = x27
f4q x33 x34 x35 | True = x33 | False = x33

f4r :: (Int -> (T4Y String -> T4X))
f4r fuel T4YA { t4yf00 = ~1 } = (T4XA "" 'a' (0 :: Word) :: T4X) where { again = if fuel <= 0 then (T4XA "\SO\&H" ' ' (5 :: Word) :: T4X) else f4r (fuel - 1) (let { x44 = (\(x38 :: Word) -> (Map.foldl' (let { x40 = (\(_ :: Word64) -> ((maxBound - 1) :: Word16)); x41 = (123456.789 :: Float) } in (\(x42 :: Word) -> (\(_ :: Char) -> (2 :: Word)))) x38 (Map.fromList [((7 :: Rational), 'b'), (((-7) :: Rational), ' ')] :: Map.Map Rational Char))); x45 = (0 :: Int) } in (T4YA (0 :: Int) "" (0 :: Word16) :: T4Y String)) }
f4r fuel x46 = (T4XA "" 'a' (0 :: Word) :: T4X) where { again = if fuel <= 0 then (T4XA "" 'a' (0 :: Word) :: T4X) else f4r (fuel - 1) (T4YA (0 :: Int) "" (0 :: Word16) :: T4Y String) }

test4 :: IO ()
test4 = do
  line "4.1" (show ((0 :: Int) :: Int))
  line "4.2" (show ((0 :: Int) :: Int))
  line "4.3" (wholly (([] :: [T4X]) :: [T4X]))
  line "4.4" (wholly (([] :: [T4Y Int]) :: [T4Y Int]))
  line "4.5" (wholly (([] :: [T4Z]) :: [T4Z]))

data T5X = T5XA
  deriving (Show, Read, Eq, Ord, Enum, Bounded, Ix)

data T5Y a = T5YA { t5yf00 :: Double } | T5YB { t5yf10 :: [T5Y a], t5yf11 :: (T5Y a), t5yf12 :: Word16 } | T5YC
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)

class Ord self => C5 self where
  c5m :: self -> Int -> Maybe Double
  c5n :: self -> Either String Integer
  c5n cx = let { cr = c5m cx 3 } in (Left "-3" :: Either String Integer)
instance C5 Integer where
  c5m cx cn = (asTypeOf (((case (T5XA :: T5X) of { (T5XA) -> (lookup (1 :: Word8) ([((13 :: Word8), (1e7 :: Double)), ((13 :: Word8), (2 :: Double)), ((7 :: Word8), (2.5 :: Double))] :: [(Word8, Double)])); _ -> (lookup (((-2) :: Int64), cn, cn) ([(((5 :: Int64), cn, cn), (0.5 :: Double)), (((10 :: Int64), cn, cn), ((-0.0) :: Double)), (((1 :: Int64), cn, cn), (2.5 :: Double))] :: [((Int64, Int, Int), Double)])) }) <|> (if True then (Nothing :: Maybe Double) else (Just ((-0.5) :: Double) :: Maybe Double)))) (Nothing :: Maybe Double))
instance C5 T5X where
  c5m cx cn = (Just (0.1 :: Double) :: Maybe Double)
instance C5 t1 => C5 [t1] where
  c5m cx cn = (Nothing :: Maybe Double) where { cs = map (\y -> c5m y 2) (take 5 cx) }

f5p :: (Word16 -> (T5Y T5X -> T5X))
f5p x2 ~T5YB { t5yf10 = [x5] } = (case (Map.findWithDefault (T5XA :: T5X) (minBound :: Word8) (Map.fromList [] :: Map.Map Word8 T5X)) of { x6@(T5XA) -> x6; (T5XA) | x8 <- (let { '~' = '\DEL' } in (Map.fromList [(((minBound + 1) :: Int64), "hello world")] :: Map.Map Int64 String)) -> (T5XA :: T5X); (T5XA) | True -> (T5XA :: T5X) | x11 <- (5 :: Word64) -> (T5XA :: T5X); _ -> (T5XA :: T5X) })
f5p _ _ = (T5XA :: T5X)

f5q :: (Int -> (Word8 -> Rational))
f5q fuel 1 = (toRational  (case ((Map.fromList [((Right (2 :: Word16) :: Either Char Word16), ('~', (T5YA { t5yf00 = (0 :: Double) } :: T5Y T5X), (1e100 :: Float))), ((Right ((maxBound - 1) :: Word16) :: Either Char Word16), ('\DEL', (T5YA (0.1 :: Double) :: T5Y T5X), (1e7 :: Float)))] :: Map.Map (Either Char Word16) (Char, T5Y T5X, Float)) Map.! (Right ((minBound + 1) :: Word16) :: Either Char Word16)) of { ('\\', x21@(T5YA x22), x23) -> x22; ('a', ~T5YB { t5yf10 = x27 }, x28) | True -> ((-1) :: Double); _ -> (1e100 :: Double) })) where { again = if fuel <= 0 then (liftA2 (\(x15 :: Word64) -> (\(_ :: Set.Set (Word, Word)) -> (10 :: Rational))) (\(x17 :: T5Y Double) -> (5 :: Word64)) (\(x18 :: T5Y Double) -> (Set.fromList [((minBound :: Word), ((maxBound - 1) :: Word))] :: Set.Set (Word, Word))) (T5YA ((-0.0) :: Double) :: T5Y Double)) else f5q (fuel - 1) (7 :: Word8) }
f5q fuel x29 = (((round  ((-0.0) :: Double)) % ((2 ^ (64 :: Int)) :: Integer))) where { again = if fuel <= 0 then (5 :: Rational) else f5q (fuel - 1) x29 }
f5q fuel _ = again where { again = if fuel <= 0 then (sum  (T5YC :: T5Y Rational)) else f5q (fuel - 1) (13 :: Word8) }

test5 :: IO ()
test5 = do
  line "5.1" (show ((let (p, q) = if False then (((-0.5) :: Double), (T5YA { t5yf00 = (0.5 :: Double) } :: T5Y Int64)) else (fst r, snd r); r = ((0.5 :: Double), (if (any (\((T5XA) :: T5X) -> False) (let { x32 = (100 :: Word64); x34 = (\(x33 :: Word64) -> (Set.fromList [] :: Set.Set Word8)) } in ([(T5XA :: T5X), (T5XA :: T5X)] :: [T5X]))) then (fmap (\(x35 :: ([Word8], (Int, Word64, Char))) -> ((minBound + 1) :: Int64)) (T5YC :: T5Y ([Word8], (Int, Word64, Char)))) else (T5YB { t5yf10 = (let { _ = (\(x36 :: ((), Word64)) -> ([] :: [Word8])); _ = (maxBound :: Int64) } in ([(T5YA { t5yf00 = (1e7 :: Double) } :: T5Y Int64), (T5YA (1.5 :: Double) :: T5Y Int64), (T5YA (1.0e-2 :: Double) :: T5Y Int64)] :: [T5Y Int64])), t5yf11 = (T5YA { t5yf00 = (0.1 :: Double) } :: T5Y Int64), t5yf12 = (minBound :: Word16) } :: T5Y Int64))) in (q, p)) :: (T5Y Int64, Double)))
  line "5.2" (show (((-2) :: Int) :: Int))
  line "5.3" (show (((T5YA (0.1 :: Double) :: T5Y Int64), (0 :: Rational), (T5YA { t5yf00 = (9.999e22 :: Double) } :: T5Y String)) :: (T5Y Int64, Rational, T5Y String)))
  line "5.4" (show ((if ((/=) (5 :: Int) (let { !x46 = (case (1 :: Word16) of { x39 -> (\(x40 :: Int64) -> ([(), ()] :: [()])); x41 -> (\(x42 :: Int64) -> ([(), (), ()] :: [()])); x43 -> (\(x44 :: Int64) -> ([(), (), ()] :: [()])); _ -> (\(x45 :: Int64) -> ([(), (), ()] :: [()])) }); x47 = LT } in (5 :: Int))) then (T5YC :: T5Y Integer) else (T5YA ((fromInteger (truncate (1 :: Double) `mod` 1000) :: Double)) :: T5Y Integer)) :: T5Y Integer))
  line "5.5" (show ((T5YA { t5yf00 = (1 :: Double) } :: T5Y Bool) :: T5Y Bool))
  line "5.6" (wholly (([(T5XA :: T5X), (T5XA :: T5X), (T5XA :: T5X)] :: [T5X]) :: [T5X]))
  line "5.7" (wholly ((take 7 (let xs = (case (Nothing :: Maybe [Rational]) of { (Just []) -> (foldl (fst ((\(x50 :: T5Y Char) -> (\(x51 :: (Float, T5X, (Int64, Integer))) -> x50)), (Right (2 :: Word16) :: Either T5X Word16))) (case (T5YA (1 :: Double) :: T5Y (Maybe Int32)) of { T5YB { t5yf10 = [x54, !x55] } -> (T5YA (4503599627370497.5 :: Double) :: T5Y Char); _ -> (T5YA (1e100 :: Double) :: T5Y Char) }) (scanl1 (\(x56 :: (Float, T5X, (Int64, Integer))) -> (\(x57 :: (Float, T5X, (Int64, Integer))) -> x57)) ([] :: [(Float, T5X, (Int64, Integer))]))); (Just (x60 : x61)) -> (T5YA { t5yf00 = (1.0e-2 :: Double) } :: T5Y Char); Nothing -> (T5YA (2 :: Double) :: T5Y Char); _ -> (T5YA (1e100 :: Double) :: T5Y Char) }) : (T5YA { t5yf00 = ((-1) :: Double) } :: T5Y Char) : zipWith (\(x63 :: T5Y Char) -> (\(!x64 :: T5Y Char) -> (T5YA (0.1 :: Double) :: T5Y Char))) xs (tail xs) in xs)) :: [T5Y Char]))
