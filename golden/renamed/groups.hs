-- Catches binding groups in the order of the text, or one group for everything.
module Groups where

last' = middle + first

middle = first + 1

first = 1

even' n = n == 0 || odd' (n - 1)

unrelated = True

odd' n = n /= 0 && even' (n - 1)

(a, b) = (1, c)

c = a
