{-# LANGUAGE DeriveDataTypeable #-}
-- | The time at a place.
module Data.Time.LocalTime.Internal where

import Control.DeepSeq (NFData (..))
import Data.Data (Data)
import Data.Fixed
import Data.Time.Calendar
import Data.Time.Clock.Internal
import Text.Read

-- | How many minutes a place is ahead, whether that is its summer, its name.
data TimeZone = TimeZone { timeZoneMinutes :: Int, timeZoneSummerOnly :: Bool, timeZoneName :: String }
  deriving (Eq, Ord, Data)

instance Show TimeZone where
  show zone@(TimeZone _ _ name) = if null name then timeZoneOffsetString zone else name

utc :: TimeZone
utc = TimeZone 0 False "UTC"

minutesToTimeZone :: Int -> TimeZone
minutesToTimeZone m = TimeZone m False ""

hoursToTimeZone :: Int -> TimeZone
hoursToTimeZone h = minutesToTimeZone (60 * h)

timeZoneOffsetString :: TimeZone -> String
timeZoneOffsetString (TimeZone t _ _) = (if t < 0 then '-' else '+') : two (div a 60) ++ two (mod a 60)
  where
    a = abs t

-- | The same, filled up with a character instead of zeros, or not at all.
timeZoneOffsetString' :: Maybe Char -> TimeZone -> String
timeZoneOffsetString' fill (TimeZone t _ _) = (if t < 0 then '-' else '+') : maybe "" missing fill ++ digits
  where
    digits = show (100 * div (abs t) 60 + mod (abs t) 60)
    missing c = replicate (4 - length digits) c

-- Two digits at least.
two :: Int -> String
two n | n < 0     = '-' : two (negate n)
      | otherwise = let s = show n in replicate (2 - length s) '0' ++ s

-- | The zone of this process: always Greenwich's.
getCurrentTimeZone :: IO TimeZone
getCurrentTimeZone = return utc

getTimeZone :: UTCTime -> IO TimeZone
getTimeZone _ = return utc

-- | The time of a day, by hour, minute and second.
data TimeOfDay = TimeOfDay { todHour, todMin :: Int, todSec :: Pico }
  deriving (Eq, Ord, Data)

instance NFData TimeOfDay where
  rnf (TimeOfDay h m s) = rnf h `seq` rnf m `seq` s `seq` ()

instance Show TimeOfDay where
  show (TimeOfDay h m s) = two h ++ ":" ++ two m ++ ":" ++ seconds
    where
      text = showFixed True s
      seconds = if s < 10 then '0' : text else text

midnight, midday :: TimeOfDay
midnight = TimeOfDay 0 0 0
midday = TimeOfDay 12 0 0

makeTimeOfDayValid :: Int -> Int -> Pico -> Maybe TimeOfDay
makeTimeOfDayValid h m s
  | h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s >= 61 = Nothing
  | otherwise = Just (TimeOfDay h m s)

timeToTimeOfDay :: DiffTime -> TimeOfDay
timeToTimeOfDay t
  | t >= 86400 = TimeOfDay 23 59 (60 + realToFrac (t - 86400))
  | otherwise  = TimeOfDay (fromInteger h) (fromInteger m) s
  where
    (minutes, s) = divMod' (realToFrac t :: Pico) 60 :: (Integer, Pico)
    (h, m) = divMod minutes 60

timeOfDayToTime :: TimeOfDay -> DiffTime
timeOfDayToTime (TimeOfDay h m s) = (fromIntegral h * 60 + fromIntegral m) * 60 + realToFrac s

timeOfDayToDayFraction :: TimeOfDay -> Rational
timeOfDayToDayFraction t = realToFrac (timeOfDayToTime t) / 86400

dayFractionToTimeOfDay :: Rational -> TimeOfDay
dayFractionToTimeOfDay q = timeToTimeOfDay (realToFrac (q * 86400))

-- | From Greenwich to a place, and back; with the days by which they differ.
utcToLocalTimeOfDay, localToUTCTimeOfDay :: TimeZone -> TimeOfDay -> (Integer, TimeOfDay)
utcToLocalTimeOfDay zone (TimeOfDay h m s) = (toInteger (div hours 24), TimeOfDay (mod hours 24) (mod minutes 60) s)
  where
    minutes = m + timeZoneMinutes zone
    hours = h + div minutes 60
localToUTCTimeOfDay zone = utcToLocalTimeOfDay (minutesToTimeZone (negate (timeZoneMinutes zone)))

-- | A day and the time of it.
data LocalTime = LocalTime { localDay :: Day, localTimeOfDay :: TimeOfDay }
  deriving (Eq, Ord, Data)

instance Show LocalTime where
  show (LocalTime d t) = showGregorian d ++ " " ++ show t

utcToLocalTime :: TimeZone -> UTCTime -> LocalTime
utcToLocalTime zone (UTCTime day t) = LocalTime (addDays i day) tod
  where
    (i, tod) = utcToLocalTimeOfDay zone (timeToTimeOfDay t)

localTimeToUTC :: TimeZone -> LocalTime -> UTCTime
localTimeToUTC zone (LocalTime day tod) = UTCTime (addDays i day) (timeOfDayToTime t)
  where
    (i, t) = localToUTCTimeOfDay zone tod

-- | The time of the mean sun at a longitude, in degrees to the east.
ut1ToLocalTime :: Rational -> UniversalTime -> LocalTime
ut1ToLocalTime east (ModJulianDate date) =
  LocalTime (ModifiedJulianDay day) (dayFractionToTimeOfDay (there - fromIntegral day))
  where
    there = date + east / 360
    day = floor there

localTimeToUT1 :: Rational -> LocalTime -> UniversalTime
localTimeToUT1 east (LocalTime (ModifiedJulianDay day) tod) =
  ModJulianDate (fromIntegral day + timeOfDayToDayFraction tod - east / 360)

addLocalTime :: NominalDiffTime -> LocalTime -> LocalTime
addLocalTime x = utcToLocalTime utc . addUTCTime x . localTimeToUTC utc

diffLocalTime :: LocalTime -> LocalTime -> NominalDiffTime
diffLocalTime a b = diffUTCTime (localTimeToUTC utc a) (localTimeToUTC utc b)

-- | The time at a place, together with its zone.
data ZonedTime = ZonedTime { zonedTimeToLocalTime :: LocalTime, zonedTimeZone :: TimeZone }
  deriving Data

instance Show ZonedTime where
  show (ZonedTime t zone) = show t ++ " " ++ show zone

utcToZonedTime :: TimeZone -> UTCTime -> ZonedTime
utcToZonedTime zone t = ZonedTime (utcToLocalTime zone t) zone

zonedTimeToUTC :: ZonedTime -> UTCTime
zonedTimeToUTC (ZonedTime t zone) = localTimeToUTC zone t

getZonedTime :: IO ZonedTime
getZonedTime = fmap (utcToZonedTime utc) getCurrentTime

utcToLocalZonedTime :: UTCTime -> IO ZonedTime
utcToLocalZonedTime t = return (utcToZonedTime utc t)

instance Show UTCTime where
  show t = show (utcToZonedTime utc t)

instance Read TimeOfDay where
  readPrec = parens (do
    h <- part
    Punc ":" <- colon
    m <- part
    Punc ":" <- colon
    s <- step readPrec
    return (TimeOfDay h m s))
    where
      part = step readPrec :: ReadPrec Int
      colon = fmap punctuation lexP
      punctuation (Symbol ":") = Punc ":"
      punctuation l            = l

instance Read LocalTime where
  readPrec = do
    d <- readPrec
    t <- readPrec
    return (LocalTime d t)

instance Read UTCTime where
  readPrec = do
    t <- readPrec
    optional' (do { Ident "UTC" <- lexP; return () })
    return (localTimeToUTC utc t)
    where
      optional' p = p <++ return ()
