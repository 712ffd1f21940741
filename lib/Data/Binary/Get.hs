{-# LANGUAGE BangPatterns, RankNTypes #-}
-- |
-- Values read from rows of bytes: readers that stop where the bytes end and go on
-- when more come, and know how far they have read.
module Data.Binary.Get
  ( Get, ByteOffset, Decoder (..), runGet, runGetState, runGetOrFail, runGetIncremental, pushChunk, pushChunks, pushEndOfInput
  , skip, isEmpty, bytesRead, isolate, lookAhead, lookAheadM, lookAheadE, label, remaining
  , getByteString, getBytes, getLazyByteString, getLazyByteStringNul, getRemainingLazyByteString
  , getWord8, getWord16be, getWord32be, getWord64be, getWord16le, getWord32le, getWord64le
  , getWordhost, getWord16host, getWord32host, getWord64host
  , getInt8, getInt16be, getInt32be, getInt64be, getInt16le, getInt32le, getInt64le
  , getInthost, getInt16host, getInt32host, getInt64host
  , getFloatbe, getFloatle, getFloathost, getDoublebe, getDoublele, getDoublehost
  ) where

import Control.Applicative (Alternative (..))
import Control.Monad (MonadPlus, when)
import Control.Monad.Fail (MonadFail (..))
import Data.Bits (unsafeShiftL, (.|.))
import qualified Data.ByteString as S
import qualified Data.ByteString.Lazy as L
import Data.ByteString.Lazy.Internal (ByteString (..))
import qualified Data.ByteString.Unsafe as S
import Data.Int
import Data.Word
import GHC.Float (castWord32ToFloat, castWord64ToDouble)

-- | How many bytes were read.
type ByteOffset = Int64

-- region decoder
-- | How far a reader has come: it failed, it waits for bytes ('Nothing' says that
-- none will come), or it is done. What was not read and the place come with it.
data Decoder a
  = Fail !S.ByteString !ByteOffset String
  | Partial (Maybe S.ByteString -> Decoder a)
  | Done !S.ByteString !ByteOffset a

-- | From the bytes at hand, and the place of the first of them, to what goes on with
-- the rest of them, their place, and the value.
newtype Get a = Get (forall r. S.ByteString -> ByteOffset -> (S.ByteString -> ByteOffset -> a -> Decoder r) -> Decoder r)
-- end decoder

instance Functor Decoder where
  fmap f d = case d of
    Fail rest n e -> Fail rest n e
    Partial k -> Partial (fmap f . k)
    Done rest n a -> Done rest n (f a)

instance Show a => Show (Decoder a) where
  show d = case d of
    Fail _ _ e -> "Fail: " ++ e
    Partial _ -> "Partial _"
    Done _ _ a -> "Done: " ++ show a

instance Functor Get where
  fmap f (Get g) = Get (\i n k -> g i n (\i' n' a -> k i' n' (f a)))
  {-# INLINE fmap #-}

instance Applicative Get where
  pure a = Get (\i n k -> k i n a)
  {-# INLINE pure #-}
  Get f <*> Get g = Get (\i n k -> f i n (\i' n' h -> g i' n' (\i'' n'' a -> k i'' n'' (h a))))
  {-# INLINE (<*>) #-}

instance Monad Get where
  Get g >>= f = Get (\i n k -> g i n (\i' n' a -> case f a of Get h -> h i' n' k))
  {-# INLINE (>>=) #-}

instance MonadFail Get where
  fail e = Get (\i n _ -> Fail i n e)

-- region alternative
-- | The second reads again what the first has read before it failed.
instance Alternative Get where
  empty = Get (\i n _ -> Fail i n "Data.Binary.Get(Alternative).empty")
  p <|> q = do
    (d, again) <- keeping p
    case d of
      Done rest n a -> resume rest n a
      _ -> again >> q
  some p = (:) <$> p <*> many p
  many p = do
    v <- (Just <$> p) <|> pure Nothing
    case v of
      Nothing -> pure []
      Just a -> (a :) <$> many p

instance MonadPlus Get

-- | Runs a reader to its end, and says how all that it was given is put back.
keeping :: Get a -> Get (Decoder a, Get ())
keeping (Get g) = Get (\i n k ->
  let go given d = case d of
        Partial more -> Partial (\m -> go (maybe given (: given) m) (more m))
        _ -> k S.empty n (d, Get (\_ _ k' -> k' (S.concat (i : reverse given)) n ()))
  in go [] (g i n Done))
-- end alternative

-- | Goes on from a place with a value.
resume :: S.ByteString -> ByteOffset -> a -> Get a
resume rest n a = Get (\_ _ k -> k rest n a)

-- | A reader from the start.
runGetIncremental :: Get a -> Decoder a
runGetIncremental (Get g) = case g S.empty 0 Done of
  d -> d

pushChunk :: Decoder a -> S.ByteString -> Decoder a
pushChunk d c = case d of
  Done rest n a -> Done (S.append rest c) n a
  Fail rest n e -> Fail (S.append rest c) n e
  Partial k -> k (Just c)

pushChunks :: Decoder a -> L.ByteString -> Decoder a
pushChunks = L.foldlChunks pushChunk

pushEndOfInput :: Decoder a -> Decoder a
pushEndOfInput d = case d of
  Partial k -> pushEndOfInput (k Nothing)
  _ -> d

-- | What was read, or why nothing was; what is left, and the place.
runGetOrFail :: Get a -> L.ByteString -> Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, a)
runGetOrFail g = feed (runGetIncremental g)
  where
    feed d input = case d of
      Done rest n a -> Right (back rest input, n, a)
      Fail rest n e -> Left (back rest input, n, e)
      Partial k -> case input of
        Empty -> feed (k Nothing) Empty
        Chunk c cs -> feed (k (Just c)) cs
    back rest input = if S.null rest then input else Chunk rest input

-- | What was read; an error if nothing was.
runGet :: Get a -> L.ByteString -> a
runGet g input = case runGetOrFail g input of
  Right (_, _, a) -> a
  Left (_, n, e) -> error ("Data.Binary.Get.runGet at position " ++ show n ++ ": " ++ e)

-- | 'runGet' from a place on, with what is left and the place of it.
runGetState :: Get a -> L.ByteString -> ByteOffset -> (a, L.ByteString, ByteOffset)
runGetState (Get g) input start = case runGetOrFail (Get (\i _ -> g i start)) input of
  Right (rest, n, a) -> (a, rest, n)
  Left (_, n, e) -> error ("Data.Binary.Get.runGetState at position " ++ show n ++ ": " ++ e)

-- region need
-- | Waits until so many bytes are at hand.
need :: Int -> Get ()
need !size = Get (\i n k -> if S.length i >= size then k i n () else wait i n (\i' -> k i' n ()))
  where
    wait i n k = Partial (\m -> case m of
      Nothing -> Fail i n "not enough bytes"
      Just c -> let i' = S.append i c in if S.length i' >= size then k i' else wait i' n k)
{-# INLINE need #-}

-- | So many bytes, seen by a function.
readN :: Int -> (S.ByteString -> a) -> Get a
readN size f = need size >> Get (\i n k -> k (S.unsafeDrop size i) (n + fromIntegral size) (f i))
{-# INLINE readN #-}
-- end need

-- | The bytes at hand; empty at the end only.
some' :: Get S.ByteString
some' = Get (\i n k -> if S.null i then wait n k else k i n i)
  where
    wait n k = Partial (\m -> case m of
      Nothing -> k S.empty n S.empty
      Just c -> if S.null c then wait n k else k c n c)

-- | Goes over so many bytes.
skip :: Int -> Get ()
skip size = whole (go (max 0 size))
  where
    go 0 = pure ()
    go left = do
      c <- some'
      when (S.null c) (fail "not enough bytes")
      let k = min left (S.length c)
      readN k (const ())
      go (left - k)

-- | Whether nothing is left.
isEmpty :: Get Bool
isEmpty = S.null <$> some'

bytesRead :: Get ByteOffset
bytesRead = Get (\i n k -> k i n n)

-- | How many bytes are left. All of them must come for this.
remaining :: Get Int64
remaining = lookAhead (L.length <$> getRemainingLazyByteString)

-- | The value, and the bytes read for it are still there.
lookAhead :: Get a -> Get a
lookAhead g = do
  (d, again) <- keeping g
  case d of
    Done _ _ a -> again >> pure a
    _ -> failed d

-- | The bytes are still there if the value is 'Nothing'.
lookAheadM :: Get (Maybe a) -> Get (Maybe a)
lookAheadM g = either (const Nothing) Just <$> lookAheadE (maybe (Left ()) Right <$> g)

-- | The bytes are still there if the value is a 'Left'.
lookAheadE :: Get (Either a b) -> Get (Either a b)
lookAheadE g = do
  (d, again) <- keeping g
  case d of
    Done _ _ (Left a) -> again >> pure (Left a)
    Done rest n (Right b) -> resume rest n (Right b)
    _ -> failed d

failed :: Decoder a -> Get b
failed d = case d of
  Fail rest n e -> Get (\_ _ _ -> Fail rest n e)
  _ -> fail "not finished"

-- | A reader that has read nothing when it fails.
whole :: Get a -> Get a
whole g = do
  (d, again) <- keeping g
  case d of
    Done rest n a -> resume rest n a
    Fail _ _ e -> again >> fail e
    Partial _ -> failed d

-- | A line below the text of what goes wrong.
label :: String -> Get a -> Get a
label text g = do
  (d, _) <- keeping g
  case d of
    Done rest n a -> resume rest n a
    Fail rest n e -> failed (Fail rest n (e ++ "\n" ++ text))
    Partial _ -> failed d

-- | A reader that sees so many bytes and must read them all.
isolate :: Int -> Get a -> Get a
isolate size g
  | size < 0 = fail "isolate: negative size"
  | otherwise = do
      start <- bytesRead
      go start size (runGetIncremental (Get (\_ _ k -> case g of Get h -> h S.empty start k)))
  where
    go start left d = case d of
      Done rest n a
        | left == 0 && S.null rest -> pure a
        | otherwise -> do
            let used = fromIntegral (n - start) :: Int
            back rest n
            fail ("isolate: the decoder consumed " ++ show used
                  ++ " bytes which is less than the expected " ++ show size ++ " bytes")
      Fail rest n e -> back rest n >> fail e
      Partial k
        | left == 0 -> go start 0 (k Nothing)
        | otherwise -> do
            c <- some'
            if S.null c then go start left (k Nothing) else do
              let part = S.take left c
              readN (S.length part) (const ())
              go start (left - S.length part) (k (Just part))
    back rest n = Get (\i _ k -> k (S.append rest i) n ())

getByteString, getBytes :: Int -> Get S.ByteString
getByteString size = if size > 0 then readN size (S.unsafeTake size) else pure S.empty
getBytes = getByteString

getLazyByteString :: Int64 -> Get L.ByteString
getLazyByteString size = L.fromChunks <$> whole (go size)
  where
    go left
      | left <= 0 = pure []
      | otherwise = do
          c <- some'
          when (S.null c) (fail "not enough bytes")
          let k = fromIntegral (min left (fromIntegral (S.length c)))
          part <- readN k (S.unsafeTake k)
          (part :) <$> go (left - fromIntegral k)

-- | The bytes before the next zero, which is read too.
getLazyByteStringNul :: Get L.ByteString
getLazyByteStringNul = L.fromChunks <$> whole go
  where
    go = do
      c <- some'
      when (S.null c) (fail "not enough bytes")
      case S.elemIndex 0 c of
        Just k -> (: []) <$> readN k (S.unsafeTake k) <* skip 1
        Nothing -> (:) <$> readN (S.length c) id <*> go

getRemainingLazyByteString :: Get L.ByteString
getRemainingLazyByteString = L.fromChunks <$> go
  where
    go = do
      c <- some'
      if S.null c then pure [] else (:) <$> readN (S.length c) (const c) <*> go

-- | A number from its bytes, the highest first; the lowest first.
big, little :: (Num a, BitsOf a) => Int -> S.ByteString -> a
big size b = go 0 0
  where
    go !k !acc
      | k == size = acc
      | otherwise = go (k + 1) (acc `up` S.unsafeIndex b k)
{-# INLINE big #-}
little size b = go (size - 1) 0
  where
    go !k !acc
      | k < 0 = acc
      | otherwise = go (k - 1) (acc `up` S.unsafeIndex b k)
{-# INLINE little #-}

-- | Numbers that take one byte more from below.
class BitsOf a where
  up :: a -> Word8 -> a

instance BitsOf Word16 where
  up a b = a `unsafeShiftL` 8 .|. fromIntegral b
  {-# INLINE up #-}
instance BitsOf Word32 where
  up a b = a `unsafeShiftL` 8 .|. fromIntegral b
  {-# INLINE up #-}
instance BitsOf Word64 where
  up a b = a `unsafeShiftL` 8 .|. fromIntegral b
  {-# INLINE up #-}

getWord8 :: Get Word8
getWord8 = readN 1 (\b -> S.unsafeIndex b 0)
{-# INLINE getWord8 #-}

getWord16be, getWord16le, getWord16host :: Get Word16
getWord16be = readN 2 (big 2)
getWord16le = readN 2 (little 2)
getWord16host = getWord16le

getWord32be, getWord32le, getWord32host :: Get Word32
getWord32be = readN 4 (big 4)
getWord32le = readN 4 (little 4)
getWord32host = getWord32le

getWord64be, getWord64le, getWord64host :: Get Word64
getWord64be = readN 8 (big 8)
getWord64le = readN 8 (little 8)
getWord64host = getWord64le

getWordhost :: Get Word
getWordhost = fromIntegral <$> getWord64host

getInt8 :: Get Int8
getInt8 = fromIntegral <$> getWord8

getInt16be, getInt16le, getInt16host :: Get Int16
getInt16be = fromIntegral <$> getWord16be
getInt16le = fromIntegral <$> getWord16le
getInt16host = getInt16le

getInt32be, getInt32le, getInt32host :: Get Int32
getInt32be = fromIntegral <$> getWord32be
getInt32le = fromIntegral <$> getWord32le
getInt32host = getInt32le

getInt64be, getInt64le, getInt64host :: Get Int64
getInt64be = fromIntegral <$> getWord64be
getInt64le = fromIntegral <$> getWord64le
getInt64host = getInt64le

getInthost :: Get Int
getInthost = fromIntegral <$> getInt64host

getFloatbe, getFloatle, getFloathost :: Get Float
getFloatbe = castWord32ToFloat <$> getWord32be
getFloatle = castWord32ToFloat <$> getWord32le
getFloathost = getFloatle

getDoublebe, getDoublele, getDoublehost :: Get Double
getDoublebe = castWord64ToDouble <$> getWord64be
getDoublele = castWord64ToDouble <$> getWord64le
getDoublehost = getDoublele
