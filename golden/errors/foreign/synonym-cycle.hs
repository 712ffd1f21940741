-- Catches: a synonym that stands for itself.
type Yin = [Yang]
type Yang = Maybe Yin

main = print 1
