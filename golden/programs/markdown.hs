-- Markdown to HTML, a subset. Leans on: guards with patterns, span and break,
-- strings built lazily, mutual recursion.
module Main (main) where

import Data.Char (isAlphaNum, isDigit, isSpace, toLower)
import Data.List (dropWhileEnd, isPrefixOf, stripPrefix)

data Block
  = Heading Int String
  | Paragraph [String]
  | Code [String]
  | Bullets [[Block]]
  | Numbered [[Block]]
  | Quote [Block]
  | Rule
  deriving Show

blocks :: [String] -> [Block]
blocks [] = []
blocks (l : ls)
  | all isSpace l = blocks ls
  | Just n <- headingLevel l = Heading n (trim (dropWhileEnd (== '#') (drop n l))) : blocks ls
  | "```" `isPrefixOf` l = let (code, rest) = break ("```" `isPrefixOf`) ls in Code code : blocks (drop 1 rest)
  | isRule l = Rule : blocks ls
  | Just _ <- stripPrefix "> " l =
      let (quoted, rest) = span ("> " `isPrefixOf`) (l : ls)
      in Quote (blocks (map (drop 2) quoted)) : blocks rest
  | Just _ <- bullet l = list bullet Bullets (l : ls)
  | Just _ <- numbered l = list numbered Numbered (l : ls)
  | otherwise =
      let (para, rest) = break endsParagraph ls in Paragraph (map trim (l : para)) : blocks rest

list :: (String -> Maybe String) -> ([[Block]] -> Block) -> [String] -> [Block]
list marker make ls = make (map blocks items) : blocks rest
  where
    (items, rest) = go ls
    go (x : xs) | Just first <- marker x =
      let (more, others) = span ("  " `isPrefixOf`) xs
          (is, r) = go others
      in ((first : map (drop 2) more) : is, r)
    go xs = ([], xs)

headingLevel :: String -> Maybe Int
headingLevel l = case span (== '#') l of
  (hs, ' ' : _) | n <- length hs, n >= 1, n <= 6 -> Just n
  _ -> Nothing

bullet, numbered :: String -> Maybe String
bullet (c : ' ' : rest) | c `elem` "*-+" = Just rest
bullet _ = Nothing
numbered l = case span isDigit l of
  (_ : _, '.' : ' ' : rest) -> Just rest
  _ -> Nothing

isRule :: String -> Bool
isRule l = length l >= 3 && all (== '-') l

endsParagraph :: String -> Bool
endsParagraph l = all isSpace l || "```" `isPrefixOf` l || "> " `isPrefixOf` l
  || headingLevel l /= Nothing || bullet l /= Nothing || isRule l

trim :: String -> String
trim = dropWhileEnd isSpace . dropWhile isSpace

tag :: String -> String -> String
tag name body = "<" ++ name ++ ">" ++ body ++ "</" ++ name ++ ">"

html :: Block -> String
html (Heading n t) = "<h" ++ show n ++ " id=\"" ++ slug t ++ "\">" ++ inline t ++ "</h" ++ show n ++ ">\n"
html (Paragraph ls) = tag "p" (inline (unwords ls)) ++ "\n"
html (Code ls) = tag "pre" (tag "code" (concatMap escape (unlines ls))) ++ "\n"
html (Bullets items) = tag "ul" (concatMap item items) ++ "\n"
html (Numbered items) = tag "ol" (concatMap item items) ++ "\n"
html (Quote bs) = tag "blockquote" (concatMap html bs) ++ "\n"
html Rule = "<hr>\n"

item :: [Block] -> String
item [Paragraph ls] = tag "li" (inline (unwords ls))
item bs = tag "li" (concatMap html bs)

slug :: String -> String
slug = map dash . filter (\c -> isAlphaNum c || c == ' ') . map toLower
  where dash c = if c == ' ' then '-' else c

escape :: Char -> String
escape '<' = "&lt;"
escape '>' = "&gt;"
escape '&' = "&amp;"
escape c   = [c]

inline :: String -> String
inline [] = []
inline ('`' : s) | (code, '`' : rest) <- break (== '`') s = tag "code" (concatMap escape code) ++ inline rest
inline ('*' : '*' : s) | Just (body, rest) <- until2 "**" s = tag "strong" (inline body) ++ inline rest
inline ('*' : s) | Just (body, rest) <- until2 "*" s = tag "em" (inline body) ++ inline rest
inline ('[' : s)
  | (text, ']' : '(' : rest) <- break (== ']') s
  , (url, ')' : rest') <- break (== ')') rest =
      "<a href=\"" ++ url ++ "\">" ++ inline text ++ "</a>" ++ inline rest'
inline ('\\' : c : s) = escape c ++ inline s
inline (c : s) = escape c ++ inline s

until2 :: String -> String -> Maybe (String, String)
until2 end = go []
  where
    go _ [] = Nothing
    go acc s | Just rest <- stripPrefix end s, not (null acc) = Just (reverse acc, rest)
    go acc (c : cs) = go (c : acc) cs

sample :: [String]
sample =
  [ "# A *small* document", "", "Some text with `code < 1`, **bold *and* strong** and", "a [link](http://example.org)."
  , "", "- first", "- second with", "  more lines", "- third", "", "  - no", "", "1. one", "2. two", ""
  , "> quoted", "> ## inner", "> - a", "> - b", "", "```", "if (a < b && c) return;", "  indented", "```"
  , "---", "### Third level ###", "5 * 3 and \\*stars\\* and 2 ** 3" ]

main :: IO ()
main = do
  mapM_ print (blocks sample)
  putStr (concatMap html (blocks sample))
