{-# LANGUAGE ExistentialQuantification #-}
-- Catches: contexts that nobody could infer.
module Main (main) where

data Some = forall a. Show a => Some a deriving (Show)

main :: IO ()
main = print (Some 'x')
