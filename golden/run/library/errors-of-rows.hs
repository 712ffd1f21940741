-- Catches errors of texts and byte strings without GHC's text, or its place in the package's source; pieces of an empty row; and a file that is opened as binary under another name.
{-# LANGUAGE OverloadedStrings #-}
import Control.Exception
import qualified Data.Text as T
import qualified Data.Text.Lazy as L
import qualified Data.Text.Encoding as E
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as BL
import qualified Data.ByteString.Lazy.Char8 as CL
import qualified Data.ByteString.Short as S
import qualified Data.ByteString.Unsafe as U

t :: Show a => String -> a -> IO ()
t n x = do
  r <- try (evaluate (length (show x)))
  putStrLn (n ++ ": " ++ case r of
    Left e -> "<<" ++ displayException (e :: SomeException) ++ ">>"
    Right _ -> show x)

main :: IO ()
main = do
  t "T.head" (T.head "")
  t "T.last" (T.last "")
  t "T.tail" (T.tail "")
  t "T.init" (T.init "")
  t "T.foldl1" (T.foldl1 max "")
  t "T.foldl1'" (T.foldl1' max "")
  t "T.foldr1" (T.foldr1 max "")
  t "T.maximum" (T.maximum "")
  t "T.minimum" (T.minimum "")
  t "T.index-" (T.index "abc" (-1))
  t "T.index+" (T.index "abc" 7)
  t "T.breakOn" (T.breakOn "" "abc")
  t "T.breakOnEnd" (T.breakOnEnd "" "abc")
  t "T.breakOnAll" (T.breakOnAll "" "abc")
  t "T.replace" (T.replace "" "x" "abc")
  t "T.splitOn" (T.splitOn "" "abc")
  t "T.count" (T.count "" "abc")
  t "L.head" (L.head "")
  t "L.last" (L.last "")
  t "L.tail" (L.tail "")
  t "L.init" (L.init "")
  t "L.foldl1" (L.foldl1 max "")
  t "L.foldl1'" (L.foldl1' max "")
  t "L.foldr1" (L.foldr1 max "")
  t "L.maximum" (L.maximum "")
  t "L.minimum" (L.minimum "")
  t "L.index-" (L.index "abc" (-1))
  t "L.index+" (L.index "abc" 7)
  t "L.breakOn" (L.breakOn "" "abc")
  t "L.breakOnEnd" (L.breakOnEnd "" "abc")
  t "L.breakOnAll" (L.breakOnAll "" "abc")
  t "L.replace" (L.replace "" "x" "abc")
  t "L.splitOn" (L.splitOn "" "abc")
  t "L.count" (L.count "" "abc")
  t "L.cycle" (L.cycle "")
  t "B.head" (B.head "")
  t "B.last" (B.last "")
  t "B.tail" (B.tail "")
  t "B.init" (B.init "")
  t "B.foldl1" (B.foldl1 max "")
  t "B.foldl1'" (B.foldl1' max "")
  t "B.foldr1" (B.foldr1 max "")
  t "B.foldr1'" (B.foldr1' max "")
  t "B.maximum" (B.maximum "")
  t "B.minimum" (B.minimum "")
  t "B.index-" (B.index "abc" (-1))
  t "B.index+" (B.index "abc" 7)
  t "B.splitWith" (B.splitWith even "")
  t "B.split" (B.split 1 "")
  t "B.scanl1" (B.scanl1 max "")
  t "B.scanr1" (B.scanr1 max "")
  t "C.head" (C.head "")
  t "C.foldr1" (C.foldr1 max "")
  t "C.foldl1'" (C.foldl1' max "")
  t "C.maximum" (C.maximum "")
  t "C.index" (C.index "" 3)
  t "C.split" (C.split 'x' "")
  t "C.splitWith" (C.splitWith (== 'x') "")
  t "C.lines" (C.lines "")
  t "CL.split" (CL.split 'x' "")
  t "CL.splitWith" (CL.splitWith (== 'x') "")
  t "BL.head" (BL.head "")
  t "BL.last" (BL.last "")
  t "BL.tail" (BL.tail "")
  t "BL.init" (BL.init "")
  t "BL.foldl1" (BL.foldl1 max "")
  t "BL.foldl1'" (BL.foldl1' max "")
  t "BL.foldr1" (BL.foldr1 max "")
  t "BL.maximum" (BL.maximum "")
  t "BL.minimum" (BL.minimum "")
  t "BL.index-" (BL.index "abc" (-1))
  t "BL.index+" (BL.index "abc" 7)
  t "BL.cycle" (BL.cycle "")
  t "S.index" (S.index "abc" 7)
  t "S.index-" (S.index "abc" (-1))
  t "E.utf8" (E.decodeUtf8 "a\xff")
  t "E.utf8'" (E.decodeUtf8' "a\xff")
  t "E.utf16" (E.decodeUtf16LE "a\xffx")
  t "E.ascii" (E.decodeASCII "a\xff")
  r <- try (B.readFile "/nonexistent/x") :: IO (Either IOException B.ByteString)
  print r
  r <- try (BL.readFile "/nonexistent/x") :: IO (Either IOException BL.ByteString)
  print r
  r <- try (B.writeFile "/nonexistent/x" "") :: IO (Either IOException ())
  print r
  r <- try (BL.appendFile "/nonexistent/x" "") :: IO (Either IOException ())
  print r
