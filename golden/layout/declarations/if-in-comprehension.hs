-- Catches: `then`, `else`, `of` and brackets that end blocks inside of one another.
f x = if case x of 1 -> True then do x else case do x of y -> y
g x = [do x | x <- do x, do x]
h x = (do x, do x) where y = [do x .. do x]
k = (do x :: Int)
