-- Catches: syntax of extensions that are off; it is read nevertheless.
a = \case 1 -> 2
b = (,1)
f !x = x
g = if | a -> b | c -> d
h C { x, .. } = case x of {}
