module Circles.Tower where

data Tower
instance Show Tower

tower :: Int -> Tower
height :: Tower -> Integer
