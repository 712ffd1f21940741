-- Catches: application looser than operators, a bracket lost.
size = f x + 2 * (g y - 1)
