-- Catches: declarations in blocks that cannot have them.
f = 1 where
  data T = A
  import B
  g = 2
class C a where
  instance D a
  m :: a
