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

data T1X a b = T1XA | T1XB { t1xf10 :: ![T1X a b], t1xf11 :: !b }
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)

data T1Y = T1YA { t1yf00 :: Ordering, t1yf01 :: !Word64 } | T1YB { t1yf10 :: !Int64, t1yf11 :: Double, t1yf12 :: Word64 }
  deriving (Show, Read, Eq, Ord)

newtype T1Z = T1ZA Word
  deriving (Show, Read, Eq, Ord)

class Ord self => C1 self where
  c1m :: self -> Int -> T1Z
  c1n :: self -> Bool
  c1n cx = let { cr = c1m cx 3 } in ((>=) (if (foldl' (curry  (\(!x1 :: (Bool, T1X T1Z (Set.Set Int))) -> True)) True (do { x2@10 <- take 3 ([(7 :: Int)] :: [Int]); return (T1XA :: T1X T1Z (Set.Set Int)) } :: [T1X T1Z (Set.Set Int)])) then (["", "-3", "a"] :: [String]) else (["Zo\235", ""] :: [String])) (["\1234\&5", "(1,2)", "hello world"] :: [String]))
instance C1 Bool where
  c1m cx cn = (foldr (\(x3 :: Word16) -> (let { x4 = ((10 :: Word64) `rem` (100 :: Word64)); ~T1YA { t1yf00 = LT } = (case (T1ZA (5 :: Word) :: T1Z) of { x5@(T1ZA x6) | (T1ZA _) <- x5 -> (T1YA EQ ((minBound + 1) :: Word64) :: T1Y); (T1ZA x10) | False -> (T1YA EQ (2 :: Word64) :: T1Y); _ -> (T1YA GT x4 :: T1Y) }) } in (\(x13 :: T1Z) -> x13))) (T1ZA (1 :: Word) :: T1Z) (case (T1XA :: T1X Rational Bool) of { (T1XA) | cx -> (T1XA :: T1X T1Y Word16) | cx -> (T1XA :: T1X T1Y Word16); (T1XB [x17] x18@False) -> (T1XA :: T1X T1Y Word16); (T1XA) | cx -> (T1XA :: T1X T1Y Word16) | 2 <- cn -> (T1XA :: T1X T1Y Word16); _ -> (T1XA :: T1X T1Y Word16) }))
instance C1 T1Z where
  c1m cx cn = (case (Left (10 :: Integer) :: Either Integer T1Y) of { ~(Right T1YA { t1yf00 = x23 }) -> (T1ZA (liftA2 (let { x24 = (T1XA :: T1X (Maybe Int8) Char); (T1ZA x26) = cx } in (\(!x27 :: String) -> (\(x28 :: [String]) -> x26))) (\(x29 :: T1X Int8 (Either Int Int8)) -> "12") (\(x30 :: T1X Int8 (Either Int Int8)) -> (["-3", "-3", "-3"] :: [String])) (T1XB { t1xf10 = ([(T1XA :: T1X Int8 (Either Int Int8)), (T1XA :: T1X Int8 (Either Int Int8))] :: [T1X Int8 (Either Int Int8)]), t1xf11 = (Right (2 :: Int8) :: Either Int Int8) } :: T1X Int8 (Either Int Int8))) :: T1Z); x31@(Left x32@10) -> cx; x33@(Right ~(T1YA _ x36)) -> (T1ZA ((minBound + 1) :: Word) :: T1Z); _ -> cx })
  c1n cx = (case (0 :: Integer) of { 1 -> False; _ -> True })
instance C1 t1 => C1 [t1] where
  c1m cx cn = (T1ZA (5 :: Word) :: T1Z) where { cs = map (\y -> c1m y 2) (take 5 cx) }

f1p :: (Int -> (Maybe Word -> (Ordering -> ((Char, String) -> T1Y))))
f1p fuel (Just x39) x40@GT ('\n', "\1234\&5") = again where { again = if fuel <= 0 then (T1YA x40 (1 :: Word64) :: T1Y) else f1p (fuel - 1) (((let { _ = (const  (T1XA :: T1X Int32 Ordering)) } in (Just (\(!x45 :: String) -> (2 :: Word)) :: Maybe (String -> Word))) <*> (Just "a\"b\\c" :: Maybe String))) x40 (maximum (take 5 (case ([([(T1ZA x39 :: T1Z), (T1ZA x39 :: T1Z)] :: [T1Z]), ([(T1ZA x39 :: T1Z), (T1ZA (minBound :: Word) :: T1Z)] :: [T1Z])] :: [[T1Z]]) of { x46@[~(x48 : _)] -> ([('0', "x y\nz")] :: [(Char, String)]); _ -> ([('\'', "a"), ('"', "\1234\&5")] :: [(Char, String)]) }))) }
f1p fuel x50 x51 (x53, x54) = again where { again = if fuel <= 0 then (case (Just (10 :: Int64) :: Maybe Int64) of { (Just x56) | (let { x57 = (1 :: Word64); x58 = x53 } in False) -> (T1YA { t1yf00 = x51, t1yf01 = (maxBound :: Word64) } :: T1Y); ~(Just x60) -> (T1YA { t1yf00 = x51, t1yf01 = ((maxBound - 1) :: Word64) } :: T1Y); Nothing | True -> (T1YA { t1yf00 = GT, t1yf01 = (13 :: Word64) } :: T1Y); _ -> (T1YA { t1yf00 = LT, t1yf01 = (7 :: Word64) } :: T1Y) }) else f1p (fuel - 1) x50 (if (isNaN (1.5 :: Double) || isInfinite (9.999e22 :: Double) || isNegativeZero (0 :: Double)) then x51 else x51) (Map.elemAt 6 (Map.fromList [(x53, x54)] :: Map.Map Char String)) }
f1p fuel x62 x63 !x64 | False = again where { again = if fuel <= 0 then (T1YA x63 (10 :: Word64) :: T1Y) else f1p (fuel - 1) (liftA2 (let { x67 = (\(x65 :: T1Z) -> (Set.map (\(x66 :: Int8) -> (T1ZA (5 :: Word) :: T1Z)) (Set.fromList [(maxBound :: Int8)] :: Set.Set Int8))); (T1ZA x69) = (T1ZA (100 :: Word) :: T1Z) } in (\(x70 :: Maybe T1Z) -> (\(x71 :: Char) -> (Just x69 :: Maybe Word)))) (\(!x72 :: T1Y) -> (Just (T1ZA (13 :: Word) :: T1Z) :: Maybe T1Z)) (\(x73 :: T1Y) -> '\DEL') (T1YA { t1yf00 = LT, t1yf01 = (minBound :: Word64) } :: T1Y)) LT (unsafePerformIO (do { v <- newMVar "Zo\235"; x <- modifyMVar v (\y -> return ((\(_ :: String) -> (let (p, q) = if False then ('a', "-3") else (fst r, snd r); r = ('a', "hello world") in (q, p))) y)); y <- readMVar v; return (x, y) })) }

f1q :: forall t1. (Ord t1) => (Int -> (t1 -> (Double -> (T1Z -> t1))))
f1q fuel x75 ~10 (T1ZA x78) = again where { again = if fuel <= 0 then x75 else f1q (fuel - 1) ((listArray (0, 3 :: Int) (cycle (x75 : ([x75, x75, x75, x75] :: [t1]))) // [(7, x75)]) ! 2) (0.1 :: Double) (case (Map.filter (\(x79 :: Set.Set ()) -> (False && False)) (Map.fromList [] :: Map.Map (Set.Set Word64) (Set.Set ()))) of { x80 -> (T1ZA (7 :: Word) :: T1Z); x81 -> (T1ZA x78 :: T1Z); x82 -> (T1ZA x78 :: T1Z) }) }
f1q fuel x83 _ x85 = x83 where { again = if fuel <= 0 then (if True then x83 else x83) else f1q (fuel - 1) x83 (9.999e22 :: Double) (c1m (do { x86@(T1ZA !x87) <- take 3 (catMaybes (take 3 ([(Nothing :: Maybe T1Z)] :: [Maybe T1Z]))); (Just x89) <- take 3 ([(Nothing :: Maybe Float)] :: [Maybe Float]); pure True } :: [Bool]) (0 :: Int)) }

f1r :: forall t1. (Show t1, Ord t1) => (t1 -> (T1Z -> Set.Set T1Z))
f1r x90 (T1ZA x92) | True = (Set.fromList [] :: Set.Set T1Z)
f1r x93 !x94 = (Set.fromList [x94] :: Set.Set T1Z)

f1s :: (Int -> (T1Y -> Maybe (Map.Map Integer Word64)))
f1s fuel (T1YA ~EQ x97) = (do { (T1ZA x102) <- (let { x99 = (\(x98 :: Integer) -> (T1YA GT x97 :: T1Y)); x100 = () } in (Just (T1ZA (3 :: Word) :: T1Z) :: Maybe T1Z)); pure (Map.fromList [(((-(2 ^ (64 :: Int)) - 1) :: Integer), x97), ((0 :: Integer), x97)] :: Map.Map Integer Word64) } :: Maybe (Map.Map Integer Word64)) where { again = if fuel <= 0 then (Just (Map.fromList [((7 :: Integer), x97), ((1 :: Integer), (100 :: Word64))] :: Map.Map Integer Word64) :: Maybe (Map.Map Integer Word64)) else f1s (fuel - 1) (T1YA GT x97 :: T1Y) }
f1s fuel x103 = (minimum ([again, again] :: [Maybe (Map.Map Integer Word64)])) where { again = if fuel <= 0 then (Map.findWithDefault (Just (Map.fromList [(((-1) :: Integer), (10 :: Word64))] :: Map.Map Integer Word64) :: Maybe (Map.Map Integer Word64)) (10 :: Word64) (Map.fromList [] :: Map.Map Word64 (Maybe (Map.Map Integer Word64)))) else f1s (fuel - 1) x103 }

test1 :: IO ()
test1 = do
  line "1.1" (show ((if True then (case (T1YA GT (5 :: Word64) :: T1Y) of { T1YA { t1yf00 = x105@EQ } -> (let { !x107 = (\(x106 :: Integer) -> (Right (100 :: Word8) :: Either Int8 Word8)) } in (let ~(p, q) = (x105, (\(x108 :: Ordering) -> (T1XA :: T1X Word64 T1Z)) p) in q)) }) else (const (T1XA :: T1X Word64 T1Z) (error "unused" :: Int))) :: T1X Word64 T1Z))
  line "1.2" (show ((Right (maxBound :: Int8) :: Either (T1X Char Char) Int8) :: Either (T1X Char Char) Int8))
  line "1.3" (show ((foldr (((\(x109 :: Float) -> (\(x110 :: T1X Integer Word16) -> (T1XA :: T1X Integer Word16))) . (\(x111 :: Either Double (Int32, Int, Int)) -> ((-0.5) :: Float)))) (T1XA :: T1X Integer Word16) (T1XA :: T1X T1Y (Either Double (Int32, Int, Int)))) :: T1X Integer Word16))
  line "1.4" (show ((succ (foldr (\(x112 :: Int) -> (\(x113 :: Integer) -> (0 :: Integer))) (0 :: Integer) (T1XA :: T1X Int Int))) :: Integer))
  line "1.5" (wholly (([] :: [T1X Int Int]) :: [T1X Int Int]))
  line "1.6" (wholly (([] :: [T1Y]) :: [T1Y]))
  line "1.7" (wholly (([] :: [T1Z]) :: [T1Z]))

f2p :: (Int -> (Rational -> ((Int8, Int) -> Either Double (Either Ordering Word16))))
f2p fuel x1 x2@(~2, 0) = (fmap (\(x11 :: ([Double], [Word16])) -> (Left EQ :: Either Ordering Word16)) (Right (([(4503599627370497.5 :: Double), (0.1 :: Double)] :: [Double]), ([] :: [Word16])) :: Either Double ([Double], [Word16]))) where { again = if fuel <= 0 then (((\(x5 :: ([Double], (String, Rational), Set.Set Ordering)) -> (\(_ :: ([Double], (String, Rational), Set.Set Ordering)) -> (Right (Right (10 :: Word16) :: Either Ordering Word16) :: Either Double (Either Ordering Word16)))) `on` (\(x7 :: Word8) -> (([] :: [Double]), ("\1234\&5", x1), (Set.fromList [EQ, LT, EQ] :: Set.Set Ordering)))) (3 :: Word8) (5 :: Word8)) else f2p (fuel - 1) (maybe (let go (y : ys) k = go ys (\r -> k ((\(x8 :: Int) -> (\(x9 :: Rational) -> (10 :: Rational))) y r)); go [] k = k x1 in go ([(13 :: Int), (100 :: Int)] :: [Int]) id) (\(!x10 :: Rational) -> x1) (Nothing :: Maybe Rational)) x2 }
f2p fuel x12 (x14, x15) | True = again where { again = if fuel <= 0 then (runExcept (do { when (isAlpha (toLower '\'')) (throwError (9.999e22 :: Double)); return (Right (1 :: Word16) :: Either Ordering Word16) } `catchError` (\e -> return ((\(_ :: Double) -> (Right (0 :: Word16) :: Either Ordering Word16)) e)))) else f2p (fuel - 1) x12 (let { !x19 = (\(x17 :: String) -> (find (\(x18 :: Char) -> False) ([' '] :: [Char]))); x20 = (0.1 :: Float) } in (x14, x15)) }
f2p fuel x21 (x23, x24) = again where { again = if fuel <= 0 then (Right (Right (7 :: Word16) :: Either Ordering Word16) :: Either Double (Either Ordering Word16)) else f2p (fuel - 1) x21 (let (p, q) = if (let { x26 = (\(x25 :: Set.Set Int) -> ((maxBound - 1) :: Int64)); x27 = (Set.fromList [EQ, EQ, EQ] :: Set.Set Ordering) } in True) then (x24, x23) else (fst r, snd r); r = ((minBound :: Int), x23) in (q, p)) }
f2p fuel x28 x29 = (foldl1 (\(_ :: Either Double (Either Ordering Word16)) -> (\(_ :: Either Double (Either Ordering Word16)) -> again)) ([] :: [Either Double (Either Ordering Word16)])) where { again = if fuel <= 0 then (if True then (Left ((-0.5) :: Double) :: Either Double (Either Ordering Word16)) else (Left (1.5 :: Double) :: Either Double (Either Ordering Word16))) else f2p (fuel - 1) x28 ((7 :: Int8), (10 :: Int)) }

f2q :: (Int -> (Either (Maybe Int32) Char -> (Maybe Word8 -> (((), Char), Map.Map Word Integer))))
f2q fuel (Right ~'\n') x34@Nothing = again where { again = if fuel <= 0 then (let { !x36 = (\(x35 :: Int32) -> (if False then (Left x35 :: Either Int32 Integer) else (Right ((-(2 ^ (64 :: Int)) - 1) :: Integer) :: Either Int32 Integer))); x37 = (minBound :: Word8) } in (((), 'a'), (Map.fromList [((13 :: Word), (5 :: Integer)), ((3 :: Word), (13 :: Integer)), ((10 :: Word), ((-2) :: Integer))] :: Map.Map Word Integer))) else f2q (fuel - 1) (Left (Just (2 :: Int32) :: Maybe Int32) :: Either (Maybe Int32) Char) x34 }
f2q fuel x38 x39 = (foldr1 (\((x41, x42) :: (((), Char), Map.Map Word Integer)) -> (\(x43 :: (((), Char), Map.Map Word Integer)) -> (x41, (Map.fromList [] :: Map.Map Word Integer)))) ([(((), '\''), (Map.fromList [((1 :: Word), ((2 ^ (64 :: Int)) :: Integer)), ((minBound :: Word), (1 :: Integer))] :: Map.Map Word Integer)), (((), 'a'), (Map.fromList [((5 :: Word), ((-2) :: Integer)), ((0 :: Word), ((10 ^ (30 :: Int)) :: Integer))] :: Map.Map Word Integer)), again] :: [(((), Char), Map.Map Word Integer)])) where { again = if fuel <= 0 then (swap ((Map.fromList [] :: Map.Map Word Integer), ((), 'a'))) else f2q (fuel - 1) x38 x39 }
f2q fuel x44 x45 = (((), '0'), (Map.fromList [] :: Map.Map Word Integer)) where { again = if fuel <= 0 then (swap ((Map.fromList [((100 :: Word), (13 :: Integer)), ((1 :: Word), (1 :: Integer))] :: Map.Map Word Integer), ((), '~'))) else f2q (fuel - 1) x44 (do { '\\' <- (Just 'Z' :: Maybe Char); pure (let { _ = (if True then ((Set.fromList [((-2) :: Rational)] :: Set.Set Rational), (Map.fromList [(True, ((-0.0) :: Double)), (False, (1.0e-2 :: Double)), (False, ((-0.5) :: Double))] :: Map.Map Bool Double), (Set.fromList [] :: Set.Set String)) else ((Set.fromList [] :: Set.Set Rational), (Map.fromList [] :: Map.Map Bool Double), (Set.fromList [] :: Set.Set String))) } in (2 :: Word8)) } :: Maybe Word8) }

test2 :: IO ()
test2 = do
  line "2.1" (show ((denominator (fromMaybe ((-2) :: Rational) (case ((-7) :: Int) of { x48@7 -> (let { x49 = (Map.fromList [((Right (100 :: Integer) :: Either Rational Integer), (Left "\SO\&H" :: Either String Word16)), ((Right ((-2) :: Integer) :: Either Rational Integer), (Left "abc" :: Either String Word16)), ((Left (0 :: Rational) :: Either Rational Integer), (Right (13 :: Word16) :: Either String Word16))] :: Map.Map (Either Rational Integer) (Either String Word16)); x50 = (7 :: Int) } in (Just (7 :: Rational) :: Maybe Rational)); 0 -> (let { _ = (\(!x52 :: Set.Set Word8) -> (maxBound :: Word16)) } in (Nothing :: Maybe Rational)); _ -> (error "e54" :: Maybe Rational) }))) :: Integer))
  line "2.2" (show ((runExcept (do { when False (throwError (let { x55 = (Map.fromList [((2 :: Rational), EQ), (((-2) :: Rational), EQ), ((100 :: Rational), LT)] :: Map.Map Rational Ordering); x56 = (if ((listArray (0, 3 :: Int) (cycle (False : ([False, True, True] :: [Bool]))) // [(7, False)]) ! 2) then (fromInteger (10 :: Integer)) else (if False then (minBound :: Word) else ((maxBound - 1) :: Word))) } in (((-7) :: Int) `seq` (let { !x57 = (1.5 :: Double) } in '0')))); return (((\(x58 :: ()) -> (\(x59 :: ()) -> (Set.fromList ['b', '~', 'a'] :: Set.Set Char))) `on` (\(x60 :: Set.Set ()) -> (foldMap (\(x61 :: Set.Set Integer) -> ()) ([(Set.fromList [(3 :: Integer)] :: Set.Set Integer)] :: [Set.Set Integer])))) (Set.fromList [] :: Set.Set ()) (Set.fromList [()] :: Set.Set ())) } `catchError` (\e -> return ((\(x62 :: Char) -> (Set.fromList [] :: Set.Set Char)) e)))) :: Either Char (Set.Set Char)))
  line "2.3" (show (((let { x63 = (Map.fromList [((Left (100 :: Integer) :: Either Integer Word), (Left True :: Either Bool ())), ((Right ((minBound + 1) :: Word) :: Either Integer Word), (Left True :: Either Bool ())), ((Right (13 :: Word) :: Either Integer Word), (Left True :: Either Bool ()))] :: Map.Map (Either Integer Word) (Either Bool ())); x65 = (\(!x64 :: Float) -> (showEFloat (Just 0) ((-1) :: Double) "")) } in (0.5 :: Double)) ^ (7 :: Int)) :: Double))
  line "2.4" (show ((Nothing :: Maybe [Char]) :: Maybe [Char]))
  line "2.5" (show ((let go (y : ys) k = go ys (\r -> k ((\(x66 :: Rational) -> (\(x67 :: (Int32, Map.Map Char Int)) -> (unsafePerformIO (do { v <- newMVar (Map.fromList [(' ', (5 :: Int)), ('0', (3 :: Int))] :: Map.Map Char Int); x <- modifyMVar v (\y -> return ((\(!x68 :: Map.Map Char Int) -> (x68, (5 :: Int32))) y)); y <- readMVar v; return (x, y) })))) y r)); go [] k = k (((-1) :: Int32), (Map.fromList [] :: Map.Map Char Int)) in go ((take 8 ([(Nothing :: Maybe Int8)] :: [Maybe Int8]) >>= (let { x70 = (let { x69 = (Set.fromList [True, False] :: Set.Set Bool) } in (Map.fromList [((Map.fromList [(((-2) :: Int), False), (((-2) :: Int), True), (((-7) :: Int), False)] :: Map.Map Int Bool), (Set.fromList [] :: Set.Set Word64)), ((Map.fromList [] :: Map.Map Int Bool), (Set.fromList [(1 :: Word64)] :: Set.Set Word64))] :: Map.Map (Map.Map Int Bool) (Set.Set Word64))) } in (\(x71 :: Maybe Int8) -> ([(0 :: Rational), (5 :: Rational)] :: [Rational]))))) id) :: (Int32, Map.Map Char Int)))

test3 :: IO ()
test3 = do
  line "3.1" (show (((<=) (snd (((maxBound - 1) :: Int64), (Right (2 :: Word) :: Either Bool Word))) (Left False :: Either Bool Word)) :: Bool))
  line "3.2" (show ((case (head (case (Right (1 :: Double) :: Either [Char] Double) of { (Right 10) | False -> ([(7 :: Int32), (0 :: Int32), (7 :: Int32)] :: [Int32]); _ -> ([] :: [Int32]) })) of { x3 -> (1 :: Int64); _ -> (13 :: Int64) }) :: Int64))
  line "3.3" (show ('"' :: Char))

class Ord self => C4 self where
  c4m :: self -> Int -> [Int8]
  c4n :: self -> Either Bool Ordering
  c4n cx = let { cr = c4m cx 3 } in (fmap (\(x1 :: Map.Map Bool (Set.Set String)) -> EQ) (case (case (do { (x3, _, x5) <- take 3 ([((2.5 :: Float), (2 :: Float), ()), ((1e100 :: Float), (1e100 :: Float), ())] :: [(Float, Float, ())]); return (7 :: Rational) } :: [Rational]) of { (x7 : ~(x9 : x10)) -> '\n'; (x12 : (x14 : _)) -> '\''; (x17 : (_ : !x20)) -> '\''; _ -> '~' }) of { ~'\\' -> (Right (Map.fromList [(True, (Set.fromList ["12", ""] :: Set.Set String)), (True, (Set.fromList ["Zo\235", "abc", "\1234\&5"] :: Set.Set String))] :: Map.Map Bool (Set.Set String)) :: Either Bool (Map.Map Bool (Set.Set String))); _ -> (Right (Map.fromList [(False, (Set.fromList ["hello world"] :: Set.Set String)), (True, (Set.fromList ["hello world", "\1234\&5"] :: Set.Set String))] :: Map.Map Bool (Set.Set String)) :: Either Bool (Map.Map Bool (Set.Set String))) }))
instance C4 Integer where
  c4m cx cn = ([] :: [Int8])
instance C4 t1 => C4 [t1] where
  c4m cx cn = (let { x22 = (Map.fromList [(("abc", (maxBound :: Word16), 'a'), True), (("a", (10 :: Word16), '0'), False)] :: Map.Map (String, Word16, Char) Bool) } in ([] :: [Int8])) where { cs = map (\y -> c4m y 2) (take 5 cx) }

test4 :: IO ()
test4 = do
  line "4.1" (show (((Left (3 :: Int8) :: Either Int8 ()), (Left 'b' :: Either Char Char), '\'') :: (Either Int8 (), Either Char Char, Char)))
  line "4.2" (show ((let { x27 = (((\(x23 :: Integer) -> (\(x24 :: Integer) -> (Right x23 :: Either (Either Int Word) Integer))) `on` (\(_ :: Integer) -> (let { x26 = (Map.fromList [] :: Map.Map (Maybe Word64) (Set.Set Int)) } in (1 :: Integer)))) (10 :: Integer) ((10 ^ (30 :: Int)) :: Integer)); x30 = (\(!x28 :: Set.Set Word) -> ((((\(x29 :: Map.Map Integer (Word64, Ordering)) -> (Map.fromList [((Set.fromList [True] :: Set.Set Bool), (13 :: Word16))] :: Map.Map (Set.Set Bool) Word16)) $ (Map.fromList [((10 :: Integer), ((maxBound :: Word64), EQ)), (((-(2 ^ (63 :: Int))) :: Integer), ((2 :: Word64), GT)), ((5 :: Integer), ((minBound :: Word64), GT))] :: Map.Map Integer (Word64, Ordering)))) Map.! (Set.fromList [True, False] :: Set.Set Bool))) } in (significand  (1.5 :: Double))) :: Double))
  line "4.3" (show ((error "e31" :: Ordering) :: Ordering))
  line "4.4" (show (([] :: [()]) :: [()]))
  line "4.5" (show ((do { ~(x33, _, x35) <- take 3 ([((2 :: Integer), False, (5.0e-324 :: Double)), ((3 :: Integer), True, (9.999e22 :: Double))] :: [(Integer, Bool, Double)]); return (let (p, q) = if (let { !x36 = (showHex (abs (toInteger (maxBound :: Int))) ""); True = ((>=) x36 "\1234\&5") } in (isPrint '\200')) then ((execState (mapM_ (\x -> modify ((\(x38 :: ()) -> (\(x39 :: Rational) -> x39)) x)) (take 2 (let xs = () : map (\(x40 :: ()) -> ()) xs in xs))) (7 :: Rational)), "\1234\&5") else (fst r, snd r); r = ((case (let { _ = (True, x35, "Zo\235"); (x43 : (x45 : x46)) = ([(Map.fromList [(LT, (7 :: Int))] :: Map.Map Ordering Int), (Map.fromList [(LT, ((-2) :: Int)), (EQ, ((-1) :: Int)), (LT, (7 :: Int))] :: Map.Map Ordering Int), (Map.fromList [] :: Map.Map Ordering Int)] :: [Map.Map Ordering Int]) } in ()) of { x47 | 10 <- (10 :: Int) -> ((5 % 2) :: Rational); x49 | True -> (13 :: Rational) | False -> ((5 % 2) :: Rational); _ -> (0 :: Rational) }), (printf "%s|%6s|%-6s|%c" "hello world" "x y\nz" "x y\nz" '\200')) in (q, p)) } :: [(String, Rational)]) :: [(String, Rational)]))

data T5X a = T5XA | T5XB a (T5X a) a | T5XC Integer Word
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)

data T5Y = T5YA { t5yf00 :: (T5X Double) } | T5YB Ordering ![T5Y] | T5YC | T5YD T5Y T5Y
  deriving (Show, Read, Eq, Ord)

class Show self => C5 self where
  c5m :: self -> Int -> Either Int8 Float
  c5n :: self -> Either Float Int64
  c5n cx = let { cr = c5m cx 3 } in (((Left (2.5 :: Float) :: Either Float (Maybe (Map.Map Word64 Integer))) >>= (\(x1 :: Maybe (Map.Map Word64 Integer)) -> (error "e2" :: Either Float Int64))))
instance C5 Integer where
  c5m cx cn = (Left (5 :: Int8) :: Either Int8 Float)
instance C5 T5Y where
  c5m cx cn = (runExcept (do { when False (throwError ((-7) :: Int8)); return (case (clearBit (abs (100 :: Word)) 7) of { x3 -> (let { 7 = ((fromInteger (truncate ((-0.0) :: Double) `mod` 1000) :: Double)) } in (0.1 :: Float)); x5 -> (2.5 :: Float); x6 -> (1.5 :: Float); _ -> (4503599627370497.5 :: Float) }) } `catchError` (\e -> return ((\(_ :: Int8) -> ((-0.0) :: Float)) e))))
instance C5 t1 => C5 [t1] where
  c5m cx cn = (fmap (\(x8 :: T5X Int) -> ((-0.5) :: Float)) (runExcept (do { when True (throwError (maxBound :: Int8)); return (let { x9 = (abs (1 :: Float)) } in (T5XA :: T5X Int)) } `catchError` (\e -> return ((\(x10 :: Int8) -> (T5XA :: T5X Int)) e))))) where { cs = map (\y -> c5m y 2) (take 5 cx) }

test5 :: IO ()
test5 = do
  line "5.1" (show (False :: Bool))
  line "5.2" (show (([(100 :: Integer)] :: [Integer]) :: [Integer]))
  line "5.3" (wholly (([(T5XA :: T5X Integer)] :: [T5X Integer]) :: [T5X Integer]))
  line "5.4" (wholly ((take 6 (repeat (T5YA { t5yf00 = (T5XA :: T5X Double) } :: T5Y))) :: [T5Y]))
