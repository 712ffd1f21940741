-- | Times as the system counts them.
module Data.Time.Clock.System
  ( systemEpochDay, SystemTime (..), truncateSystemTimeLeapSecond, getSystemTime
  , systemToUTCTime, utcToSystemTime, systemToTAITime
  ) where

import Control.DeepSeq (NFData (..))
import Data.Int (Int64)
import Data.Time.Calendar
import Data.Time.Clock
import Data.Time.Clock.POSIX
import Data.Time.Clock.TAI (AbsoluteTime, taiEpoch, addAbsoluteTime)
import Data.Word (Word32)

-- | Seconds since 1970, and nanoseconds; in a leap second these are a milliard or more.
data SystemTime = MkSystemTime { systemSeconds :: {-# UNPACK #-} !Int64, systemNanoseconds :: {-# UNPACK #-} !Word32 }
  deriving (Eq, Ord, Show)

instance NFData SystemTime where
  rnf t = t `seq` ()

systemEpochDay :: Day
systemEpochDay = ModifiedJulianDay 40587

truncateSystemTimeLeapSecond :: SystemTime -> SystemTime
truncateSystemTimeLeapSecond (MkSystemTime s ns)
  | ns >= 1000000000 = MkSystemTime (s + 1) 0
  | otherwise = MkSystemTime s ns

getSystemTime :: IO SystemTime
getSystemTime = do
  t <- getPOSIXTime
  let n = floor (t * 1000000000) :: Integer
      (s, ns) = n `divMod` 1000000000
  return (MkSystemTime (fromInteger s) (fromInteger ns))

systemToUTCTime :: SystemTime -> UTCTime
systemToUTCTime (MkSystemTime s ns) = UTCTime day time
  where
    (days, second) = s `divMod` 86400
    day = addDays (toInteger days) systemEpochDay
    time = picosecondsToDiffTime ((toInteger second * 1000000000 + toInteger ns) * 1000)

utcToSystemTime :: UTCTime -> SystemTime
utcToSystemTime (UTCTime day time) = MkSystemTime (fromInteger (days * 86400 + s)) (fromInteger ns)
  where
    days = diffDays day systemEpochDay
    n = diffTimeToPicoseconds time `div` 1000
    (s, ns) = if n >= 86400000000000 then (86399, n - 86399000000000) else n `divMod` 1000000000

systemToTAITime :: SystemTime -> AbsoluteTime
systemToTAITime (MkSystemTime s ns) =
  addAbsoluteTime (picosecondsToDiffTime ((toInteger (s + 3506716800) * 1000000000 + toInteger ns) * 1000)) taiEpoch
