-- Catches: exceptions of other threads in odd places: at a mask, in a release, in a thunk that others wait for.
{-# LANGUAGE ScopedTypeVariables #-}
module Main (main) where
-- odd corners of asynchronous exceptions
import Control.Concurrent
import Control.Exception
import Control.Monad
import System.IO
import System.IO.Unsafe
import Data.IORef
import System.Mem
import System.Mem.Weak

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- killThread while in bracket's release (masked): the release finishes
  out <- newEmptyMVar; started <- newEmptyMVar
  t <- forkIO (bracket (return ()) (\_ -> do putMVar started (); forM_ [1 .. 3 :: Int] (\i -> print i >> yield); putMVar out "released") (\_ -> return ()))
  takeMVar started
  k <- forkIO (killThread t >> putMVar out "killed")
  takeMVar out >>= putStrLn; takeMVar out >>= putStrLn
  -- throwTo to masked thread blocks; interrupted itself
  hold <- newEmptyMVar; ready <- newEmptyMVar
  t <- mask_ (forkIO (putMVar ready () >> uninterruptibleMask_ (takeMVar hold) >> putStrLn "let go" >> (allowInterrupt `catch` \(e :: AsyncException) -> print e)))
  takeMVar ready
  k <- forkIO ((throwTo t ThreadKilled >> putStrLn "thrown") `catch` \(e :: ErrorCall) -> putStrLn ("interrupted " ++ show e))
  yield; yield
  throwTo k (ErrorCall "stop")
  threadDelay 500
  putMVar hold ()
  threadDelay 500
  -- order of several throwTos
  ready2 <- newEmptyMVar
  t <- mask_ (forkIOWithUnmask (\u -> do putMVar ready2 (); replicateM_ 50 yield; let loop = (u (replicateM_ 5 yield) >> putStrLn "clear") `catch` \(e :: ErrorCall) -> print e >> loop in loop))
  takeMVar ready2
  forM_ [1 .. 3 :: Int] (\i -> forkIO (throwTo t (ErrorCall ("e" ++ show i))) >> yield)
  threadDelay 5000
  -- thunk under evaluation by killed thread, others waiting on it
  v <- newEmptyMVar
  let slow = length (show (2 ^ (200000 :: Int) :: Integer)) :: Int
  t1 <- forkIO (evaluate slow >>= putMVar v)
  t2 <- forkIO (evaluate slow >>= putMVar v)
  yield; killThread t1
  takeMVar v >>= print
  -- unsafePerformIO with blocking inside
  mv <- newEmptyMVar
  let z = unsafePerformIO (takeMVar mv) :: Int
  _ <- forkIO (threadDelay 500 >> putMVar mv 77)
  print z
  -- interrupted unsafePerformIO
  mv2 <- newEmptyMVar
  let z2 = unsafePerformIO (putStrLn "enter" >> takeMVar mv2) :: Int
  t <- forkIO (evaluate z2 >> return ())
  threadDelay 500; killThread t
  putMVar mv2 78
  print z2
  -- exceptions in a finalizer are dropped, performGC runs it
  ref <- newIORef 'a'
  w <- mkWeakIORef ref (putStrLn "finalized")
  readIORef ref >>= print
  performGC; threadDelay 1000
  d <- deRefWeak w
  putStrLn (maybe "gone" (const "alive") d)
  w2 <- mkWeakPtr 'x' (Just (putStrLn "fin2"))
  finalize w2
  deRefWeak w2 >>= print
  -- forkIO uncaught BlockedIndefinitely is silent, others on stderr
  _ <- forkIO (newEmptyMVar >>= takeMVar)
  performGC; threadDelay 1000
  -- deep nest of handlers
  r <- try (foldr (\i k -> k `catch` (\(ErrorCall s) -> throwIO (ErrorCall (show i ++ s)))) (throwIO (ErrorCall "!")) [1 .. 9 :: Int])
  print (r :: Either ErrorCall ())
  -- handler runs masked, and nested catch in handler restores
  throwIO (ErrorCall "a") `catch` \(e :: ErrorCall) -> do
    getMaskingState >>= print
    (throwIO (ErrorCall "b") `catch` \(e2 :: ErrorCall) -> getMaskingState >>= print)
    getMaskingState >>= print
  getMaskingState >>= print
  -- catch inside mask inside unmask
  mask $ \u -> u (throwIO (ErrorCall "c")) `catch` \(e :: ErrorCall) -> getMaskingState >>= print
  -- mask inherited by forkIO inside handler
  done <- newEmptyMVar
  throwIO (ErrorCall "d") `catch` \(e :: ErrorCall) -> void (forkIO (getMaskingState >>= putMVar done))
  takeMVar done >>= print
  -- many threads
  c <- newMVar (0 :: Int); fin <- newEmptyMVar
  forM_ [1 .. 1000 :: Int] $ \_ -> forkIO (modifyMVar_ c (return . (+ 1)) >> putMVar fin ())
  replicateM_ 1000 (takeMVar fin)
  readMVar c >>= print
  -- deadlock of two threads, main caught
  a <- newEmptyMVar; b <- newEmptyMVar
  _ <- forkIO ((takeMVar a >>= putMVar b) `catch` \(e :: BlockedIndefinitelyOnMVar) -> putStrLn "child stuck")
  (takeMVar b >>= putMVar a) `catch` \(e :: BlockedIndefinitelyOnMVar) -> putStrLn "main stuck"
  threadDelay 1000
  r <- try (evaluate (let xs = map (* 2) xs' ; xs' = 1 : xs in xs !! 5)) ; print (r :: Either SomeException Int)
  r <- try (evaluate (let (x, y) = (y, x) in x)) ; print (r :: Either NonTermination Int)
