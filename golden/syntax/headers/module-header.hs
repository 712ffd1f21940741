-- Catches: every form of export, empty items, a comma at the end.
module Data.My.Mod (f, (+++), T, U (..), V (A, b, (:+:)), W (), module Data.List, M.g, M.T (..), ) where
f = 1
