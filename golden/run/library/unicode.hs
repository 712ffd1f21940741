-- Catches tables of Unicode that are of another version than the ones of the reference, and ranges that end a character too early.
import Data.Bits
import Data.Char
import Data.List (foldl')
import Data.Word

-- A checksum of what a function says of every code point.
check :: String -> (Char -> Int) -> IO ()
check name f = putStrLn (name ++ " " ++ show (foldl' step 0xcbf29ce484222325 [minBound .. maxBound]))
  where
    step :: Word64 -> Char -> Word64
    step h c = (h `xor` fromIntegral (f c)) * 0x100000001b3

main :: IO ()
main = do
  check "generalCategory" (fromEnum . generalCategory)
  check "toUpper" (ord . toUpper)
  check "toLower" (ord . toLower)
  check "toTitle" (ord . toTitle)
  check "isAlpha" (fromEnum . isAlpha)
  check "isAlphaNum" (fromEnum . isAlphaNum)
  check "isUpper" (fromEnum . isUpper)
  check "isLower" (fromEnum . isLower)
  check "isSpace" (fromEnum . isSpace)
  check "isPrint" (fromEnum . isPrint)
  check "isControl" (fromEnum . isControl)
  check "isDigit" (fromEnum . isDigit)
  check "isNumber" (fromEnum . isNumber)
  check "isMark" (fromEnum . isMark)
  check "isLetter" (fromEnum . isLetter)
  check "isPunctuation" (fromEnum . isPunctuation)
  check "isSymbol" (fromEnum . isSymbol)
  check "isSeparator" (fromEnum . isSeparator)
  check "isHexDigit" (fromEnum . isHexDigit)
  check "show" (length . show)
