-- | "Text.Parsec.Prim" by its old names.
module Text.ParserCombinators.Parsec.Prim
  ( (<?>), (<|>), many, skipMany, try, label, lookAhead, token, tokens, tokenPrim, tokenPrimEx
  , unexpected, pzero, parse, parseFromFile, parseTest, runParser, getState, setState, updateState
  , getPosition, setPosition, getInput, setInput, State (..), getParserState, setParserState
  , GenParser, Parser, CharParser
  ) where

import Text.Parsec.Prim
import Text.Parsec.String

type CharParser st = GenParser Char st

-- | Always fails.
pzero :: GenParser tok st a
pzero = parserZero
