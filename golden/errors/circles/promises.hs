-- Catches: modules that are not what their boot files say.
module Promises where

import Circles.Broken (value)

main :: IO ()
main = print value
