-- Catches: a module in explicit braces.
module M where {
import A;
  f = do
    a
    b
  ; g = 1 }
