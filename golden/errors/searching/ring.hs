-- Catches a report for each of the circles through the same modules.
module Main (main) where

import Ring.Red (red)

main = print red
