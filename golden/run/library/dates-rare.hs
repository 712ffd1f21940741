-- Catches functions on dates that few programs use: weeks that are checked, mean solar time, and times below zero.
import Data.Time
import Data.Time.Calendar.OrdinalDate
import Data.Time.LocalTime

main :: IO ()
main = do
  mapM_ print [fromMondayStartWeekValid y w d | y <- [2019, 2020], (w, d) <- [(0, 1), (0, 7), (1, 1), (52, 3), (53, 3), (5, 0), (5, 8)]]
  mapM_ print [fromSundayStartWeekValid y w d | y <- [2019, 2020], (w, d) <- [(0, 1), (0, 6), (1, 0), (52, 3), (53, 3), (5, 0), (5, 7)]]
  print (ut1ToLocalTime 15 (ModJulianDate 58908.25), ut1ToLocalTime (-120.5) (ModJulianDate 0))
  print (getModJulianDate (localTimeToUT1 15 (LocalTime (fromGregorian 2020 2 29) (TimeOfDay 13 5 9.25))))
  mapM_ print [timeZoneOffsetString' f (TimeZone m False "") | f <- [Nothing, Just ' ', Just '0'], m <- [0, 5, 60, -330, 720]]
  mapM_ (print . timeToTimeOfDay) [-3, -86400, 90000, 0.5]
