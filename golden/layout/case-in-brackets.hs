-- Catches: the block of `of` not closed before a bracket or a comma.
a = (case 6 of n -> n * 7)
b = [case 1 of 1 -> 2, case 3 of { 3 -> 4; _ -> 5 }, 6]
c = (case 1 of
       1 -> 2
       _ -> 3) + 4
