module Dialects.Counting (Count, run, tick, (>>=), (>>), return) where

import Prelude hiding (return, (>>), (>>=))

-- | Counts its steps in its type: no monad, but the operators look like one's.
newtype Count n a = Count (Int, a)

data S n

run :: Count n a -> (Int, a)
run (Count r) = r

tick :: a -> Count (S n) a
tick a = Count (1, a)

(>>=) :: Count m a -> (a -> Count n b) -> Count (m, n) b
Count (i, a) >>= f = let Count (j, b) = f a in Count (i + j, b)

(>>) :: Count m a -> Count n b -> Count (m, n) b
m >> k = m >>= \_ -> k

return :: a -> Count () a
return a = Count (0, a)
