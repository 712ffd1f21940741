-- Catches: a box around a strict field, and a field that is unpacked although it may never be needed.
module Main where

newtype Mass = Mass Double

data Ball = Ball !Double !Mass Int

heavier :: Ball -> Ball
heavier (Ball x (Mass m) n) = Ball x (Mass (2 * m)) (n + 1)

weight :: Ball -> Int -> Double
weight (Ball x (Mass m) _) n = if n == 0 then x * m else weight (heavier (Ball (x + 1) (Mass m) n)) (n - 1)

main :: IO ()
main = do
  line <- getLine
  print (weight (Ball 0 (Mass 1) (read line)) 9)
