-- Catches: tables of Unicode that are cut short, cases that do not go back.
module Main (main) where

import Data.Char

samples :: [Char]
samples = "aZ09_ \t\n!$+-\"'()\DEL\160\169\170\178\181\188\192\215\223\255\256\257\453\837\913\945\1040\1072\1488\1632\8217\8364\8544\8599\12354\19968\65313\65536\66560\119808\128512\917505\1114111"

main :: IO ()
main = do
  print [(c, generalCategory c) | c <- samples]
  print [[f c | f <- [isControl, isSpace, isLower, isUpper, isAlpha, isLetter, isDigit, isOctDigit, isHexDigit, isAlphaNum, isPrint, isPunctuation, isSymbol, isSeparator, isMark, isNumber, isAscii, isLatin1, isAsciiUpper, isAsciiLower]] | c <- samples]
  print [(toUpper c, toLower c, toTitle c) | c <- samples]
  print (map digitToInt "0129afAF", map intToDigit [0 .. 15], ord 'x', chr 955, subtract 1 (ord maxBound))
  print (showLitChar '\n' "", lexLitChar "\\nab", lexLitChar "\\1234x", readLitChar "\\x41z", lexLitChar "abc")
  print (length (filter isAlpha ['\0' .. '\x24f']), length (filter isUpper ['\0' .. '\x24f']), length (filter isSpace ['\0' ..]), length (filter isPunctuation ['\0' .. '\x24f']))
  putStrLn (map toUpper "straße, ñandú, ωμέγα, дом, ǆ")
