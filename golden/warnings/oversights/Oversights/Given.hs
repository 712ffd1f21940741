module Oversights.Given (given, kept, Old (..)) where

{-# DEPRECATED given, Old "use kept" #-}
given, kept :: Int
given = 1
kept = 2

data Old = Old | New

{-# WARNING New ["not tested", "by anyone"] #-}
