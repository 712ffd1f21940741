-- | Arguments from files: an argument @\@FILE@ stands for the words in the file.
module GHC.ResponseFile (getArgsWithResponseFiles, unescapeArgs, escapeArgs, expandResponse) where

import Data.Char (isSpace)
import System.Environment (getArgs)
import System.Exit (exitFailure)
import System.IO (hPutStrLn, stderr)
import Control.Exception (IOException, try)

-- | 'getArgs', with files in their places.
getArgsWithResponseFiles :: IO [String]
getArgsWithResponseFiles = getArgs >>= expandResponse

-- | The words of a text. Quotes of both kinds hold words together, and a
-- backslash takes its meaning from what follows.
unescapeArgs :: String -> [String]
unescapeArgs = outside
  where
    outside s = case dropWhile isSpace s of
      "" -> []
      t  -> inside Nothing "" t
    inside _ word "" = [reverse word]
    inside q word ('\\' : c : rest) = inside q (c : word) rest
    inside Nothing word (c : rest)
      | isSpace c = reverse word : outside rest
      | c == '\'' || c == '"' = inside (Just c) word rest
      | otherwise = inside Nothing (c : word) rest
    inside (Just q) word (c : rest)
      | c == q = inside Nothing word rest
      | otherwise = inside (Just q) (c : word) rest

-- | The text that 'unescapeArgs' makes the words of.
escapeArgs :: [String] -> String
escapeArgs = unlines . map (concatMap escape)
  where
    escape c
      | isSpace c || c `elem` "\\'\"" = ['\\', c]
      | otherwise = [c]

-- | The arguments, with the contents of the files that they name.
expandResponse :: [String] -> IO [String]
expandResponse = fmap concat . mapM expand
  where
    expand ('@' : file) = do
      contents <- try (readFile file)
      case contents of
        Right text -> return (unescapeArgs text)
        Left e -> do
          hPutStrLn stderr ("Error while expanding response file: " ++ show (e :: IOException))
          exitFailure
    expand word = return [word]
