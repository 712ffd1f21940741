{-# LANGUAGE RebindableSyntax #-}

module Dialects.Rebound (story) where

import Prelude hiding (fromInteger, ifThenElse, (>>), (>>=))
import qualified Prelude as P

-- | Numbers are texts here, conditions are numbers, and a do joins lines.
fromInteger :: Integer -> String
fromInteger n = "#" ++ show n

(>>) :: [String] -> [String] -> [String]
(>>) = (++)

(>>=) :: [String] -> (String -> [String]) -> [String]
xs >>= f = P.concatMap f xs

ifThenElse :: String -> a -> a -> a
ifThenElse c yes no = case c of
  '#' : '0' : _ -> no
  _ -> yes

story :: [String]
story = do
  [1, 2]
  x <- ["a", "b"]
  let y = x ++ x
  [y, if 0 then "yes" else "no", if 5 then "yes" else "no"]
