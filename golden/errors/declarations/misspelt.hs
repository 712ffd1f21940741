-- Catches: misspelt keywords at the top.
imoprt Data.List
dta T = A | B
newtpe N = N Int
modul X
f = 1
