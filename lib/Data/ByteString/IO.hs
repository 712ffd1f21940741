{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Rows of bytes from files and to files, as they are.
module Data.ByteString.IO where

import Control.Exception (bracket)
import Data.ByteString.Internal
import qualified Data.List as List
import GHC.Base (IO (..), unIO)
import GHC.IO.Exception
import GHC.IO.Handle (readBytes, readLineBytes, writeBytes)
import GHC.Prim
import GHC.Types
import Prelude
  ( FilePath, Maybe (..), fmap, ioError, otherwise, return, (*), (-), (.), (<), (<=), (=<<), (==), (>>), (>>=) )
import System.IO (Handle, IOMode (..))
import qualified System.IO

-- region some-bytes
-- | At most so many bytes; none at the end.
hGetSome :: Handle -> Int -> IO ByteString
hGetSome h n@(I# n#)
  | n <= 0    = return empty
  | otherwise = IO (\s -> case newByteArray# n# s of
      (# s1, to #) -> case unIO (readBytes h to 0 n) s1 of
        (# s2, k@(I# k#) #) -> case shrinkMutableByteArray# to k# s2 of
          s3 -> case unsafeFreezeByteArray# to s3 of
            (# s4, bytes #) -> (# s4, ByteString bytes 0 k #))
-- end some-bytes

-- | So many bytes, or all until the end.
hGet, hGetNonBlocking :: Handle -> Int -> IO ByteString
hGet h n = fmap (concat . List.reverse) (go n [])
  where
    go k done
      | k <= 0    = return done
      | otherwise = hGetSome h k >>= \t ->
          if length t == 0 then return done else go (k - length t) (t : done)
hGetNonBlocking = hGetSome

-- | All bytes until the end; the handle is closed.
hGetContents :: Handle -> IO ByteString
hGetContents h = chunks h >>= \ts -> System.IO.hClose h >> return (concat ts)

chunks :: Handle -> IO [ByteString]
chunks h = fmap List.reverse (go 32768 [])
  where
    go n done = hGetSome h n >>= \t ->
      if length t == 0 then return done else go (if n < 1048576 then 2 * n else n) (t : done)

-- | The rest of the line.
hGetLine :: Handle -> IO ByteString
hGetLine h = IO (\s -> case newMutVar# [] s of
  (# s1, done #) ->
    let use from (I# at) n@(I# n#) = IO (\t -> case newByteArray# n# t of
          (# t1, to #) -> case copyMutableByteArray# from at to 0# n# t1 of
            t2 -> case unsafeFreezeByteArray# to t2 of
              (# t3, bytes #) -> case readMutVar# done t3 of
                (# t4, ts #) -> case writeMutVar# done (ByteString bytes 0 n : ts) t4 of t5 -> (# t5, () #))
    in case unIO (readLineBytes h use) s1 of
      (# s2, some #) -> case some of
        False -> unIO (ioError (IOError (Just h) EOF "Data.ByteString.hGetLine" "end of file" Nothing Nothing)) s2
        True  -> case readMutVar# done s2 of (# s3, ts #) -> (# s3, concat (List.reverse ts) #))

-- | Writes the bytes.
hPutStr, hPut, hPutStrLn :: Handle -> ByteString -> IO ()
hPutStr h (ByteString bytes from n) = writeBytes h bytes from n
hPut = hPutStr
hPutStrLn h t = hPutStr h t >> hPutStr h newline
  where
    newline = packChars "\n"

hPutNonBlocking :: Handle -> ByteString -> IO ByteString
hPutNonBlocking h t = hPutStr h t >> return empty

-- | A line, or all, of the standard input.
getLine, getContents :: IO ByteString
getLine = hGetLine System.IO.stdin
getContents = hGetContents System.IO.stdin

-- | To the standard output.
putStr, putStrLn :: ByteString -> IO ()
putStr = hPutStr System.IO.stdout
putStrLn = hPutStrLn System.IO.stdout

-- | From all of the standard input to the standard output.
interact :: (ByteString -> ByteString) -> IO ()
interact f = putStr . f =<< getContents

readFile :: FilePath -> IO ByteString
readFile path = System.IO.openBinaryFile path ReadMode >>= hGetContents

writeFile, appendFile :: FilePath -> ByteString -> IO ()
writeFile path t = bracket (System.IO.openBinaryFile path WriteMode) System.IO.hClose (`hPutStr` t)
appendFile path t = bracket (System.IO.openBinaryFile path AppendMode) System.IO.hClose (`hPutStr` t)
