module Circles.Broken where

import Circles.User (user)

data Two = One | Other | Third
data Plain = Plain
class Sized a where size :: a -> Int
instance Sized Plain where size _ = user

value :: Int
value = 3
