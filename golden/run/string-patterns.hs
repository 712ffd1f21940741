-- Literals in patterns. Catches: strings compared by address, negative numbers,
-- characters beyond ASCII, a prefix taken for the whole.
module Main where

command :: String -> Int
command "go"     = 1
command "goto"   = 2
command "stop"   = 3
command ""       = 4
command "größe"  = 5
command ('g' : _) = 6
command [_, _]   = 7
command _        = 8

sign :: Int -> String
sign (-1) = "minus one"
sign 0    = "zero"
sign 9223372036854775807 = "the greatest"
sign n | n < 0     = "negative"
       | otherwise = "positive"

vowel :: Char -> Bool
vowel 'a' = True
vowel 'e' = True
vowel 'ö' = True
vowel _   = False

main :: IO ()
main = do
  mapM_ (print . command) ["go", "goto", "stop", "", "größe", "got", "xy", "stopp"]
  mapM_ (putStrLn . sign) [-1, 0, maxBound, -2, 2]
  print (length (filter vowel "saedö"))
