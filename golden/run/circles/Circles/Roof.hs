module Circles.Roof where

import {-# SOURCE #-} Circles.Tower

data Roof = Upon Tower | Flat deriving Show

class Measured a where
  measure :: a -> Integer

roof n = Upon (tower n)

heightOfRoof :: Roof -> Integer
heightOfRoof (Upon t) = height t
heightOfRoof Flat = 0
