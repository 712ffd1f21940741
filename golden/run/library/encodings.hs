import System.IO
import Control.Exception
import Control.Monad
encs = ["UTF-8","UTF-16","UTF-16LE","UTF-16BE","UTF-32","UTF-32LE","UTF-32BE","ASCII","ASCII//IGNORE","ASCII//TRANSLIT","latin1//TRANSLIT","UTF-8//IGNORE","UTF-8//ROUNDTRIP","utf-8","US-ASCII"]
main = do
  hSetEncoding stdout utf8
  forM_ encs $ \n -> do
    e <- mkTextEncoding n
    r <- try (withFile "rusholme-encodings.tmp" WriteMode $ \h -> hSetEncoding h e >> hPutStr h "héllo €\n\120000zwei\r\nx") :: IO (Either IOException ())
    putStrLn (n ++ " " ++ show e ++ " " ++ either show show r)
    b <- withBinaryFile "rusholme-encodings.tmp" ReadMode $ \h -> hGetContents h >>= \s -> evaluate (length s) >> return s
    print b
    r <- try (withFile "rusholme-encodings.tmp" ReadMode $ \h -> hSetEncoding h e >> hGetLine h >>= \a -> hGetChar h >>= \c -> hLookAhead h >>= \d -> hGetContents h >>= \s -> evaluate (length s) >> return (a,c,d,s)) :: IO (Either IOException (String,Char,Char,String))
    print r
  -- bytes that are nothing
  withBinaryFile "rusholme-encodings.tmp" WriteMode $ \h -> hPutStr h "a\xffz\xe2\x82\nq\xed\xa0\x80w\xc0\x80\xf4\x90\x80\x80!"
  forM_ encs $ \n -> do
    e <- mkTextEncoding n
    r <- try (withFile "rusholme-encodings.tmp" ReadMode $ \h -> hSetEncoding h e >> hGetContents h >>= \s -> evaluate (length s) >> return s) :: IO (Either IOException String)
    print (n, r)
  forM_ [(i,o) | i <- [LF,CRLF], o <- [LF,CRLF]] $ \(i,o) -> do
    withFile "rusholme-encodings.tmp" WriteMode $ \h -> hSetNewlineMode h (NewlineMode i o) >> hPutStrLn h "one" >> hPutStr h "two\r\nthree\n\rfour\r"
    b <- withBinaryFile "rusholme-encodings.tmp" ReadMode $ \h -> hGetContents h >>= \s -> evaluate (length s) >> return s
    print b
    r <- withFile "rusholme-encodings.tmp" ReadMode $ \h -> hSetNewlineMode h (NewlineMode i o) >> hGetLine h >>= \a -> hGetContents h >>= \s -> evaluate (length s) >> return (a,s)
    print r
