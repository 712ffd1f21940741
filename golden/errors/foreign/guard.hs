-- Catches: a guard that is not a Bool.
size :: String -> String
size s
  | length s = "some"
  | otherwise = "none"

main = putStrLn (size "x")
