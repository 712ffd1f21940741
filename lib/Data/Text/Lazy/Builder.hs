-- | Texts put together from many small ones, in time linear in their size.
module Data.Text.Lazy.Builder
  ( Builder, toLazyText, toLazyTextWith, fromText, fromLazyText, fromString, singleton, flush
  ) where

import Data.Text.Lazy.Builder.Internal
