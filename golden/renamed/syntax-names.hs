-- Catches names with a syntax of their own that are looked up like others.
module SyntaxNames where

import Prelude ()

pair = (,)
triple = (,,) ()
list = (:) pair []
unit :: () -> [] ((,) () ((->) () ()))
unit () = []
