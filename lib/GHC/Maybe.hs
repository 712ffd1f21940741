-- | 'Maybe'.
module GHC.Maybe (Maybe (..)) where

import Data.Maybe
