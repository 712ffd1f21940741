-- Catches: record braces binding tighter than application, updates of updates.
a = C { x = 1, y = f 2 }
b = f r { x = 1 } s
c = r { x = 1 } { y = 2 }
d = C {}
e = (f x) { M.y = z }
g C { x = 1 } M.D {} = h
(+++) r = r { (***) = 1 }
