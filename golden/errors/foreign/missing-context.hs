-- Catches: constraints that a signature does not mention.
module Main (main) where

same :: a -> a -> Bool
same x y = x == y

render :: Eq a => [a] -> String
render xs = concatMap show xs

main :: IO ()
main = print (same 'a' 'b') >> putStrLn (render [True])
