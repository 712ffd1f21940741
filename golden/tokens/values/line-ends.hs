-- Catches: lines that end as on Windows, a form feed, no line end at the end of the file.
a = 1
  b
c   d -- end