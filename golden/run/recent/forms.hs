{-# LANGUAGE LambdaCase, OrPatterns, MultilineStrings #-}
-- Catches: cases of several arguments, patterns with alternatives, and text over several lines, in their corners.
module Main (main) where

data Colour = Red | Green | Blue deriving (Show, Eq, Enum, Bounded)

warm :: Colour -> Bool
warm (Red; Green) = True
warm Blue = False

size :: Maybe Int -> String
size m = case m of
  Just 1; Just 2 -> "small"
  Nothing
  Just 0 -> "none"
  Just n | n < 0 -> "negative"
         | otherwise -> "large"

mix :: Colour -> Colour -> String
mix = \cases
  Red Green -> "yellow"
  Red other | other == Red -> "red"
            | otherwise -> "other"
  _ (Green; Blue) -> "cold"
  _ _ -> "?"

poem :: String
poem = """
    Two lines\tand
      "one" more,
    with \"""quotes\"""

    and a gap \
       \ in it
    """

main :: IO ()
main = do
  print (map warm [minBound ..])
  mapM_ (putStrLn . size) [Just 1, Just 2, Nothing, Just 0, Just (-3), Just 9]
  mapM_ (putStrLn . uncurry mix) [(Red, Green), (Red, Red), (Red, Blue), (Blue, Blue), (Green, Red)]
  putStr poem
  putStrLn "|"
  print """one line"""
  print """
    """
  print (foldr (\cases { x acc | even x -> x : acc; _ acc -> acc }) [] [1 .. 10 :: Int])
  let f (1; 2; 3) (Left _; Right 'x') = "yes"
      f _ _ = "no"
  mapM_ putStrLn [f 2 (Left 'a'), f 3 (Right 'x'), f 1 (Right 'y'), f (4 :: Int) (Left ())]
  where _unused = ()
