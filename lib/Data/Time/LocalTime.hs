-- | The time at a place.
module Data.Time.LocalTime
  ( TimeZone (..), timeZoneOffsetString, minutesToTimeZone, hoursToTimeZone, utc, getTimeZone
  , getCurrentTimeZone, TimeOfDay (..), midnight, midday, makeTimeOfDayValid, utcToLocalTimeOfDay
  , localToUTCTimeOfDay, timeToTimeOfDay, timeOfDayToTime, dayFractionToTimeOfDay, timeOfDayToDayFraction
  , LocalTime (..), addLocalTime, diffLocalTime, utcToLocalTime, localTimeToUTC
  , ZonedTime (..), utcToZonedTime, zonedTimeToUTC, getZonedTime, utcToLocalZonedTime
  ) where

import Data.Time.LocalTime.Internal
