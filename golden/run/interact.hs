-- Input as a lazy list. Catches: input that is read before it is needed (the
-- answer to each line comes before the next line is looked at, so that the
-- end, which would be an error, is never reached).
module Main where

main :: IO ()
main = interact (unlines . map answer . takeWhile (not . isQuit) . lines)
  where
    answer s = show (length s) ++ ": " ++ reverse s
    isQuit "quit" = True
    isQuit _      = False
