-- Catches: a parameter that is used at two kinds.
data Both f = Both f (f Int)

main = print 1
