module Circle.Even (even') where

import Circle.Odd (odd')

even' :: Int -> Bool
even' n = n == 0 || odd' (n - 1)
