-- Catches instances whose methods are looked up among the unqualified names only.
module InstanceQualified where

import qualified Lib.Shape as S

data Square = Square

instance S.Shape Square where
  area Square = 1
  name _ = "square"
