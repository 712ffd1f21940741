-- Catches: methods via another representation, patterns without a meaning, and foreign types that C
-- does not have.
{-# LANGUAGE DerivingVia, PatternSynonyms #-}
module Main (main) where

newtype Age = Age Int deriving Show via Bool

pattern Both :: a -> b -> (a, b)
pattern Both x y <- (x, y)

pattern Circle x = Round x
pattern Round x = Circle x

both :: (Int, Int)
both = Both 1 2

foreign import ccall "sin" c_sin :: Maybe Double -> Double

main :: IO ()
main = print (fst both)
