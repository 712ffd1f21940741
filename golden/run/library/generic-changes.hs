{-# LANGUAGE DeriveDataTypeable, RankNTypes, ScopedTypeVariables #-}
-- Catches generic changes that say they have changed nothing, places in files, times in the standard's form.
module Main where
import Control.Concurrent
import Control.Monad
import Data.Array.IO
import Data.Data
import qualified Data.Semigroup as S
import Data.Time
import Data.Time.Format.ISO8601
import Data.Word
import System.Directory (removeFile)
import System.IO

data T = L Int | N T String T deriving (Show, Data, Typeable)

inc :: Data d => d -> Maybe d
inc x = case cast x of
  Just (n :: Int) -> cast (n + 1)
  Nothing -> Nothing

anywhere :: (forall d. Data d => d -> Maybe d) -> (forall d. Data d => d -> Maybe d)
anywhere f x = f x `mplus` gmapMo (anywhere f) x

everywhereP :: (forall d. Data d => d -> Maybe d) -> (forall d. Data d => d -> Maybe d)
everywhereP f x = f x `mplus` gmapMp (everywhereP f) x

newtype Q r a = Q { unQ :: a -> r }

sizeOf' :: Data d => d -> Int
sizeOf' = case dataCast1 (Q listSize) of
  Just (Q f) -> f
  Nothing -> const (-1)
  where
    listSize :: forall e. Data e => [e] -> Int
    listSize = length

main :: IO ()
main = do
  let t = N (N (L 1) "a" (L 2)) "b" (L 3)
  print (anywhere inc t)
  print (everywhereP inc t)
  print (anywhere inc "none", gmapMo inc (L 1), gmapMp inc (1 :: Int, 2 :: Int), gmapMo inc (1 :: Int, 2 :: Int))
  print (sizeOf' [1 :: Int, 2], sizeOf' 'x', sizeOf' "abc")
  (path, h) <- openTempFileWithDefaultPermissions "." "library.txt"
  hSetEncoding h utf8
  hPutStr h "hello world"
  hSeek h AbsoluteSeek 6
  p <- hGetPosn h
  s <- hGetLine h
  hSetPosn p
  s' <- hGetLine h
  print (s, s')
  hClose h
  bytes <- newListArray (0, 4) [104, 105, 10, 65, 66] :: IO (IOUArray Int Word8)
  withBinaryFile path WriteMode (\w -> hPutArray w bytes 5)
  more <- newArray (0, 9) 0 :: IO (IOUArray Int Word8)
  n <- withBinaryFile path ReadMode (\r -> hGetArray r more 10)
  xs <- getElems more
  print (n, xs)
  removeFile path
  print (S.option 0 (+ 1) (S.Option (Just 3)), S.Option (Just "a") <> mempty <> S.Option (Just "b"), mempty :: S.Option String)
  let u = UTCTime (fromGregorian 2024 2 29) 3723.5
  putStrLn (iso8601Show u)
  print (iso8601ParseM "2011-11-11T11:11:11.25Z" :: Maybe UTCTime)
  print (iso8601ParseM "2011-11-31" :: Maybe Day, iso8601ParseM "2011-11-30" :: Maybe Day)
  putStrLn (iso8601Show (ZonedTime (LocalTime (fromGregorian 1999 12 31) (TimeOfDay 23 59 0)) (minutesToTimeZone (-150))))
  print (fmap zonedTimeToUTC (iso8601ParseM "1999-12-31T23:59:00-02:30" :: Maybe ZonedTime))
  v <- newEmptyMVar
  _ <- forkOnWithUnmask 0 (\un -> un (putMVar v "there"))
  takeMVar v >>= putStrLn
