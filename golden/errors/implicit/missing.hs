-- Catches: an implicit parameter that nobody binds, and one of another type.
{-# LANGUAGE ImplicitParams #-}
module Main (main) where

width :: (?width :: Int) => Int
width = ?width

mark :: (?mark :: Char) => String
mark = [?mark]

main :: IO ()
main = do
  print width
  print (let ?mark = True in mark)
