module Ring.Blue where

import Ring.Red (red)
import Ring.Green (green)

blue = red || green
