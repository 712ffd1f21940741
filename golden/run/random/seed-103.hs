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

data T1X = T1XA !Int64 | [T1X] :.&#$~ !(Map.Map String Word8) | T1XC Int64 | T1XD { t1xf30 :: Integer, t1xf31 :: !Integer, t1xf32 :: (Map.Map Word Int32) }
  deriving (Show, Read, Eq, Ord)
infix 7 :.&#$~

data T1Y a b = T1YA { t1yf00 :: !Double } | T1YB a !Integer b
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)

class Eq self => C1 self where
  c1m :: self -> Int -> T1Y Rational Char
  c1n :: self -> String
  c1n cx = let { cr = c1m cx 3 } in "a\"b\\c"
instance C1 Int where
  c1m cx cn = (T1YB (13 :: Rational) (3 :: Integer) (case (Set.difference (max (Set.fromList [(Just '"' :: Maybe Char), (Nothing :: Maybe Char)] :: Set.Set (Maybe Char)) (Set.fromList [(Nothing :: Maybe Char), (Just 'Z' :: Maybe Char), (Just '\DEL' :: Maybe Char)] :: Set.Set (Maybe Char))) (fst ((Set.fromList [(Just '\1234' :: Maybe Char), (Just '\DEL' :: Maybe Char), (Just 'Z' :: Maybe Char)] :: Set.Set (Maybe Char)), undefined :: Int))) of { x1 -> 'Z'; x2 | True -> '\''; _ -> ' ' }) :: T1Y Rational Char)
instance C1 T1X where
  c1m cx cn = (fmap (\(x3 :: Either Int8 (Int, Word)) -> '\DEL') ((T1YA { t1yf00 = (0.1 :: Double) } :: T1Y Rational (Either Int8 (Int, Word))) { t1yf00 = (case (T1YA ((-1) :: Double) :: T1Y (Set.Set Char) Char) of { (T1YB x5 1 x7@'Z') -> (5.0e-324 :: Double); (T1YB x9 0 x11@'~') -> ((-0.5) :: Double); x12@(T1YA 1) -> (0 :: Double); _ -> (0.1 :: Double) }) }))
  c1n cx = "Zo\235"
instance C1 t1 => C1 [t1] where
  c1m cx cn = (T1YB (let { x16 = (runST (do { r <- newSTRef ((T1XA (13 :: Int64) :: T1X), (100 :: Rational), (2 :: Word8)); forM_ [1 .. 1] (\i -> modifySTRef r ((\(x14 :: Int) -> (\(!x15 :: (T1X, Rational, Word8)) -> x15)) i)); readSTRef r })); _ = (foldr1 (\(x17 :: Word) -> (\(x18 :: Word) -> x18)) (sort ([(3 :: Word), (2 :: Word), (5 :: Word)] :: [Word]))) } in (0 :: Rational)) ((-2) :: Integer) '"' :: T1Y Rational Char) where { cs = map (\y -> c1m y 2) (take 5 cx) }

f1p :: (T1Y (T1Y T1X Double) Char -> (T1X -> T1Y Float (T1Y Integer T1X)))
f1p x20@(T1YB (T1YB _ x23 !x24) 7 x26@'\\') T1XD { t1xf30 = 7 } | 0 <- (13 :: Int8) = (T1YA x24 :: T1Y Float (T1Y Integer T1X)) | False = (T1YA { t1yf00 = x24 } :: T1Y Float (T1Y Integer T1X))
f1p x30 x31 = (T1YA { t1yf00 = (2.5 :: Double) } :: T1Y Float (T1Y Integer T1X))
f1p x32 x33 | False = (T1YA { t1yf00 = ((-0.0) :: Double) } :: T1Y Float (T1Y Integer T1X))
f1p x34 !x35 | x36 <- (Set.fromList ["12"] :: Set.Set String) = (T1YA (1 :: Double) :: T1Y Float (T1Y Integer T1X)) | True = (T1YA ((-1) :: Double) :: T1Y Float (T1Y Integer T1X))

test1 :: IO ()
test1 = do
  line "1.1" (show ((T1XD (case (case (T1YA (1e100 :: Double) :: T1Y (Map.Map Int Int) Int) of { (T1YB x38 1 10) | x41 <- (10 :: Int64) -> (13 :: Int32); (T1YB x43 ~0 0) -> (shiftL ((minBound + 1) :: Int32) 8); _ -> (let f 0 = (maxBound :: Int32); f n = (\(x46 :: Int32) -> ((-7) :: Int32)) (g (n - 1)); g 0 = (minBound :: Int32); g n = (\(x47 :: Int32) -> x47) (f (n - 1)) in f (2 :: Int)) }) of { x48 -> (3 :: Integer); x49 -> ((-1) :: Integer); x50 | (case ((T1YA (2.5 :: Double) :: T1Y Word64 String), (Just ((-1) :: Float) :: Maybe Float), True) of { (T1YA { t1yf00 = x53 }, Nothing, True) -> False; _ -> False }) -> (ceiling  (9.999e22 :: Double)) | (generalCategory '\\' == generalCategory '\1234') -> ((-1) :: Integer); _ -> (2 :: Integer) }) (foldl' (\(_ :: Integer) -> (\(x57 :: Either (T1Y String Double) T1X) -> ((-(2 ^ (64 :: Int)) - 1) :: Integer))) ((10 ^ (30 :: Int)) :: Integer) ([(Left (T1YA { t1yf00 = ((-0.5) :: Double) } :: T1Y String Double) :: Either (T1Y String Double) T1X), (Left (T1YA (123456.789 :: Double) :: T1Y String Double) :: Either (T1Y String Double) T1X), (Right (T1XA ((-1) :: Int64) :: T1X) :: Either (T1Y String Double) T1X)] :: [Either (T1Y String Double) T1X])) (Map.fromList [((0 :: Word), (3 :: Int32))] :: Map.Map Word Int32) :: T1X) :: T1X))
  line "1.2" (show ((let { x59 = (\(x58 :: T1Y Int64 Word16) -> ((read (show (if True then (1e7 :: Double) else (1.5 :: Double))) :: Double))); x65 = (maybe (case (Set.intersection (Set.fromList [(2 :: Int), ((minBound + 1) :: Int), ((-1) :: Int)] :: Set.Set Int) (Set.fromList [(0 :: Int), (maxBound :: Int), (5 :: Int)] :: Set.Set Int)) of { x60 -> (let (p, q) = if False then (([(10 :: Int)] :: [Int]), (Left ((-1) :: Integer) :: Either Integer Word64)) else (fst r, snd r); r = (([(13 :: Int)] :: [Int]), (Right (2 :: Word64) :: Either Integer Word64)) in (q, p)); _ -> (runReader (do { x <- asks (\(x61 :: T1X) -> (Left (100 :: Integer) :: Either Integer Word64)); y <- local (\(x62 :: T1X) -> (T1XA (2 :: Int64) :: T1X)) (asks (\(x63 :: T1X) -> ([(maxBound :: Int), ((-2) :: Int), ((-2) :: Int)] :: [Int]))); return (x, y) }) (T1XA ((maxBound - 1) :: Int64) :: T1X)) }) (\(x64 :: ()) -> ((Right (5 :: Word64) :: Either Integer Word64), ([(0 :: Int), (0 :: Int), (maxBound :: Int)] :: [Int]))) (Nothing :: Maybe ())) } in (T1YA (1.0e-2 :: Double) :: T1Y (Set.Set ()) (T1Y Word8 Integer))) :: T1Y (Set.Set ()) (T1Y Word8 Integer)))
  line "1.3" (wholly (((read (show (do { x66@(T1XA x67) <- take 3 ([(T1XA (1 :: Int64) :: T1X)] :: [T1X]); ~(Right !x69) <- take 3 (tail ([(Right "Zo\235" :: Either Double String)] :: [Either Double String])); x70@(x71, x72) <- take 3 ([((5 :: Integer), ()), (((-1) :: Integer), ()), (((-7) :: Integer), ())] :: [(Integer, ())]); pure (fix (\self n -> if n <= (0 :: Int) then x66 else (\(x73 :: T1X) -> x66) (self (n - 1))) 0) } :: [T1X])) :: [T1X])) :: [T1X]))
  line "1.4" (wholly ((case (let { x74 = ((-1) :: Int8); !x77 = (unsafePerformIO (either (\e -> const ((listArray (0, 3 :: Int) (cycle ((T1XA (2 :: Int64) :: T1X) : ([(T1XA (100 :: Int64) :: T1X)] :: [T1X]))) // [(0, (T1XA (maxBound :: Int64) :: T1X))]) ! 2) (e :: SomeException)) id <$> try (evaluate (foldl' (\(_ :: T1X) -> (\(x76 :: String) -> (T1XA (5 :: Int64) :: T1X))) (T1XA ((minBound + 1) :: Int64) :: T1X) (["", "12"] :: [String]))))) } in (T1YA (1e100 :: Double) :: T1Y Word16 (T1Y Double String))) of { ~(T1YB x79 1 (T1YA x82)) -> (filter (\(x83 :: T1Y Ordering Bool) -> True) ([(T1YA x82 :: T1Y Ordering Bool), (T1YA x82 :: T1Y Ordering Bool), (T1YA (0 :: Double) :: T1Y Ordering Bool)] :: [T1Y Ordering Bool])); _ -> ([] :: [T1Y Ordering Bool]) }) :: [T1Y Ordering Bool]))

data T2X a b = T2XA | !b :=>&~$~ Double
  deriving (Show, Read, Eq, Ord, Functor, Foldable, Traversable)
infixr 9 :=>&~$~

class Show self => C2 self where
  c2m :: self -> Int -> Word
  c2n :: self -> (Bool, String, Int32)
  c2n cx = let { cr = c2m cx 3 } in (False, "Zo\235", ((-2) :: Int32))
instance C2 Int where
  c2m cx cn = (case (if (if ((==) (T2XA :: T2X Char String) (T2XA :: T2X Char String)) then (let go n x | n <= (0 :: Int) = x | otherwise = go (n - 1) ((\(x1 :: Int) -> (\(!x2 :: Bool) -> True)) n x) in go 5 True) else (case (3 :: Word8) of { 7 | True -> True | True -> True; _ -> True })) then (T2XA :: T2X (Int, Integer) (Either Integer Double)) else (either (\(!x4 :: T2X Int8 (Maybe Rational)) -> (T2XA :: T2X (Int, Integer) (Either Integer Double))) (\(!x5 :: Word8) -> (T2XA :: T2X (Int, Integer) (Either Integer Double))) (Right (0 :: Word8) :: Either (T2X Int8 (Maybe Rational)) Word8))) of { ~((Right x8) :=>&~$~ 10) -> (2 :: Word); (T2XA) | False -> (2 :: Word); (T2XA) | True -> (7 :: Word); _ -> (5 :: Word) })
  c2n cx = (min (fst (mapAccumL (\(x12 :: (Bool, String, Int32)) -> (\(_ :: T2X (Maybe Bool) (Map.Map Rational Int)) -> ((True, "\1234\&5", ((maxBound - 1) :: Int32)), '~'))) (let { x14 = (Map.fromList [((Right ((maxBound - 1) :: Int32) :: Either Word8 Int32), (13 :: Int))] :: Map.Map (Either Word8 Int32) Int) } in (False, "", (13 :: Int32))) (T2XA :: T2X (T2X Bool String) (T2X (Maybe Bool) (Map.Map Rational Int))))) (True, "a", (1 :: Int32)))
instance C2 t1 => C2 [t1] where
  c2m cx cn = ((*) (let { [(x26, _, x28)] = ((take 4 ([] :: [(String -> (t1, Integer, Bool))]) <*> take 4 (let { ~((x17, x18, x19), ~(Right _), 7) = ((GT, (3 :: Integer), (0.5 :: Double)), (Left (0 :: Float) :: Either Float Integer), (1.5 :: Double)); x23 = (4503599627370497.5 :: Float) } in (["-3"] :: [String])))) } in ((minBound + 1) :: Word)) (let { x31 = (Map.foldl' (\(x29 :: Float) -> (\(x30 :: Map.Map Word16 (T2X Int Rational)) -> x29)) ((-1) :: Float) (Map.fromList [(("a\"b\\c", (5 :: Int64), (2 :: Word)), (Map.fromList [((7 :: Word16), (T2XA :: T2X Int Rational)), ((7 :: Word16), (T2XA :: T2X Int Rational))] :: Map.Map Word16 (T2X Int Rational)))] :: Map.Map (String, Int64, Word) (Map.Map Word16 (T2X Int Rational)))); x32 = (Set.fromList [(Nothing :: Maybe Integer), (Just (1 :: Integer) :: Maybe Integer)] :: Set.Set (Maybe Integer)) } in (2 :: Word))) where { cs = map (\y -> c2m y 2) (take 5 cx) }

f2p :: forall t1. (Ord t1) => (t1 -> (Rational -> t1))
f2p x33 x34 | True = x33 | False = x33
f2p x35 x36 | False = x35 | x37@[x38] <- ([((-1) :: Int64)] :: [Int64]) = x35

f2q :: forall t1. (C2 t1) => (t1 -> (Bool -> t1))
f2q x39 True | LT <- GT = x39 | False = x39
f2q x42 x43 = x42
f2q x44 x45 = x44
f2q _ x47 | x47 = (error "none" :: t1)

f2r :: ((String -> Integer) -> ((Ordering -> Int32) -> (Set.Set Ordering -> Integer)))
f2r x48 x49 x50 = ((2 ^ (64 :: Int)) :: Integer)
f2r x51 x52 x53 = (5 :: Integer)
f2r x54 x55 x56 = (1 :: Integer)
f2r !x57 x58 _ = (7 :: Integer)

test2 :: IO ()
test2 = do
  line "2.1" (show (((minBound :: Int32), (T2XA :: T2X Int8 Ordering)) :: (Int32, T2X Int8 Ordering)))
  line "2.2" (show ((mconcat (zipWith3 (\(x60 :: Set.Set Word) -> (\(x61 :: Word64) -> (\(x62 :: ()) -> "x y\nz"))) ([(Set.fromList [] :: Set.Set Word), (Set.fromList [(7 :: Word), (0 :: Word)] :: Set.Set Word)] :: [Set.Set Word]) (let { x64 = (runExcept (do { when False (throwError ((-1) :: Double)); return (Right (maxBound :: Int8) :: Either Double Int8) } `catchError` (\e -> return ((\(x63 :: Double) -> (Right (minBound :: Int8) :: Either Double Int8)) e)))); x72 = (case (Map.fromList [((['~', '"'] :: [Char]), (T2XA :: T2X Ordering Double)), ((['Z'] :: [Char]), (T2XA :: T2X Ordering Double))] :: Map.Map [Char] (T2X Ordering Double)) of { x65 -> (\(x66 :: Integer) -> (T2XA :: T2X Int8 Bool)); x67 -> (\(!x68 :: Integer) -> (T2XA :: T2X Int8 Bool)); x69 | False -> (\(x70 :: Integer) -> (T2XA :: T2X Int8 Bool)); _ -> (\(!x71 :: Integer) -> (T2XA :: T2X Int8 Bool)) }) } in ([] :: [Word64])) ([] :: [()]))) :: String))
  line "2.3" (wholly ((case (T2XA :: T2X (Int, Bool) String) of { (T2XA) | x74 <- (Map.fromList [((2 :: Word8), 'Z'), ((0 :: Word8), '0')] :: Map.Map Word8 Char) -> (let { (~(!x78, x79) :=>&~$~ 10) = (fmap (\(x75 :: Double) -> ((0 :: Word), (7 :: Integer))) (T2XA :: T2X (Int8, String, Word8) Double)); x88 = (case (Just (["hello world"] :: [String]) :: Maybe [String]) of { (Just [x83, x84]) -> ([(T2XA :: T2X Double Integer), (T2XA :: T2X Double Integer), (T2XA :: T2X Double Integer)] :: [T2X Double Integer]); Nothing -> ([] :: [T2X Double Integer]); (Just []) -> ([(T2XA :: T2X Double Integer)] :: [T2X Double Integer]) }) } in [(T2XA :: T2X Int8 Char) | (T2XA) <- take 4 ([(T2XA :: T2X Integer Bool), (T2XA :: T2X Integer Bool)] :: [T2X Integer Bool]), (Left x91) <- take 4 ([(Right (3 :: Word16) :: Either () Word16)] :: [Either () Word16])]) | True -> ([] :: [T2X Int8 Char]); (T2XA) -> ([(T2XA :: T2X Int8 Char)] :: [T2X Int8 Char]); (T2XA) -> ([(T2XA :: T2X Int8 Char), (T2XA :: T2X Int8 Char), (T2XA :: T2X Int8 Char)] :: [T2X Int8 Char]) }) :: [T2X Int8 Char]))

test3 :: IO ()
test3 = do
  line "3.1" (show ((0 :: Int) :: Int))
  line "3.2" (show ((0 :: Int) :: Int))

newtype T4X a b = T4XA ()
  deriving (Show, Read, Eq, Ord)

class Ord self => C4 self where
  c4m :: self -> Int -> Maybe Double
  c4n :: self -> Set.Set Bool
  c4n cx = let { cr = c4m cx 3 } in (Set.fromList [True, True, True] :: Set.Set Bool)
instance C4 Bool where
  c4m cx cn = (Just ((-0.0) :: Double) :: Maybe Double)
  c4n cx = (Set.fromList [] :: Set.Set Bool)
instance C4 t1 => C4 [t1] where
  c4m cx cn = (Just (let { 2 = (5 :: Word8) } in (0.1 :: Double)) :: Maybe Double) where { cs = map (\y -> c4m y 2) (take 5 cx) }

f4p :: forall t1. (Show t1, Ord t1) => (t1 -> ((Int32 -> Bool) -> (Double -> t1)))
f4p x2 x3 0 = x2
f4p x5 x6 x7 = (((\(x8 :: Bool) -> (\(x9 :: Bool) -> x5)) `on` (\(x10 :: Word16) -> False)) (100 :: Word16) (100 :: Word16))
f4p x11 x12 x13 = x11

f4q :: (Int -> (Int64 -> [Map.Map Bool Integer]))
f4q fuel x14 = again where { again = if fuel <= 0 then ([(Map.fromList [(False, ((-2) :: Integer))] :: Map.Map Bool Integer), (Map.fromList [(True, (2 :: Integer)), (True, (13 :: Integer))] :: Map.Map Bool Integer)] :: [Map.Map Bool Integer]) else f4q (fuel - 1) (fromInteger (7 :: Integer)) }
f4q fuel x15 = ([(Map.fromList [(False, ((10 ^ (30 :: Int)) :: Integer)), (True, ((-7) :: Integer)), (False, ((-(2 ^ (64 :: Int)) - 1) :: Integer))] :: Map.Map Bool Integer), (Map.fromList [] :: Map.Map Bool Integer), (Map.fromList [(False, (10 :: Integer))] :: Map.Map Bool Integer)] :: [Map.Map Bool Integer]) where { again = if fuel <= 0 then ((\\) (let { x16 = (1 :: Int) } in ([(Map.fromList [(True, (5 :: Integer)), (True, (3 :: Integer)), (True, ((-2) :: Integer))] :: Map.Map Bool Integer), (Map.fromList [] :: Map.Map Bool Integer), (Map.fromList [] :: Map.Map Bool Integer)] :: [Map.Map Bool Integer])) ([(Map.fromList [(False, (3 :: Integer)), (False, ((-7) :: Integer))] :: Map.Map Bool Integer)] :: [Map.Map Bool Integer])) else f4q (fuel - 1) (xor x15 (fromIntegral  (10 :: Int))) }

f4r :: forall t1. (Show t1) => (t1 -> (Map.Map ((), Word16, Int) Bool -> ((Int32 -> t1) -> (T4X Word Int -> Rational))))
f4r x17 x18 x19 (T4XA x21) = ((-7) :: Rational)
f4r _ x23 !x24 x25 | "Zo\235" <- "Zo\235" = (13 :: Rational) | False = ((5 % 2) :: Rational)

test4 :: IO ()
test4 = do
  line "4.1" (show ((let { x31 = (\(x27 :: T4X Int Int) -> (((\(x28 :: String) -> (\(x29 :: String) -> (T4XA () :: T4X Int32 Bool))) `on` (\(x30 :: T4X (Map.Map Word64 String) Bool) -> "-3")) (T4XA () :: T4X (Map.Map Word64 String) Bool) (T4XA () :: T4X (Map.Map Word64 String) Bool))) } in (Left (Map.fromList [("a\"b\\c", ""), ("", "hello world"), ("-3", "a\"b\\c")] :: Map.Map String String) :: Either (Map.Map String String) (Word, ()))) :: Either (Map.Map String String) (Word, ())))
  line "4.2" (show (((let { x34 = (sortBy (comparing (\(x32 :: [Integer]) -> ((-2) :: Int64))) (case (10 :: Integer) of { x33@2 | False -> ([([] :: [Integer])] :: [[Integer]]); _ -> ([([(1 :: Integer)] :: [Integer]), ([(5 :: Integer)] :: [Integer])] :: [[Integer]]) })) } in (Map.fromList [] :: Map.Map (T4X Char Word8) ())) Map.! (T4XA () :: T4X Char Word8)) :: ()))
  line "4.3" (show ((Map.fromList [((T4XA () :: T4X Rational String), False)] :: Map.Map (T4X Rational String) Bool) :: Map.Map (T4X Rational String) Bool))
  line "4.4" (wholly (([(T4XA () :: T4X Int64 String)] :: [T4X Int64 String]) :: [T4X Int64 String]))

newtype T5X a = T5XA { t5xf00 :: a }
  deriving (Show, Read, Eq, Ord)

data T5Y = T5YA
  deriving (Show, Read, Eq, Ord, Enum, Bounded, Ix)

newtype T5Z = T5ZA { t5zf00 :: Int8 }
  deriving (Show, Read, Eq, Ord)

class Show self => C5 self where
  c5m :: self -> Int -> T5Y
  c5n :: self -> Either Double T5Z
  c5n cx = let { cr = c5m cx 3 } in (let { _ = (T5YA :: T5Y); 0 = (3 :: Int) } in (((\(x3 :: Bool) -> (Right (T5ZA { t5zf00 = (100 :: Int8) } :: T5Z) :: Either Double T5Z)) $! True)))
instance C5 Char where
  c5m cx cn = (T5YA :: T5Y)
instance C5 T5Y where
  c5m cx cn = (T5YA :: T5Y)
instance C5 t1 => C5 [t1] where
  c5m cx cn = (T5YA :: T5Y) where { cs = map (\y -> c5m y 2) (take 5 cx) }

f5p :: (Int -> (Word16 -> (Maybe Integer -> (Map.Map () Word -> ([Int32], Map.Map Char Word8)))))
f5p fuel x4 (Just 0) x7 = (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) where { again = if fuel <= 0 then (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) else f5p (fuel - 1) (0 :: Word16) (Nothing :: Maybe Integer) (Map.fromList [] :: Map.Map () Word) }
f5p fuel x8 x9 x10 = (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) where { again = if fuel <= 0 then (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) else f5p (fuel - 1) (0 :: Word16) (Nothing :: Maybe Integer) (Map.fromList [] :: Map.Map () Word) }
f5p fuel x11 x12 x13 = (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) where { again = if fuel <= 0 then (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) else f5p (fuel - 1) (0 :: Word16) (Nothing :: Maybe Integer) (Map.fromList [] :: Map.Map () Word) }
f5p fuel x14 x15 x16 = (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) where { again = if fuel <= 0 then (([] :: [Int32]), (Map.fromList [] :: Map.Map Char Word8)) else f5p (fuel - 1) (0 :: Word16) (Nothing :: Maybe Integer) (Map.fromList [] :: Map.Map () Word) }

f5q :: (Int -> Int)
f5q 0 = (0 :: Int)
f5q x18 = (0 :: Int)

f5r :: (Int -> Int)
f5r 0 = (0 :: Int)
f5r x20 = (0 :: Int)

f5s :: (Int -> Int)
f5s 0 = (0 :: Int)
f5s x22 = (0 :: Int)

test5 :: IO ()
test5 = do
  line "5.1" (show ((0 :: Int) :: Int))
  line "5.2" (show ((0 :: Int) :: Int))
  line "5.3" (wholly (([] :: [T5X Int]) :: [T5X Int]))
  line "5.4" (wholly (([] :: [T5Y]) :: [T5Y]))
  line "5.5" (wholly (([] :: [T5Z]) :: [T5Z]))
