-- Catches texts of errors in small modules of base that are not GHC's, a unit that is compared without being looked at, and groups that begin too late.
import Control.Exception
import Data.Dynamic
import qualified Data.List as List
import qualified Data.List.NonEmpty as N
import qualified Data.Map as M
import Data.Semigroup
import System.IO

t :: Show a => String -> a -> IO ()
t n x = do
  r <- try (evaluate (length (show x)))
  putStrLn (n ++ ": " ++ case r of
    Left e -> "<<" ++ takeWhile (/= '\n') (displayException (e :: SomeException)) ++ ">>"
    Right _ -> show x)

failing :: String -> IO a -> IO ()
failing n action = try (() <$ action) >>= \r -> putStrLn (n ++ ": " ++ show (r :: Either IOException ()))

main :: IO ()
main = do
  t "genericIndex" (List.genericIndex "abc" (-1 :: Integer))
  t "genericIndex" (List.genericIndex "abc" (7 :: Integer))
  t "NonEmpty.!!" (N.fromList "abc" N.!! (-1))
  t "NonEmpty.!!" (N.fromList "abc" N.!! 3)
  t "groupWith" (N.groupWith even (M.fromList (zip "abc" [1 :: Int, 3, 4])))
  t "groupBy1" (N.head (N.head (N.groupBy1 undefined ('x' N.:| "y"))))
  t "stimesMonoid" (stimesMonoid (-1 :: Int) "a")
  t "stimesIdempotent" (stimesIdempotent (0 :: Int) (Max 'x'))
  t "stimesIdempotentMonoid" (stimesIdempotentMonoid (-1 :: Int) (All True))
  t "mtimesDefault" (mtimesDefault (-1 :: Int) "a")
  t "stimes list" (stimes (-1 :: Int) "a")
  t "stimes non-empty" (stimes (0 :: Int) (N.fromList "a"))
  t "stimes maybe" (stimes (-1 :: Int) (Just "a"))
  t "stimes sum" (stimes (-1 :: Int) (Sum 2))
  t "stimes ordering" (stimes (-1 :: Int) LT)
  t "() < undefined" (() < undefined)
  t "() == undefined" (() == undefined)
  t "() /= undefined" (undefined /= ())
  t "compare () undefined" (compare () undefined)
  t "dynApp" (dynApp (toDyn not) (toDyn 'x'))
  failing "binary" (openBinaryFile "/nonexistent/x" ReadMode)
  failing "with binary" (withBinaryFile "/nonexistent/x" WriteMode hGetLine)
  failing "text" (withFile "/nonexistent/x" AppendMode hGetLine)
  failing "temporary" (openTempFile "/nonexistent" "x.y")
  failing "directory" (openBinaryFile "/" WriteMode)
