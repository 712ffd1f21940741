-- A module that is no program. Catches: a crash instead of a message.
module Start where

start :: IO ()
start = putStrLn "Hello"
