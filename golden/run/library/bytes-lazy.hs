-- Catches rows whose pieces are compared one by one, and functions that look at more than they need.
{-# LANGUAGE OverloadedStrings #-}
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import qualified Data.ByteString.Builder as BB
import qualified Data.ByteString.Unsafe as U
import qualified Data.ByteString.Short as Sh
import Data.Int
main = do
  print (L.take 10 (L.cycle "abc"), LC.take 5 (LC.repeat 'x'), L.length (L.replicate 100000 7) :: Int64)
  print (LC.lines "one\ntwo\n\nthree", LC.words " a  bc d ", LC.unlines ["x", "y"], LC.unwords ["p", "q"])
  print (LC.readInt "42 rest", LC.readInteger "-12345678901234567890x", LC.readInt "x", C.readInt "-17;", C.readInt "+", C.readInt "")
  let big = L.fromChunks [C.pack (show n) | n <- [1 .. 3000 :: Int]]
  print (L.length big, L.toStrict (L.take 20 (L.drop 5000 big)), L.index big 5000, LC.count '7' big)
  print (L.fromChunks ["ab", "", "cd"] == "abcd", compare ("abc" :: L.ByteString) "abd", L.fromChunks ["a", "bc"] < "abb")
  print (LC.span (< '5') "123456", LC.break (== '4') "123456", L.splitAt 3 "abcdef", LC.split ',' "a,b,,c,")
  print (LC.uncons "xyz", L.unsnoc "xyz", L.reverse "hello", LC.map succ "HAL", LC.filter (> 'b') "abcabcd")
  print (L.foldl' (\a b -> a * 31 + fromIntegral b) (7 :: Int) big, L.foldr (\b n -> n + fromIntegral b) (0 :: Int) "abc")
  print (L.group "aabccc", L.inits "abc", L.tails "abc", L.isPrefixOf "ab" "abc", LC.elemIndex 'c' "abc", LC.findIndex (> 'b') "abc")
  print (LC.zip "abc" "xyz", LC.concatMap (\c -> LC.pack [c, c]) "abc", LC.intercalate ", " ["a", "b"])
  let b = BB.intDec 42 <> BB.char7 ' ' <> BB.word16BE 258 <> BB.word32LE 1 <> BB.doubleDec 2.5 <> BB.stringUtf8 "h\233\8364" <> BB.wordHex 255 <> BB.word8HexFixed 10 <> BB.byteString "raw" <> BB.integerDec (10 ^ 20) <> BB.doubleBE 1.5
  print (BB.toLazyByteString b)
  print (L.length (BB.toLazyByteString (foldMap BB.intDec [1 .. 20000])))
  print (C.scanl max 'a' "abcab", C.mapAccumL (\a c -> (a + 1, succ c)) (0 :: Int) "abc", C.unfoldrN 3 (\n -> Just (toEnum (n + 97), n + 1)) 0)
  print (B.elemIndexEnd 97 "abca", B.findIndexEnd (> 97) "abca", C.findIndices (== 'a') "abca", C.foldl1' max "hello", C.foldr1 min "hello")
  print (U.unsafeHead "abc", U.unsafeTail "abc", U.unsafeIndex "abc" 2)
  B.useAsCString "through C" B.packCString >>= print
  print (Sh.length (Sh.toShort "short"), Sh.fromShort "short")
  LC.interact (LC.map succ)
  L.writeFile "/tmp/rusholme-lazy.dat" big
  L.readFile "/tmp/rusholme-lazy.dat" >>= print . (== big)
  print (LC.null big, L.stripPrefix "12" (L.take 5 big))
