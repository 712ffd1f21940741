-- Catches: the four forms of ranges, a range of negative numbers.
a = [[1 ..], [1, 2 ..], [1 .. 3], [1, 2 .. 3], [-1 .. -3], [x + 1, y * 2 .. z `f` 3], ['a'..'z']]
