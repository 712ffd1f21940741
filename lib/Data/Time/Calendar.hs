{-# LANGUAGE DeriveDataTypeable #-}
-- | Days and dates of the Gregorian calendar.
module Data.Time.Calendar
  ( Day (..), addDays, diffDays, toGregorian, fromGregorian, fromGregorianValid, showGregorian
  , gregorianMonthLength, addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip
  , addGregorianYearsRollOver, addGregorianDurationClip, addGregorianDurationRollOver
  , diffGregorianDurationClip, diffGregorianDurationRollOver, CalendarDiffDays (..), calendarDay
  , calendarWeek, calendarMonth, calendarYear, scaleCalendarDiffDays
  , isLeapYear, DayOfWeek (..), dayOfWeek
  ) where

import Data.Data (Data)
import Data.Time.Calendar.Days
import Data.Time.Calendar.MonthDay
import Data.Time.Calendar.OrdinalDate (fromOrdinalDate, isLeapYear, toOrdinalDate)
import Text.Read

-- | Year, month, day.
toGregorian :: Day -> (Integer, Int, Int)
toGregorian date = (year, month, day)
  where
    (year, yd) = toOrdinalDate date
    (month, day) = dayOfYearToMonthAndDay (isLeapYear year) yd

-- | Back; what is outside of the month or the year is moved into it, or refused.
fromGregorian :: Integer -> Int -> Int -> Day
fromGregorian y m d = fromOrdinalDate y (monthAndDayToDayOfYear (isLeapYear y) m d)

fromGregorianValid :: Integer -> Int -> Int -> Maybe Day
fromGregorianValid y m d = fmap (fromOrdinalDate y) (monthAndDayToDayOfYearValid (isLeapYear y) m d)

-- | As @YYYY-MM-DD@.
showGregorian :: Day -> String
showGregorian date = year ++ "-" ++ pad 2 m ++ "-" ++ pad 2 d
  where
    (y, m, d) = toGregorian date
    year = if y < 0 then '-' : pad 4 (negate y) else pad 4 y
    pad :: (Show a) => Int -> a -> String
    pad n x = let s = show x in replicate (n - length s) '0' ++ s

instance Show Day where
  show = showGregorian

instance Read Day where
  readPrec = parens (do
    y <- lexedInteger
    Symbol "-" <- lexP
    m <- lexedInteger
    Symbol "-" <- lexP
    d <- lexedInteger
    maybe pfail return (fromGregorianValid y (fromInteger m) (fromInteger d)))
    where
      lexedInteger = step readPrec :: ReadPrec Integer

gregorianMonthLength :: Integer -> Int -> Int
gregorianMonthLength = monthLength . isLeapYear

-- The month so many on, with the day as it is.
addMonths :: Integer -> Day -> (Integer, Int, Int)
addMonths n date = (div months 12, fromInteger (mod months 12) + 1, d)
  where
    (y, m, d) = toGregorian date
    months = y * 12 + toInteger (m - 1) + n

-- | So many months or years on. A day that the month does not have becomes its
-- last, or goes on into the next.
addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip, addGregorianYearsRollOver
  :: Integer -> Day -> Day
addGregorianMonthsClip n date = case addMonths n date of (y, m, d) -> fromGregorian y m d
addGregorianMonthsRollOver n date = case addMonths n date of
  (y, m, d) -> addDays (toInteger d - 1) (fromGregorian y m 1)
addGregorianYearsClip n = addGregorianMonthsClip (12 * n)
addGregorianYearsRollOver n = addGregorianMonthsRollOver (12 * n)

-- | Months and days.
data CalendarDiffDays = CalendarDiffDays { cdMonths, cdDays :: Integer }
  deriving (Eq, Data)

instance Semigroup CalendarDiffDays where
  CalendarDiffDays a b <> CalendarDiffDays c d = CalendarDiffDays (a + c) (b + d)

instance Monoid CalendarDiffDays where
  mempty = CalendarDiffDays 0 0

instance Show CalendarDiffDays where
  show (CalendarDiffDays m d) = "P" ++ show m ++ "M" ++ show d ++ "D"

calendarDay, calendarWeek, calendarMonth, calendarYear :: CalendarDiffDays
calendarDay = CalendarDiffDays 0 1
calendarWeek = CalendarDiffDays 0 7
calendarMonth = CalendarDiffDays 1 0
calendarYear = CalendarDiffDays 12 0

scaleCalendarDiffDays :: Integer -> CalendarDiffDays -> CalendarDiffDays
scaleCalendarDiffDays k (CalendarDiffDays m d) = CalendarDiffDays (k * m) (k * d)

addGregorianDurationClip, addGregorianDurationRollOver :: CalendarDiffDays -> Day -> Day
addGregorianDurationClip (CalendarDiffDays m d) = addDays d . addGregorianMonthsClip m
addGregorianDurationRollOver (CalendarDiffDays m d) = addDays d . addGregorianMonthsRollOver m

diffGregorianDurationClip, diffGregorianDurationRollOver :: Day -> Day -> CalendarDiffDays
diffGregorianDurationClip = difference addGregorianDurationClip
diffGregorianDurationRollOver = difference addGregorianDurationRollOver

difference :: (CalendarDiffDays -> Day -> Day) -> Day -> Day -> CalendarDiffDays
difference add day2 day1 = CalendarDiffDays months (diffDays day2 start)
  where
    (y1, m1, d1) = toGregorian day1
    (y2, m2, d2) = toGregorian day2
    apart = (y2 * 12 + toInteger m2) - (y1 * 12 + toInteger m1)
    months
      | day2 >= day1 = if d2 >= d1 then apart else apart - 1
      | otherwise    = if d2 <= d1 then apart else apart + 1
    start = add (CalendarDiffDays months 0) day1

-- | The days of the week; numbers are taken modulo 7, and Monday is 1.
data DayOfWeek = Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
  deriving (Eq, Ord, Show, Read)

instance Enum DayOfWeek where
  toEnum n = case mod n 7 of
    0 -> Sunday
    1 -> Monday
    2 -> Tuesday
    3 -> Wednesday
    4 -> Thursday
    5 -> Friday
    _ -> Saturday
  fromEnum d = case d of
    Monday    -> 1
    Tuesday   -> 2
    Wednesday -> 3
    Thursday  -> 4
    Friday    -> 5
    Saturday  -> 6
    Sunday    -> 7
  enumFromTo a b = map toEnum [fromEnum a .. fromEnum a + mod (fromEnum b - fromEnum a) 7]
  enumFromThenTo a b c = map toEnum (takeTo [fromEnum a, fromEnum a + mod (fromEnum b - fromEnum a) 7 ..])
    where
      takeTo (x : xs) = if mod x 7 == mod (fromEnum c) 7 then [x] else x : takeTo xs
      takeTo []       = []

dayOfWeek :: Day -> DayOfWeek
dayOfWeek (ModifiedJulianDay d) = toEnum (fromInteger (d + 3))
