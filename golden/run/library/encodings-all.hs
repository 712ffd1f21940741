-- Catches: bytes, marks and line ends of each encoding, and errors in them.
{-# LANGUAGE ScopedTypeVariables #-}
module Main (main) where
import System.IO
import System.IO.Error
import Control.Exception
import Control.Monad
import Foreign
import Foreign.C
import Data.Char
import System.Directory (removeFile)

t :: Show a => String -> IO a -> IO ()
t l x = (x >>= \v -> putStrLn (l ++ ": " ++ show v)) `catch` \(e :: SomeException) -> putStrLn (l ++ " ! " ++ show e)

put :: TextEncoding -> String -> IO ()
put e s = withFile "e.bin" WriteMode (\h -> hSetEncoding h e >> hPutStr h s)
bytes :: IO [Int]
bytes = withBinaryFile "e.bin" ReadMode (\h -> map ord <$> (hGetContents h >>= \s -> length s `seq` return s))
get :: TextEncoding -> IO String
get e = withFile "e.bin" ReadMode (\h -> hSetEncoding h e >> hGetContents h >>= \s -> length s `seq` return s)
raw :: [Word8] -> IO ()
raw ws = withBinaryFile "e.bin" WriteMode (\h -> hPutStr h (map (chr . fromIntegral) ws))

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  hSetEncoding stdout utf8
  forM_ [utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, latin1, char8] $ \e -> do
    print e
    t "put" (put e "a\233\8364\120120")
    t "bytes" bytes
    t "get" (get e)
  t "mk" (mkTextEncoding "UTF-8//IGNORE" >>= \e -> raw [97, 255, 98] >> get e)
  t "mk" (mkTextEncoding "UTF-8//ROUNDTRIP" >>= \e -> raw [97, 255, 98] >> get e)
  t "mk" (mkTextEncoding "UTF-8//TRANSLIT" >>= \e -> raw [97, 255, 98] >> get e)
  t "mk" (mkTextEncoding "ISO-8859-1" >>= \e -> raw [97, 255, 98] >> get e)
  t "mk" (mkTextEncoding "nonsense" >>= \e -> return (show e))
  t "bad1" (raw [97, 255, 98] >> get utf8)
  t "bad2" (raw [0xc3] >> get utf8)
  t "bad3" (raw [0xe2, 0x82] >> get utf8)
  t "bad4" (raw [0xc0, 0x80] >> get utf8)
  t "bad5" (raw [0xed, 0xa0, 0x80] >> get utf8)
  t "bad6" (raw [0xf5, 0x80, 0x80, 0x80] >> get utf8)
  t "bad7" (raw [0x61] >> get utf16le)
  t "bad8" (raw [0x00, 0xd8, 0x61, 0x00] >> get utf16le)
  t "bom" (raw [0xef, 0xbb, 0xbf, 0x61] >> get utf8)
  t "bom" (raw [0xef, 0xbb, 0xbf, 0x61] >> get utf8_bom)
  -- newlines
  forM_ [universalNewlineMode, noNewlineTranslation, nativeNewlineMode, NewlineMode CRLF CRLF] $ \m -> do
    print m
    withFile "e.bin" WriteMode (\h -> hSetNewlineMode h m >> hPutStr h "a\nb\r\nc\rd\n")
    t "bytes" bytes
    t "read" (withFile "e.bin" ReadMode (\h -> hSetNewlineMode h m >> hGetContents h >>= \s -> length s `seq` return s))
    t "lines" (withFile "e.bin" ReadMode (\h -> hSetNewlineMode h m >> replicateM 2 (hGetLine h)))
  -- buffers
  allocaBytes 100 $ \p -> do
    raw [1 .. 20]
    withBinaryFile "e.bin" ReadMode $ \h -> do
      t "hGetBuf" (hGetBuf h p 7)
      t "peek" (peekArray 7 (p :: Ptr Word8))
      t "hGetBuf rest" (hGetBuf h p 100)
      t "hGetBuf eof" (hGetBuf h p 100)
      t "hGetBufNonBlocking" (hGetBufNonBlocking h p 100)
      t "hGetBufSome" (hGetBufSome h p 100)
      t "hGetBuf neg" (hGetBuf h p (-1))
    pokeArray p [65 .. 74]
    withBinaryFile "e.bin" WriteMode (\h -> hPutBuf h p 10 >> hPutChar h 'z' >> hPutBuf h p 3)
    t "bytes" bytes
  -- mixed char and binary
  raw [0xe2, 0x82, 0xac, 10, 200, 201]
  withFile "e.bin" ReadMode $ \h -> do
    hSetEncoding h utf8
    t "char" (hGetChar h)
    hSetBinaryMode h True
    t "enc" (hGetEncoding h)
    t "line" (hGetLine h)
    t "byte" (hGetChar h)
    hSetBinaryMode h False
    t "byte" (hGetChar h)
  t "latin1 out of range" (put latin1 "\8364")
  t "char8 truncates" (put char8 "\8364" >> bytes)
  t "surrogate" (put utf8 "\xd800")
  print (localeEncoding `seq` ())
  withCString "h\233" (\s -> peekCString s >>= print)
  withCStringLen "abc" (\(s, n) -> print n)
  newCString "xyz" >>= \s -> (peekCAString s >>= putStrLn) >> free s
  putStrLn (map toUpper "stra\223e \8364 \120120")
  removeFile "e.bin"
