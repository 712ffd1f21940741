-- The program says how it ends. Catches: output that was not written yet, code
-- that runs on after the end.
module Main where

import System.Exit
import System.IO

main :: IO ()
main = do
  putStr "no line end"
  hPutStrLn stderr "to standard error"
  if length "abc" == 3 then exitWith (ExitFailure 3) else return ()
  putStrLn "not reached"
