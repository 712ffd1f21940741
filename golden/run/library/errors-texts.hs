-- Catches the text of an exception that is not the one of GHC, types shown otherwise, and alternatives of parsers in another order.
{-# LANGUAGE ScopedTypeVariables, LambdaCase, TypeOperators #-}
import Control.Exception
import Control.Monad
import System.IO
import System.IO.Error
import System.Exit
import Data.IORef
import Data.Maybe
import Control.Concurrent
import Control.Concurrent.MVar
import qualified Data.Map as M
import Data.Array
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.List.NonEmpty as NE
import Data.Typeable
import Data.Dynamic
import Data.Version
import Text.ParserCombinators.ReadP
import Text.Read (readMaybe)
import System.Timeout
data Mine = Mine Int | Other String deriving (Show, Eq)
instance Exception Mine where displayException (Mine n) = "mine " ++ show n; displayException o = show o
data Rec = Rec { fa :: Int, fb :: Bool } | Rec2 { fa :: Int } deriving (Show, Read, Eq, Ord)
h :: String -> IO () -> IO ()
h n a = a `catch` \(e :: SomeException) -> putStrLn (n ++ ": " ++ show e)
main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  h "div" (print (1 `div` (0::Int))); h "mod" (print (1 `mod` (0::Integer))); h "throw" (throwIO (Mine 3)); h "throw2" (void (evaluate (throw (Other "x"))))
  h "assert" (assert (1 > (0::Int)) (putStrLn "ok")); h "user" (ioError (userError "boo")); h "fail" (fail "failed")
  h "pat" (do { Just x <- return (Nothing :: Maybe Int); print x })
  h "array" (print (listArray (0,3) [1..] ! (5::Int) :: Int)); h "array2" (print (listArray ((0,0),(1,1)) "abcd" ! (2,0))); h "arrayc" (print (listArray ('a','c') [1::Int ..] ! 'z')); h "undefelem" (print (array (0,2::Int) [(0,'a')] ! 1)); h "badidx" (print (array (0,2::Int) [(5,'a')]))
  h "NE" (print (NE.fromList ([] :: [Int]))); h "exit" (exitWith (ExitFailure 3)); h "exit0" exitSuccess; h "exitbad" (exitWith (ExitFailure 0))
  h "arith" (throwIO Overflow); h "arr" (throwIO (IndexOutOfBounds "xx")); h "arr2" (throwIO (UndefinedElement "yy")); h "asy" (throwIO StackOverflow); h "asy2" (throwIO UserInterrupt); h "asy3" (throwIO ThreadKilled); h "heap" (throwIO HeapOverflow); h "nonterm" (throwIO NonTermination); h "nested" (throwIO NestedAtomically); h "deadlock" (throwIO Deadlock); h "bim" (throwIO BlockedIndefinitelyOnMVar); h "bis" (throwIO BlockedIndefinitelyOnSTM); h "af" (throwIO (AssertionFailed "af")); h "te" (throwIO (TypeError "te")); h "alloc" (throwIO AllocationLimitExceeded)
  h "mvar" (do { m <- newEmptyMVar; takeMVar (m :: MVar Int) >>= print })
  r <- try (evaluate (fb (Rec2 3))); either (\(e :: RecSelError) -> print e) print r
  r <- try (evaluate (Rec { fa = 1 })); either (\(e :: SomeException) -> print e) (\x -> (print (fa x) >> print x) `catch` \(e :: RecConError) -> print e) r
  r <- try (evaluate ((\case { 1 -> 'x' }) (2::Int))); either (\(e :: PatternMatchFail) -> print e) print r
  r <- try (evaluate (let f 1 = 'x' in f (2::Int))); either (\(e :: PatternMatchFail) -> print e) print r
  r <- tryJust (\e -> if isDoesNotExistError e then Just (ioeGetFileName e) else Nothing) (readFile "/nope"); print (either id (const Nothing) r)
  handleJust (\e -> if e == Mine 1 then Just () else Nothing) (\_ -> putStrLn "handled") (throwIO (Mine 1))
  (do { _ <- throwIO (Mine 2); return () } `catches` [Handler (\(e :: ArithException) -> print e), Handler (\(e :: Mine) -> putStrLn (displayException e))])
  (putStrLn "body" `finally` putStrLn "final") ; h "onEx" ((throwIO (Mine 9)) `onException` putStrLn "onexc")
  r <- bracket (putStrLn "acq" >> return 5) (\_ -> putStrLn "rel") (\x -> return (x * 2 :: Int)); print r
  h "br" (bracket_ (putStrLn "a") (putStrLn "b") (throwIO (Mine 7)))
  print =<< (uninterruptibleMask_ getMaskingState); print =<< mask (\re -> re getMaskingState); print =<< mask_ getMaskingState
  r <- try (throwIO (Mine 4)) ; print (r :: Either Mine ()); print (fromException (toException (Mine 4)) :: Maybe ArithException)
  h "throwTo" (do { t <- myThreadId; throwTo t (Mine 5) }); r <- timeout 20000 (threadDelay 2000000); print r; r <- timeout 1000000 (return 'k'); print r
  let e = mkIOError doesNotExistErrorType "myloc" Nothing (Just "fn") in do { print e; print (ioeGetErrorString e, ioeGetLocation e, ioeGetFileName e); print (annotateIOError e "more" Nothing (Just "fn2")); print (ioeSetErrorString e "estr"); print (isUserError (userError "x"), isAlreadyInUseError e, isFullError e, isEOFError e, isPermissionError e, isIllegalOperation e, isAlreadyExistsError e); print (userError "u", ioeGetErrorString (userError "u")); print [alreadyExistsErrorType, doesNotExistErrorType, alreadyInUseErrorType, fullErrorType, eofErrorType, illegalOperationErrorType, permissionErrorType, userErrorType] }
  r <- try getLine; print (r :: Either IOException String)
  r <- try (hGetLine stdout); print (r :: Either IOException String); r <- try (hClose stdin >> getChar); print (r :: Either IOException Char)
  print (typeOf (1::Int, "a", Just [True]))
  print (typeOf (Left 1 :: Either Int (Maybe ())))
  print (typeOf (undefined :: Int -> [Char] -> IO ()))
  print (typeOf (M.fromList [(1::Int,"a")]))
  print (typeOf (undefined :: (Int -> Int) -> Int))
  print (typeRep (Proxy :: Proxy Maybe))
  print (typeOf ())
  print (typeOf (listArray (0,1::Int) "ab"))
  let ds = [toDyn (1::Int), toDyn "s", toDyn 'c', toDyn (Just 1.5 :: Maybe Double), toDyn not] in do { print ds; print (mapMaybe fromDynamic ds :: [Int]); print (fromDyn (ds !! 1) "none"); print (fmap (\d -> fromDyn d False) (dynApply (ds !! 4) (toDyn True))); print (cast 'x' :: Maybe Char, cast 'x' :: Maybe Int, gcast (Just 'x') :: Maybe (Maybe Char), eqT :: Maybe (Int :~: Int)); print (typeRepArgs (typeOf (Just 'x')), typeRepTyCon (typeOf 'x'), splitTyConApp (typeOf (Just 'x')), tyConName (typeRepTyCon (typeOf "")), tyConModule (typeRepTyCon (typeOf 'x')), showsTypeRep (typeOf 'x') "", funResultTy (typeOf not) (typeOf True), mkFunTy (typeOf 'x') (typeOf ())) }
  print (showVersion (makeVersion [1,2,3]))
  print ([ v | (v,"") <- readP_to_S parseVersion "1.2.3-foo"])
  print (makeVersion [1,2] < makeVersion [1,10])
  print (makeVersion [1])
  print (readMaybe "Rec {fa = 3, fb = True}" :: Maybe Rec)
  print (readMaybe "(Rec2{fa=(-3)})" :: Maybe Rec)
  print (readMaybe "Rec 3 True" :: Maybe Rec)
  print (Rec { fa = -3, fb = False })
  print (Just (Rec2 1))
  print (readP_to_S (many1 (satisfy (== 'a')) +++ string "aa") "aaab")
  print (readP_to_S (sepBy1 (munch1 (`elem` "0123456789")) (char ',') <* eof) "1,22,3")
  print (readP_to_S (chainl1 (read <$> munch1 (`elem` ['0'..'9'])) (((+) <$ char (head "+")) +++ ((-) <$ char (head "-")))) "1+2-3" :: [(Int,String)])
  print (readP_to_S (between (char '(') (char ')') (option 'x' get)) "(a)")
  print (readP_to_S (manyTill get (string "--")) "ab--c")
  print (readP_to_S (gather (count 2 get)) "xyz")
  print (readP_to_S (skipSpaces *> look) "  ab")
  print (readP_to_S (endBy (char 'a') (char ';')) "a;a;")
  print (readP_to_S (optional (char 'a') *> rest) "ab")
  print (readP_to_S (string "x" <++ string "xy") "xy")
  print (readP_to_S (choice [string "a", string "ab", pfail]) "abc")
  throwIO (Mine 42) `catch` \(e :: Mine) -> throwIO (Other "last")
 where rest = munch (const True)
