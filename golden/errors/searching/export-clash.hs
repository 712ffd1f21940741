-- Catches two exports that importers could not tell apart.
module ExportClash (cat, Clash.cat, Shape, Clash.Shape, module Lib.Cat) where

import Lib.Cat
import qualified Lib.Clash as Clash
