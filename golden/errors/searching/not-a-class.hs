-- Catches an instance of something that is not a class.
module NotAClass where

data Shape = Square

instance Shape Int where
