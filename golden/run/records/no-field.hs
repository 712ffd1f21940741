-- Catches: a missing field that is evaluated too early, or gives another message.
{-# OPTIONS_GHC -Wno-missing-fields #-}
module Main (main) where

data P = P { px :: Int, py :: Int }

main :: IO ()
main = do
  let p = P { px = 1 }
  putStrLn (show (px p))
  putStrLn (show (py p { py = 2 }))
  putStrLn (show (py p))
