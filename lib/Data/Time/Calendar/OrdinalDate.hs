-- | Days by year and number in the year.
module Data.Time.Calendar.OrdinalDate
  ( Day, toOrdinalDate, fromOrdinalDate, fromOrdinalDateValid, showOrdinalDate, isLeapYear
  , mondayStartWeek, sundayStartWeek, fromMondayStartWeek, fromSundayStartWeek
  , fromMondayStartWeekValid, fromSundayStartWeekValid
  ) where

import Data.Time.Calendar.Days

-- | The year, and which day of it, from 1.
toOrdinalDate :: Day -> (Integer, Int)
toOrdinalDate (ModifiedJulianDay mjd) = (year, fromInteger (d - min (div d 365) 3 * 365) + 1)
  where
    a = mjd + 678575
    (quadcent, b) = (div a 146097, mod a 146097)
    cent = min (div b 36524) 3
    c = b - cent * 36524
    (quad, d) = (div c 1461, mod c 1461)
    y = min (div d 365) 3
    year = quadcent * 400 + cent * 100 + quad * 4 + y + 1

-- | Back; a number that is outside of the year is moved into it, or refused.
fromOrdinalDate :: Integer -> Int -> Day
fromOrdinalDate year day = ModifiedJulianDay (start + toInteger (max 1 (min (yearLength year) day)))
  where
    y = year - 1
    start = 365 * y + div y 4 - div y 100 + div y 400 - 678576

fromOrdinalDateValid :: Integer -> Int -> Maybe Day
fromOrdinalDateValid year day
  | day < 1 || day > yearLength year = Nothing
  | otherwise                        = Just (fromOrdinalDate year day)

yearLength :: Integer -> Int
yearLength y = if isLeapYear y then 366 else 365

-- | As @YYYY-DDD@.
showOrdinalDate :: Day -> String
showOrdinalDate date = year ++ "-" ++ pad 3 (show d)
  where
    (y, d) = toOrdinalDate date
    year = if y < 0 then '-' : pad 4 (show (negate y)) else pad 4 (show y)
    pad n s = replicate (n - length s) '0' ++ s

isLeapYear :: Integer -> Bool
isLeapYear y = mod y 4 == 0 && (mod y 400 == 0 || mod y 100 /= 0)

-- | The week of the year, where the first full one is 1, and the day of it.
mondayStartWeek, sundayStartWeek :: Day -> (Int, Int)
mondayStartWeek date = (fromInteger (div d 7 - div k 7), fromInteger (mod d 7) + 1)
  where
    yd = snd (toOrdinalDate date)
    d = toModifiedJulianDay date + 2
    k = d - toInteger yd
sundayStartWeek date = (fromInteger (div d 7 - div k 7), fromInteger (mod d 7))
  where
    yd = snd (toOrdinalDate date)
    d = toModifiedJulianDay date + 3
    k = d - toInteger yd

-- | Back.
fromMondayStartWeek, fromSundayStartWeek :: Integer -> Int -> Int -> Day
fromMondayStartWeek year week day = addDays (toInteger (7 * (week - 1) + day - 1) + mod (negate (k + 2)) 7) first
  where
    first = fromOrdinalDate year 1
    k = toModifiedJulianDay first
fromSundayStartWeek year week day = addDays (toInteger (7 * (week - 1) + day) + mod (negate (k + 3)) 7) first
  where
    first = fromOrdinalDate year 1
    k = toModifiedJulianDay first

-- | The same, if the day is one of a week and in that year.
fromMondayStartWeekValid, fromSundayStartWeekValid :: Integer -> Int -> Int -> Maybe Day
fromMondayStartWeekValid year week day
  | day < 1 || day > 7 = Nothing
  | otherwise          = inYear year (fromMondayStartWeek year week day)
fromSundayStartWeekValid year week day
  | day < 0 || day > 6 = Nothing
  | otherwise          = inYear year (fromSundayStartWeek year week day)

inYear :: Integer -> Day -> Maybe Day
inYear year day = if fst (toOrdinalDate day) == year then Just day else Nothing
