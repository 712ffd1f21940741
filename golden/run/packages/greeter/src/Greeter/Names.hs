module Greeter.Names (isTitled) where

import Data.List (isPrefixOf)

isTitled :: String -> Bool
isTitled name = any (`isPrefixOf` name) ["Dr. ", "Sir ", "Dame "]
