-- | The date of Easter.
module Data.Time.Calendar.Easter
  ( sundayAfter, orthodoxPaschalMoon, orthodoxEaster, gregorianPaschalMoon, gregorianEaster ) where

import Data.Time.Calendar
import Data.Time.Calendar.Julian

-- | The first Sunday after a day.
sundayAfter :: Day -> Day
sundayAfter day = addDays (7 - (toModifiedJulianDay day + 3) `mod` 7) day

-- | The full moon by the tables of the eastern churches.
orthodoxPaschalMoon :: Integer -> Day
orthodoxPaschalMoon year = addDays (negate shifted) (fromJulian julianYear 4 19)
  where
    shifted = (14 + 11 * (year `mod` 19)) `mod` 30
    julianYear = if year > 0 then year else year - 1

orthodoxEaster :: Integer -> Day
orthodoxEaster = sundayAfter . orthodoxPaschalMoon

-- | The full moon by the tables of the western churches.
gregorianPaschalMoon :: Integer -> Day
gregorianPaschalMoon year = addDays (negate adjusted) (fromGregorian year 4 19)
  where
    century = year `div` 100 + 1
    shifted = (14 + 11 * (year `mod` 19) - (3 * century) `div` 4 + (5 + 8 * century) `div` 25) `mod` 30
    adjusted = if shifted == 0 || (shifted == 1 && year `mod` 19 > 10) then shifted + 1 else shifted

gregorianEaster :: Integer -> Day
gregorianEaster = sundayAfter . gregorianPaschalMoon
