{-# LANGUAGE RebindableSyntax #-}
-- Catches: literals in patterns that are the library's numbers, or no patterns at all.
module Main (main) where

import Prelude hiding (fromInteger, ifThenElse, negate, (==))
import qualified Prelude as P

newtype Clock = Clock Integer

fromInteger :: Integer -> Clock
fromInteger n = Clock (n `mod` P.fromInteger (toInteger (length "............")))

(==) :: Clock -> Clock -> Bool
Clock a == Clock b = a P.== b

negate :: Clock -> Clock
negate (Clock a) = Clock (P.negate a)

ifThenElse :: Clock -> a -> a -> a
ifThenElse 0 _ no = no
ifThenElse _ yes _ = yes

name :: Clock -> String
name 12 = "noon"
name (-3) = "before"
name 15 = "three"
name (Clock n) = show n

main :: IO ()
main = do
  mapM_ (putStrLn . name) [0, 3, 4, -3]
  putStrLn (if 24 then "yes" else "no")
 where
  (>>) = (P.>>)
