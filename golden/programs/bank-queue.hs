-- A bank with queues, simulated by events; the same model as a list of events in time order, as
-- processes that are coroutines, and by a formula. Leans on: continuation monads written by hand,
-- existential processes, Map as a priority queue, records, Double, statistics by strict folds.
{-# LANGUAGE RankNTypes #-}
module Main (main) where

import Control.Monad
import Data.IORef
import Data.List (foldl', insertBy, unfoldr)
import qualified Data.Map.Strict as Map
import qualified Data.Sequence as Seq
import Data.Sequence (Seq, (|>), ViewL (..), viewl)
import Data.Ord (comparing)
import Text.Printf

-- Chance ---------------------------------------------------------------------

newtype Seed = Seed Int

uniform :: Seed -> (Double, Seed)
uniform (Seed s) = (fromIntegral s' / 2147483647, Seed s')
  where s' = (s * 16807) `mod` 2147483647

exponentials :: Double -> Int -> [Double]
exponentials mean seed = map (\u -> negate mean * log u) (unfoldr (Just . uniform) (Seed seed))

-- The model as pure events ------------------------------------------------------

type Time = Double

data Event = Arrive !Int | Leave !Int !Int   -- customer; teller and customer
  deriving (Eq, Ord, Show)

data World = World
  { queue    :: Seq (Int, Time)
  , idle     :: [Int]
  , waits    :: !Stats
  , lengths  :: !Stats
  , arrivals :: [Time]
  , services :: [Double]
  , finished :: !Int
  }

data Stats = Stats { count :: !Int, total :: !Double, squares :: !Double, largest :: !Double }

noStats :: Stats
noStats = Stats 0 0 0 0

observe :: Double -> Stats -> Stats
observe x (Stats n s q m) = Stats (n + 1) (s + x) (q + x * x) (max m x)

mean, deviation :: Stats -> Double
mean s = total s / fromIntegral (max 1 (count s))
deviation s = sqrt (max 0 (squares s / fromIntegral (max 1 (count s)) - mean s * mean s))

type Agenda = Map.Map (Time, Int) Event

handle :: Int -> Time -> Event -> World -> ([(Time, Event)], World)
handle limit now (Arrive n) w = serve now more w { queue = queue w |> (n, now), lengths = observe (fromIntegral (Seq.length (queue w))) (lengths w), arrivals = drop 1 (arrivals w) }
  where more = [(now + head (arrivals w), Arrive (n + 1)) | n < limit]
handle _ now (Leave teller _) w = serve now [] w { idle = teller : idle w, finished = finished w + 1 }

serve :: Time -> [(Time, Event)] -> World -> ([(Time, Event)], World)
serve now events w = case (idle w, viewl (queue w)) of
  (t : ts, (n, since) :< rest) ->
    let s : ss = services w
    in serve now ((now + s, Leave t n) : events)
         w { queue = rest, idle = ts, waits = observe (now - since) (waits w), services = ss }
  _ -> (events, w)

runEvents :: Int -> World -> (Time, World)
runEvents limit w0 = go (0 :: Int) 0 (Map.singleton (0, 0) (Arrive 1)) w0
  where
    go n now agenda w = case Map.minViewWithKey agenda of
      Nothing -> (now, w)
      Just (((t, _), e), agenda') ->
        let (new, w') = handle limit t e w
            agenda'' = foldl' (\a (k, (t', e')) -> Map.insert (t', n + k) e' a) agenda' (zip [1 ..] new)
        in go (n + 1 + length new) t agenda'' w'

-- The model as processes ------------------------------------------------------------

-- A process is a computation that can wait; what is to come is a continuation.
newtype Process a = Process { runProcess :: Kernel -> (a -> IO ()) -> IO () }

instance Functor Process where fmap = liftM
instance Applicative Process where { pure a = Process (\_ k -> k a); (<*>) = ap }
instance Monad Process where
  Process p >>= f = Process (\s k -> p s (\a -> runProcess (f a) s k))

data Kernel = Kernel { clock :: IORef Time, pending :: IORef [(Time, IO ())] }

io :: IO a -> Process a
io act = Process (\_ k -> act >>= k)

wait :: Time -> Process ()
wait d = Process $ \s k -> do
  now <- readIORef (clock s)
  modifyIORef (pending s) (insertBy (comparing fst) (now + d, k ()))

fork :: Process () -> Process ()
fork (Process p) = Process $ \s k -> p s (const (return ())) >> k ()

getTime :: Process Time
getTime = Process (\s k -> readIORef (clock s) >>= k)

-- Something of which there are only so many; who comes in vain waits in a line.
data Resource = Resource { available :: IORef Int, line :: IORef (Seq (IO ())) }

newResource :: Int -> Process Resource
newResource n = io (Resource <$> newIORef n <*> newIORef Seq.empty)

acquire, release :: Resource -> Process ()
acquire r = Process $ \_ k -> do
  n <- readIORef (available r)
  if n > 0 then writeIORef (available r) (n - 1) >> k ()
           else modifyIORef (line r) (|> k ())
release r = Process $ \_ k -> do
  l <- readIORef (line r)
  case viewl l of
    EmptyL -> modifyIORef' (available r) (+ 1)
    next :< rest -> writeIORef (line r) rest >> next
  k ()

simulate :: (forall x. (x -> Process ()) -> x -> Process ()) -> Process () -> IO Time
simulate _ p = do
  s <- Kernel <$> newIORef 0 <*> newIORef []
  runProcess p s return
  let loop = do
        ps <- readIORef (pending s)
        case ps of
          [] -> readIORef (clock s)
          (t, act) : rest -> writeIORef (pending s) rest >> writeIORef (clock s) t >> act >> loop
  loop

bank :: Int -> Int -> [Double] -> [Double] -> IORef Stats -> Process ()
bank tellers customers gaps services' stats = do
  desk <- newResource tellers
  forM_ (zip3 [1 .. customers] gaps services') $ \(n, gap, s) -> do
    fork (customer desk s)
    when (n < customers) (wait gap)
  where
    customer desk s = do
      came <- getTime
      acquire desk
      begun <- getTime
      io (modifyIORef' stats (observe (begun - came)))
      wait s
      release desk

-- The formula of Erlang for the mean time in the line.
erlang :: Int -> Double -> Double -> Double
erlang c lambda mu = pWait / (fromIntegral c * mu - lambda)
  where
    a = lambda / mu
    terms = scanl (\x k -> x * a / fromIntegral k) 1 [1 .. c]
    rho = a / fromIntegral c
    lastTerm = last terms / (1 - rho)
    pWait = lastTerm / (sum (init terms) + lastTerm)

main :: IO ()
main = do
  forM_ [(1, 4), (2, 8), (3, 12)] $ \(tellers, service) -> do
    let n = 20000 :: Int
        gaps = exponentials 5 (17 + tellers)
        times = exponentials service (91 + tellers)
        (end, w) = runEvents n (World Seq.empty [1 .. tellers] noStats noStats gaps times 0)
    printf "%d tellers: %d served until %.1f, wait %.3f (%.3f), at most %.2f, line %.3f\n"
      tellers (finished w) end (mean (waits w)) (deviation (waits w)) (largest (waits w)) (mean (lengths w))
    stats <- newIORef noStats
    end' <- simulate id (bank tellers 4000 gaps times stats)
    s <- readIORef stats
    let (endE, we) = runEvents 4000 (World Seq.empty [1 .. tellers] noStats noStats gaps times 0)
    printf "  by processes until %.3f: wait %.6f; by events until %.3f: %.6f\n" end' (mean s) endE (mean (waits we))
    printf "  in theory %.3f\n" (erlang tellers (1 / 5) (1 / service))
