{-# LANGUAGE CPP #-}
-- Catches: places in a text that nobody has written.
module Main (main) where

#define TWICE(x) (x + x)

main :: IO ()
main = do
#if 1
  putStrLn TWICE('o')
#else
  putStrLn three
#endif
