-- Catches a width, a precision or a flag of printf that is read otherwise, and the texts of its errors.
import Text.Printf
import Control.Exception
import Data.Int
import Data.Word
import System.IO
t :: String -> IO a -> IO ()
t n a = do r <- try a; case r of { Left e -> putStrLn (n ++ " => " ++ takeWhile (/='\n') (show (e :: SomeException))); Right _ -> return () }
main :: IO ()
main = do
  printf "%d %i %5d|%-5d|%05d|%+d|% d\n" (1::Int) (2::Int) (3::Int) (4::Int) (5::Int) (6::Int) (7::Int)
  printf "%x %X %#x %o %#o %b %#b\n" (255::Int) (255::Int) (255::Int) (8::Int) (8::Int) (5::Int) (5::Int)
  printf "%x %u %o\n" (-1::Int8) (-1::Int) (-1::Int16)
  printf "%s|%10s|%-10s|%.2s|%c|%5c|\n" "abc" "abc" "abc" "abc" 'x' 'y'
  printf "%f %.2f %8.3f|%-8.1f|%08.2f|%+.1f\n" (3.14159::Double) (3.14159::Double) (3.14159::Double) (3.14159::Double) (3.14159::Double) (3.14159::Double)
  printf "%e %.2e %g %g %g %G\n" (12345.678::Double) (12345.678::Double) (0.00001::Double) (1e10::Double) (1.5::Double) (1e-10 :: Double)
  printf "%v %v %v %v\n" (1::Int) 'c' "s" (1.5::Double)
  printf "%*d|%-*d|%.*f\n" (6::Int) (42::Int) (6::Int) (42::Int) (2::Int) (2.71828::Double)
  printf "%d %d\n" (2^70::Integer) (-(2^70)::Integer)
  printf "%hd %ld %lld %hhd\n" (1::Int) (2::Int) (3::Int) (4::Int)
  printf "%3s|%3s\n" "abcdef" ""
  printf "%-5s|%5s|\n" "é" "日本"
  printf "%d %u %x\n" (200::Word8) (200::Word8) (maxBound::Word64)
  printf "%10.4e|%-12.3g|\n" (1234.5::Double) (0.1::Double)
  printf "%.0f %.0f %.0f %.1f\n" (0.5::Double) (1.5::Double) (2.5::Double) (0.25::Double)
  printf "%5.1f%%\n" (45.678::Double)
  printf "%f %e\n" (1/0::Double) (0/0::Double)
  printf "%s\n" (show [1,2,3::Int])
  hPrintf stdout "%s-%d\n" "h" (1::Int)
  let s = printf "%03d:%s" (7::Int) "x" :: String
  putStrLn s
  t "few" (printf "%d %d\n" (1::Int) :: IO ())
  t "many" (printf "%d\n" (1::Int) (2::Int) :: IO ())
  t "bad" (printf "%d\n" "x" :: IO ())
  t "bad2" (printf "%s\n" (1::Int) :: IO ())
  t "bad3" (printf "%q\n" (1::Int) :: IO ())
  t "bad4" (printf "%" :: IO ())
  t "bad5" (printf "%c\n" "x" :: IO ())
  t "bad6" (printf "%f\n" (1::Int) :: IO ())
  t "bad7" (printf "%d\n" (1.5 :: Double) :: IO ())
  t "bad8" (printf "%5" (1::Int) :: IO ())
  printf "% 5d|%+5d|%+-5d|% -5d|%0+5d\n" (1::Int) (2::Int) (3::Int) (4::Int) (5::Int)
  printf "%.3d|%8.3d|%.0d\n" (5::Int) (5::Int) (0::Int)
  printf "%#5x|%#05x|%-#6x|\n" (10::Int) (10::Int) (10::Int)
  printf "%e|%.0e|%.1e|%g|%.3g\n" (0::Double) (15::Double) (0.00123::Double) (123456789::Double) (1234.5678::Double)
  printf "%x\n" (-255::Integer) `catch` \e -> putStrLn (show (e :: ErrorCall))
  printf "%g %g %g\n" (0.1::Double) (100000::Double) (1234567.0::Double)
  printf "%s %s\n" "a" (printf "%d" (3::Int) :: String)
  printf "%#x|%#o|%#b|%#X|%#o|%#.3o|%#.0x|\n" (0::Int) (0::Int) (0::Int) (0::Int) (9::Int) (9::Int) (0::Int)
