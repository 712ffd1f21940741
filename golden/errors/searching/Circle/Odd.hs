module Circle.Odd (odd') where

import Data.Char (ord)
import Circle.Even (even')

odd' :: Int -> Bool
odd' n = n /= 0 && even' (n - 1)
