-- Catches fixities that do not travel with imported operators, under whatever qualifier and in
-- backquotes.
module FixityImported where

import Lib.Ops
import qualified Lib.Ops as O

right a b c = a +++ b +++ c
left a b c = a <+> b <+> c
mixed a b c d = a +++ b <+> c === d
qualified' a b c d = a O.+++ b O.<+> c O.=== d
quotes a b c = a `cat` b `O.cat` c
chain a b = a :> b O.:> End
