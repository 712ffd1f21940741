-- Catches: parsers that accept too much or too little of a text, precedences, ambiguous results.
module Main (main) where

import Data.Char (isDigit)
import Data.Ratio
import Text.ParserCombinators.ReadP
import Text.Read (readEither, readMaybe)

data Shape = Circle Double | Square { side :: Int, name :: String } | Shape :+: Shape | Unit
  deriving (Show, Read, Eq)

infixl 6 :+:

expr :: ReadP Int
expr = chainl1 term ((+) <$ (skipSpaces *> char '+'))
  where
    term = chainl1 factor ((*) <$ (skipSpaces *> char '*'))
    factor = skipSpaces *> (number +++ between (char '(') (skipSpaces *> char ')') expr)
    number = read <$> munch1 isDigit

main :: IO ()
main = do
  print (read "42" :: Int, read " ( -42 ) " :: Int, read "0x1F" :: Int, read "0o17" :: Int, read "12345678901234567890123" :: Integer)
  print (map readMaybe ["", "1", "1 2", "1x", "-1", "- 1", "(1)", "((1))", "(1", "1.0", "1e3", "0x", "+1"] :: [Maybe Int])
  print (map readMaybe ["1", "1.5", "1e3", "1.5e-3", ".5", "5.", "-2.5", "NaN", "Infinity", "-Infinity", "0x10", "1e400", "1e-400"] :: [Maybe Double])
  print (read "3.25" :: Float, read "0.1" :: Double, read "123456789.123456789" :: Double, read "5.0e-324" :: Double)
  print (read "[1, 2,3]" :: [Int], read "[]" :: [Int], read "[[1],[2,3],[]]" :: [[Int]], readMaybe "[1,]" :: Maybe [Int])
  print (read "(1,\"a\\nb\",'c',True)" :: (Int, String, Char, Bool), read "()" :: (), read "(1 , 2)" :: (Int, Int))
  print (read "\"\\1234\\&5\\SOH\\x41\\   \\z\\\"\"" :: String, read "['a','\\'','\"']" :: String, read "'\\n'" :: Char)
  print (read "Just (-3)" :: Maybe Int, read "Just (Just 2)" :: Maybe (Maybe Int), readMaybe "Just Just 2" :: Maybe (Maybe (Maybe Int)), read "[Left 1, Right 'x']" :: [Either Int Char])
  print (read "3 % 4" :: Rational, read "LT" :: Ordering, readMaybe "lt" :: Maybe Ordering)
  print (reads "12 rest" :: [(Int, String)], reads "nope" :: [(Int, String)], reads "(1,2) x" :: [((Int, Int), String)], reads "True False" :: [(Bool, String)])
  print (lex " hello world", lex "<= 3", lex "\"a b\" c", lex "'x' y", lex "1.5e3 z", lex "(a)", lex "", lex "foo' bar")
  print (readEither "1" :: Either String Int, readEither "x" :: Either String Int)
  print (read "Circle 2.5" :: Shape, read " Square { side = 3 , name = \"s\" }" :: Shape, read "(Circle 1.0 :+: Unit)" :: Shape)
  print (read "Unit :+: Unit" :: Shape, readMaybe "Square {side=3}" :: Maybe Shape, readMaybe "Circle -1" :: Maybe Shape, readMaybe "Circle (-1)" :: Maybe Shape)
  print ([Circle 1, Square 2 "x", Unit :+: Unit] == read (show [Circle 1, Square 2 "x", Unit :+: Unit]))
  print (readP_to_S expr "1+2*(3+4)", [x | (x, "") <- readP_to_S (expr <* skipSpaces <* eof) "2*3 + 4 "])
  print (readP_to_S (many (satisfy isDigit)) "12a", readP_to_S (sepBy1 (munch1 isDigit) (char ',') <* eof) "1,22,3")
  print (readP_to_S (string "ab" <++ string "a") "abc", readP_to_S (option 'x' (char 'a')) "ab", readP_to_S (gather (many1 (char 'a'))) "aab")
  print (readP_to_S (manyTill get (string "end")) "abcend!", readP_to_S (count 2 get) "xyz", readP_to_S (endBy (munch1 isDigit) (char ';') <* eof) "1;2;")
  print (readParen False reads "(5)" :: [(Int, String)], readParen True reads "5" :: [(Int, String)])
  print (sum (read (show [1 .. 2000 :: Int]) :: [Int]))
