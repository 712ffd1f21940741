-- Catches bytes that are read as UTF-8, and lines that are split at a border of the buffer.
{-# LANGUAGE OverloadedStrings #-}
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import System.IO
import System.IO.Error
main = do
  B.writeFile "/tmp/rusholme-bin.dat" (B.pack ([0..255] ++ [195, 40, 10, 255]))
  b <- B.readFile "/tmp/rusholme-bin.dat"
  print b
  print (B.length b)
  C.putStrLn "caf\233 bytes"
  h <- openFile "/tmp/rusholme-bin.dat" ReadMode
  l <- B.hGetLine h
  print l
  x <- B.hGet h 5
  print x
  r <- B.hGetContents h
  print (B.length r)
  C.writeFile "/tmp/rusholme-lines.dat" (C.unlines (map (C.pack . show) [1 .. 20000 :: Int]))
  h <- openFile "/tmp/rusholme-lines.dat" ReadMode
  let go n = do { e <- hIsEOF h; if e then return n else C.hGetLine h >>= \l -> case C.readInt l of Just (k, "") -> go $! n + k; _ -> error "bad" }
  go 0 >>= print
  hClose h
  r <- tryIOError (withFile "/tmp/rusholme-lines.dat" ReadMode (\h -> B.hGetContents h >> B.hGetLine h))
  print (either (const "closed") show r)
  hSetBuffering stdout NoBuffering
  putStr "mixed " >> B.putStr "with " >> putStrLn "strings"
