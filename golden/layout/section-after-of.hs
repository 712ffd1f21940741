-- Catches: an operator behind a block of alternatives taken into it or lost.
f x = (case x of
         1 -> 2
         _ -> 3
      + 4)
g x = (+ case x of 1 -> 2) 3
h x = (case x of { 1 -> id; _ -> id } `seq`)
