-- Catches: widths, precisions and signs of formatted values.
module Main (main) where

import Text.Printf

main :: IO ()
main = do
  printf "%d %5d|%-5d|%05d|%+d|% d\n" (1 :: Int) (2 :: Int) (3 :: Int) (4 :: Int) (5 :: Int) (6 :: Int)
  printf "%s %10s|%-10s|%.2s\n" "abc" "def" "ghi" "jkl"
  printf "%c%c %x %X %o %b %#x\n" 'a' 'b' (255 :: Int) (255 :: Int) (8 :: Int) (5 :: Int) (255 :: Int)
  printf "%f %.2f %8.3f|%-8.1f|%08.2f %e %g %g\n" (3.14159 :: Double) (2.5 :: Double) (1.0 :: Double) (9.96 :: Double) (-1.5 :: Double) (12345.678 :: Double) (0.5 :: Double) (1e10 :: Double)
  printf "%v %v %v 100%%\n" (1 :: Int) "s" (2.5 :: Double)
  printf "%d %u %x\n" (-5 :: Int) (123 :: Word) (-1 :: Int)
  printf "%*d|%-*d|\n" (5 :: Int) (42 :: Int) (5 :: Int) (42 :: Int)
  let s = printf "%d-%s" (7 :: Integer) "x" :: String
  putStrLn s
  printf "none\n"
  mapM_ (\(n, x) -> printf "%-8s %6.2f%%\n" n (x :: Double)) [("one", 1.234), ("three", 33.335)]
  printf "%5.1f|%6.2e|%.3s|%3d%%\n" (2.25 :: Double) (1234.5 :: Double) "abcdef" (50 :: Int)
