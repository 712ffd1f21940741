-- Catches times that are read from texts in another way than they are written.
import Data.Time
import Data.Time.LocalTime

main :: IO ()
main = do
  let l = defaultTimeLocale
      day f s = print (parseTimeM True l f s :: Maybe Day)
      time f s = print (parseTimeM True l f s :: Maybe TimeOfDay)
      utc' f s = print (parseTimeM True l f s :: Maybe UTCTime)
      zoned f s = print (parseTimeM True l f s :: Maybe ZonedTime)
      local f s = print (parseTimeM True l f s :: Maybe LocalTime)
  day "%Y-%m-%d" "2024-02-29"
  day "%Y-%m-%d" "2023-02-29"
  day "%F" "  1999-12-31 "
  day "%d %B %Y" "7 march 2001"
  day "%e %b %Y" " 7 Mar 2001"
  day "%m/%d/%y" "03/07/68"
  day "%D" "03/07/69"
  day "%Y %j" "2024 366"
  day "%G-W%V-%u" "2020-W53-7"
  day "%Y" "1984"
  day "%d.%m.%Y" "31.04.2000"
  time "%H:%M:%S" "23:59:60"
  time "%H:%M" "7:05"
  time "%I:%M %p" "12:30 am"
  time "%I:%M %p" "12:30 PM"
  time "%H:%M:%S%Q" "01:02:03.5"
  time "%T" "24:00:00"
  utc' "%Y-%m-%dT%H:%M:%SZ" "2011-11-11T11:11:11Z"
  utc' "%Y-%m-%d %H:%M:%S %z" "2011-11-11 11:11:11 +0230"
  utc' "%s" "1000000000"
  utc' "%a, %_d %b %Y %H:%M:%S %Z" "Sun, 06 Nov 1994 08:49:37 GMT"
  zoned "%Y-%m-%d %H:%M %Z" "2000-01-02 03:04 PST"
  zoned "%c" "Fri Nov 11 11:11:11 UTC 2011"
  local "%Y-%m-%d %H:%M:%S%Q" "2011-11-11 11:11:11.123456"
  local (iso8601DateFormat (Just "%H:%M:%S")) "2011-11-11T01:02:03"
  print (parseTimeM False l "%Y" " 1984" :: Maybe Day)
  print (readSTime True l "%Y-%m" "2001-05xyz" :: [(Day, String)])
  print (parseTimeOrError True l "%F" "2001-05-06" :: Day)
  print (CalendarDiffTime 3 86400.5, calendarTimeDays (CalendarDiffDays 1 2), mempty :: CalendarDiffTime)
  print (timeToDaysAndTimeOfDay 200000.25, daysAndTimeOfDayToTime 2 midday)
  putStrLn (formatTime l "%A %a %B %b %j %U %W %V %G %u %w %C %y %p %I %l %k" (UTCTime (fromGregorian 2024 12 30) 51723.456))
