-- | Numbers at the beginning of lazy texts.
module Data.Text.Lazy.Read (module Data.Text.Read) where

import Data.Text.Read
