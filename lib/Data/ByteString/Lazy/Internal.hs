-- |
-- Rows of bytes in pieces, which are made when they are looked at.
module Data.ByteString.Lazy.Internal where

import Control.DeepSeq (NFData (..))
import qualified Data.ByteString.Internal as S
import Data.Data (Data (..), mkNoRepType)
import Data.String (IsString (..))
import GHC.Stack.Packages (byteStringError)

-- region type
-- | Pieces, none of which is empty.
data ByteString = Empty | Chunk !S.ByteString ByteString
-- end type

-- | A piece in front, unless it is empty.
chunk :: S.ByteString -> ByteString -> ByteString
chunk c t = if S.null c then t else Chunk c t

-- | How large pieces are made.
defaultChunkSize, smallChunkSize :: Int
defaultChunkSize = 32752
smallChunkSize = 4080

fromStrict :: S.ByteString -> ByteString
fromStrict c = chunk c Empty

toStrict :: ByteString -> S.ByteString
toStrict = S.concat . toChunks

fromChunks :: [S.ByteString] -> ByteString
fromChunks = foldr chunk Empty

toChunks :: ByteString -> [S.ByteString]
toChunks = foldrChunks (:) []

foldrChunks :: (S.ByteString -> a -> a) -> a -> ByteString -> a
foldrChunks f z = go
  where
    go Empty       = z
    go (Chunk c t) = f c (go t)

foldlChunks :: (a -> S.ByteString -> a) -> a -> ByteString -> a
foldlChunks f = go
  where
    go a Empty       = a
    go a (Chunk c t) = let a' = f a c in a' `seq` go a' t

append :: ByteString -> ByteString -> ByteString
append a b = foldrChunks Chunk b a

packChars :: String -> ByteString
packChars = fromPieces S.packChars

-- | A list in pieces, the first ones small.
fromPieces :: ([a] -> S.ByteString) -> [a] -> ByteString
fromPieces make = go 32
  where
    go _ [] = Empty
    go n xs = case splitAt n xs of (a, b) -> Chunk (make a) (go (min defaultChunkSize (2 * n)) b)

unpackChars :: ByteString -> String
unpackChars = foldrChunks (\c rest -> S.foldr (\x cs -> S.w2c x : cs) rest c) []

instance Eq ByteString where
  a == b = compare a b == EQ

instance Ord ByteString where
  compare Empty Empty = EQ
  compare Empty _     = LT
  compare _     Empty = GT
  compare (Chunk a as) (Chunk b bs) = case compare (S.take n a) (S.take n b) of
    EQ    -> compare (chunk (S.drop n a) as) (chunk (S.drop n b) bs)
    other -> other
    where
      n = min (S.length a) (S.length b)

instance Semigroup ByteString where
  (<>) = append

instance Monoid ByteString where
  mempty = Empty
  mconcat = foldr append Empty

instance NFData ByteString where
  rnf Empty       = ()
  rnf (Chunk _ t) = rnf t

instance Show ByteString where
  showsPrec d t = showsPrec d (unpackChars t)

instance Read ByteString where
  readsPrec d s = [(packChars x, r) | (x, r) <- readsPrec d s]

instance IsString ByteString where
  fromString = packChars

-- The bytes are the only field, as a list; there is no constructor that could be named.
instance Data ByteString where
  gfoldl f z b = z (fromPieces S.pack) `f` foldrChunks (\c rest -> S.foldr (:) rest c) [] b
  toConstr _ = byteStringError "Data.ByteString.Lazy.Internal" "133:20" "Data.ByteString.Lazy.ByteString.toConstr"
  gunfold _ _ = byteStringError "Data.ByteString.Lazy.Internal" "134:20" "Data.ByteString.Lazy.ByteString.gunfold"
  dataTypeOf _ = mkNoRepType "Data.ByteString.Lazy.ByteString"
