-- Catches a missing module without the places that were searched, or a hint for a near one.
module ModuleMissing where

import Data.Lisst (sort)
import Lib.Dog

x = sort dog
y = missing
