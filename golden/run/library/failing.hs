-- Catches: exceptions of the wrong type, finalizers that are skipped, an order of effects that is lost.
module Main (main) where

import Control.Exception
import Control.Monad (when)
import System.Exit
import System.IO
import System.IO.Error

data Broken = Broken Int deriving Show

instance Exception Broken

main :: IO ()
main = do
  try (evaluate (1 `div` (0 :: Int))) >>= report . either (\e -> show (e :: ArithException)) show
  try (evaluate (head ([] :: [Int]))) >>= report . either (\e -> show (e :: ErrorCall)) show
  try (throwIO (Broken 3)) >>= report . either (\(Broken n) -> "broken " ++ show n) (const "whole" :: () -> String)
  try (readFile "/no/such/file") >>= report . either (\e -> show (isDoesNotExistError e) ++ " " ++ show (e :: IOException)) id
  (do { _ <- evaluate (length [1, undefined, 3 :: Int]); putStrLn "lazy" }) `catch` \e -> putStrLn (show (e :: SomeException))
  r <- try (bracket (putStrLn "open" >> pure 5) (\_ -> putStrLn "close") (\n -> when (n > 4) (throwIO (Broken n)) >> pure n))
  report (either (\e -> "after: " ++ show (e :: SomeException)) show r)
  (putStrLn "work" `finally` putStrLn "done") `catch` \e -> print (e :: SomeException)
  handle (\e -> putStrLn ("outer " ++ show (e :: ErrorCall))) $
    handle (\e -> putStrLn ("inner " ++ show (e :: ArithException))) (errorWithoutStackTrace "passes through")
  print =<< catches (fail "no") [Handler (\e -> pure (show (e :: ArithException))), Handler (\e -> pure (ioeGetErrorString e))]
  r' <- try (exitWith (ExitFailure 4))
  print (r' :: Either ExitCode ())
  hSetBuffering stdout LineBuffering
  putStr "no newline yet"
  hFlush stdout
  putStrLn ""
  hPutStrLn stderr "to the other stream"
  _ <- throwIO (Broken 7)
  putStrLn "never"
  where
    report = putStrLn
