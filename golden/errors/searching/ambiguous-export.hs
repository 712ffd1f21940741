-- Catches an ambiguous name in an export list.
module AmbiguousExport (cat, Shape (..)) where

import Lib.Clash
import Lib.Cat
