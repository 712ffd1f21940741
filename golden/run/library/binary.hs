{-# LANGUAGE DeriveGeneric, DeriveAnyClass, ScopedTypeVariables #-}
-- Catches bytes written otherwise than other compilers' programs read them, and readers that lose their place.
module Main (main) where

import Control.Applicative
import Control.Exception
import Control.Monad
import Data.Array
import Data.Array.Unboxed (UArray)
import qualified Data.Array.Unboxed as U
import Data.Binary
import Data.Binary.Get
import Data.Binary.Put
import qualified Data.ByteString as S
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import Data.Complex
import Data.Int
import qualified Data.IntMap as IM
import qualified Data.IntSet as IS
import qualified Data.Map as M
import Data.List.NonEmpty (NonEmpty (..))
import Data.Ratio
import qualified Data.Sequence as Q
import qualified Data.Set as Set
import Data.Tree
import GHC.Generics (Generic)
import Numeric (showHex)
import Numeric.Natural

data Shape = Circle Double | Rectangle { width, height :: Double } | Point | Named String Shape [Shape]
  deriving (Show, Eq, Generic, Binary)

data Unit = Unit deriving (Show, Eq, Generic)
instance Binary Unit

data Pair a b = Pair a b deriving (Show, Eq, Generic)
instance (Binary a, Binary b) => Binary (Pair a b)

data Expr = Num Integer | Var Char | Add Expr Expr deriving (Show, Eq)
instance Binary Expr where
  put (Num n) = do { putWord8 0; put n }
  put (Var c) = do { putWord8 1; put c }
  put (Add a b) = putWord8 2 >> put a >> put b
  get = do
    t <- getWord8
    case t of
      0 -> Num <$> get
      1 -> Var <$> get
      2 -> liftM2 Add get get
      _ -> fail ("bad tag " ++ show t)

hex :: L.ByteString -> String
hex = concatMap (\b -> (if b < 16 then "0" else "") ++ showHex b "") . L.unpack

there :: (Binary a, Show a, Eq a) => a -> IO ()
there a = do
  let bytes = encode a
  putStrLn (show a ++ " = " ++ hex bytes)
  unless (decode bytes == a) $ putStrLn ("  but back " ++ show (decode bytes `asTypeOf` a))
  case decodeOrFail (L.init bytes) of
    Left (rest, n, e) -> putStrLn ("  cut: " ++ hex rest ++ " at " ++ show n ++ ": " ++ e)
    Right (_, n, b) -> putStrLn ("  cut: read " ++ show (b `asTypeOf` a) ++ " at " ++ show n)

record :: Get (Word8, Word16, Word32, Int64, S.ByteString)
record = (,,,,) <$> getWord8 <*> getWord16le <*> getWord32be <*> getInt64le <*> (getWord8 >>= getByteString . fromIntegral)

outcome :: Show a => Get a -> [Word8] -> IO ()
outcome g ws = case runGetOrFail g (L.pack ws) of
  Left (rest, n, e) -> print ("fails", L.unpack rest, n, e)
  Right (rest, n, a) -> print (L.unpack rest, n, a)

main :: IO ()
main = do
  there ()
  there True
  there [LT, EQ, GT]
  there (5 :: Word8, 500 :: Word16, 70000 :: Word32)
  there (-5 :: Int8, -500 :: Int16, -70000 :: Int32, minBound :: Int64)
  there (42 :: Int, -1 :: Int, maxBound :: Word)
  there [0, 1, -1, 2 ^ (31 :: Int) - 1, 2 ^ (31 :: Int), -(2 ^ (31 :: Int)), -(2 ^ (100 :: Int)) :: Integer]
  there (product [1 .. 40 :: Integer])
  there [0, 7, 2 ^ (64 :: Int) :: Natural]
  there (3 % 4 :: Rational, 1.5 :: Double, -0.1 :: Float, 2 :+ 3 :: Complex Double)
  there "h\233llo \8364 \128512"
  there 'x'
  there (Just 'a', Nothing :: Maybe Int, Left 1 :: Either Int Bool, Right False :: Either Int Bool)
  there (1 :| [2, 3 :: Int])
  there (C.pack "strict", LC.pack "lazy")
  there (M.fromList [(i, show i) | i <- [1 .. 3 :: Int]])
  there (Set.fromList "hello", IM.fromList [(3, 'c'), (-1, 'm')], IS.fromList [5, -5, 100])
  there (Q.fromList [1 .. 4 :: Word8])
  there (Node 'r' [Node 's' [], Node 't' [Node 'u' []]])
  there (listArray (0, 3) "abcd" :: Array Int Char)
  there (U.listArray ((0, 0), (1, 1)) [1, 2, 3, 4] :: UArray (Int, Int) Word16)
  there [Circle 1.5, Rectangle 2 3, Point, Named "n" Point [Point]]
  there Unit
  there (Pair 'a' (Pair Unit [True]))
  there (Add (Num 3) (Add (Var 'x') (Num (-9))))
  there (1 :: Word8, 2 :: Word8, 3 :: Word8, 4 :: Word8, 5 :: Word8, 6 :: Word8, 7 :: Word8)
  outcome record [1, 2, 0, 0, 0, 0, 9, 255, 255, 255, 255, 255, 255, 255, 255, 3, 97, 98, 99, 100]
  outcome record [1, 2, 0, 0]
  outcome (get :: Get Bool) [7]
  outcome (get :: Get Expr) [2, 1, 97, 5]
  outcome (skip 2 *> getWord8 <* bytesRead) [1, 2, 3, 4]
  outcome (skip 5) [1, 2]
  outcome (lookAhead getWord16be >>= \a -> (,) a <$> getWord8) [1, 2, 3]
  outcome ((getWord32be >> fail "no") <|> (fromIntegral <$> getWord8)) [1, 2, 3, 4, 5]
  outcome (many getWord16be) [1, 2, 3, 4, 5]
  outcome (some (getWord8 >>= \w -> guard (w < 3) >> return w)) [1, 2, 3, 4]
  outcome (empty :: Get ()) [1]
  outcome (label "inner" (label "word" getWord32le) :: Get Word32) [1, 2]
  outcome (isolate 2 getWord16be) [1, 2, 3]
  outcome (isolate 3 getWord16be) [1, 2, 3]
  outcome (isolate 1 getWord16be) [1, 2, 3]
  outcome (getWord8 *> isolate 2 (getWord8 *> bytesRead)) [1, 2, 3]
  outcome (getLazyByteStringNul >>= \a -> (,) a <$> getRemainingLazyByteString) [97, 98, 0, 99]
  outcome getLazyByteStringNul [97]
  outcome (getLazyByteString 2) [97, 98, 99]
  outcome ((,) <$> isEmpty <*> (getWord8 *> isEmpty)) [1]
  outcome (lookAheadM (getWord8 >>= \w -> return (if w > 5 then Just w else Nothing)) >>= \m -> (,) m <$> getWord8) [9, 1]
  outcome (lookAheadM (getWord8 >>= \w -> return (if w > 5 then Just w else Nothing)) >>= \m -> (,) m <$> getWord8) [2, 1]
  outcome (lookAheadE (getWord8 >>= \w -> return (if w > 5 then Left w else Right w)) >>= \m -> (,) m <$> getWord8) [9, 1]
  outcome ((,) <$> getFloatbe <*> getDoublele) [0x3f, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f]
  putStrLn (hex (runPut (putWord16be 258 >> putWord32le 1 >> putInt8 (-1) >> putFloatle 1 >> putDoublebe 2 >> putByteString (C.pack "xyz") >> putStringUtf8 "\233")))
  print (fmap hex (runPutM (do { putWord8 1; when True flush; return 'r' })))
  -- incrementally
  let feed d [] = pushEndOfInput d
      feed d (c : cs) = feed (pushChunk d (S.pack c)) cs
  case feed (runGetIncremental record) [[1], [2, 0, 0], [0, 0, 9], replicate 8 1, [2], [97], [98, 99]] of
    Done rest n a -> print (S.unpack rest, n, a)
    Fail rest n e -> print (S.unpack rest, n, e)
    Partial _ -> putStrLn "partial"
  case feed (runGetIncremental ((getWord16be >>= \w -> guard (w > 1000) >> return w) <|> (fromIntegral <$> getWord8))) [[1], [2], [3]] of
    Done rest n a -> print (S.unpack rest, n, a)
    Fail rest n e -> print (S.unpack rest, n, e)
    Partial _ -> putStrLn "partial"
  r <- try (evaluate (decode (L.pack [0, 0, 0]) :: Int))
  case r of
    Left (ErrorCall e) -> putStrLn e
    Right n -> print n
  print (L.length (encode [1 .. 10000 :: Int]), sum (decode (encode [1 .. 10000 :: Int]) :: [Int]))
  print (take 3 (decode (encode (M.fromList (zip [1 .. 1000 :: Int] (cycle ["a", "b"]))) <> L.pack [1]) :: [(Int, String)]))
