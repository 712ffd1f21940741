{-# LANGUAGE GADTs, RankNTypes, ScopedTypeVariables, TypeAbstractions, TypeApplications #-}
-- Catches: types in constructor patterns that are given to the wrong variable of the constructor, or
-- whose variables mean nothing to what follows.
module Main (main) where

import Data.Typeable

data Some where
  Some :: forall a. (Show a, Typeable a) => a -> Some

data Rows a where
  Rows :: forall b. Show b => [b] -> Rows [b]
  None :: Rows Bool

describe :: Some -> String
describe (Some @t x) = shows [x :: t] (" :: " ++ show (typeRep (Proxy :: Proxy t)))

either' :: (Show a, Show b) => Either a b -> String
either' (Left @p @_ x) = show (Just x :: Maybe p)
either' (Right @_ @q y) = show ([y] :: [q])

rows :: Rows a -> String
rows (Rows @c xs) = concatMap (\(x :: c) -> show x) xs
rows None = "-"

next :: Maybe Int -> Int
next (Just @Int n) = n + 1
next (Nothing @_) = 0

main :: IO ()
main = do
  mapM_ (putStrLn . describe) [Some 'a', Some [True]]
  putStrLn (either' (Left 'x' :: Either Char ()))
  putStrLn (either' (Right 1 :: Either () Int))
  putStrLn (rows (Rows "abc") ++ rows None)
  print (next (Just 2), next Nothing)
  print (case Just 'x' of { Just @c y -> [y :: c]; Nothing -> [] })
