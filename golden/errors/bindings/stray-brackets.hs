-- Catches: a closing bracket that ends all blocks, or hides the mistakes after it.
b = do
  x ]
  y )
  let z = 1 }
  + 2
c = (case x of y -> ) + (case x of y -> z + )
