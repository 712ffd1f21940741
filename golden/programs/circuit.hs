-- Catches streams that feed themselves through several modules: a simulator of circuits whose registers are lazy lists.
-- A simulator of circuits: lazy streams as wires, circuits that feed their own
-- registers, the same circuit at two types, a small processor.
module Main (main) where

import Data.List (foldl')
import Circuit.Hardware
import Circuit.Processor
import Circuit.Signal

number :: [Bool] -> Int
number = foldr (\b n -> 2 * n + fromEnum b) 0

word :: Int -> Int -> [Bit]
word w n = [constant (odd (n `div` 2 ^ i)) | i <- [0 .. w - 1]]

see :: Int -> [Bit] -> [Int]
see n = map number . sample n . bundle

main :: IO ()
main = do
  print (see 12 (counter 3 high))
  print (see 10 (counter 4 (fromList (cycle3 [True, True, False]) False)))
  print (see 10 (accumulator 8 (word 8 37)))
  print [head (see 1 (multiplier (word 8 a) (word 8 b))) | a <- [3, 99, 255], b <- [0, 7, 255]]
  print (map (head . sample 1) (decoder (word 3 5)))
  print (sample 8 (equalTo (counter 3 high) (word 3 5)))
  print (see 8 (shiftIn 4 (fromList [True, False, True, True] False)))
  print [maximum (snd r : fst r) | n <- [1, 8, 32], let r = ripple (Depth 0) (replicate n (Depth 0)) (replicate n (Depth 0))]
  print (maximum (multiplier (replicate 16 (Depth 0)) (replicate 16 (Depth 0))))
  let checks = [ (a, b) | a <- [0, 7 .. 255], b <- [1, 12 .. 255]
               , head (see 1 (multiplier (word 8 a) (word 8 b))) /= a * b ]
  print checks
  let long = see 6000 (accumulator 16 (counter 10 high ++ replicate 6 low))
  print (foldl' (\h x -> (h * 31 + x) `mod` 1000003) 7 long, last long)
  let source = unlines ["load r1 0", "load r2 1", "load r3 30000", "load r4 0", "add r4 r4 r1", "add r1 r1 r2", "less r1 r3 4", "halt"]
  case assemble source of
    Left e -> putStrLn e
    Right code -> do
      mapM_ putStrLn (trace 8 code)
      print (runProgram code)
  print (either id (const "?") (assemble "load r1 x"))
  print (either id (const "?") (assemble "jump r1"))
  where cycle3 = take 30 . cycle
