-- Catches: every form of import, names that are special only here.
import A
import qualified B.C
import D as E.F
import qualified G as H hiding (a, (+), T (..), U (V, w))
import I ()
import J (as, qualified, hiding, T (),)
import K hiding ()
f = A.f
