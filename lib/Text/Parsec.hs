-- | Parsers that say what they expected.
module Text.Parsec
  ( ParsecT, Parsec, token, tokens, runParserT, runParser, parse, parseTest
  , getPosition, getInput, getState, putState, modifyState, setState, updateState, setPosition, setInput
  , (<|>), (<?>), label, labels, try, unexpected, many, skipMany, Stream (..)
  , module Text.Parsec.Combinator, module Text.Parsec.Char
  , ParseError, errorPos
  , SourcePos, SourceName, Line, Column, sourceName, sourceLine, sourceColumn
  , incSourceLine, incSourceColumn, setSourceLine, setSourceColumn, setSourceName
  , manyAccum, tokenPrim, tokenPrimEx, runPT, unknownError, sysUnExpectError, mergeErrorReply
  , getParserState, setParserState, updateParserState, Consumed (..), Reply (..), State (..), runParsecT, mkPT, runP
  , parserReturn, parserBind, parserFail, parserZero, parserPlus, parsecMap
  ) where

import Text.Parsec.Char
import Text.Parsec.Combinator
import Text.Parsec.Error
import Text.Parsec.Pos
import Text.Parsec.Prim
