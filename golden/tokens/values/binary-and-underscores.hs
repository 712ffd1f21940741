{-# LANGUAGE BinaryLiterals, NumericUnderscores #-}
-- Catches: an underscore at the end taken into the number, underscores after the mark rejected.
a = [0b101, 0B11, 1_000_000, 0x_ff, 0b_1_0, 1_0.0_1, 1_]
