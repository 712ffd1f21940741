{-# LANGUAGE BangPatterns #-}
-- |
-- Texts in pieces, which are made when they are looked at.
module Data.Text.Internal.Lazy where

import Control.DeepSeq (NFData (..))
import qualified Data.List as List
import Data.Semigroup (stimesMonoid)
import qualified Data.Semigroup as Semigroup
import Data.String (IsString (..))
import qualified Data.Text.Internal as S

-- region type
-- | Pieces, none of which is empty.
data Text = Empty | Chunk !S.Text Text
-- end type

-- | A piece in front, unless it is empty.
chunk :: S.Text -> Text -> Text
chunk c t = if S.null c then t else Chunk c t

-- | How many characters a piece has at most, and the first one.
defaultChunkSize, smallChunkSize :: Int
defaultChunkSize = 4000
smallChunkSize = 60

fromStrict :: S.Text -> Text
fromStrict c = chunk c Empty

toStrict :: Text -> S.Text
toStrict = S.concat . toChunks

fromChunks :: [S.Text] -> Text
fromChunks = foldr chunk Empty

toChunks :: Text -> [S.Text]
toChunks = foldrChunks (:) []

foldrChunks :: (S.Text -> a -> a) -> a -> Text -> a
foldrChunks f z = go
  where
    go Empty       = z
    go (Chunk c t) = f c (go t)

foldlChunks :: (a -> S.Text -> a) -> a -> Text -> a
foldlChunks f = go
  where
    go !a Empty      = a
    go a (Chunk c t) = go (f a c) t

append :: Text -> Text -> Text
append a b = foldrChunks Chunk b a

-- | The characters of a list; the first pieces are small.
pack :: String -> Text
pack = go smallChunkSize
  where
    go !_ [] = Empty
    go n cs  = case splitAt n cs of
      (front, back) -> Chunk (S.pack front) (go (min defaultChunkSize (4 * n)) back)

-- | The characters as a lazy list.
unpack :: Text -> String
unpack = foldrChunks (\c rest -> S.foldr (:) rest c) []

equal :: Text -> Text -> Bool
equal Empty Empty = True
equal (Chunk a s) (Chunk b t)
  | n == m    = S.same a b && equal s t
  | n < m     = S.same a (S.take n b) && equal s (Chunk (S.drop n b) t)
  | otherwise = S.same (S.take m a) b && equal (Chunk (S.drop m a) s) t
  where
    n = S.length a
    m = S.length b
equal _ _ = False

compareTexts :: Text -> Text -> Ordering
compareTexts Empty Empty = EQ
compareTexts Empty _     = LT
compareTexts _ Empty     = GT
compareTexts (Chunk a s) (Chunk b t) = case compare (S.take k a) (S.take k b) of
  EQ    -> compareTexts (chunk (S.drop k a) s) (chunk (S.drop k b) t)
  other -> other
  where
    k = min (S.length a) (S.length b)

instance Eq Text where
  (==) = equal

instance Ord Text where
  compare = compareTexts

instance Semigroup.Semigroup Text where
  (<>) = append
  stimes = stimesMonoid

instance Monoid Text where
  mempty = Empty
  mconcat = List.foldr append Empty

instance NFData Text where
  rnf Empty       = ()
  rnf (Chunk _ t) = rnf t

instance Show Text where
  showsPrec d t = showsPrec d (unpack t)

instance Read Text where
  readsPrec d s = [(pack x, r) | (x, r) <- readsPrec d s]

instance IsString Text where
  fromString = pack
