-- | Parsers of lazy texts.
module Text.Parsec.Text.Lazy (Parser, GenParser) where

import qualified Data.Text.Lazy as L
import Text.Parsec.Prim (Parsec)

type Parser = Parsec L.Text ()
type GenParser st = Parsec L.Text st
