-- |
-- Functions that are not defined everywhere, in four kinds more: with a @Maybe@
-- ('headMay'), with a value instead ('headDef'), with a note for the message
-- ('headNote'), and with a default of the type's own ('headSafe' for lists).
module Safe where

import Data.List
import Data.Maybe
import GHC.Stack (HasCallStack)
import Text.Read (readMaybe)

note :: HasCallStack => String -> String -> Maybe a -> a
note place message = fromMaybe (error (place ++ ", " ++ message))

nonEmpty :: ([a] -> b) -> [a] -> Maybe b
nonEmpty f xs = if null xs then Nothing else Just (f xs)

headMay, lastMay :: [a] -> Maybe a
headMay = listToMaybe
lastMay = nonEmpty last

tailMay, initMay :: [a] -> Maybe [a]
tailMay = nonEmpty tail
initMay = nonEmpty init

headDef, lastDef :: a -> [a] -> a
headDef d = fromMaybe d . headMay
lastDef d = fromMaybe d . lastMay

tailDef, initDef :: [a] -> [a] -> [a]
tailDef d = fromMaybe d . tailMay
initDef d = fromMaybe d . initMay

tailSafe, initSafe :: [a] -> [a]
tailSafe = drop 1
initSafe = initDef []

headNote, lastNote :: HasCallStack => String -> [a] -> a
headNote n = note "Safe.headNote []" n . headMay
lastNote n = note "Safe.lastNote []" n . lastMay

tailNote, initNote :: HasCallStack => String -> [a] -> [a]
tailNote n = note "Safe.tailNote []" n . tailMay
initNote n = note "Safe.initNote []" n . initMay

minimumMay, maximumMay :: Ord a => [a] -> Maybe a
minimumMay = nonEmpty minimum
maximumMay = nonEmpty maximum

minimumDef, maximumDef :: Ord a => a -> [a] -> a
minimumDef d = fromMaybe d . minimumMay
maximumDef d = fromMaybe d . maximumMay

minimumByMay, maximumByMay :: (a -> a -> Ordering) -> [a] -> Maybe a
minimumByMay f = nonEmpty (minimumBy f)
maximumByMay f = nonEmpty (maximumBy f)

foldr1May, foldl1May :: (a -> a -> a) -> [a] -> Maybe a
foldr1May f = nonEmpty (foldr1 f)
foldl1May f = nonEmpty (foldl1 f)

foldr1Def, foldl1Def :: a -> (a -> a -> a) -> [a] -> a
foldr1Def d f = fromMaybe d . foldr1May f
foldl1Def d f = fromMaybe d . foldl1May f

atMay :: [a] -> Int -> Maybe a
atMay xs n
  | n < 0 = Nothing
  | otherwise = listToMaybe (drop n xs)

atDef :: a -> [a] -> Int -> a
atDef d xs = fromMaybe d . atMay xs

atNote :: HasCallStack => String -> [a] -> Int -> a
atNote n xs = note "Safe.atNote" n . atMay xs

at :: HasCallStack => [a] -> Int -> a
at = atNote ""

readMay :: Read a => String -> Maybe a
readMay = readMaybe

readDef :: Read a => a -> String -> a
readDef d = fromMaybe d . readMaybe

readNote :: (HasCallStack, Read a) => String -> String -> a
readNote n = note "Safe.readNote" n . readMaybe

lookupJust :: (HasCallStack, Eq a) => a -> [(a, b)] -> b
lookupJust = lookupJustNote ""

lookupJustDef :: Eq a => b -> a -> [(a, b)] -> b
lookupJustDef d k = fromMaybe d . lookup k

lookupJustNote :: (HasCallStack, Eq a) => String -> a -> [(a, b)] -> b
lookupJustNote n k = note "Safe.lookupJustNote" n . lookup k

findJust :: (a -> Bool) -> [a] -> a
findJust p = fromJust . find p

findJustDef :: a -> (a -> Bool) -> [a] -> a
findJustDef d p = fromMaybe d . find p

fromJustDef :: a -> Maybe a -> a
fromJustDef = fromMaybe

fromJustNote :: HasCallStack => String -> Maybe a -> a
fromJustNote = note "Safe.fromJustNote Nothing"

elemIndexJust :: Eq a => a -> [a] -> Int
elemIndexJust x = fromJust . elemIndex x

findIndexJust :: (a -> Bool) -> [a] -> Int
findIndexJust p = fromJust . findIndex p

toEnumMay :: (Enum a, Bounded a) => Int -> Maybe a
toEnumMay n = r
  where
    r | n < fromEnum (lower r) || n > fromEnum (upper r) = Nothing
      | otherwise = Just (toEnum n)
    lower, upper :: Bounded b => Maybe b -> b
    lower _ = minBound
    upper _ = maxBound

toEnumDef :: (Enum a, Bounded a) => a -> Int -> a
toEnumDef d = fromMaybe d . toEnumMay

succMay, predMay :: (Enum a, Eq a, Bounded a) => a -> Maybe a
succMay x = if x == maxBound then Nothing else Just (succ x)
predMay x = if x == minBound then Nothing else Just (pred x)

succSafe, predSafe :: (Enum a, Eq a, Bounded a) => a -> a
succSafe x = fromMaybe x (succMay x)
predSafe x = fromMaybe x (predMay x)
