{-# OPTIONS_GHC -Wall -fignore-asserts #-}
-- Catches: a pragma that nobody obeys, and a function of the program's own that has the name of the library's.
module Main (main) where

import qualified Control.Exception as E

assert :: Bool -> String -> String
assert holds s = if holds then s else "own: " ++ s

main :: IO ()
main = do
  putStrLn (E.assert False "still")
  putStrLn (E.assert undefined "not looked at")
  putStrLn (assert False "looked at")
