-- | "Control.Monad.Except", with the names that it had before.
module Control.Monad.Error (module Control.Monad.Except) where

import Control.Monad.Except
