{-# LANGUAGE DeriveDataTypeable #-}
-- | The time at a place.
module Data.Time.LocalTime
  ( TimeZone (..), timeZoneOffsetString, timeZoneOffsetString', minutesToTimeZone, hoursToTimeZone, utc, getTimeZone
  , getCurrentTimeZone, TimeOfDay (..), midnight, midday, makeTimeOfDayValid, utcToLocalTimeOfDay
  , localToUTCTimeOfDay, timeToTimeOfDay, timeOfDayToTime, dayFractionToTimeOfDay, timeOfDayToDayFraction
  , CalendarDiffTime (..), calendarTimeDays, calendarTimeTime, scaleCalendarDiffTime
  , timeToDaysAndTimeOfDay, daysAndTimeOfDayToTime
  , LocalTime (..), addLocalTime, diffLocalTime, utcToLocalTime, localTimeToUTC
  , ut1ToLocalTime, localTimeToUT1
  , ZonedTime (..), utcToZonedTime, zonedTimeToUTC, getZonedTime, utcToLocalZonedTime
  ) where

import Data.Time.LocalTime.Internal
import Data.Time.Calendar (CalendarDiffDays (..))
import Data.Data (Data)
import Data.Time.Clock.Internal (NominalDiffTime)

-- | So many months, and a time.
data CalendarDiffTime = CalendarDiffTime { ctMonths :: Integer, ctTime :: NominalDiffTime }
  deriving (Eq, Ord, Data)

instance Semigroup CalendarDiffTime where
  CalendarDiffTime m t <> CalendarDiffTime n u = CalendarDiffTime (m + n) (t + u)

instance Monoid CalendarDiffTime where
  mempty = CalendarDiffTime 0 0

instance Show CalendarDiffTime where
  show (CalendarDiffTime m t) = "P" ++ show m ++ "MT" ++ init (show t) ++ "S"

calendarTimeDays :: CalendarDiffDays -> CalendarDiffTime
calendarTimeDays (CalendarDiffDays m d) = CalendarDiffTime m (fromInteger d * 86400)

calendarTimeTime :: NominalDiffTime -> CalendarDiffTime
calendarTimeTime = CalendarDiffTime 0

scaleCalendarDiffTime :: Integer -> CalendarDiffTime -> CalendarDiffTime
scaleCalendarDiffTime k (CalendarDiffTime m t) = CalendarDiffTime (k * m) (fromInteger k * t)

-- | Whole days, and the time that is left.
timeToDaysAndTimeOfDay :: NominalDiffTime -> (Integer, TimeOfDay)
timeToDaysAndTimeOfDay t = (days, timeToTimeOfDay (realToFrac (t - fromInteger days * 86400)))
  where days = floor (t / 86400)

daysAndTimeOfDayToTime :: Integer -> TimeOfDay -> NominalDiffTime
daysAndTimeOfDayToTime days t = fromInteger days * 86400 + realToFrac (timeOfDayToTime t)
