{-# LANGUAGE DeriveDataTypeable #-}
{-# LANGUAGE ForeignFunctionInterface #-}
-- | Points in time and what lies between them.
module Data.Time.Clock.Internal where

import Control.DeepSeq (NFData (..))
import Data.Data (Data)
import Data.Fixed
import Data.Time.Calendar

foreign import ccall unsafe "rusholme_clock" c_clock :: Int -> IO Int

-- | A length of time in seconds.
newtype DiffTime = MkDiffTime Pico
  deriving (Eq, Ord, Data)

-- | A length of time in seconds, of days that all have 86400.
newtype NominalDiffTime = MkNominalDiffTime Pico
  deriving (Eq, Ord, Data)

-- | The time of a day, as Greenwich has it.
data UTCTime = UTCTime { utctDay :: Day, utctDayTime :: DiffTime }
  deriving (Eq, Ord, Data)

-- | The time in days, of Greenwich's mean time.
newtype UniversalTime = ModJulianDate { getModJulianDate :: Rational }
  deriving (Eq, Ord, Data)

instance NFData DiffTime where
  rnf (MkDiffTime t) = t `seq` ()

instance NFData NominalDiffTime where
  rnf (MkNominalDiffTime t) = t `seq` ()

instance NFData UTCTime where
  rnf (UTCTime d t) = rnf d `seq` rnf t

instance Show DiffTime where
  show (MkDiffTime t) = showFixed True t ++ "s"

instance Show NominalDiffTime where
  show (MkNominalDiffTime t) = showFixed True t ++ "s"

instance Enum DiffTime where
  succ (MkDiffTime a) = MkDiffTime (succ a)
  pred (MkDiffTime a) = MkDiffTime (pred a)
  toEnum = MkDiffTime . toEnum
  fromEnum (MkDiffTime a) = fromEnum a
  enumFrom (MkDiffTime a) = fmap MkDiffTime (enumFrom a)
  enumFromThen (MkDiffTime a) (MkDiffTime b) = fmap MkDiffTime (enumFromThen a b)
  enumFromTo (MkDiffTime a) (MkDiffTime b) = fmap MkDiffTime (enumFromTo a b)
  enumFromThenTo (MkDiffTime a) (MkDiffTime b) (MkDiffTime c) = fmap MkDiffTime (enumFromThenTo a b c)

instance Enum NominalDiffTime where
  succ (MkNominalDiffTime a) = MkNominalDiffTime (succ a)
  pred (MkNominalDiffTime a) = MkNominalDiffTime (pred a)
  toEnum = MkNominalDiffTime . toEnum
  fromEnum (MkNominalDiffTime a) = fromEnum a
  enumFrom (MkNominalDiffTime a) = fmap MkNominalDiffTime (enumFrom a)
  enumFromThen (MkNominalDiffTime a) (MkNominalDiffTime b) = fmap MkNominalDiffTime (enumFromThen a b)
  enumFromTo (MkNominalDiffTime a) (MkNominalDiffTime b) = fmap MkNominalDiffTime (enumFromTo a b)
  enumFromThenTo (MkNominalDiffTime a) (MkNominalDiffTime b) (MkNominalDiffTime c) =
    fmap MkNominalDiffTime (enumFromThenTo a b c)

instance Num DiffTime where
  MkDiffTime a + MkDiffTime b = MkDiffTime (a + b)
  MkDiffTime a - MkDiffTime b = MkDiffTime (a - b)
  MkDiffTime a * MkDiffTime b = MkDiffTime (a * b)
  negate (MkDiffTime a) = MkDiffTime (negate a)
  abs (MkDiffTime a) = MkDiffTime (abs a)
  signum (MkDiffTime a) = MkDiffTime (signum a)
  fromInteger = MkDiffTime . fromInteger

instance Num NominalDiffTime where
  MkNominalDiffTime a + MkNominalDiffTime b = MkNominalDiffTime (a + b)
  MkNominalDiffTime a - MkNominalDiffTime b = MkNominalDiffTime (a - b)
  MkNominalDiffTime a * MkNominalDiffTime b = MkNominalDiffTime (a * b)
  negate (MkNominalDiffTime a) = MkNominalDiffTime (negate a)
  abs (MkNominalDiffTime a) = MkNominalDiffTime (abs a)
  signum (MkNominalDiffTime a) = MkNominalDiffTime (signum a)
  fromInteger = MkNominalDiffTime . fromInteger

instance Real DiffTime where
  toRational (MkDiffTime a) = toRational a

instance Real NominalDiffTime where
  toRational (MkNominalDiffTime a) = toRational a

instance Fractional DiffTime where
  MkDiffTime a / MkDiffTime b = MkDiffTime (a / b)
  recip (MkDiffTime a) = MkDiffTime (recip a)
  fromRational = MkDiffTime . fromRational

instance Fractional NominalDiffTime where
  MkNominalDiffTime a / MkNominalDiffTime b = MkNominalDiffTime (a / b)
  recip (MkNominalDiffTime a) = MkNominalDiffTime (recip a)
  fromRational = MkNominalDiffTime . fromRational

instance RealFrac DiffTime where
  properFraction (MkDiffTime a) = case properFraction a of (n, f) -> (n, MkDiffTime f)
  truncate (MkDiffTime a) = truncate a
  round (MkDiffTime a) = round a
  ceiling (MkDiffTime a) = ceiling a
  floor (MkDiffTime a) = floor a

instance RealFrac NominalDiffTime where
  properFraction (MkNominalDiffTime a) = case properFraction a of (n, f) -> (n, MkNominalDiffTime f)
  truncate (MkNominalDiffTime a) = truncate a
  round (MkNominalDiffTime a) = round a
  ceiling (MkNominalDiffTime a) = ceiling a
  floor (MkNominalDiffTime a) = floor a

-- | Seconds and their fractions as such a length, and back.
secondsToDiffTime :: Integer -> DiffTime
secondsToDiffTime = fromInteger

picosecondsToDiffTime :: Integer -> DiffTime
picosecondsToDiffTime = MkDiffTime . MkFixed

diffTimeToPicoseconds :: DiffTime -> Integer
diffTimeToPicoseconds (MkDiffTime (MkFixed n)) = n

secondsToNominalDiffTime :: Pico -> NominalDiffTime
secondsToNominalDiffTime = MkNominalDiffTime

nominalDiffTimeToSeconds :: NominalDiffTime -> Pico
nominalDiffTimeToSeconds (MkNominalDiffTime t) = t

-- | The length of a day.
nominalDay :: NominalDiffTime
nominalDay = 86400

posixDayLength :: NominalDiffTime
posixDayLength = nominalDay

-- | Time since the beginning of 1970.
type POSIXTime = NominalDiffTime

posixSecondsToUTCTime :: POSIXTime -> UTCTime
posixSecondsToUTCTime t = case divMod' t posixDayLength of
  (d, rest) -> UTCTime (addDays d (ModifiedJulianDay 40587)) (realToFrac rest)

utcTimeToPOSIXSeconds :: UTCTime -> POSIXTime
utcTimeToPOSIXSeconds (UTCTime d t) =
  fromInteger (toModifiedJulianDay d - 40587) * posixDayLength + min posixDayLength (realToFrac t)

-- | Now.
getPOSIXTime :: IO POSIXTime
getPOSIXTime = fmap (\n -> MkNominalDiffTime (MkFixed (toInteger n * 1000))) (c_clock 0)

getCurrentTime :: IO UTCTime
getCurrentTime = fmap posixSecondsToUTCTime getPOSIXTime

-- | The step by which a clock goes.
getTime_resolution :: DiffTime
getTime_resolution = picosecondsToDiffTime 1000

addUTCTime :: NominalDiffTime -> UTCTime -> UTCTime
addUTCTime x t = posixSecondsToUTCTime (x + utcTimeToPOSIXSeconds t)

diffUTCTime :: UTCTime -> UTCTime -> NominalDiffTime
diffUTCTime a b = utcTimeToPOSIXSeconds a - utcTimeToPOSIXSeconds b
