-- |
-- Texts from files and to files.
module Data.Text.Lazy.IO (module Data.Text.IO) where

import Data.Text.IO
