-- Catches: left and right sections exchanged, operators of several terms, backquotes in sections.
a = (x +)
b = (+ x)
c = (x + y *)
d = (* x + y)
e = (`f` x) . (x `f`)
g = (+) . (M.+ 1) . (: xs) . (x :) . (:)
