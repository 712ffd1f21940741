-- Characters and their code points. Catches: code points cut to a byte, classes
-- of characters off by one at the ends.
module Main where

import Data.Char

yes :: Bool -> Char
yes b = if b then '1' else '0'

main :: IO ()
main = do
  putStrLn (map toUpper "hello, world 42 éñ")
  putStrLn (map toLower "HELLO, WORLD 42 ÉÑ")
  putStrLn (map (yes . isDigit) "/09:aZ")
  putStrLn (map (yes . isAlpha) "@AZ[`az{0_é")
  putStrLn (map (yes . isSpace) " \t\n\r\f\v\160x0")
  putStrLn (map (yes . isUpper) "AZaz09É")
  putStrLn (map (yes . isAlphaNum) "aZ09_-é")
  putStrLn (unwords (map (show . ord) "Aλ😀\0"))
  putStrLn (map chr [72, 101, 955, 128512])
  putStrLn (unwords (map (show . digitToInt) "09afAF"))
  putStrLn (map intToDigit [0 .. 15])
