-- | The calendar of Julius Caesar, before and after him.
module Data.Time.Calendar.Julian
  ( toJulianYearAndDay, fromJulianYearAndDay, fromJulianYearAndDayValid, showJulianYearAndDay, isJulianLeapYear
  , toJulian, fromJulian, fromJulianValid, showJulian, julianMonthLength
  , addJulianMonthsClip, addJulianMonthsRollOver, addJulianYearsClip, addJulianYearsRollOver
  , diffJulianDurationClip, diffJulianDurationRollOver, addJulianDurationClip, addJulianDurationRollOver
  ) where

import Data.Time.Calendar
import Data.Time.Calendar.MonthDay

isJulianLeapYear :: Integer -> Bool
isJulianLeapYear year = year `mod` 4 == 0

-- | Year and day of the year.
toJulianYearAndDay :: Day -> (Integer, Int)
toJulianYearAndDay (ModifiedJulianDay mjd) = (year, fromInteger (d - y * 365 + 1))
  where
    a = mjd + 678577
    (quads, d) = a `divMod` 1461
    y = min (d `div` 365) 3
    year = quads * 4 + y + 1

fromJulianYearAndDay :: Integer -> Int -> Day
fromJulianYearAndDay year day = ModifiedJulianDay (firstOfYear year + toInteger (clip 1 (daysIn year) day) - 1)

fromJulianYearAndDayValid :: Integer -> Int -> Maybe Day
fromJulianYearAndDayValid year day
  | day < 1 || day > daysIn year = Nothing
  | otherwise = Just (ModifiedJulianDay (firstOfYear year + toInteger day - 1))

firstOfYear :: Integer -> Integer
firstOfYear year = let y = year - 1 in 365 * y + y `div` 4 - 678577

daysIn :: Integer -> Int
daysIn year = if isJulianLeapYear year then 366 else 365

clip :: Ord t => t -> t -> t -> t
clip a b x = max a (min b x)

showJulianYearAndDay :: Day -> String
showJulianYearAndDay day = padded 4 y ++ "-" ++ padded 3 (toInteger d)
  where (y, d) = toJulianYearAndDay day

padded :: Int -> Integer -> String
padded k n
  | n < 0 = '-' : padded k (negate n)
  | otherwise = let s = show n in replicate (k - length s) '0' ++ s

toJulian :: Day -> (Integer, Int, Int)
toJulian day = (year, month, d)
  where
    (year, yd) = toJulianYearAndDay day
    (month, d) = dayOfYearToMonthAndDay (isJulianLeapYear year) yd

fromJulian :: Integer -> Int -> Int -> Day
fromJulian year month day = fromJulianYearAndDay year (monthAndDayToDayOfYear (isJulianLeapYear year) month day)

fromJulianValid :: Integer -> Int -> Int -> Maybe Day
fromJulianValid year month day =
  monthAndDayToDayOfYearValid (isJulianLeapYear year) month day >>= fromJulianYearAndDayValid year

showJulian :: Day -> String
showJulian day = padded 4 y ++ "-" ++ padded 2 (toInteger m) ++ "-" ++ padded 2 (toInteger d)
  where (y, m, d) = toJulian day

julianMonthLength :: Integer -> Int -> Int
julianMonthLength = monthLength . isJulianLeapYear

addMonths :: Integer -> Day -> (Integer, Int, Int)
addMonths n day = (y + n' `div` 12, fromInteger (n' `mod` 12) + 1, d)
  where (y, m, d) = toJulian day
        n' = toInteger (m - 1) + n

addJulianMonthsClip, addJulianMonthsRollOver, addJulianYearsClip, addJulianYearsRollOver :: Integer -> Day -> Day
addJulianMonthsClip n day = let (y, m, d) = addMonths n day in fromJulian y m d
addJulianMonthsRollOver n day = let (y, m, d) = addMonths n day in addDays (toInteger d - 1) (fromJulian y m 1)
addJulianYearsClip n = addJulianMonthsClip (n * 12)
addJulianYearsRollOver n = addJulianMonthsRollOver (n * 12)

addJulianDurationClip, addJulianDurationRollOver :: CalendarDiffDays -> Day -> Day
addJulianDurationClip (CalendarDiffDays m d) day = addDays d (addJulianMonthsClip m day)
addJulianDurationRollOver (CalendarDiffDays m d) day = addDays d (addJulianMonthsRollOver m day)

diffJulianDurationClip, diffJulianDurationRollOver :: Day -> Day -> CalendarDiffDays
diffJulianDurationClip = difference addJulianDurationClip
diffJulianDurationRollOver = difference addJulianDurationRollOver

difference :: (CalendarDiffDays -> Day -> Day) -> Day -> Day -> CalendarDiffDays
difference add day2 day1 = CalendarDiffDays months (diffDays day2 (add (CalendarDiffDays months 0) day1))
  where
    (y1, m1, d1) = toJulian day1
    (y2, m2, d2) = toJulian day2
    ym = (y2 * 12 + toInteger m2) - (y1 * 12 + toInteger m1)
    months
      | day2 >= day1 = if d2 >= d1 then ym else ym - 1
      | otherwise = if d2 <= d1 then ym else ym + 1
