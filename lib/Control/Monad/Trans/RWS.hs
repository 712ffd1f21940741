-- |
-- Computations with environment, output and state: "Control.Monad.Trans.RWS.Lazy".
module Control.Monad.Trans.RWS (module Control.Monad.Trans.RWS.Lazy) where

import Control.Monad.Trans.RWS.Lazy
