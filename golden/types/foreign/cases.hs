-- Catches: alternatives that are not compared with each other.
module Cases where

fromMaybe' d m = case m of
  Nothing -> d
  Just x -> x

nested e = case e of
  Left (Just x) -> [x]
  Left Nothing -> []
  Right (x, y) -> if y then [x] else []

choose b = if b then \x -> [x] else \y -> [y, y]
