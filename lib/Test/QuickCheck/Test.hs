{-# LANGUAGE ScopedTypeVariables #-}
-- | Tests a property, and says what came of it.
module Test.QuickCheck.Test
  ( Args (..), stdArgs, Result (..), isSuccess, quickCheck, quickCheckWith, quickCheckResult, quickCheckWithResult
  , verboseCheck, verboseCheckWith, verboseCheckResult, verboseCheckWithResult, labelledExamples
  ) where

import Control.Exception (SomeException)
import Control.Monad (when)
import Data.List (sortBy)
import qualified Data.Map.Strict as Map
import System.IO
import System.Random (split)
import Test.QuickCheck.Gen (unGen)
import Test.QuickCheck.Property hiding (Result (..))
import qualified Test.QuickCheck.Property as P
import Test.QuickCheck.Random
import Text.Printf (printf)

data Args = Args
  { replay :: Maybe (QCGen, Int)
  , maxSuccess :: Int
  , maxDiscardRatio :: Int
  , maxSize :: Int
  , chatty :: Bool
  , maxShrinks :: Int }
  deriving Show

stdArgs :: Args
stdArgs = Args Nothing 100 10 100 True maxBound

data Result
  = Success { numTests :: Int, numDiscarded :: Int, labels :: Map.Map [String] Int, classes :: Map.Map String Int, output :: String }
  | GaveUp { numTests :: Int, numDiscarded :: Int, labels :: Map.Map [String] Int, classes :: Map.Map String Int, output :: String }
  | Failure
      { numTests :: Int, numDiscarded :: Int, numShrinks :: Int, usedSeed :: QCGen, usedSize :: Int, reason :: String
      , theException :: Maybe SomeException, output :: String, failingTestCase :: [String]
      , failingLabels :: [String], failingClasses :: [String] }
  | NoExpectedFailure { numTests :: Int, numDiscarded :: Int, labels :: Map.Map [String] Int, classes :: Map.Map String Int, output :: String }
  deriving Show

isSuccess :: Result -> Bool
isSuccess (Success {}) = True
isSuccess _ = False

quickCheck :: Testable prop => prop -> IO ()
quickCheck = quickCheckWith stdArgs

quickCheckWith :: Testable prop => Args -> prop -> IO ()
quickCheckWith args p = quickCheckWithResult args p >> return ()

quickCheckResult :: Testable prop => prop -> IO Result
quickCheckResult = quickCheckWithResult stdArgs

verboseCheck :: Testable prop => prop -> IO ()
verboseCheck p = quickCheck (verbose p)

verboseCheckWith :: Testable prop => Args -> prop -> IO ()
verboseCheckWith args p = quickCheckWith args (verbose p)

verboseCheckResult :: Testable prop => prop -> IO Result
verboseCheckResult p = quickCheckResult (verbose p)

verboseCheckWithResult :: Testable prop => Args -> prop -> IO Result
verboseCheckWithResult args p = quickCheckWithResult args (verbose p)

labelledExamples :: Testable prop => prop -> IO ()
labelledExamples = quickCheck

-- What has been seen so far.
data Seen = Seen
  { tests :: !Int, discards :: !Int
  , seenLabels :: Map.Map [String] Int, seenClasses :: Map.Map String Int
  , seenTables :: Map.Map String (Map.Map String Int), required :: Map.Map String Double }

quickCheckWithResult :: Testable prop => Args -> prop -> IO Result
quickCheckWithResult args p = do
  seed <- maybe newQCGen (return . fst) (replay args)
  loop (Seen 0 0 Map.empty Map.empty Map.empty Map.empty) (maxSuccess args) True seed
  where
    gen = unProperty (property p)
    start = maybe 0 snd (replay args)
    loop s limit expected g
      | tests s >= limit = finished s expected
      | discards s >= maxDiscardRatio args * max 1 limit = do
          let out = "*** Gave up! Passed only " ++ number (tests s) "test" ++ (if discards s > 0 then "; " ++ number (discards s) "discarded test" else "") ++ statistics s
          tell out
          return (GaveUp (tests s) (discards s) (seenLabels s) (seenClasses s) out)
      | otherwise = do
          let (g1, g2) = split g
              size = start + (tests s `mod` maxSize args) + discards s `div` 10
              Rose r shrinks = unProp (unGen gen g1 (min size (start + maxSize args)))
              limit' = maybe limit id (P.maxTests r)
          when (P.say r) (putStr (verdict r ++ unlines (P.messages r) ++ "\n"))
          case P.ok r of
            Just True -> loop (note r s) limit' (P.expect r) g2
            Nothing -> loop s { discards = discards s + 1 } limit' (P.expect r) g2
            Just False -> failure s { tests = tests s + 1 } g1 size r shrinks
    verdict r = case P.ok r of
      Just True -> "Passed:\n"
      Nothing -> "Skipped (precondition false):\n"
      Just False -> "Failed:\n"
    note r s = s
      { tests = tests s + 1
      , seenLabels = if null (P.labels r) then seenLabels s else Map.insertWith (+) (P.labels r) 1 (seenLabels s)
      , seenClasses = foldr (\(c, b) -> Map.insertWith (+) c (if b then 1 else 0)) (seenClasses s) (P.classes r)
      , seenTables = foldr (\(t, v) -> Map.insertWith (Map.unionWith (+)) t (Map.singleton v 1)) (seenTables s) (P.tables r)
      , required = foldr (uncurry (Map.insertWith max)) (required s) (P.covered r) }
    tell s = when (chatty args) (putStr s >> hFlush stdout)
    finished s True = do
      let out = "+++ OK, passed " ++ number (tests s) "test" ++ discarded s ++ statistics s
      tell out
      return (Success (tests s) (discards s) (seenLabels s) (seenClasses s) out)
    finished s False = do
      let out = "*** Failed! Passed " ++ number (tests s) "test" ++ " (expected failure)" ++ discarded s ++ statistics s
      tell out
      return (NoExpectedFailure (tests s) (discards s) (seenLabels s) (seenClasses s) out)
    failure s g size r0 shrinks = do
      (r, k, tried) <- simplest r0 shrinks 0 0
      let _ = tried :: Int
          counts = " (after " ++ number (tests s) "test" ++ (if k > 0 then " and " ++ number k "shrink" else "") ++ "):\n"
          short = P.reason r
          multi = '\n' `elem` short
          why = if multi then counts' ++ short ++ "\n" else short ++ counts
          counts' = "(after " ++ number (tests s) "test" ++ (if k > 0 then " and " ++ number k "shrink" else "") ++ "):\n"
          body = why ++ concatMap (++ "\n") (P.messages r)
          out = (if P.expect r then "*** Failed! " else "+++ OK, failed as expected. ") ++ body
      tell out
      P.actions r
      if P.expect r
        then return (Failure (tests s) (discards s) k g size (P.reason r) (P.theException r) out (P.messages r) (P.labels r) [c | (c, True) <- P.classes r])
        else return (Success (tests s) (discards s) (seenLabels s) (seenClasses s) out)
    simplest :: P.Result -> [Rose P.Result] -> Int -> Int -> IO (P.Result, Int, Int)
    simplest r [] k n = return (r, k, n)
    simplest r (Rose r' rs : more) k n
      | k >= maxShrinks args = return (r, k, n)
      | P.ok r' == Just False = simplest r' rs (k + 1) 0
      | otherwise = simplest r more k (n + 1)

number :: Int -> String -> String
number n what = show n ++ " " ++ what ++ (if n == 1 then "" else "s")

discarded :: Seen -> String
discarded s = if discards s > 0 then "; " ++ show (discards s) ++ " discarded" else ""

-- What share of the tests had which label.
statistics :: Seen -> String
statistics s = case groups of
  [] -> tablesAfter ".\n"
  [[one]] -> tablesAfter (" (" ++ dropWhile (== ' ') one ++ ").\n")
  _ -> tablesAfter (":\n" ++ concatMap unlines (separate groups))
  where
    separate = foldr (\x r -> if null r then [x] else x : [""] : r) []
    n = max 1 (tests s)
    columns = maximum (0 : map length (Map.keys (seenLabels s)))
    byColumn = [Map.fromListWith (+) [(ls !! i, k) | (ls, k) <- Map.toList (seenLabels s), length ls > i] | i <- [0 .. columns - 1]]
    groups = filter (not . null) ([classLines] ++ map lines' byColumn)
    classLines = map share (order [(c, k) | (c, k) <- Map.toList (seenClasses s), k > 0 || Map.member c (required s)])
    lines' m = map share (order (Map.toList m))
    order = sortBy (\(a, x) (b, y) -> compare y x <> compare a b)
    share (c, k) = percentage (k :: Int) n ++ " " ++ c
    percentage k m
      | n <= 100 || (100 * k) `mod` m == 0 = printf "%2d%%" ((100 * k) `div` m)
      | otherwise = printf "%5.2f%%" (100 * fromIntegral k / fromIntegral m :: Double)
    tablesAfter out = out ++ warnings ++ concat ["\n" ++ t ++ " (" ++ show (sum (Map.elems m)) ++ " in total):\n" ++ unlines [percentage' k (sum (Map.elems m)) ++ " " ++ v | (v, k) <- order (Map.toList m)] | (t, m) <- Map.toList (seenTables s)]
    percentage' k m = if m < 100 then printf "%2d%%" ((100 * k) `div` m) else printf "%4.1f%%" (100 * fromIntegral k / fromIntegral m :: Double)
    warnings = case [(c, p, k) | (c, p) <- Map.toList (required s), let k = Map.findWithDefault 0 c (seenClasses s), fromIntegral k * 100 < p * fromIntegral n] of
      [] -> ""
      ws -> "\n" ++ unlines ["Only " ++ percentage k n ++ " " ++ c ++ ", but expected " ++ printf "%.0f%%" p | (c, p, k) <- ws]

