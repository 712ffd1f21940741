-- Catches qualifiers that no import introduces, and names that are there in another spelling only.
module Qualifier where

import qualified Lib.Cat as C
import Data.Char as Ch (ord)

a = Lib.Cat.cat
b = cat + dog
c = Char.ord 'c'
d = Ch.chr 1
e = C.cart
