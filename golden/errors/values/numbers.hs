-- Catches: underscores and binary digits without their extensions, exponents out of reach.
a = 1_000_000 + 0b101 + 1e999999
