-- The smallest program. Catches: library code that nothing reaches.
main :: IO ()
main = putStrLn "Hello, world!"
