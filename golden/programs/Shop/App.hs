{-# LANGUAGE ConstraintKinds, DataKinds, DuplicateRecordFields, FlexibleContexts, FlexibleInstances, FunctionalDependencies, GeneralizedNewtypeDeriving, LambdaCase, MultiWayIf, NumericUnderscores, OverloadedStrings, RankNTypes, RecordWildCards, TupleSections, TypeOperators, UndecidableInstances #-}
module Shop.App where

import Control.Concurrent.STM
import Control.Exception (Exception(..), SomeException, throwIO, try)
import Control.Monad.Except
import Control.Monad.IO.Class
import Control.Monad.Reader
import Control.Monad.State hiding (state)
import Control.Monad.Writer
import Data.Foldable (for_, traverse_)
import Data.Functor ((<&>))
import Data.IORef
import Data.Map.Strict (Map)
import qualified Data.Map.Strict as Map
import Data.Maybe (fromMaybe)
import Data.Text (Text)
import qualified Data.Text as T
import qualified Data.Text.IO as T
import Shop.Types

data World = World
  { items :: TVar (Map Sku Item)
  , customers :: TVar (Map (Id "customer") Customer)
  , orders :: TVar (Map (Id "order") Order)
  , counter :: TVar (Id "order")
  , events :: IORef [Event]
  , threshold :: Severity
  }

class HasWorld r where world :: r -> World
instance HasWorld World where world = id

class Monad m => MonadLog m where
  logMessage :: Severity -> Text -> m ()
  default_ :: m ()
  default_ = pure ()
  {-# MINIMAL logMessage #-}

class Monad m => MonadStore m where
  transact :: (World -> STM a) -> m a

type MonadShop r e m = (MonadReader r m, HasWorld r, MonadError e m, AsProblem e, MonadLog m, MonadStore m)

class AsProblem e where
  fromText :: Text -> e
  fromException' :: SomeException -> e

newtype Failure = Failure Text deriving (Eq, Show)

instance AsProblem Failure where
  fromText = Failure
  fromException' = Failure . T.pack . displayException

newtype App a = App { unApp :: ReaderT World (ExceptT Failure IO) a }
  deriving (Functor, Applicative, Monad, MonadIO, MonadReader World, MonadError Failure)

instance MonadLog App where
  logMessage severity text = do
    World {..} <- ask
    when (severity >= threshold) $ liftIO (modifyIORef' events (Event {..} :))

instance MonadStore App where
  transact f = ask >>= \w -> liftIO (atomically (f w))

instance MonadLog m => MonadLog (StateT s m) where
  logMessage s = lift . logMessage s

instance MonadStore m => MonadStore (StateT s m) where
  transact f = lift (transact f)

runApp :: World -> App a -> IO (Either Failure a)
runApp w = runExceptT . flip runReaderT w . unApp

attempt :: (MonadIO m, MonadError e m, AsProblem e) => IO a -> m a
attempt io = liftIO (try io) >>= either (throwError . fromException') pure

newWorld :: Severity -> [Item] -> [(Id "customer", Customer)] -> IO World
newWorld threshold is cs = do
  items <- newTVarIO (Map.fromList [(sku, i) | i@Item {..} <- is])
  customers <- newTVarIO (Map.fromList cs)
  orders <- newTVarIO mempty
  counter <- newTVarIO (Id 1_000)
  events <- newIORef []
  pure World {..}

total :: MonadShop r e m => [(Sku, Quantity)] -> m Money
total rows = do
  known <- transact (readTVar . items)
  prices <- for' rows $ \(s, q) -> case Map.lookup s known of
    Nothing -> throwError (fromText ("no item " <> T.pack (show s)))
    Just Item {price = Money p} -> pure (Money (p * fromIntegral (unQuantity q)))
  pure (mconcat prices)
  where for' = flip mapM

place :: (MonadIO m, MonadShop r e m) => Id "customer" -> [(Sku, Int)] -> m (Id "order")
place by wanted = do
  rows <- forM wanted $ \(s, n) -> maybe (throwError (fromText ("bad quantity " <> T.pack (show n)))) (pure . (s,)) (mkQuantity n)
  cost <- total rows
  w <- asks world
  oid <- attempt (atomically (take' w rows))
  paid <- transact $ \World {..} -> do
    m <- readTVar customers
    if | Just c@Customer {balance = b} <- Map.lookup by m, b >= cost -> do
           writeTVar customers $! Map.insert by c {balance = b - cost} m
           modifyTVar' orders (Map.adjust (\o -> o {state = Paid}) oid)
           pure True
       | otherwise -> pure False
  if paid
    then oid <$ logMessage Info (T.unwords ["paid", T.pack (show oid), T.pack (show cost)])
    else do
      cancel oid "not enough money"
      throwError (fromText "not enough money")
  where
    take' World {..} rows = do
      for_ rows $ \(s, q) -> do
        m <- readTVar items
        case Map.lookup s m of
          Nothing -> throwSTM (UnknownSku s)
          Just i | stock i < unQuantity q -> throwSTM (OutOfStock (unQuantity q) (stock i))
                 | otherwise -> writeTVar items (Map.insert s i {stock = stock i - unQuantity q} m)
      orderId <- readTVar counter
      writeTVar counter (succ orderId)
      modifyTVar' orders (Map.insert orderId Order {state = Placed, ..})
      pure orderId

cancel :: (MonadLog m, MonadStore m) => Id "order" -> Text -> m ()
cancel oid why = do
  found <- transact $ \World {..} -> readTVar orders <&> Map.lookup oid >>= traverse (\o@Order {..} -> do
    for_ rows $ \(s, q) -> modifyTVar items (Map.adjust (\i -> i {stock = stock i + unQuantity q}) s)
    modifyTVar orders (Map.insert oid o {state = Cancelled why}))
  logMessage (maybe Severe (const Warning) found) ("cancelled " <> T.pack (show oid) <> ": " <> why)

ship :: MonadStore m => Id "order" -> StateT Int m Bool
ship oid = do
  n <- get
  done <- transact $ \World {..} -> do
    m <- readTVar orders
    case Map.lookup oid m of
      Just o@Order {state = Paid} -> True <$ writeTVar orders (Map.insert oid o {state = Shipped {tracking = T.justifyRight 6 '0' (T.pack (show n))}} m)
      _ -> pure False
  when done (modify (+ 17))
  pure done

report :: World -> IO Report
report World {..} = do
  (os, is) <- atomically ((,) <$> readTVar orders <*> readTVar items)
  es <- readIORef events
  pure . execWriter $ do
    for_ os $ \Order {..} -> case state of
      Cancelled _ -> pure ()
      _ -> for_ rows $ \(s, q) -> tell mempty {sold = Map.singleton s (Sum (unQuantity q)), revenue = maybe 0 (\i -> let Money p = price i in Money (p * fromIntegral (unQuantity q))) (Map.lookup s is)}
    traverse_ (\e -> tell mempty {worst = Just (severity e)}) es
