{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of parsec export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Text.Parsec (alphaNum, anyChar, char, crlf, digit, endOfLine, hexDigit, letter, lower,
  newline, noneOf, octDigit, oneOf, satisfy, space, spaces, string, tab, upper, anyToken,
  between, chainl, chainl1, chainr, chainr1, choice, count, endBy, endBy1, eof, many1, manyTill,
  notFollowedBy, option, optionMaybe, optional, parserTrace, parserTraced, sepBy, sepBy1,
  sepEndBy, sepEndBy1, skipMany1, errorPos, incSourceColumn, incSourceLine, setSourceColumn,
  setSourceLine, setSourceName, sourceColumn, sourceLine, sourceName, (<?>), (<|>), getInput,
  getParserState, getPosition, getState, label, labels, lookAhead, many, manyAccum,
  mergeErrorReply, mkPT, modifyState, parse, parseTest, parsecMap, parserBind, parserFail,
  parserPlus, parserReturn, parserZero, putState, runP, runPT, runParsecT, runParser, runParserT,
  setInput, setParserState, setPosition, setState, skipMany, sysUnExpectError, token, tokenPrim,
  tokenPrimEx, tokens, try, unexpected, unknownError, updateParserState, updateState, ParseError,
  Column, Line, SourceName, SourcePos, Consumed, Parsec, ParsecT, Reply, State, stateInput,
  statePos, stateUser, Stream, uncons)
import Text.Parsec.ByteString (parseFromFile, GenParser, Parser)
import Text.Parsec.Char (alphaNum, anyChar, char, crlf, digit, endOfLine, hexDigit, letter,
  lower, newline, noneOf, octDigit, oneOf, satisfy, space, spaces, string, tab, upper)
import Text.Parsec.Combinator (anyToken, between, chainl, chainl1, chainr, chainr1, choice,
  count, endBy, endBy1, eof, many1, manyTill, notFollowedBy, option, optionMaybe, optional,
  parserTrace, parserTraced, sepBy, sepBy1, sepEndBy, sepEndBy1, skipMany1, lookAhead)
import Text.Parsec.Error (addErrorMessage, errorIsUnknown, errorMessages, errorPos, mergeError,
  messageString, newErrorMessage, newErrorUnknown, setErrorMessage, setErrorPos,
  showErrorMessages, Message, ParseError)
import Text.Parsec.Expr (buildExpressionParser, Assoc, Operator, OperatorTable)
import Text.Parsec.Language (emptyDef, haskell, haskellDef, haskellStyle, javaStyle, mondrian,
  mondrianDef, GenLanguageDef, LanguageDef)
import Text.Parsec.Pos (incSourceColumn, incSourceLine, initialPos, newPos, setSourceColumn,
  setSourceLine, setSourceName, sourceColumn, sourceLine, sourceName, updatePosChar,
  updatePosString, Column, Line, SourceName, SourcePos)
import Text.Parsec.Prim ((<?>), (<|>), getInput, getParserState, getPosition, getState, label,
  labels, lookAhead, many, manyAccum, mergeErrorReply, mkPT, modifyState, parse, parseTest,
  parsecMap, parserBind, parserFail, parserPlus, parserReturn, parserZero, putState, runP, runPT,
  runParsecT, runParser, runParserT, setInput, setParserState, setPosition, setState, skipMany,
  sysUnExpectError, token, tokenPrim, tokenPrimEx, tokens, try, unexpected, unknownError,
  updateParserState, updateState, Consumed, Parsec, ParsecT, Reply, State, stateInput, statePos,
  stateUser, Stream, uncons)
import Text.Parsec.String (parseFromFile, GenParser, Parser)
import Text.Parsec.Text (parseFromFile, GenParser, Parser)
import Text.Parsec.Token (makeTokenParser, GenLanguageDef, caseSensitive, commentEnd,
  commentLine, commentStart, identLetter, identStart, nestedComments, opLetter, opStart,
  reservedNames, reservedOpNames, GenTokenParser, angles, braces, brackets, charLiteral, colon,
  comma, commaSep, commaSep1, decimal, dot, float, hexadecimal, identifier, integer, lexeme,
  natural, naturalOrFloat, octal, operator, parens, reserved, reservedOp, semi, semiSep,
  semiSep1, squares, stringLiteral, symbol, whiteSpace, LanguageDef, TokenParser)
import Text.ParserCombinators.Parsec (alphaNum, anyChar, char, digit, hexDigit, letter, lower,
  newline, noneOf, octDigit, oneOf, satisfy, space, spaces, string, tab, upper, anyToken,
  between, chainl, chainl1, chainr, chainr1, choice, count, endBy, endBy1, eof, many1, manyTill,
  notFollowedBy, option, optionMaybe, optional, sepBy, sepBy1, sepEndBy, sepEndBy1, skipMany1,
  errorPos, incSourceColumn, incSourceLine, setSourceColumn, setSourceLine, setSourceName,
  sourceColumn, sourceLine, sourceName, (<?>), (<|>), getInput, getParserState, getPosition,
  getState, label, labels, lookAhead, many, parse, parseTest, setInput, setParserState,
  setPosition, setState, skipMany, token, tokenPrim, tokenPrimEx, tokens, unexpected,
  updateState, parseFromFile, pzero, runParser, try, ParseError, Column, Line, SourceName,
  SourcePos, State, stateInput, statePos, stateUser, GenParser, Parser, CharParser)
import Text.ParserCombinators.Parsec.Char (alphaNum, anyChar, char, digit, hexDigit, letter,
  lower, newline, noneOf, octDigit, oneOf, satisfy, space, spaces, string, tab, upper, CharParser)
import Text.ParserCombinators.Parsec.Combinator (anyToken, between, chainl, chainl1, chainr,
  chainr1, choice, count, endBy, endBy1, eof, many1, manyTill, notFollowedBy, option,
  optionMaybe, optional, sepBy, sepBy1, sepEndBy, sepEndBy1, skipMany1, lookAhead)
import Text.ParserCombinators.Parsec.Error (addErrorMessage, errorIsUnknown, errorMessages,
  errorPos, mergeError, messageString, newErrorMessage, newErrorUnknown, setErrorMessage,
  setErrorPos, showErrorMessages, messageCompare, messageEq, Message, ParseError)
import Text.ParserCombinators.Parsec.Expr (buildExpressionParser, Assoc, Operator, OperatorTable)
import Text.ParserCombinators.Parsec.Language (emptyDef, haskell, haskellDef, haskellStyle,
  javaStyle, mondrian, mondrianDef, GenLanguageDef, caseSensitive, commentEnd, commentLine,
  commentStart, identLetter, identStart, nestedComments, opLetter, opStart, reservedNames,
  reservedOpNames, LanguageDef)
import Text.ParserCombinators.Parsec.Pos (incSourceColumn, incSourceLine, initialPos, newPos,
  setSourceColumn, setSourceLine, setSourceName, sourceColumn, sourceLine, sourceName,
  updatePosChar, updatePosString, Column, Line, SourceName, SourcePos)
import Text.ParserCombinators.Parsec.Token (makeTokenParser, GenLanguageDef, caseSensitive,
  commentEnd, commentLine, commentStart, identLetter, identStart, nestedComments, opLetter,
  opStart, reservedNames, reservedOpNames, GenTokenParser, angles, braces, brackets, charLiteral,
  colon, comma, commaSep, commaSep1, decimal, dot, float, hexadecimal, identifier, integer,
  lexeme, natural, naturalOrFloat, octal, operator, parens, reserved, reservedOp, semi, semiSep,
  semiSep1, squares, stringLiteral, symbol, whiteSpace, LanguageDef, TokenParser)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "531 names of 20 modules"
