-- Strict fields are evaluated before the constructor is built, from left to
-- right; partial application still waits for its arguments. Catches: fields that
-- hold thunks, arguments evaluated before there are all.
module M where

data P a = P !Int a !a

full :: Int -> a -> P a
full n x = P (n + 1) x x

known :: a -> P a
known x = P 3 x x

part :: Int -> a -> a -> P a
part n = P (n * n)
