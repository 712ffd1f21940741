-- Catches definitions in a class or instance of what is not its method.
module Method where

class Area a where
  area :: a -> Int
  aera x = 1

data T = T

instance Area T where
  area T = 1
  perimeter T = 2
