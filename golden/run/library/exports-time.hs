{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of time export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Data.Time (calendarDay, calendarMonth, calendarWeek, calendarYear, scaleCalendarDiffDays,
  addDays, diffDays, addGregorianDurationClip, addGregorianDurationRollOver,
  addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip,
  addGregorianYearsRollOver, diffGregorianDurationClip, diffGregorianDurationRollOver,
  fromGregorian, fromGregorianValid, gregorianMonthLength, showGregorian, toGregorian,
  isLeapYear, dayOfWeek, diffTimeToPicoseconds, picosecondsToDiffTime, secondsToDiffTime,
  nominalDay, nominalDiffTimeToSeconds, secondsToNominalDiffTime, getTime_resolution, addUTCTime,
  diffUTCTime, getCurrentTime, formatTime, defaultTimeLocale, iso8601DateFormat,
  rfc822DateFormat, addLocalTime, diffLocalTime, localTimeToUTC, utcToLocalTime,
  dayFractionToTimeOfDay, localToUTCTimeOfDay, makeTimeOfDayValid, midday, midnight,
  timeOfDayToDayFraction, timeOfDayToTime, timeToTimeOfDay, utcToLocalTimeOfDay,
  getCurrentTimeZone, getTimeZone, hoursToTimeZone, minutesToTimeZone, timeZoneOffsetString, utc,
  getZonedTime, utcToLocalZonedTime, utcToZonedTime, zonedTimeToUTC, CalendarDiffDays, cdDays,
  cdMonths, Day, toModifiedJulianDay, DayOfWeek, DiffTime, NominalDiffTime, UTCTime, utctDay,
  utctDayTime, UniversalTime, getModJulianDate, FormatTime, TimeLocale, amPm, dateFmt,
  dateTimeFmt, knownTimeZones, months, time12Fmt, timeFmt, wDays, LocalTime, localDay,
  localTimeOfDay, TimeOfDay, todHour, todMin, todSec, TimeZone, timeZoneMinutes, timeZoneName,
  timeZoneSummerOnly, ZonedTime, zonedTimeToLocalTime, zonedTimeZone)
import Data.Time.Calendar (calendarDay, calendarMonth, calendarWeek, calendarYear,
  scaleCalendarDiffDays, addDays, diffDays, addGregorianDurationClip,
  addGregorianDurationRollOver, addGregorianMonthsClip, addGregorianMonthsRollOver,
  addGregorianYearsClip, addGregorianYearsRollOver, diffGregorianDurationClip,
  diffGregorianDurationRollOver, fromGregorian, fromGregorianValid, gregorianMonthLength,
  showGregorian, toGregorian, isLeapYear, dayOfWeek, CalendarDiffDays, cdDays, cdMonths, Day,
  toModifiedJulianDay, DayOfWeek)
import Data.Time.Calendar.MonthDay (dayOfYearToMonthAndDay, monthAndDayToDayOfYear,
  monthAndDayToDayOfYearValid, monthLength)
import Data.Time.Calendar.OrdinalDate (fromMondayStartWeek, fromOrdinalDate,
  fromOrdinalDateValid, fromSundayStartWeek, isLeapYear, mondayStartWeek, showOrdinalDate,
  sundayStartWeek, toOrdinalDate)
import Data.Time.Calendar.WeekDate (fromWeekDate, fromWeekDateValid, showWeekDate, toWeekDate)
import Data.Time.Clock (diffTimeToPicoseconds, picosecondsToDiffTime, secondsToDiffTime,
  nominalDay, nominalDiffTimeToSeconds, secondsToNominalDiffTime, getTime_resolution, addUTCTime,
  diffUTCTime, getCurrentTime, DiffTime, NominalDiffTime, UTCTime, utctDay, utctDayTime,
  UniversalTime, getModJulianDate)
import Data.Time.Clock.POSIX (posixDayLength, getCurrentTime, getPOSIXTime,
  posixSecondsToUTCTime, utcTimeToPOSIXSeconds, POSIXTime)
import Data.Time.Format (formatTime, defaultTimeLocale, iso8601DateFormat, rfc822DateFormat,
  FormatTime, TimeLocale, amPm, dateFmt, dateTimeFmt, knownTimeZones, months, time12Fmt, timeFmt,
  wDays)
import Data.Time.LocalTime (addLocalTime, diffLocalTime, localTimeToUTC, utcToLocalTime,
  dayFractionToTimeOfDay, localToUTCTimeOfDay, makeTimeOfDayValid, midday, midnight,
  timeOfDayToDayFraction, timeOfDayToTime, timeToTimeOfDay, utcToLocalTimeOfDay,
  getCurrentTimeZone, getTimeZone, hoursToTimeZone, minutesToTimeZone, timeZoneOffsetString, utc,
  getZonedTime, utcToLocalZonedTime, utcToZonedTime, zonedTimeToUTC, LocalTime, localDay,
  localTimeOfDay, TimeOfDay, todHour, todMin, todSec, TimeZone, timeZoneMinutes, timeZoneName,
  timeZoneSummerOnly, ZonedTime, zonedTimeToLocalTime, zonedTimeZone)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "215 names of 9 modules"
