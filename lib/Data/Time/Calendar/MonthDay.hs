-- | The days of a year by month and day.
module Data.Time.Calendar.MonthDay
  ( monthAndDayToDayOfYear, monthAndDayToDayOfYearValid, dayOfYearToMonthAndDay, monthLength
  ) where

lengths :: Bool -> [Int]
lengths leap = [31, if leap then 29 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

-- | Of a leap year or of another.
monthLength :: Bool -> Int -> Int
monthLength leap month = lengths leap !! (max 1 (min 12 month) - 1)

monthAndDayToDayOfYear :: Bool -> Int -> Int -> Int
monthAndDayToDayOfYear leap month day = sum (take (m - 1) (lengths leap)) + d
  where
    m = max 1 (min 12 month)
    d = max 1 (min (monthLength leap m) day)

monthAndDayToDayOfYearValid :: Bool -> Int -> Int -> Maybe Int
monthAndDayToDayOfYearValid leap month day
  | month < 1 || month > 12 || day < 1 || day > monthLength leap month = Nothing
  | otherwise = Just (monthAndDayToDayOfYear leap month day)

dayOfYearToMonthAndDay :: Bool -> Int -> (Int, Int)
dayOfYearToMonthAndDay leap n = go 1 (lengths leap) (max 1 (min (if leap then 366 else 365) n))
  where
    go m (l : ls) d | d > l && not (null ls) = go (m + 1) ls (d - l)
    go m _        d = (m, d)
