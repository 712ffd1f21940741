-- | Channels without a bound.
module Control.Concurrent.Chan
  ( Chan, newChan, writeChan, readChan, dupChan, getChanContents, writeList2Chan
  ) where

import Control.Concurrent.MVar
import Control.Exception.Base (mask_)
import System.IO.Unsafe (unsafeInterleaveIO)

-- region chan
-- | A chain of boxes, of which the last one is empty: where to read next, and
-- where to write.
data Chan a = Chan (MVar (Stream a)) (MVar (Stream a))

type Stream a = MVar (Item a)

data Item a = Item a (Stream a)

instance Eq (Chan a) where
  Chan a _ == Chan b _ = a == b

-- | An empty channel.
newChan :: IO (Chan a)
newChan = do
  hole <- newEmptyMVar
  Chan <$> newMVar hole <*> newMVar hole

-- | Writes at the end; reads at the front, and waits for something there.
writeChan :: Chan a -> a -> IO ()
writeChan (Chan _ end) x = do
  hole <- newEmptyMVar
  mask_ (takeMVar end >>= \old -> putMVar old (Item x hole) >> putMVar end hole)

readChan :: Chan a -> IO a
readChan (Chan front _) = modifyMVar front (\stream -> do
  Item x next <- readMVar stream
  pure (next, x))
-- end chan

-- | A channel that gets what is written from now on.
dupChan :: Chan a -> IO (Chan a)
dupChan (Chan _ end) = readMVar end >>= newMVar >>= \front -> pure (Chan front end)

-- | All that is ever written, lazily.
getChanContents :: Chan a -> IO [a]
getChanContents ch = unsafeInterleaveIO (readChan ch >>= \x -> (x :) <$> getChanContents ch)

writeList2Chan :: Chan a -> [a] -> IO ()
writeList2Chan ch = mapM_ (writeChan ch)
