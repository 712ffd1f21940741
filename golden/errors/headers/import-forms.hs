-- Catches: slips in imports.
import data.List
import Data.List qualified as L
import Data.Map (lookup, insert
import Data.Char (isDigit) as C
f = 1
