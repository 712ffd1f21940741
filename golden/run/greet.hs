-- Greets each line of standard input as it comes. Catches: input read all at
-- once before the first answer, a lost last line, isEOF that eats a character.
module Main where

import System.IO

greeting :: String -> String
greeting ""   = "Hello, whoever you are!"
greeting name = "Hello, " ++ name ++ "!"

main :: IO ()
main = do
  done <- isEOF
  if done
    then putStrLn "Goodbye."
    else do
      name <- getLine
      putStrLn (greeting name)
      main
