-- Catches a loader that follows a circle of imports for ever, or reports it without its path.
module Main (main) where

import Circle.Even (even')

main = print (even' 10)
