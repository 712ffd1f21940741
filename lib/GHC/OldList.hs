-- | "Data.List", for lists only.
module GHC.OldList (module Data.List) where

import Data.List
