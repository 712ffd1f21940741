main = do
  let x = 6
      y = 7
  print (x * y)
