-- |
-- Texts under the name of the lazy ones: here they are the same.
module Data.Text.Lazy (module Data.Text, fromStrict, toStrict, fromChunks, toChunks) where

import Data.Text

-- | The same text.
fromStrict, toStrict :: Text -> Text
fromStrict t = t
toStrict t = t

-- | One text of many, and the other way round.
fromChunks :: [Text] -> Text
fromChunks = Data.Text.concat

toChunks :: Text -> [Text]
toChunks t = [t]
