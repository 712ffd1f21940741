-- Bindings that need each other form one group, the others none. Catches:
-- groups that are too large, an order that is not that of the dependencies.
module M where

start :: Int -> Bool
start n = even' n

even', odd' :: Int -> Bool
even' 0 = True
even' n = odd' (n - 1)
odd' 0 = False
odd' n = even' (n - 1)

local :: Int -> Int
local n = f n
  where
    f x = if x > 10 then x else g (x + 1)
    g x = f (x * c)
    c = 2
