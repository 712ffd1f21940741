-- Catches: the last statement of a block that does not give the block its type.
module Main where

main = do
  name <- getLine
  let shout c = [c, c]
      twice = concatMap shout name
  putStrLn twice
  (first, _) <- again 'a'
  again first
  return ()

again x = do
  putStrLn "again"
  return (x, x)

loop :: IO (Maybe a) -> IO a
loop act = do
  r <- act
  case r of
    Just x -> return x
    Nothing -> loop act
