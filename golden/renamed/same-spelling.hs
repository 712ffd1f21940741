-- Catches spaces that are mixed up: a type, its constructor and a module can share one spelling.
module SameSpelling where

import qualified Lib.Shape as T

data T = T { t :: T.Circle } | U
data U = V

t' :: U -> T -> T
t' V (T t) = T { t = t }
t' _ u = u
