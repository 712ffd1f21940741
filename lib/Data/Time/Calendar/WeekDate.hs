-- | Days by week, as ISO 8601 counts them.
module Data.Time.Calendar.WeekDate
  ( Day, toWeekDate, fromWeekDate, fromWeekDateValid, showWeekDate
  ) where

import Data.Time.Calendar.Days
import Data.Time.Calendar.OrdinalDate

-- | The year to which the week belongs, the week from 1, the day from 1 for Monday.
toWeekDate :: Day -> (Integer, Int, Int)
toWeekDate date
  | week < 1 = let y = year - 1 in (y, weeksOf y, day)
  | week > weeksOf year = (year + 1, 1, day)
  | otherwise = (year, week, day)
  where
    (year, yd) = toOrdinalDate date
    day = fromInteger (mod (toModifiedJulianDay date + 2) 7) + 1
    week = div (yd - day + 10) 7

-- How many weeks a year has.
weeksOf :: Integer -> Int
weeksOf y = if p y == 4 || p (y - 1) == 3 then 53 else 52
  where
    p n = mod (n + div n 4 - div n 100 + div n 400) 7

fromWeekDate :: Integer -> Int -> Int -> Day
fromWeekDate y w d = addDays (toInteger (7 * (clip 1 (weeksOf y) w - 1) + clip 1 7 d - 1)) monday
  where
    clip a b = max a . min b
    fourth = fromOrdinalDate y 4
    monday = addDays (negate (mod (toModifiedJulianDay fourth + 2) 7)) fourth

fromWeekDateValid :: Integer -> Int -> Int -> Maybe Day
fromWeekDateValid y w d
  | w < 1 || w > weeksOf y || d < 1 || d > 7 = Nothing
  | otherwise = Just (fromWeekDate y w d)

-- | As @YYYY-Www-D@.
showWeekDate :: Day -> String
showWeekDate date = year ++ "-W" ++ pad 2 (show w) ++ "-" ++ show d
  where
    (y, w, d) = toWeekDate date
    year = if y < 0 then '-' : pad 4 (show (negate y)) else pad 4 (show y)
    pad n s = replicate (n - length s) '0' ++ s
