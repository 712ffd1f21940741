-- Catches: a block in explicit braces that forgets the implicit one around it, and the reverse.
f x = do
  a
  do { b
; c }
  let { y = 1; z = 2 }
  d
g x = do { a; case x of
                1 -> b
                2 -> c
         ; d }
