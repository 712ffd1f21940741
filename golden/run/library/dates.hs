-- Catches calendars that forget a leap day, weeks of the wrong year, and formats.
import Data.Time
import Data.Time.Clock.POSIX
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
main = do
  let days = [fromGregorian 2024 2 29, fromGregorian 1999 12 31, fromGregorian 2000 1 1, fromGregorian 1858 11 17, fromGregorian 1 1 1, fromGregorian 2023 13 45, fromGregorian (-5) 3 1, fromGregorian 2026 1 1]
  mapM_ (\d -> print (d, toGregorian d, toOrdinalDate d, toWeekDate d, dayOfWeek d, showWeekDate d, showOrdinalDate d, mondayStartWeek d, sundayStartWeek d)) days
  mapM_ (\d -> print (map (`addGregorianMonthsClip` d) [-13, 1, 12], map (`addGregorianMonthsRollOver` d) [-13, 1], addGregorianYearsClip 1 d, addDays 100 d)) days
  print [diffGregorianDurationClip a b | a <- take 3 days, b <- take 3 days]
  print (sum (map toModifiedJulianDay [fromGregorian y m d | y <- [1890, 1895 .. 2110], m <- [1 .. 12], d <- [1, 15, 28]]))
  let t = posixSecondsToUTCTime 1700000000.123456
  print t
  print (addUTCTime 3600.5 t, diffUTCTime (addUTCTime 86400 t) t, utcTimeToPOSIXSeconds t)
  print (utcToLocalTime (hoursToTimeZone (-5)) t, minutesToTimeZone 330, utcToZonedTime (hoursToTimeZone 2) t)
  putStrLn (formatTime defaultTimeLocale "%Y-%m-%d %H:%M:%S%Q %a %A %b %B %e|%k|%l|%I %p %P %j %U %W %V %u %w %y %C %z %Z %D %F %T %R %r %c %x %X %s %q %% %-d %_d %-m %05Y" t)
  mapM_ (\d -> putStrLn (formatTime defaultTimeLocale "%a %d %b %Y %-j" d)) days
  print (timeToTimeOfDay 3723.5, timeOfDayToTime (TimeOfDay 12 30 15.25), makeTimeOfDayValid 24 0 0)
  print (read "2024-02-29" :: Day, read "2024-02-29 12:30:15.5 UTC" :: UTCTime)
  print (secondsToDiffTime 90, picosecondsToDiffTime 1500000000000, -5 :: NominalDiffTime, Just (-5 :: DiffTime))
  print [Monday ..Friday]
  now <- getCurrentTime
  print (now > t)
