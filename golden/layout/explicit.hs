-- Catches: virtual semicolons put into explicit braces, braces of records taken for blocks.
f x = do { a
; b;
 c } where { y = 1
           ; z = 2 }
g r = r { p = 1
 , q = 2 }
h = let {
  x = 1;
y = 2 } in x
