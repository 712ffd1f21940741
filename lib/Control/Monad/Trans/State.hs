-- |
-- Computations with a state: "Control.Monad.Trans.State.Lazy".
module Control.Monad.Trans.State (module Control.Monad.Trans.State.Lazy) where

import Control.Monad.Trans.State.Lazy
