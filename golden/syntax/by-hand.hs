-- Catches: application looser than operators, a lambda that ends too early.
f x = g x + 2 * \y -> y x + 1
