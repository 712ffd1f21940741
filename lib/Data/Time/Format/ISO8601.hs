-- | Times as the standard ISO 8601 writes them.
module Data.Time.Format.ISO8601 (ISO8601, iso8601Show, iso8601ParseM) where

import qualified Control.Monad.Fail as Fail
import Data.Char (isDigit)
import Data.Maybe (listToMaybe, mapMaybe)
import Data.Time

-- | Types with such a form.
class ISO8601 t where
  iso8601Show :: t -> String
  fromISO :: String -> Maybe t

-- | The time that a text says.
iso8601ParseM :: (Fail.MonadFail m, ISO8601 t) => String -> m t
iso8601ParseM s = maybe (Fail.fail ("no parse of " ++ show s)) return (fromISO s)

formats :: ParseTime t => [String] -> String -> Maybe t
formats fs s = listToMaybe (mapMaybe (\f -> parseTimeM False defaultTimeLocale f s) fs)

shown :: FormatTime t => String -> t -> String
shown = formatTime defaultTimeLocale

instance ISO8601 Day where
  iso8601Show = shown "%Y-%m-%d"
  fromISO s
    | take 1 s == " " = Nothing
    | otherwise = formats ["%Y-%m-%d"] s

instance ISO8601 TimeOfDay where
  iso8601Show = shown "%H:%M:%S%Q"
  fromISO = formats ["%H:%M:%S%Q"]

instance ISO8601 LocalTime where
  iso8601Show = shown "%Y-%m-%dT%H:%M:%S%Q"
  fromISO = formats ["%Y-%m-%dT%H:%M:%S%Q"]

instance ISO8601 UTCTime where
  iso8601Show = shown "%Y-%m-%dT%H:%M:%S%QZ"
  fromISO = formats ["%Y-%m-%dT%H:%M:%S%QZ"]

instance ISO8601 TimeZone where
  iso8601Show z = case timeZoneOffsetString z of
    sign : ds -> sign : take 2 ds ++ ":" ++ drop 2 ds
    []        -> []
  fromISO = formats ["%z"]

instance ISO8601 ZonedTime where
  iso8601Show (ZonedTime t z) = iso8601Show t ++ iso8601Show z
  fromISO = formats ["%Y-%m-%dT%H:%M:%S%Q%z"]

instance ISO8601 CalendarDiffDays where
  iso8601Show d = "P" ++ concat [show n ++ [u] | (n, u) <- parts, n /= 0] ++ (if all ((== 0) . fst) parts then "0D" else "")
    where parts = [(cdMonths d `div` 12, 'Y'), (cdMonths d `mod` 12, 'M'), (cdDays d, 'D')]
  fromISO ('P' : s) = go s (CalendarDiffDays 0 0)
    where
      go "" d = Just d
      go t d = case span isDigit t of
        (n@(_ : _), 'Y' : r) -> go r d { cdMonths = cdMonths d + 12 * read n }
        (n@(_ : _), 'M' : r) -> go r d { cdMonths = cdMonths d + read n }
        (n@(_ : _), 'W' : r) -> go r d { cdDays = cdDays d + 7 * read n }
        (n@(_ : _), 'D' : r) -> go r d { cdDays = cdDays d + read n }
        _ -> Nothing
  fromISO _ = Nothing
