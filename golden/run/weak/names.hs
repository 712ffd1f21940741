-- Catches: weak pointers that die too early or finalize twice, stable names that change in a collection.
module Main (main) where
import System.Mem
import System.Mem.Weak
import System.Mem.StableName
import Data.IORef
import Control.Concurrent
import Control.Concurrent.MVar
import Control.Monad
import System.IO
import Control.Exception
import qualified Data.Map as M

data K = K !Int (IORef Int)
main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- stable names
  let x = [1, 2, 3 :: Int]
  _ <- evaluate (length x)
  a <- makeStableName x; b <- makeStableName x
  performGC
  c <- makeStableName x
  print (a == b, a == c, eqStableName a c, hashStableName a == hashStableName c)
  d <- makeStableName [1 :: Int]
  print (a == d)
  -- weak with key alive
  k <- newIORef 'k'
  w <- mkWeak k "value" (Just (putStrLn "never before the end"))
  performGC
  deRefWeak w >>= print
  readIORef k >>= print
  -- finalizer order/number
  n <- newIORef (0 :: Int)
  forM_ [1 .. 100 :: Int] $ \i -> do { r <- newIORef i; _ <- mkWeakIORef r (modifyIORef' n (+ 1)); return () }
  performGC; performMajorGC; performMinorGC
  threadDelay 2000; yield
  readIORef n >>= \m -> print (m >= 99)
  -- MVar weak
  m <- newMVar 'm'
  wm <- mkWeakMVar m (putStrLn "mvar gone")
  deRefWeak wm >>= \r -> putStrLn (maybe "dead" (const "alive") r)
  takeMVar m >>= print
  performGC; threadDelay 1000
  deRefWeak wm >>= \r -> putStrLn (maybe "dead" (const "alive") r)
  -- finalize early, twice
  q <- newIORef ()
  wq <- mkWeakIORef q (putStrLn "early")
  finalize wq; finalize wq
  deRefWeak wq >>= \r -> putStrLn (maybe "dead" (const "alive") r)
  readIORef q
  -- key reachable only from value/finalizer
  kk <- newIORef 'x'
  wk <- mkWeak kk kk Nothing
  performGC
  deRefWeak wk >>= \r -> putStrLn (maybe "dead" (const "alive") r)
  -- weak pair
  wp <- mkWeakPair k 'p' Nothing
  deRefWeak wp >>= \r -> putStrLn (maybe "dead" (\(_, ch) -> [ch]) r)
  readIORef k >>= print
  -- memo by stable name
  memo <- newIORef M.empty
  let f t = do { s <- makeStableName t; let { h = hashStableName s }; tb <- readIORef memo; case [v | (s', v) <- M.findWithDefault [] h tb, s' == s] of { (v : _) -> return (v, True); [] -> do { v <- evaluate (sum t :: Int); modifyIORef memo (M.insertWith (++) h [(s, v)]); return (v, False) } } }
  f x >>= print; f x >>= print
  putStrLn "end"
