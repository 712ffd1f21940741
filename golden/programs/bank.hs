-- Accounts in IORefs, transfers that can fail with exceptions of their own, and
-- undone when they do. Leans on: Exception hierarchies, bracket, finally, handle,
-- IORef, throwIO and throw, evaluate, records.
module Main (main) where

import Control.Exception
import Control.Monad
import Data.IORef
import qualified Data.Map as Map

data BankError
  = Insufficient { account :: String, missing :: Int }
  | NoAccount String
  | Frozen String
  deriving (Eq, Show)

instance Exception BankError

newtype Audit = Audit String deriving Show
instance Exception Audit where
  displayException (Audit s) = "audit: " ++ s

data Bank = Bank { accounts :: IORef (Map.Map String Int), journal :: IORef [String] }

newBank :: [(String, Int)] -> IO Bank
newBank xs = Bank <$> newIORef (Map.fromList xs) <*> newIORef []

note :: Bank -> String -> IO ()
note b s = modifyIORef (journal b) (s :)

balance :: Bank -> String -> IO Int
balance b n = readIORef (accounts b) >>= maybe (throwIO (NoAccount n)) return . Map.lookup n

withdraw, deposit :: Bank -> String -> Int -> IO ()
withdraw b n amount = do
  have <- balance b n
  when (n == "frozen") $ throwIO (Frozen n)
  when (have < amount) $ throwIO (Insufficient n (amount - have))
  modifyIORef' (accounts b) (Map.insert n (have - amount))
deposit b n amount = do
  have <- balance b n
  modifyIORef' (accounts b) (Map.insert n (have + amount))

transaction :: Bank -> IO a -> IO a
transaction b act = do
  before <- readIORef (accounts b)
  act `onException` (writeIORef (accounts b) before >> note b "rolled back")

transfer :: Bank -> String -> String -> Int -> IO ()
transfer b from to amount = transaction b $ do
  withdraw b from amount
  deposit b to amount
  note b (from ++ " -> " ++ to ++ ": " ++ show amount)

report :: Bank -> IO ()
report b = readIORef (accounts b) >>= print . Map.toList

main :: IO ()
main = do
  b <- newBank [("ann", 100), ("bob", 20), ("frozen", 1000)]
  transfer b "ann" "bob" 30
  report b
  r1 <- try (transfer b "bob" "ann" 500)
  print (r1 :: Either BankError ())
  r2 <- try (transfer b "ann" "nobody" 10)
  print (r2 :: Either BankError ())
  report b
  handle (\e -> case e of
      Frozen n -> putStrLn ("frozen: " ++ n)
      other -> throwIO other) (transfer b "frozen" "ann" 1)
  r3 <- tryJust (\e -> if e == DivideByZero then Just "zero" else Nothing) (evaluate (10 `div` (0 :: Int)))
  print r3
  r4 <- try (evaluate (head ([] :: [Int]))) :: IO (Either SomeException Int)
  putStrLn (either (const "head failed") show r4)
  (do _ <- bracket (note b "open" >> return 5) (\_ -> note b "close") (\n -> when (n > 3) (throwIO (Audit "too many")) >> return n)
      putStrLn "not reached") `catch` \e -> putStrLn (displayException (e :: Audit))
  r5 <- try (throwIO (userError "mine") `catch` \e -> putStrLn ("inner: " ++ show (e :: ArithException)))
  print (either (\e -> show (e :: IOException)) show r5)
  (putStrLn "body" >> void (evaluate (length [1 .. 10 :: Int]))) `finally` putStrLn "finally"
  r6 <- try (evaluate (let xs = [1, 2, throw (Audit "lazy")] in length xs)) :: IO (Either Audit Int)
  putStrLn (either show show r6)
  r7 <- try (evaluate (sum [1, 2, throw (Audit "strict")])) :: IO (Either Audit Int)
  putStrLn (either show show r7)
  r8 <- catches (Left <$> transfer b "x" "y" 1)
    [Handler (\e -> return (Right ("arith " ++ show (e :: ArithException)))), Handler (\e -> return (Right ("bank " ++ show (e :: BankError))))]
  print r8
  mask $ \restore -> restore (return ()) >> putStrLn "masked"
  readIORef (journal b) >>= mapM_ putStrLn . reverse
  report b
  n <- newIORef (0 :: Int)
  forM_ [1 .. 100] $ \i -> (when (i `mod` 7 == 0) (throwIO (ErrorCall (show i))) >> modifyIORef' n (+ i)) `catch` \(ErrorCall s) -> modifyIORef' n (subtract (read s))
  readIORef n >>= print
