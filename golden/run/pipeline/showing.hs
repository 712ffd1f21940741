-- Catches: missing or superfluous parentheses, escapes that run into what follows.
module Main (main) where

import Data.Char (chr)
import qualified Data.List.NonEmpty as N

data T = T Int (Maybe T) | Int :*: Int | R { field :: Int, (<+>) :: Maybe Int } deriving (Show, Eq, Ord)

infixr 5 :*:

newtype P a = P { unP :: a } deriving Show

main :: IO ()
main = do
  print (T (-1) (Just (T 2 Nothing)), 1 :*: (-2), R { field = -1, (<+>) = Just 2 }, P (P 'x'))
  print [Just (-1), Nothing, Just 2]
  print (map chr [0 .. 40], map chr [120 .. 165], "\SO\&H\SOH", "\1234\&5", "a\"b'c\\d", '\'', '"', '\DEL')
  print (showString "x" . showChar 'y' . shows (3 :: Int) $ "z", showParen True (shows 'a') "", show "q", show (show "q"))
  print (show (), show (1, 'a'), show (1, 2, 3), show (1, 2, 3, 4), show (1, 2, 3, 4, 5), show (1, 2, 3, 4, 5, 6), show (1, 2, 3, 4, 5, 6, 7))
  print (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  print ([] :: [Int], "", [""], [[1, 2], []], ["a", "b"], [Left 1, Right "x"])
  print (1 N.:| [2, 3], Just (1 N.:| []), showsPrec 11 (-5 :: Int) "", showsPrec 6 (-5 :: Int) "", showsPrec 7 (-5 :: Int) "")
  print (minBound :: Int, maxBound :: Word, 12345678901234567890 :: Integer, -12345678901234567890 :: Integer, [LT ..])
  print (Just (Left (3, 'x')) :: Maybe (Either (Int, Char) ()), [Just [Just 1]])
  print (length (show (2 ^ (5000 :: Int) :: Integer)), show (10 ^ (40 :: Int) :: Integer), show (-(10 ^ (19 :: Int)) :: Integer))
