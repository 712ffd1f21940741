module Ring.Red where

import Ring.Blue (blue)
import Ring.Green (green)

red = blue || green
