{-# LANGUAGE BlockArguments #-}
-- Catches: blocks and lambdas as arguments.
f = g do { x } \y -> h case y of { z -> z } + 1
