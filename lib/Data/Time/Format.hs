-- | Times as texts, by formats such as @%Y-%m-%d@.
module Data.Time.Format
  ( FormatTime, formatTime, TimeLocale (..), defaultTimeLocale, iso8601DateFormat, rfc822DateFormat
  , ParseTime, parseTimeM, parseTimeOrError, readSTime, readPTime, parseTime, readTime, readsTime
  ) where

import Control.Monad (guard)
import qualified Control.Monad.Fail as Fail
import Data.Char
import Data.Fixed
import Data.Maybe
import Data.Time.Calendar
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
import Data.Time.Clock.Internal
import Data.Time.LocalTime.Internal
import Text.ParserCombinators.ReadP

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
  , knownTimeZones =
      [ TimeZone 0 False "UT", TimeZone 0 False "GMT"
      , TimeZone (-300) False "EST", TimeZone (-240) True "EDT", TimeZone (-360) False "CST", TimeZone (-300) True "CDT"
      , TimeZone (-420) False "MST", TimeZone (-360) True "MDT", TimeZone (-480) False "PST", TimeZone (-420) True "PDT" ]
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

-- * From texts

-- What was read: for a letter of the format, the text or the number.
data Piece = Piece Char String

-- | Types that can be made of the pieces of a time.
class ParseTime t where
  fromPieces :: TimeLocale -> [Piece] -> Maybe t

-- | The time that a text says. The first argument: whether space around it is allowed.
parseTimeM :: (Fail.MonadFail m, ParseTime t) => Bool -> TimeLocale -> String -> String -> m t
parseTimeM spaces locale format text = case [t | (t, rest) <- readSTime spaces locale format text, all blank rest] of
  [t] -> return t
  []  -> Fail.fail ("parseTimeM: no parse of " ++ show text)
  _   -> Fail.fail ("parseTimeM: multiple parses of " ++ show text)
  where blank c = spaces && isSpace c

parseTimeOrError :: ParseTime t => Bool -> TimeLocale -> String -> String -> t
parseTimeOrError spaces locale format text = case [t | (t, rest) <- readSTime spaces locale format text, all blank rest] of
  [t] -> t
  []  -> error ("parseTimeOrError: no parse of " ++ show text)
  _   -> error ("parseTimeOrError: multiple parses of " ++ show text)
  where blank c = spaces && isSpace c

readSTime :: ParseTime t => Bool -> TimeLocale -> String -> ReadS t
readSTime spaces locale format = readP_to_S (readPTime spaces locale format)

readPTime :: ParseTime t => Bool -> TimeLocale -> String -> ReadP t
readPTime spaces locale format = do
  if spaces then skipSpaces else return ()
  pieces <- formatP locale format
  maybe pfail return (fromPieces locale pieces)

parseTime :: ParseTime t => TimeLocale -> String -> String -> Maybe t
parseTime = parseTimeM True

readTime :: ParseTime t => TimeLocale -> String -> String -> t
readTime = parseTimeOrError True

readsTime :: ParseTime t => TimeLocale -> String -> ReadS t
readsTime = readSTime True

-- A parser of the pieces, for a format. Space in it stands for any space.
formatP :: TimeLocale -> String -> ReadP [Piece]
formatP locale = go
  where
    go "" = return []
    go ('%' : rest) = case span (`elem` "-_0^#") rest of
      (flags, more) -> case dropWhile isDigit more of
        'E' : c : more' -> directive flags c more'
        c : more'       -> directive flags c more'
        ""              -> pfail
    go (c : rest)
      | isSpace c = munch1 isSpace >> go rest
      | otherwise = caseless [c] >> go rest

    directive flags c more = case lookup c expansions of
      Just other -> (++) <$> formatP locale other <*> go more
      Nothing
        | c == '%'  -> char '%' >> go more
        | c == 't' || c == 'n' -> munch1 isSpace >> go more
        | otherwise -> do
            piece <- Piece c <$> field flags c
            (piece :) <$> go more

    expansions =
      [ ('c', dateTimeFmt locale), ('x', dateFmt locale), ('X', timeFmt locale), ('r', time12Fmt locale)
      , ('D', "%m/%d/%y"), ('F', "%Y-%m-%d"), ('R', "%H:%M"), ('T', "%H:%M:%S") ]

    field flags c = case c of
      'Y' -> skipSpaces >> signed (digits 4)
      'G' -> skipSpaces >> signed (digits 4)
      'y' -> digits 2
      'g' -> digits 2
      'C' -> digits 2
      'f' -> digits 2
      'B' -> name (map fst (months locale))
      'b' -> name (map snd (months locale))
      'h' -> name (map snd (months locale))
      'm' -> digits 2
      'd' -> digits 2
      'e' -> spaced 2
      'j' -> digits 3
      'V' -> digits 2
      'U' -> digits 2
      'W' -> digits 2
      'u' -> count 1 (satisfy (`elem` "1234567"))
      'w' -> count 1 (satisfy (`elem` "0123456"))
      'a' -> name (map snd (wDays locale))
      'A' -> name (map fst (wDays locale))
      'H' -> digits 2
      'k' -> spaced 2
      'I' -> digits 2
      'l' -> spaced 2
      'M' -> digits 2
      'S' -> digits 2
      'q' -> digits 12
      'Q' -> fraction
      'p' -> name [fst (amPm locale), snd (amPm locale)]
      'P' -> name [fst (amPm locale), snd (amPm locale)]
      'z' -> offset
      'Z' -> offset <++ munch1 isAlpha <++ return ""
      's' -> signed (munch1 isDigit)
      _   -> pfail
      where
        digits n
          | '-' `elem` flags = upTo n
          | '_' `elem` flags = spaced n
          | otherwise = count n (satisfy isDigit)
    upTo :: Int -> ReadP String
    upTo n = do
      ds <- munch1 isDigit
      guard (length ds <= n)
      return ds
    spaced n = skipSpaces >> upTo n
    signed p = (do { _ <- char '-'; s <- p; return ('-' : s) }) <++ p
    name names = choice [n <$ caseless n | n <- names]
    fraction = (do { _ <- char '.'; ds <- munch1 isDigit; return ds }) <++ return ""
    offset = do
      sign <- satisfy (`elem` "+-")
      h <- count 2 (satisfy isDigit)
      optional (char ':')
      m <- count 2 (satisfy isDigit)
      return (sign : h ++ m)

-- The text, in letters of any case.
caseless :: String -> ReadP ()
caseless = mapM_ (\c -> satisfy (\d -> toUpper c == toUpper d))

-- The last piece with one of these letters.
piece :: [Piece] -> String -> Maybe (Char, String)
piece ps letters = listToMaybe [(c, s) | Piece c s <- reverse ps, c `elem` letters]

number :: String -> Integer
number ('-' : s) = negate (number s)
number s = read s

numberOf :: [Piece] -> String -> Maybe Integer
numberOf ps letters = number . snd <$> piece ps letters

instance ParseTime Day where
  fromPieces locale ps
    | Just s <- numberOf ps "s" = Just (addDays (s `div` 86400) (fromGregorian 1970 1 1))
    | Just n <- numberOf ps "j" = fromOrdinalDateValid year (fromInteger n)
    | Just w <- numberOf ps "V" = fromWeekDateValid weekYear (fromInteger w) (maybe 4 dayNumber weekday)
    | Just w <- numberOf ps "U" = inYear (fromSundayStartWeek year (fromInteger w) (maybe 4 id weekday `mod` 7))
    | Just w <- numberOf ps "W" = inYear (fromMondayStartWeek year (fromInteger w) (maybe 4 dayNumber weekday))
    | otherwise = fromGregorianValid year month (maybe 1 fromInteger (numberOf ps "de"))
    where
      inYear d = Just d
      year = yearFrom "Y" "C" "y"
      weekYear = yearFrom "GY" "fC" "gy"
      yearFrom whole century rest
        | Just y <- numberOf ps whole = y
        | otherwise = case (numberOf ps century, numberOf ps rest) of
            (Just c, Just y)   -> 100 * c + y
            (Just c, Nothing)  -> 100 * c
            (Nothing, Just y)  -> if y >= 69 then 1900 + y else 2000 + y
            (Nothing, Nothing) -> 1970
      month = case piece ps "mBbh" of
        Just ('m', s) -> fromInteger (number s)
        Just (c, s)   -> 1 + position s (map (if c == 'B' then fst else snd) (months locale))
        Nothing       -> 1
      -- Sunday is 0.
      weekday = case piece ps "uwaA" of
        Just ('a', s) -> Just (position s (map snd (wDays locale)))
        Just ('A', s) -> Just (position s (map fst (wDays locale)))
        Just (_, s)   -> Just (fromInteger (number s) `mod` 7)
        Nothing       -> Nothing
      dayNumber 0 = 7
      dayNumber n = n

position :: String -> [String] -> Int
position s names = length (takeWhile ((/= map toUpper s) . map toUpper) names)

instance ParseTime TimeOfDay where
  fromPieces locale ps
    | Just s <- numberOf ps "s" = Just (timeToTimeOfDay (fromInteger (s `mod` 86400)))
    | otherwise = makeTimeOfDayValid hour (maybe 0 fromInteger (numberOf ps "M")) second
    where
      afternoon = fmap (\(_, s) -> map toUpper s == map toUpper (snd (amPm locale))) (piece ps "pP")
      hour = case piece ps "HkIl" of
        Just (c, s)
          | c `elem` "Hk" -> fromInteger (number s)
          | otherwise -> (fromInteger (number s) `mod` 12) + (if afternoon == Just True then 12 else 0)
        Nothing -> if afternoon == Just True then 12 else 0
      second = fromInteger (maybe 0 id (numberOf ps "S")) + part
      part = case piece ps "Qq" of
        Just ('Q', ds@(_ : _)) -> MkFixed (number (take 12 (ds ++ replicate 12 '0')))
        Just ('q', ds)         -> MkFixed (number ds)
        _                      -> 0

instance ParseTime LocalTime where
  fromPieces locale ps = LocalTime <$> fromPieces locale ps <*> fromPieces locale ps

instance ParseTime TimeZone where
  fromPieces locale ps = case piece ps "zZ" of
    Nothing -> Just utc
    Just (_, s) -> zone s
    where
      zone "" = Just utc
      zone s@(c : ds)
        | c `elem` "+-" = case splitAt 2 ds of
            (h, m) -> Just (TimeZone ((if c == '-' then negate else id) (fromInteger (60 * number h + number m))) False "")
        | otherwise = case [z | z <- knownTimeZones locale, timeZoneName z == map toUpper s] of
            z : _ -> Just z
            []    -> lookup (map toUpper s) [("UTC", utc), ("UT", TimeZone 0 False "UT"), ("GMT", TimeZone 0 False "GMT"), ("Z", TimeZone 0 False "")]

instance ParseTime ZonedTime where
  fromPieces locale ps = do
    zone <- fromPieces locale ps
    local <- fromPieces locale ps
    return (case numberOf ps "s" of
      Just _  -> utcToZonedTime zone (localTimeToUTC utc local)
      Nothing -> ZonedTime local zone)

instance ParseTime UTCTime where
  fromPieces locale ps = zonedTimeToUTC <$> fromPieces locale ps
