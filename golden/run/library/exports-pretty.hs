{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of pretty export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Text.PrettyPrint (style, (<+>), (<>), braces, brackets, cat, char, colon, comma, double,
  doubleQuotes, empty, equals, fcat, float, fsep, fullRender, hang, hcat, hsep, int, integer,
  isEmpty, lbrace, lbrack, lparen, nest, parens, ptext, punctuate, quotes, rational, rbrace,
  rbrack, render, renderStyle, rparen, semi, sep, sizedText, space, text, vcat, zeroWidthText,
  Mode, Style, lineLength, mode, ribbonsPerLine, TextDetails, Doc)
import Text.PrettyPrint.HughesPJ (style, (<+>), (<>), braces, brackets, cat, char, colon, comma,
  double, doubleQuotes, empty, equals, fcat, float, fsep, fullRender, hang, hcat, hsep, int,
  integer, isEmpty, lbrace, lbrack, lparen, maybeBraces, maybeBrackets, maybeDoubleQuotes,
  maybeParens, maybeQuotes, nest, parens, ptext, punctuate, quotes, rational, rbrace, rbrack,
  render, renderStyle, rparen, semi, sep, sizedText, space, text, vcat, zeroWidthText, Mode,
  Style, lineLength, mode, ribbonsPerLine, TextDetails, Doc)
import Text.PrettyPrint.HughesPJClass (style, (<+>), (<>), braces, brackets, cat, char, colon,
  comma, double, doubleQuotes, empty, equals, fcat, float, fsep, fullRender, hang, hcat, hsep,
  int, integer, isEmpty, lbrace, lbrack, lparen, maybeBraces, maybeBrackets, maybeDoubleQuotes,
  maybeParens, maybeQuotes, nest, parens, ptext, punctuate, quotes, rational, rbrace, rbrack,
  render, renderStyle, rparen, semi, sep, sizedText, space, text, vcat, zeroWidthText,
  prettyNormal, prettyParen, prettyShow, Mode, Style, lineLength, mode, ribbonsPerLine,
  TextDetails, Doc, Pretty, pPrint, pPrintList, pPrintPrec, PrettyLevel)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "171 names of 3 modules"
