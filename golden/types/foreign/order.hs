-- Catches: definitions inferred in the order of the file and not in that of their uses.
module Order where

result = (use 'a', use True)

use x = wrap (keep x)

wrap x = Box x

keep x = x

data Box a = Box a

signed = later 'a'

later :: a -> (a, Bool)
later x = (x, helper)

helper = case signed of (_, b) -> b
