-- Catches a misspelt variable for which no near name is offered, local or imported.
module Variable where

total numbers = sum nubmers + lenght numbers
  where other = fst (numbers, 1)
