{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: Ctrl-C that is raised where exceptions are masked, or forgotten there.
module Main (main) where

import Control.Concurrent
import Control.Exception

foreign import ccall "raise" raiseSignal :: Int -> IO Int

main :: IO ()
main = do
  r <- try (mask_ (do
    _ <- raiseSignal 2
    n <- evaluate (sum [1 .. 300000 :: Integer])
    putStrLn ("not yet: " ++ show n)) >> yield >> threadDelay 1000000)
  print (r :: Either AsyncException ())
