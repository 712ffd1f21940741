-- | Rows of bytes without a part of another row.
module Data.ByteString.Short.Internal where

import Control.DeepSeq (NFData (..))
import qualified Data.ByteString.Internal as S
import Data.Data (Data (..), mkNoRepType)
import Data.String (IsString (..))
import Data.Word (Word8)
import GHC.Stack.Packages (byteStringError)
import Prelude hiding (length, null)

-- | A row that shares nothing.
newtype ShortByteString = Short S.ByteString
  deriving (Eq, Ord)

instance Show ShortByteString where
  showsPrec d (Short t) = showsPrec d t

instance Read ShortByteString where
  readsPrec d s = [(Short t, r) | (t, r) <- readsPrec d s]

instance Semigroup ShortByteString where
  Short a <> Short b = Short (a <> b)

instance Monoid ShortByteString where
  mempty = Short S.empty

instance NFData ShortByteString where
  rnf t = t `seq` ()

instance IsString ShortByteString where
  fromString = Short . fromString

toShort :: S.ByteString -> ShortByteString
toShort t = Short (S.copy t)

fromShort :: ShortByteString -> S.ByteString
fromShort (Short t) = t

pack :: [Word8] -> ShortByteString
pack = Short . S.pack

unpack :: ShortByteString -> [Word8]
unpack (Short t) = S.unpack t

empty :: ShortByteString
empty = mempty

null :: ShortByteString -> Bool
null (Short t) = S.null t

length :: ShortByteString -> Int
length (Short t) = S.length t

index :: ShortByteString -> Int -> Word8
index (Short t) i
  | i >= 0 && i < S.length t = S.unsafeIndex t i
  | otherwise = byteStringError "Data.ByteString.Short.Internal" "223:3"
      ("Data.ByteString.Short.index: error in array index; " ++ show i ++ " not in range [0.." ++ show (S.length t) ++ ")")

-- The bytes are the only field, as a list; there is no constructor that could be named.
instance Data ShortByteString where
  gfoldl f z b = z pack `f` unpack b
  toConstr _ = byteStringError "Data.ByteString.Short.Internal" "189:20" "Data.ByteString.Short.ShortByteString.toConstr"
  gunfold _ _ = byteStringError "Data.ByteString.Short.Internal" "190:20" "Data.ByteString.Short.ShortByteString.gunfold"
  dataTypeOf _ = mkNoRepType "Data.ByteString.Short.ShortByteString"
