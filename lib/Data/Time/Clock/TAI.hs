-- | Atomic time, in which there are no leap seconds.
module Data.Time.Clock.TAI
  ( AbsoluteTime, taiEpoch, addAbsoluteTime, diffAbsoluteTime, taiNominalDayStart
  , LeapSecondMap, utcDayLength, utcToTAITime, taiToUTCTime
  ) where

import Control.DeepSeq (NFData (..))
import Data.Time.Calendar
import Data.Time.Clock
import Data.Time.LocalTime

-- | A time that a perfect clock shows.
newtype AbsoluteTime = AbsoluteTime DiffTime
  deriving (Eq, Ord)

instance NFData AbsoluteTime where
  rnf (AbsoluteTime t) = t `seq` ()

instance Show AbsoluteTime where
  show t = show (utcToLocalTime utc (maybe (UTCTime (ModifiedJulianDay 0) 0) id (taiToUTCTime (const (Just 0)) t))) ++ " TAI"

taiEpoch :: AbsoluteTime
taiEpoch = AbsoluteTime 0

taiNominalDayStart :: Day -> AbsoluteTime
taiNominalDayStart day = AbsoluteTime (fromInteger (toModifiedJulianDay day) * 86400)

addAbsoluteTime :: DiffTime -> AbsoluteTime -> AbsoluteTime
addAbsoluteTime t (AbsoluteTime a) = AbsoluteTime (a + t)

diffAbsoluteTime :: AbsoluteTime -> AbsoluteTime -> DiffTime
diffAbsoluteTime (AbsoluteTime a) (AbsoluteTime b) = a - b

-- | By how many seconds atomic time is ahead at the beginning of a day, if that is known.
type LeapSecondMap = Day -> Maybe Int

utcDayLength :: LeapSecondMap -> Day -> Maybe DiffTime
utcDayLength table day = do
  before <- table day
  after <- table (addDays 1 day)
  return (realToFrac (86400 + after - before))

dayStart :: LeapSecondMap -> Day -> Maybe AbsoluteTime
dayStart table day = do
  offset <- table day
  return (addAbsoluteTime (realToFrac (toModifiedJulianDay day * 86400 + toInteger offset)) taiEpoch)

utcToTAITime :: LeapSecondMap -> UTCTime -> Maybe AbsoluteTime
utcToTAITime table (UTCTime day time) = do
  t <- dayStart table day
  return (addAbsoluteTime time t)

taiToUTCTime :: LeapSecondMap -> AbsoluteTime -> Maybe UTCTime
taiToUTCTime table abstime = stable (ModifiedJulianDay (floor (diffAbsoluteTime abstime taiEpoch / 86400)))
  where
    stable day = do
      start <- dayStart table day
      len <- utcDayLength table day
      let time = diffAbsoluteTime abstime start
          day' = addDays (floor (time / len)) day
      if day == day' then return (UTCTime day time) else stable day'
