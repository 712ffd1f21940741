{-# LANGUAGE OverloadedStrings #-}
-- Rows of bytes and texts: an inventory that is read, searched and written. Leans
-- on: packed strings that share storage, readInt, literals that are overloaded.
module Main (main) where

import qualified Data.ByteString as W
import qualified Data.ByteString.Char8 as B
import qualified Data.Map.Strict as M
import qualified Data.Text as T
import qualified Data.Text.Encoding as E
import qualified Data.Text.IO as TIO

stock :: B.ByteString
stock = "apples 12\npears 7\n\nplums -3\nfigs many\napples 30\n"

parse :: B.ByteString -> Either B.ByteString (B.ByteString, Int)
parse l = case B.words l of
  [name, n] | Just (k, rest) <- B.readInt n, B.null rest -> Right (name, k)
  _ -> Left (B.append "bad line: " l)

main :: IO ()
main = do
  let rows = map parse (filter (not . B.null) (B.lines stock))
      table = M.fromListWith (+) [kv | Right kv <- rows]
  mapM_ B.putStrLn [e | Left e <- rows]
  print (M.toList table)
  B.putStr (B.unlines [B.concat [k, ": ", B.pack (show v)] | (k, v) <- M.toList table])
  print (B.breakSubstring "and" "this and that", B.split ',' "a,b,,c", B.isInfixOf "at" "that", B.count 'a' "banana")
  print (B.readInt "-42rest", B.readInt "x", B.readInteger "123456789012345678901234567890 ok")
  print (W.unpack "abc", W.foldl' (\h x -> h * 31 + fromIntegral x) (7 :: Int) "hash me", W.reverse "stressed")
  print (compare ("abc" :: B.ByteString) "abd", "a" < ("ab" :: B.ByteString), "x" <> "y" == ("xy" :: B.ByteString), mconcat ["p", "q" :: B.ByteString])
  print (B.span (< 'c') "abcabc", B.spanEnd (> 'b') "abcc", B.dropWhile (== ' ') "  x ", B.takeWhile (/= ' ') "word next")
  print (B.unfoldr (\n -> if n > 5 then Nothing else Just (toEnum (n + 48), n + 1)) 0, B.zip "ab" "xyz", B.group "aabccc")
  print (B.map succ "HAL", B.filter (`elem` ("aeiou" :: String)) "education", B.foldr (:) [] "list", B.index "abc" 1, B.elemIndex 'c' "abc")
  let t = T.pack "  The na\239ve caf\233, \955 and \8364  "
  TIO.putStrLn (T.strip t)
  print (T.length t, T.words t, T.toUpper (T.strip t))
  print (T.splitOn ", " "a, b,c, d", T.replace "ab" "x" "abcabab", T.breakOn "=" "key=value=more", T.intercalate "-" ["1", "2", "3"])
  print (T.justifyLeft 6 '.' "ab", T.justifyRight 6 '.' "ab", T.center 7 '*' "mid", T.chunksOf 3 "abcdefgh", T.count "an" "banana")
  print (E.encodeUtf8 "\955\8364x", E.decodeUtf8 (E.encodeUtf8 t) == t, W.length (E.encodeUtf8 t))
  print (T.stripPrefix "foo" "foobar", T.stripSuffix "bar" "foobar", T.isPrefixOf "a" "b", T.breakOnEnd "/" "a/b/c", T.null "")
  print (T.foldl' (\n c -> n * 10 + fromEnum c - 48) 0 "2024", T.zip "ab" "cd", T.partition (> 'b') "abcd", T.transpose ["abc", "de"], read "\"quoted\"" :: T.Text)
  print (T.unwords (map T.reverse (T.words "olleh dlrow")), T.lines "one\ntwo\n\nthree", T.filter (/= 'l') "hello", T.concatMap (T.replicate 2 . T.singleton) "abc", T.toTitle "hello wide world")
