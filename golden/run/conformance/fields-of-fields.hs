{-# LANGUAGE DataKinds, TypeApplications #-}
-- Catches: constraints that wait for the type of a field, and are not asked again.
module Main (main) where

import GHC.Records (getField)

data Person = Person { name :: String, age :: Int }
data Team a = Team { lead :: Person, tag :: a }

main :: IO ()
main = do
  let team = Team (Person "Ada" 36) ()
  print (getField @"age" (getField @"lead" team))
  print (getField @"tag" team, length (getField @"name" (getField @"lead" team)))
