module Ring.Green where

import Ring.Blue (blue)
import Ring.Red (red)

green = blue || red
