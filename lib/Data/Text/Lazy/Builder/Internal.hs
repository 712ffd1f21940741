{-# LANGUAGE BangPatterns #-}
-- | Texts put together from many small ones, in time linear in their size.
module Data.Text.Lazy.Builder.Internal where

import qualified Data.String as String
import Data.Text.Internal (Buffer, Text, Written (..), begin, blit, finish, length, put, putDecimal)
import qualified Data.Text.Internal.Lazy as Lazy
import GHC.ST (ST, runST)
import Prelude hiding (length)

-- | What is to be written before something else.
newtype Builder = Builder ([Part] -> [Part])

-- | A character, a text, or a number in decimal.
data Part = One !Char | Row !Text | Decimal !Int

part :: Part -> Builder
part p = Builder (\ps -> p `seq` (p : ps))

instance Semigroup Builder where
  Builder f <> Builder g = Builder (f . g)

instance Monoid Builder where
  mempty = Builder id

instance String.IsString Builder where
  fromString = fromString

instance Show Builder where
  show = show . toLazyText

instance Eq Builder where
  a == b = toLazyText a == toLazyText b

instance Ord Builder where
  compare a b = compare (toLazyText a) (toLazyText b)

toLazyText :: Builder -> Lazy.Text
toLazyText (Builder f) = Lazy.fromChunks (go 250 (f []))
  where
    go :: Int -> [Part] -> [Text]
    go _ []                            = []
    go n (Row t : ps) | length t > 200 = t : go n ps
    go n ps =
      case runST (begin n >>= \buffer -> gather n ps buffer >>= finish n buffer) of
        (c, rest) -> c : go 8000 rest

-- Writes what has room: a part that is not a long row always has in an empty piece.
gather :: Int -> [Part] -> Buffer s -> ST s (Written [Part])
gather n parts buffer = go 0 parts
  where
    go !i ps = case ps of
      One c : rest     | i < n             -> put buffer i c >> go (i + 1) rest
      Row t : rest     | i + length t <= n -> blit t buffer i >> go (i + length t) rest
      Decimal k : rest | i + 20 <= n       -> putDecimal buffer i k >>= \i' -> go i' rest
      _                                    -> return (Written i ps)

toLazyTextWith :: Int -> Builder -> Lazy.Text
toLazyTextWith _ = toLazyText

fromText :: Text -> Builder
fromText t = part (Row t)

fromLazyText :: Lazy.Text -> Builder
fromLazyText t = Builder (\ps -> Lazy.foldrChunks (\c rest -> Row c : rest) ps t)

fromString :: String -> Builder
fromString s = Builder (\ps -> foldr (\c rest -> c `seq` (One c : rest)) ps s)

singleton :: Char -> Builder
singleton c = part (One c)

-- | A number in decimal.
decimalInt :: Int -> Builder
decimalInt n = part (Decimal n)

-- | Begins a piece: there are none.
flush :: Builder
flush = Builder id
