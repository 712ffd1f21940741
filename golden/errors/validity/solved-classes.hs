-- Catches instances of classes that the compiler solves by itself.
{-# LANGUAGE MultiParamTypeClasses #-}
module Main (main) where

import Data.Coerce (Coercible)
import Data.Typeable (Typeable)

newtype Age = Age Int

instance Typeable Age

instance Coercible Age Bool

main :: IO ()
main = print 1
