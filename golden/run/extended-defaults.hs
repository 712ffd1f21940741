-- Catches: ambiguous types for which the extended rules have a default.
{-# LANGUAGE ExtendedDefaultRules #-}
module Main where
import qualified Data.Map as M
main :: IO ()
main = do
  print []
  print (reverse [])
  print mempty
  print (length (pure 1))
  mapM_ print (Just 3)
  print (show [] ++ show Nothing)
