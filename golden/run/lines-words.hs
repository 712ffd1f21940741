-- Takes text apart and puts it together. Catches: the last line without a line
-- end, empty lines, several spaces.
module Main where

count :: String -> String
count text = show (length (lines text)) ++ " " ++ show (length (words text)) ++ " " ++ show (length text)

main :: IO ()
main = do
  text <- getContents
  putStrLn (count text)
  mapM_ (putStrLn . unwords . reverse . words) (lines text)
  putStr (unlines ["a", "", "b"])
  mapM_ (print . length) (map lines ["", "x", "x\n", "x\n\n", "\n"])
  print (length (words " \t\n"))
