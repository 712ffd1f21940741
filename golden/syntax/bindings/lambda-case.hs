{-# LANGUAGE LambdaCase #-}
-- Catches: `\case` with its alternatives as an argument.
f = map (\case 1 -> 2; _ -> 3) . \case { Just x -> x }
