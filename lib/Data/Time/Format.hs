-- | Times as texts, by formats such as @%Y-%m-%d@.
module Data.Time.Format
  ( FormatTime, formatTime, TimeLocale (..), defaultTimeLocale, iso8601DateFormat, rfc822DateFormat
  ) where

import Data.Char
import Data.Fixed
import Data.Time.Calendar
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
import Data.Time.Clock.Internal
import Data.Time.LocalTime.Internal

-- | The names that a language has for days and months, and its formats.
data TimeLocale = TimeLocale
  { wDays :: [(String, String)]
  , months :: [(String, String)]
  , amPm :: (String, String)
  , dateTimeFmt, dateFmt, timeFmt, time12Fmt :: String
  , knownTimeZones :: [TimeZone]
  } deriving (Eq, Ord, Show)

-- | English, as in America.
defaultTimeLocale :: TimeLocale
defaultTimeLocale = TimeLocale
  { wDays = [(d, take 3 d) | d <- ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]]
  , months = [(m, take 3 m) | m <- words
      "January February March April May June July August September October November December"]
  , amPm = ("AM", "PM")
  , dateTimeFmt = "%a %b %e %H:%M:%S %Z %Y"
  , dateFmt = "%m/%d/%y"
  , timeFmt = "%H:%M:%S"
  , time12Fmt = "%I:%M:%S %p"
  , knownTimeZones = [utc]
  }

-- | The date and perhaps a time.
iso8601DateFormat :: Maybe String -> String
iso8601DateFormat time = "%Y-%m-%d" ++ maybe "" ('T' :) time

rfc822DateFormat :: String
rfc822DateFormat = "%a, %_d %b %Y %H:%M:%S %Z"

-- What a value knows of a time.
data Known = Known (Maybe Day) (Maybe TimeOfDay) (Maybe TimeZone)

-- | Types that know of a time.
class FormatTime t where
  known :: t -> Known

instance FormatTime Day where
  known d = Known (Just d) Nothing Nothing

instance FormatTime TimeOfDay where
  known t = Known Nothing (Just t) Nothing

instance FormatTime TimeZone where
  known z = Known Nothing Nothing (Just z)

instance FormatTime LocalTime where
  known (LocalTime d t) = Known (Just d) (Just t) Nothing

instance FormatTime ZonedTime where
  known (ZonedTime (LocalTime d t) z) = Known (Just d) (Just t) (Just z)

instance FormatTime UTCTime where
  known = known . utcToZonedTime utc

-- | The text. After @%@ comes how to pad (@-@ not, @_@ with spaces, @0@ with
-- zeros; @^@ and @#@ change letters), a width, and what is meant.
formatTime :: FormatTime t => TimeLocale -> String -> t -> String
formatTime locale format value = go format
  where
    Known day time zone = known value
    go "" = ""
    go ('%' : rest) = directive rest
    go (c : rest) = c : go rest

    directive rest = case span (`elem` "-_0^#") rest of
      (flags, more) -> case span isDigit more of
        (width, c : more') -> padded flags width c ++ go more'
        (_, [])            -> ""

    padded flags width c = letters flags (case field c of
      Plain s         -> widen ' ' (if null width then 0 else read width) s
      Number n pad s
        | '-' `elem` flags -> s
        | otherwise        -> widen (padWith flags pad) (if null width then n else read width) s)
    padWith flags pad
      | '_' `elem` flags = ' '
      | '0' `elem` flags = '0'
      | otherwise        = pad
    widen pad n s = case s of
      '-' : digits | pad == '0' -> '-' : replicate (n - length digits) pad ++ digits
      _                         -> replicate (n - length s) pad ++ s
    letters flags
      | '^' `elem` flags = map toUpper
      | '#' `elem` flags = map toLower
      | otherwise        = id

    field c = case c of
      '%' -> Plain "%"
      't' -> Plain "\t"
      'n' -> Plain "\n"
      'c' -> Plain (formatTime locale (dateTimeFmt locale) value)
      'x' -> onDay (\_ -> Plain (formatTime locale (dateFmt locale) value))
      'D' -> onDay (\_ -> Plain (formatTime locale "%m/%d/%y" value))
      'F' -> onDay (\_ -> Plain (formatTime locale "%Y-%m-%d" value))
      'X' -> onTime (\_ -> Plain (formatTime locale (timeFmt locale) value))
      'R' -> onTime (\_ -> Plain (formatTime locale "%H:%M" value))
      'T' -> onTime (\_ -> Plain (formatTime locale "%H:%M:%S" value))
      'r' -> onTime (\_ -> Plain (formatTime locale (time12Fmt locale) value))
      'Y' -> onDay (\d -> number 1 '0' (yearOf d))
      'y' -> onDay (\d -> number 2 '0' (mod (yearOf d) 100))
      'C' -> onDay (\d -> number 2 '0' (div (yearOf d) 100))
      'B' -> onDay (\d -> Plain (fst (months locale !! (monthOf d - 1))))
      'b' -> onDay (\d -> Plain (snd (months locale !! (monthOf d - 1))))
      'h' -> onDay (\d -> Plain (snd (months locale !! (monthOf d - 1))))
      'm' -> onDay (\d -> number 2 '0' (toInteger (monthOf d)))
      'd' -> onDay (\d -> number 2 '0' (toInteger (dayOf d)))
      'e' -> onDay (\d -> number 2 ' ' (toInteger (dayOf d)))
      'j' -> onDay (\d -> number 3 '0' (toInteger (snd (toOrdinalDate d))))
      'G' -> onDay (\d -> case toWeekDate d of (y, _, _) -> number 1 '0' y)
      'g' -> onDay (\d -> case toWeekDate d of (y, _, _) -> number 2 '0' (mod y 100))
      'f' -> onDay (\d -> case toWeekDate d of (y, _, _) -> number 2 '0' (div y 100))
      'V' -> onDay (\d -> case toWeekDate d of (_, w, _) -> number 2 '0' (toInteger w))
      'u' -> onDay (\d -> case toWeekDate d of (_, _, w) -> number 1 '0' (toInteger w))
      'a' -> onDay (\d -> Plain (snd (wDays locale !! weekday d)))
      'A' -> onDay (\d -> Plain (fst (wDays locale !! weekday d)))
      'w' -> onDay (\d -> number 1 '0' (toInteger (weekday d)))
      'U' -> onDay (\d -> number 2 '0' (toInteger (fst (sundayStartWeek d))))
      'W' -> onDay (\d -> number 2 '0' (toInteger (fst (mondayStartWeek d))))
      'H' -> onTime (\t -> number 2 '0' (toInteger (todHour t)))
      'k' -> onTime (\t -> number 2 ' ' (toInteger (todHour t)))
      'I' -> onTime (\t -> number 2 '0' (toInteger (twelve t)))
      'l' -> onTime (\t -> number 2 ' ' (toInteger (twelve t)))
      'M' -> onTime (\t -> number 2 '0' (toInteger (todMin t)))
      'S' -> onTime (\t -> number 2 '0' (floor (todSec t)))
      'q' -> onTime (\t -> Plain (drop 1 (dropWhile (/= '.') (showFixed False (todSec t)))))
      'Q' -> onTime (\t -> Plain (dropWhile (/= '.') (showFixed True (todSec t))))
      'p' -> onTime (Plain . half)
      'P' -> onTime (Plain . map toLower . half)
      'z' -> onZone (Plain . timeZoneOffsetString)
      'Z' -> onZone (Plain . show)
      's' -> case (day, time, zone) of
        (Just d, Just t, Just z) ->
          number 1 '0' (floor (utcTimeToPOSIXSeconds (localTimeToUTC z (LocalTime d t))))
        _ -> Plain ""
      _   -> Plain ""
    onDay f = maybe (Plain "") f day
    onTime f = maybe (Plain "") f time
    onZone f = maybe (Plain "") f zone
    number n pad k = Number n pad (show (k :: Integer))
    yearOf d = case toGregorian d of (y, _, _) -> y
    monthOf d = case toGregorian d of (_, m, _) -> m
    dayOf d = case toGregorian d of (_, _, n) -> n
    weekday d = mod (fromEnum (dayOfWeek d)) 7
    twelve t = mod (todHour t - 1) 12 + 1
    half t = (if todHour t < 12 then fst else snd) (amPm locale)

-- A field's text: as it is, or a number with its width and what pads it.
data Field = Plain String | Number Int Char String
