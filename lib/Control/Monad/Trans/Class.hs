-- |
-- Monads built upon monads.
module Control.Monad.Trans.Class (MonadTrans (..)) where

-- | What makes a monad of a monad. 'lift' keeps 'return' and '>>=':
--
-- > lift . return  =  return
-- > lift (m >>= f) =  lift m >>= (lift . f)
class MonadTrans t where
  -- | An action of the inner monad as one of the outer.
  lift :: Monad m => m a -> t m a
