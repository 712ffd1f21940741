-- | Tests that are performed with a report as text.
module Test.HUnit.Text
  ( PutText (..), putTextToHandle, putTextToShowS, runTestText, showPath, showCounts
  , runTestTT, runTestTTAndExit
  ) where

import Control.Monad (when)
import GHC.Stack (SrcLoc (..))
import System.Exit
import System.IO
import Test.HUnit.Base

-- | Where the report goes: a line, whether it stays, what came of the lines before.
data PutText st = PutText (String -> Bool -> st -> IO st) st

-- | To a handle; if lines of progress are shown, each is written over the one before.
putTextToHandle :: Handle -> Bool -> PutText Int
putTextToHandle handle progress = PutText put 0
  where
    put line True n = do
      when (n > 0) (hPutChar handle '\r' >> hPutStr handle (replicate n ' ') >> hPutChar handle '\r')
      hPutStrLn handle line
      return 0
    put line False _
      | progress = hPutChar handle '\r' >> hPutStr handle line >> hFlush handle >> return (length line)
      | otherwise = return 0

putTextToShowS :: PutText ShowS
putTextToShowS = PutText put id
  where
    put line stays f = return (if stays then f . showString line . showChar '\n' else f)

runTestText :: PutText st -> Test -> IO (Counts, st)
runTestText (PutText put us0) t = do
  (c, us1) <- performTest start (problem "### Error in:   " "### Error") (problem "### Failure in: " "### Failure") us0 t
  us2 <- put (showCounts c) True us1
  return (c, us2)
  where
    start st us = put (showCounts (counts st)) False us
    problem with without loc message st us = put (kind ++ name ++ "\n" ++ maybe "" at loc ++ message) True us
      where
        name = showPath (path st)
        kind = if null name then without else with
        at l = srcLocFile l ++ ":" ++ show (srcLocStartLine l) ++ "\n"

showCounts :: Counts -> String
showCounts (Counts c t e f) =
  "Cases: " ++ show c ++ "  Tried: " ++ show t ++ "  Errors: " ++ show e ++ "  Failures: " ++ show f

-- | The nodes from the outside, with colons between.
showPath :: Path -> String
showPath [] = ""
showPath nodes = foldr1 (\b a -> a ++ ":" ++ b) (map node nodes)
  where
    node (ListItem n) = show n
    node (Label s)
      | ':' `elem` s || ("\"" ++ s ++ "\"") /= show s = show s
      | otherwise = s

-- | With a report on standard error.
runTestTT :: Test -> IO Counts
runTestTT t = fmap fst (runTestText (putTextToHandle stderr True) t)

-- | The same, and the program ends, with code 1 if something is wrong.
runTestTTAndExit :: Test -> IO ()
runTestTTAndExit t = do
  c <- runTestTT t
  if errors c + failures c == 0 then exitSuccess else exitFailure
