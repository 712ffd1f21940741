-- Catches: an alternative copied into both branches of the inner case instead of becoming a join point.
module Main where

classify :: Int -> Bool -> Int
classify n b = case (if n > 0 then Just n else Nothing) of
  Just m  -> if b then m + m * m - 3 else m - 1
  Nothing -> if b then 7 * 7 + n else n * n * n - 1

main :: IO ()
main = do
  line <- getLine
  print (classify (length line) (null line))
