{-# LANGUAGE OverloadedStrings, OverloadedLists #-}
-- Catches lazy texts that are strict, or have the type of strict ones: endless texts, pieces, and both types as instances of one class.
module Main (main) where

import Data.Int (Int64)
import qualified Data.Text as T
import qualified Data.Text.Lazy as L
import qualified Data.Text.Lazy.Builder as B
import qualified Data.Text.Lazy.Builder.Int as B
import qualified Data.Text.Lazy.Encoding as L
import qualified Data.Text.Lazy.IO as L
import qualified Data.Text.Lazy.Read as L
import qualified Data.ByteString.Lazy as Bytes
import Text.Printf (printf)

class Pretty a where pretty :: a -> String
instance Pretty T.Text where pretty t = "strict " ++ T.unpack t
instance Pretty L.Text where pretty t = "lazy " ++ L.unpack t

main :: IO ()
main = do
  putStrLn (pretty ("a" :: T.Text) ++ ", " ++ pretty ("b" :: L.Text))
  print (L.take 7 (L.cycle "abc"), L.take 3 (L.repeat 'x'), L.take 5 (L.iterate succ 'a'))
  print (L.take 4 (L.fromChunks ["ab", "", "cd", undefined]))
  print (L.takeWhile (/= 'z') (L.pack (['a' ..] ++ undefined)))
  print (take 3 (L.lines (L.cycle "one\ntwo\n")), take 3 (L.words (L.cycle " one two ")))
  print (L.take 6 (L.map succ (L.append "hal" (L.cycle "."))), L.head (L.filter (> 'b') (L.cycle "abc")))
  print (L.compareLength (L.cycle "ab") 10, L.isPrefixOf "aba" (L.cycle "ab"), L.null (L.cycle "q"))
  print (fst (L.breakOn "ca" (L.cycle "abc")), fst (L.span (< 'c') (L.cycle "abc")), fst (L.splitAt 4 (L.cycle "xy")))
  print (take 3 (L.splitOn "," (L.cycle "a,bc,")), take 3 (L.chunksOf 2 (L.cycle "abc")), take 4 (L.split (== 'b') (L.cycle "abc")))
  let n = 3 :: Int64
  print (L.replicate n "ab", L.length "four", L.index "abc" (n - 1), L.count "a" "banana", L.take n "xyzw")
  let t = L.fromChunks ["He", "llo, ", "wor", "ld"]
  print (t == "Hello, world", compare t "Hello, worle", t < "Hello", L.toChunks t, L.length t)
  print (L.reverse t, L.toUpper t, L.breakOn "o, w" t, L.breakOnEnd "o" t, L.breakOnAll "o" t)
  print (L.replace "wor" "w\246r" t, L.splitOn "l" t, L.count "l" t, L.zip t "ab", L.zipWith max t "Jaz")
  print (L.stripPrefix "Hell" t, L.stripSuffix "rld" t, L.stripPrefix "hell" t, L.commonPrefixes t "Help", L.isInfixOf "o, wo" t)
  print (L.dropEnd 3 t, L.takeEnd 3 t, L.dropWhileEnd (> 'k') t, L.takeWhileEnd (> 'k') t, L.dropAround (`elem` ("Hd" :: String)) t)
  print (L.center 16 '*' t, L.justifyLeft 14 '.' t, L.justifyRight 14 '.' t, L.strip "  a b \n")
  print (L.inits "abc", L.tails (L.fromChunks ["a", "bc"]), L.group "aabccc", L.groupBy (\a b -> a < b) "abcab")
  print (L.mapAccumL (\a c -> (a + 1, succ c)) (0 :: Int) t, L.mapAccumR (\a c -> (a ++ [c], 'x')) "" t)
  print (L.scanl max 'a' "bac", L.scanl1 max "bac", L.scanr max 'a' "bac", L.scanr1 max "bac", L.transpose ["abc", "de"])
  print (L.foldr (:) "" t, L.foldl' (flip (:)) "" t, L.foldl1 max t, L.foldr1 min t, L.maximum t, L.minimum t, L.any (== ',') t, L.all (> 'A') t)
  print (L.partition (> 'l') t, L.find (> 'm') t, L.intersperse '-' "abc", L.intercalate ", " ["x", "y"], L.unlines ["a", "b"], L.unwords ["a", "b"])
  print (L.unfoldr (\k -> if k > 'e' then Nothing else Just (k, succ k)) 'a', L.unfoldrN 2 (\k -> Just (k, succ k)) 'a', L.concatMap (L.replicate 2 . L.singleton) "abc")
  print (L.uncons t, L.unsnoc t, L.uncons "", L.last t, L.init t, L.tail t, L.cons 'x' "y", L.snoc "y" 'x')
  print (L.toTitle "hello world's end", L.toCaseFold "Stra\223E", L.toStrict t, L.fromStrict "s", [c | c <- L.unpack ("ab" :: L.Text)])
  print (mconcat [t, "!", mempty], read "\"x\\ny\"" :: L.Text, show t, (["a", "b"] :: [L.Text]))
  print (L.decimal "123abc" :: Either String (Int, L.Text), L.signed L.decimal "-7 x" :: Either String (Int, L.Text), L.hexadecimal "0xfFg" :: Either String (Int, L.Text))
  print (L.double "3.25e2rest", L.rational "-1.5" :: Either String (Double, L.Text), L.decimal "x" :: Either String (Int, L.Text))
  print (L.decodeUtf8 (L.encodeUtf8 "gr\252n \8364 \128512"), Bytes.length (L.encodeUtf8 "gr\252n \8364"), L.decodeUtf8' (Bytes.pack [97, 255]))
  print (B.toLazyText (B.fromText "n = " <> B.decimal (42 :: Int) <> B.singleton ' ' <> B.fromLazyText (L.take 5 (L.cycle "ab")) <> B.fromString "." <> B.hexadecimal (255 :: Int)))
  L.putStrLn (L.take 20 (B.toLazyText (mconcat (map B.decimal [1 :: Int ..]))))
  printf "%s|%5s|%-5s|\n" ("lazy" :: L.Text) ("s" :: T.Text) ("l" :: L.Text)
  print (T.length (L.toStrict (L.replicate 10000 "ab")), sum (map T.length (L.toChunks (L.replicate 9000 "c"))))
  s <- L.getContents
  mapM_ (L.putStrLn . L.reverse) (L.lines s)
