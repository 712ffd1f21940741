-- | Lists of results of actions, with the classes.
module Control.Monad.List
  ( ListT (..), mapListT, module Control.Monad, module Control.Monad.Fix, module Control.Monad.Trans ) where

import Control.Monad
import Control.Monad.Fix
import Control.Monad.Trans
import Control.Monad.Trans.List
