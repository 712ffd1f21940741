{-# LANGUAGE BangPatterns, DefaultSignatures, FlexibleContexts, FlexibleInstances, KindSignatures, ScopedTypeVariables, TypeOperators #-}
-- |
-- Values as rows of bytes: what is written by 'put' is read by 'get'. For types with
-- an instance of 'Generic' both are written by the compiler.
module Data.Binary
  ( Binary (..), GBinaryGet (..), GBinaryPut (..), Get, Put, putWord8, getWord8
  , encode, decode, decodeOrFail, encodeFile, decodeFile, decodeFileOrFail, module Data.Word
  ) where

import Control.Monad (replicateM)
import Data.Array.Base (UArray)
import qualified Data.Array.IArray as Array
import Data.Binary.Get
import Data.Binary.Put
import Data.Bits (shiftL, shiftR, (.&.), (.|.))
import qualified Data.ByteString as S
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as Short
import Data.Char (chr)
import Data.Complex (Complex (..))
import Data.Fixed (Fixed (..))
import Data.Functor.Identity (Identity (..))
import Data.Int
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import Data.List (foldl', unfoldr)
import Data.List.NonEmpty (NonEmpty (..))
import qualified Data.Map as Map
import qualified Data.Monoid as Monoid
import Data.Monoid (All (..), Any (..), Dual (..), Product (..), Sum (..))
import Data.Ratio (Ratio, denominator, numerator, (%))
import qualified Data.Semigroup as Semigroup
import qualified Data.Sequence as Seq
import qualified Data.Set as Set
import qualified Data.Text as Text
import qualified Data.Text.Encoding as Text
import qualified Data.Text.Lazy as LazyText
import qualified Data.Text.Lazy.Encoding as LazyText
import Data.Tree (Tree (..))
import Data.Version (Version (..))
import Data.Void (Void, absurd)
import Data.Word
import GHC.Fingerprint (Fingerprint (..))
import GHC.Generics hiding (Prefix, prec)
import Numeric.Natural (Natural)

-- region binary
-- | Types whose values can be written and read.
class Binary t where
  put :: t -> Put
  get :: Get t
  putList :: [t] -> Put
  putList xs = put (length xs) <> mapM_ put xs
  default put :: (Generic t, GBinaryPut (Rep t)) => t -> Put
  put = gput . from
  default get :: (Generic t, GBinaryGet (Rep t)) => Get t
  get = to <$> gget

encode :: Binary a => a -> L.ByteString
encode = runPut . put
{-# INLINE encode #-}

decode :: Binary a => L.ByteString -> a
decode = runGet get
-- end binary

decodeOrFail :: Binary a => L.ByteString -> Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, a)
decodeOrFail = runGetOrFail get

encodeFile :: Binary a => FilePath -> a -> IO ()
encodeFile path = L.writeFile path . encode

decodeFile :: Binary a => FilePath -> IO a
decodeFile path = do
  r <- decodeFileOrFail path
  case r of
    Right a -> pure a
    Left (n, e) -> error (path ++ ":" ++ show n ++ ": " ++ e)

decodeFileOrFail :: Binary a => FilePath -> IO (Either (ByteOffset, String) a)
decodeFileOrFail path = do
  bytes <- S.readFile path
  pure (case runGetOrFail get (L.fromStrict bytes) of
    Left (_, n, e) -> Left (n, e)
    Right (_, _, a) -> Right a)

-- region generic
-- | Representations that can be written; that can be read.
class GBinaryPut f where
  gput :: f t -> Put

class GBinaryGet f where
  gget :: Get (f t)

instance GBinaryPut V1 where
  gput _ = pure ()
instance GBinaryGet V1 where
  gget = pure undefined
instance GBinaryPut U1 where
  gput _ = pure ()
instance GBinaryGet U1 where
  gget = pure U1
instance (GBinaryPut f, GBinaryPut g) => GBinaryPut (f :*: g) where
  gput (a :*: b) = gput a <> gput b
instance (GBinaryGet f, GBinaryGet g) => GBinaryGet (f :*: g) where
  gget = (:*:) <$> gget <*> gget
instance GBinaryPut f => GBinaryPut (M1 i c f) where
  gput (M1 a) = gput a
instance GBinaryGet f => GBinaryGet (M1 i c f) where
  gget = M1 <$> gget
instance Binary a => GBinaryPut (K1 i a) where
  gput (K1 a) = put a
instance Binary a => GBinaryGet (K1 i a) where
  gget = K1 <$> get

-- | A sum starts with the number of the constructor, as short as their count allows.
instance (GSumPut f, GSumPut g, GCount f, GCount g) => GBinaryPut (f :+: g) where
  gput = writeSum (tagged size) 0 size
    where size = count (undefined :: Maybe ((f :+: g) ()))
instance (GSumGet f, GSumGet g, GCount f, GCount g) => GBinaryGet (f :+: g) where
  gget = do
    code <- tag size
    if code < size then readSum code size else fail "Unknown encoding for constructor"
    where size = count (undefined :: Maybe ((f :+: g) ()))
-- end generic

-- | How the number of one among so many constructors is written; how it is read.
tagged :: Word64 -> Word64 -> Put
tagged size code
  | size <= 2 ^ (8 :: Int) = putWord8 (fromIntegral code)
  | size <= 2 ^ (16 :: Int) = putWord16be (fromIntegral code)
  | size <= 2 ^ (32 :: Int) = putWord32be (fromIntegral code)
  | otherwise = putWord64be code

tag :: Word64 -> Get Word64
tag size
  | size <= 2 ^ (8 :: Int) = fromIntegral <$> getWord8
  | size <= 2 ^ (16 :: Int) = fromIntegral <$> getWord16be
  | size <= 2 ^ (32 :: Int) = fromIntegral <$> getWord32be
  | otherwise = getWord64be

class GCount f where
  count :: Maybe (f t) -> Word64

instance (GCount f, GCount g) => GCount (f :+: g) where
  count _ = count (undefined :: Maybe (f ())) + count (undefined :: Maybe (g ()))
instance GCount (C1 c f) where
  count _ = 1

class GSumPut f where
  writeSum :: (Word64 -> Put) -> Word64 -> Word64 -> f t -> Put

class GSumGet f where
  readSum :: Word64 -> Word64 -> Get (f t)

instance (GSumPut f, GSumPut g) => GSumPut (f :+: g) where
  writeSum write !code !size s = case s of
    L1 a -> writeSum write code half a
    R1 b -> writeSum write (code + half) (size - half) b
    where half = size `shiftR` 1
instance (GSumGet f, GSumGet g) => GSumGet (f :+: g) where
  readSum !code !size
    | code < half = L1 <$> readSum code half
    | otherwise = R1 <$> readSum (code - half) (size - half)
    where half = size `shiftR` 1
instance GBinaryPut f => GSumPut (C1 c f) where
  writeSum write code _ a = write code <> gput a
instance GBinaryGet f => GSumGet (C1 c f) where
  readSum _ _ = gget

-- | A value of an enumeration by its number.
small :: Word8 -> String -> (Word8 -> a) -> Get a
small most name f = do
  n <- getWord8
  if n <= most then pure (f n) else fail ("Could not map value " ++ show n ++ " to " ++ name)

instance Binary Void where
  put = absurd
  get = fail "Void"
instance Binary () where
  put () = pure ()
  get = pure ()
instance Binary Bool where
  put = putWord8 . fromIntegral . fromEnum
  get = small 1 "Bool" (toEnum . fromIntegral)
instance Binary Ordering where
  put = putWord8 . fromIntegral . fromEnum
  get = small 2 "Ordering" (toEnum . fromIntegral)
instance Binary Word8 where
  put = putWord8
  get = getWord8
  putList xs = put (length xs) <> putByteString (S.pack xs)
instance Binary Word16 where
  put = putWord16be
  get = getWord16be
instance Binary Word32 where
  put = putWord32be
  get = getWord32be
instance Binary Word64 where
  put = putWord64be
  get = getWord64be
instance Binary Int8 where
  put = putInt8
  get = getInt8
instance Binary Int16 where
  put = putInt16be
  get = getInt16be
instance Binary Int32 where
  put = putInt32be
  get = getInt32be
instance Binary Int64 where
  put = putInt64be
  get = getInt64be
instance Binary Word where
  put = putWord64be . fromIntegral
  get = fromIntegral <$> getWord64be
instance Binary Int where
  put = putInt64be . fromIntegral
  get = fromIntegral <$> getInt64be

-- region integer
-- | Five bytes for small ones; a sign and the bytes from the lowest for the others.
instance Binary Integer where
  put n
    | n == toInteger small' = putWord8 0 <> put small'
    | otherwise = putWord8 1 <> putWord8 (if n < 0 then 255 else 1) <> put (bytes (abs n))
    where small' = fromInteger n :: Int32
  get = do
    kind <- getWord8
    if kind == 0 then toInteger <$> (get :: Get Int32) else do
      sign <- getWord8
      n <- number <$> get
      pure (if sign == 1 then n else negate n)
-- end integer

bytes :: Integer -> [Word8]
bytes = unfoldr (\n -> if n == 0 then Nothing else Just (fromInteger n, n `shiftR` 8))

-- | Halves first, so that long numbers do not take the square of their length.
number :: [Word8] -> Integer
number bs = go (length bs) bs
  where
    go n xs
      | n <= 8 = toInteger (foldr (\b a -> a `shiftL` 8 .|. fromIntegral b) (0 :: Word64) xs)
      | otherwise = let k = n `div` 2; (low, high) = splitAt k xs in go k low .|. (go (n - k) high `shiftL` (8 * k))

instance Binary Natural where
  put n
    | toInteger n == toInteger small' = putWord8 0 <> put small'
    | otherwise = putWord8 1 <> put (bytes (toInteger n))
    where small' = fromIntegral n :: Word64
  get = do
    kind <- getWord8
    if kind == 0 then fromIntegral <$> (get :: Get Word64) else fromInteger . number <$> get

instance Binary (Fixed a) where
  put (MkFixed n) = put n
  get = MkFixed <$> get
instance (Binary a, Integral a) => Binary (Ratio a) where
  put r = put (numerator r) <> put (denominator r)
  get = (%) <$> get <*> get
instance Binary a => Binary (Complex a) where
  put (a :+ b) = put a <> put b
  get = (:+) <$> get <*> get
instance Binary Double where
  put = put . decodeFloat
  get = uncurry encodeFloat <$> get
instance Binary Float where
  put = put . decodeFloat
  get = uncurry encodeFloat <$> get

instance Binary Char where
  put = putCharUtf8
  putList s = put (length s) <> putStringUtf8 s
  get = do
    lead <- fromIntegral <$> getWord8
    code <- case () of
      _ | lead < 0x80 -> pure lead
        | lead < 0xC2 -> invalid
        | lead < 0xE0 -> more (lead .&. 0x1F)
        | lead < 0xF0 -> more (lead .&. 0x0F) >>= more
        | lead < 0xF5 -> more (lead .&. 0x07) >>= more >>= more
        | otherwise -> invalid
    if code > 0x10FFFF then invalid else pure (chr code)
    where
      invalid = fail "Invalid UTF-8 encoding"
      more :: Int -> Get Int
      more high = do
        b <- fromIntegral <$> getWord8
        if b .&. 0xC0 == 0x80 then pure (high `shiftL` 6 .|. b .&. 0x3F) else invalid

instance (Binary a, Binary b) => Binary (a, b) where
  put (a, b) = put a <> put b
  get = (,) <$> get <*> get
instance (Binary a, Binary b, Binary c) => Binary (a, b, c) where
  put (a, b, c) = put a <> put b <> put c
  get = (,,) <$> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d) => Binary (a, b, c, d) where
  put (a, b, c, d) = put a <> put b <> put c <> put d
  get = (,,,) <$> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e) => Binary (a, b, c, d, e) where
  put (a, b, c, d, e) = put a <> put b <> put c <> put d <> put e
  get = (,,,,) <$> get <*> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f) => Binary (a, b, c, d, e, f) where
  put (a, b, c, d, e, f) = put (a, b, c, d, e) <> put f
  get = (,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g) => Binary (a, b, c, d, e, f, g) where
  put (a, b, c, d, e, f, g) = put (a, b, c, d, e) <> put (f, g)
  get = (,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h) => Binary (a, b, c, d, e, f, g, h) where
  put (a, b, c, d, e, f, g, h) = put (a, b, c, d, e) <> put (f, g, h)
  get = (,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h, Binary i) => Binary (a, b, c, d, e, f, g, h, i) where
  put (a, b, c, d, e, f, g, h, i) = put (a, b, c, d, e) <> put (f, g, h, i)
  get = (,,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get
instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h, Binary i, Binary j) => Binary (a, b, c, d, e, f, g, h, i, j) where
  put (a, b, c, d, e, f, g, h, i, j) = put (a, b, c, d, e) <> put (f, g, h, i, j)
  get = (,,,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get

instance Binary a => Binary [a] where
  put = putList
  get = do
    n <- get
    replicateM n get
instance Binary a => Binary (NonEmpty a) where
  put (a :| as) = put (a : as)
  get = do
    l <- get
    case l of
      a : as -> pure (a :| as)
      [] -> fail "NonEmpty is empty"
instance Binary a => Binary (Maybe a) where
  put m = case m of
    Nothing -> putWord8 0
    Just a -> putWord8 1 <> put a
  get = do
    t <- getWord8
    if t == 0 then pure Nothing else Just <$> get
instance (Binary a, Binary b) => Binary (Either a b) where
  put e = case e of
    Left a -> putWord8 0 <> put a
    Right b -> putWord8 1 <> put b
  get = do
    t <- getWord8
    if t == 0 then Left <$> get else Right <$> get

instance Binary S.ByteString where
  put b = put (S.length b) <> putByteString b
  get = get >>= getByteString
instance Binary L.ByteString where
  put b = put (L.length b) <> putLazyByteString b
  get = get >>= getLazyByteString
instance Binary Short.ShortByteString where
  put b = put (Short.length b) <> putShortByteString b
  get = Short.toShort <$> (get >>= getByteString)
instance Binary Text.Text where
  put = put . Text.encodeUtf8
  get = get >>= either (fail . show) pure . Text.decodeUtf8'
instance Binary LazyText.Text where
  put = put . LazyText.encodeUtf8
  get = get >>= either (fail . show) pure . LazyText.decodeUtf8'

-- | So many things after one another.
several :: Binary a => Int -> (b -> [a]) -> b -> Put
several n list b = put n <> mapM_ put (list b)

instance Binary a => Binary (Set.Set a) where
  put s = several (Set.size s) Set.toAscList s
  get = Set.fromDistinctAscList <$> get
instance (Binary k, Binary a) => Binary (Map.Map k a) where
  put m = several (Map.size m) Map.toAscList m
  get = Map.fromDistinctAscList <$> get
instance Binary IntSet.IntSet where
  put s = several (IntSet.size s) IntSet.toAscList s
  get = IntSet.fromDistinctAscList <$> get
instance Binary a => Binary (IntMap.IntMap a) where
  put m = several (IntMap.size m) IntMap.toAscList m
  get = IntMap.fromDistinctAscList <$> get
instance Binary a => Binary (Seq.Seq a) where
  put s = several (Seq.length s) (foldr (:) []) s
  get = Seq.fromList <$> get
instance Binary a => Binary (Tree a) where
  put (Node a ts) = put a <> put ts
  get = Node <$> get <*> get
instance (Binary i, Array.Ix i, Binary e) => Binary (Array.Array i e) where
  put a = put (Array.bounds a) <> several (Array.rangeSize (Array.bounds a)) Array.elems a
  get = Array.listArray <$> get <*> get
instance (Binary i, Array.Ix i, Binary e, Array.IArray UArray e) => Binary (UArray i e) where
  put a = put (Array.bounds a) <> several (Array.rangeSize (Array.bounds a)) Array.elems a
  get = Array.listArray <$> get <*> get

instance Binary Fingerprint where
  put (Fingerprint a b) = put a <> put b
  get = Fingerprint <$> get <*> get
instance Binary Version where
  put (Version branch tags) = put branch <> put tags
  get = Version <$> get <*> get
instance Binary a => Binary (Identity a) where
  put (Identity a) = put a
  get = Identity <$> get
instance Binary All where
  put (All a) = put a
  get = All <$> get
instance Binary Any where
  put (Any a) = put a
  get = Any <$> get
instance Binary a => Binary (Dual a) where
  put (Dual a) = put a
  get = Dual <$> get
instance Binary a => Binary (Sum a) where
  put (Sum a) = put a
  get = Sum <$> get
instance Binary a => Binary (Product a) where
  put (Product a) = put a
  get = Product <$> get
instance Binary a => Binary (Monoid.First a) where
  put (Monoid.First a) = put a
  get = Monoid.First <$> get
instance Binary a => Binary (Monoid.Last a) where
  put (Monoid.Last a) = put a
  get = Monoid.Last <$> get
instance Binary a => Binary (Semigroup.Min a) where
  put (Semigroup.Min a) = put a
  get = Semigroup.Min <$> get
instance Binary a => Binary (Semigroup.Max a) where
  put (Semigroup.Max a) = put a
  get = Semigroup.Max <$> get
instance Binary a => Binary (Semigroup.First a) where
  put (Semigroup.First a) = put a
  get = Semigroup.First <$> get
instance Binary a => Binary (Semigroup.Last a) where
  put (Semigroup.Last a) = put a
  get = Semigroup.Last <$> get
