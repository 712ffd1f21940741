-- | Texts put together from many small ones, in time linear in their size.
module Data.Text.Lazy.Builder
  ( Builder, toLazyText, toLazyTextWith, fromText, fromLazyText, fromString, singleton, flush
  ) where

import qualified Data.String as String
import Data.Text.Internal (Text, pack, unpack)

-- | What is to be written before something else.
newtype Builder = Builder (String -> String)

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

toLazyText :: Builder -> Text
toLazyText (Builder f) = pack (f "")

toLazyTextWith :: Int -> Builder -> Text
toLazyTextWith _ = toLazyText

fromText, fromLazyText :: Text -> Builder
fromText t = Builder (unpack t ++)
fromLazyText = fromText

fromString :: String -> Builder
fromString s = Builder (s ++)

singleton :: Char -> Builder
singleton c = Builder (c :)

-- | Begins a piece: there are none.
flush :: Builder
flush = Builder id
