-- Catches: stacks that lose a caller, keep one too many, or are taken from where a function is defined.
{-# LANGUAGE ImplicitParams, RankNTypes #-}
module Main (main) where

import Control.Exception
import Data.Maybe (fromJust)
import GHC.Stack
-- region passing
at :: HasCallStack => Int -> [a] -> a
at n xs
  | n < 0 = error ("negative index " ++ show n)
  | otherwise = case drop n xs of
      x : _ -> x
      [] -> outside n

outside :: HasCallStack => Int -> a
outside n = error ("no item " ++ show n)

pick :: HasCallStack => [Int] -> Int
pick = at 5

quiet :: [Int] -> Int
quiet xs = at 5 xs
-- end passing
whoAmI :: HasCallStack => [(String, Int)]
whoAmI = [(f, srcLocStartLine place) | (f, place) <- getCallStack callStack]

through :: HasCallStack => [(String, Int)]
through = local ++ inferred
  where
    local :: HasCallStack => [(String, Int)]
    local = whoAmI
    inferred = whoAmI

hidden :: HasCallStack => Int -> a
hidden n = withFrozenCallStack (outside n)

fail' :: HasCallStack => String -> Either String a
fail' message = Left (message ++ "\n" ++ prettyCallStack callStack)
-- region methods
class Shape a where
  area :: HasCallStack => a -> Double

newtype Circle = Circle Double

instance Shape Circle where
  area (Circle r)
    | r < 0 = error "negative radius"
    | otherwise = r * r * 3

higher :: (HasCallStack => Int -> r) -> r
higher f = f 1
-- end methods
attempt :: Show a => a -> IO ()
attempt value = do
  result <- try (evaluate value)
  putStrLn (either (\e -> displayException (e :: SomeException)) show result)

main :: IO ()
main = do
  attempt (at 1 "abc")
  attempt (at (-1) "abc")
  attempt (pick [1, 2])
  attempt (quiet [1, 2])
  print whoAmI
  print through
  attempt (hidden 3 :: Int)
  either putStrLn print (fail' "left" :: Either String Int)
  attempt (area (Circle (-1)))
  attempt (higher outside :: Int)
  attempt (fromJust Nothing :: Int)
  attempt (let ?callStack = emptyCallStack in at 9 "x")
  print (length (getCallStack callStack), null (getCallStack emptyCallStack))
  print (map snd (getCallStack (let f :: HasCallStack => CallStack; f = callStack in f)))
  attempt (undefined :: Int)
  attempt (let g :: HasCallStack => Int; g = undefined in g)
