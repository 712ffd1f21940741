{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- Catches a parameter of a pattern synonym that names a part by `@` and keeps that name where it is used.
module Main (main) where

pattern Apart :: a -> [a] -> [a]
pattern Apart x rest <- (splitAt 1 -> ([x], rest@(_ : _)))

pattern Whole :: (Int, Maybe a) -> Maybe a -> (Int, Maybe a)
pattern Whole all inner <- all@(_, inner@(Just _))

second :: [Int] -> String
second list = case list of
  Apart _ [7] -> "seven at the end"
  Apart 0 (y : _) -> "nought, then " ++ show y
  Apart x ys | x > 5 -> "large before " ++ show ys
  Apart _ _ -> "two or more"
  _ -> "short"

main :: IO ()
main = do
  mapM_ (putStrLn . second) [[], [1], [3, 7], [0, 1, 2], [9, 8], [1, 2]]
  print [(n, c) | Whole (n, _) (Just c) <- [(1, Nothing), (2, Just 'b'), (3, Just 'c')]]
  print [w | Whole w _ <- [(1, Nothing), (2, Just 'b')]]
  let Apart a bs = "xyz"
  print (a, bs)
