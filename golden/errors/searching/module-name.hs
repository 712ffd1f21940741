-- Catches a file that holds another module than its name says.
module ModuleName where

import Wrong.Name

y = x
