-- Catches: the block of a module that begins after `where`, and is not in the first column.
module M where
  import A
  f = 1
  g = 2
