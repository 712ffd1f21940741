-- Catches: `1.` taken for a number, a range losing its dots, rounding, fractions not in lowest terms.
a = [1.5, 0.1, 2.50, 1e3, 1E3, 1.5e-3, 2e+2, 0.0, 12e-1]
b = [1..9] ++ [1.. 9] ++ [x.y, 1.x, 1e, 1e+]
