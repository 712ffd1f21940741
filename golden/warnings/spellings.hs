-- Catches: pattern synonyms that count as unused though they are exported or matched, and imports that only qualified names need.
{-# LANGUAGE PatternSynonyms #-}
{-# OPTIONS_GHC -Wall #-}
module Spellings (pattern Pair, paint) where

import Data.Char
import qualified Data.Char as Char (toUpper)

pattern Pair :: a -> b -> (a, b)
pattern Pair a b = (a, b)

pattern Red :: Char
pattern Red = 'r'

pattern Blue :: Char
pattern Blue = 'b'

paint :: Char -> String
paint Red = "red"
paint c = [Char.toUpper c, toLower c]
