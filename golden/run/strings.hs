-- Text of all kinds. Catches: escapes read or encoded wrongly, characters
-- beyond ASCII, the end of a literal at a NUL, gaps.
module Main where

main :: IO ()
main = do
  putStrLn "plain"
  putStrLn "quote \" backslash \\ tab \t."
  putStrLn "\72\&1 \x48\o111 \SOH\&H \DEL\ESC[0m"
  putStrLn "a gap \
           \in the text"
  putStrLn "λ → ∀ ü é 日本語 😀"
  putStrLn "\955\8594\128512"
  print (length "nul\0inside")
  putStr (filter printable "a\0b\n")
  print (length "😀λa")
  putStrLn ""
  putStr "no line end"
  putChar '\n'
  putStrLn ['a', '\'', '"', '\n', 'b']
  where
    printable c = case c of
      '\0' -> False
      _    -> True
