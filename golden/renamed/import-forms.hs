-- Catches import forms that bring too little or too much: each use here has one meaning.
module ImportForms where

import Lib.Shape (Shape (..), Circle (radius))
import qualified Lib.Shape
import qualified Lib.Ops as O
import qualified Lib.Ops as P hiding ((+++), Chain (End))
import Lib.Ops as Q ((+++), Chain ((:>)))

a :: Lib.Shape.Circle -> Int
a c = area c + Lib.Shape.area c + radius c + Lib.Shape.circleArea c

b = 1 +++ 2 Q.+++ 3 O.+++ 4
c = 1 P.<+> 2
d = O.End
e = 1 :> d
f = Lib.Shape.Circle { Lib.Shape.radius = 1 }
