-- A logger with levels, files that are closed whatever happens, retries, and a
-- pool of resources. Leans on: bracket_, handles and files, class hierarchies,
-- mapM_ in several monads, IORef, Maybe chains.
module Main (main) where

import Control.Exception
import Control.Monad (forM, forM_, unless, when)
import Data.IORef
import Data.List (isInfixOf, sort)
import System.IO

data Level = Debug | Info | Warn | Fatal deriving (Eq, Ord, Show, Read, Enum, Bounded)

class Monad m => MonadLog m where
  logMessage :: Level -> String -> m ()

newtype App a = App { runApp :: Env -> IO a }
data Env = Env { threshold :: Level, sink :: String -> IO (), depth :: Int }

instance Functor App where fmap f (App g) = App (fmap f . g)
instance Applicative App where
  pure x = App (\_ -> pure x)
  App f <*> App x = App (\e -> f e <*> x e)
instance Monad App where
  App m >>= k = App (\e -> m e >>= \a -> runApp (k a) e)

instance MonadLog App where
  logMessage l s = App $ \e -> when (l >= threshold e) $
    sink e (replicate (2 * depth e) ' ' ++ "[" ++ show l ++ "] " ++ s)

instance MonadLog IO where
  logMessage l s = putStrLn ("io " ++ show l ++ ": " ++ s)

io :: IO a -> App a
io act = App (const act)

section :: String -> App a -> App a
section name body = do
  logMessage Info ("begin " ++ name)
  r <- App $ \e -> runApp body e { depth = depth e + 1 } `onException` runApp (logMessage Fatal ("failed " ++ name)) e
  logMessage Info ("end " ++ name)
  return r

retry :: Int -> App a -> App (Either String a)
retry n act = App $ \e -> go e n
  where
    go e 0 = return (Left "gave up")
      <* runApp (logMessage Warn "no more tries") e
    go e k = do
      r <- try (runApp act e)
      case r of
        Right x -> return (Right x)
        Left err -> do
          runApp (logMessage Debug ("try " ++ show (n - k + 1) ++ ": " ++ show (err :: IOException))) e
          go e (k - 1)

countdown :: IORef Int -> App Int
countdown ref = io $ do
  n <- atomicModifyIORef ref (\x -> (x - 1, x))
  unless (n <= 0) $ ioError (userError ("not yet " ++ show n))
  return (n * 10)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  out <- newIORef []
  let env = Env Debug (\s -> modifyIORef out (s :)) 0
  ref <- newIORef 2
  r <- runApp (section "outer" (section "inner" (retry 5 (countdown ref)))) env
  print r
  ref2 <- newIORef 9
  r2 <- runApp (retry 3 (countdown ref2)) env { threshold = Warn }
  print r2
  r3 <- try (runApp (section "bad" (io (throwIO (ErrorCall "boom")))) env) :: IO (Either ErrorCall ())
  print r3
  readIORef out >>= mapM_ putStrLn . reverse
  mapM_ (\l -> logMessage l (show (fromEnum l))) [minBound .. maxBound :: Level]
  print (map (\s -> fst <$> (reads s :: [(Level, String)])) ["Warn", "Nope", " Info "])
  pool <- newIORef [1, 2, 3 :: Int]
  results <- forM "abcd" $ \c ->
    try (bracket (take1 pool) (\x -> modifyIORef pool (x :)) (\x -> if c == 'c' then throwIO (userError "c") else return (c, x)))
  forM_ results (putStrLn . either (\e -> "error " ++ show (e :: IOException)) show)
  readIORef pool >>= print . sort
  bracket_ (putStrLn "enter") (putStrLn "leave") (putStrLn "inside")
  n <- uninterruptibleMask_ (return (length (filter ("in" `isInfixOf`) ["inside", "outside", "within"])))
  print n
  hPutStrLn stderr "done"
  where
    take1 ref = do
      xs <- readIORef ref
      case xs of
        [] -> throwIO (userError "empty")
        y : ys -> writeIORef ref ys >> return y
