-- Catches: functions of other types than their boot files say.
module Types where

import Circles.Wrong (value)

main :: IO ()
main = print (value 'c')
