-- Catches: a token behind a string of two lines taken for the first of its line.
f = do
  a "one\
    \two" b
  c
