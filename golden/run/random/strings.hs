-- An escape written wrongly, a class of characters, a format of printf, a list function at its border.
module Main (main) where
import Data.Char
import Data.List
import Text.Printf
main :: IO ()
main = do
  print (map chr [0 .. 40])
  print (map chr [120 .. 170])
  print "\SOH\SO\&H\1234\&5\x41g\"\\\DEL\200\300z\t\a\b\f\v\r\n"
  print ['\'', '"', '\\', '\DEL', '\n', '\1114111', 'é', '\0']
  print (show "é→\128512", '→')
  putStrLn "é→😀 αβγ"
  print [generalCategory c | c <- "aA1 _-(.$^+→é中\n\1234\65535\888\57344"]
  print (map toUpper "straße éàü ñ ÿ ǆ", map toLower "ÀÉ Ǆ ΑΒΓ İ", map toTitle "ǆ a ß")
  print [(isAlpha c, isAlphaNum c, isDigit c, isSpace c, isUpper c, isLower c, isPunctuation c, isSymbol c, isControl c, isPrint c) | c <- "aZ5 \t\160é中²½_+٣ªǅ\x200b"]
  print (map digitToInt "09afAF", map ord "aé\128512", isHexDigit 'g', isOctDigit '8', isNumber '½', isMark '\768', isSeparator '\8232', isLetter 'ª')
  print (sum [ord (toUpper (chr i)) * (i `mod` 7) | i <- [0 .. 70000], i < 55296 || i > 57343], sum [ord (toLower (chr i)) * (i `mod` 5) | i <- [0 .. 70000], i < 55296 || i > 57343], sum [fromEnum (generalCategory (chr i)) * (i `mod` 11) | i <- [0 .. 200000]])
  print (words " a  b\tc\nd ", lines "a\n\nb\n", lines "a\nb", unlines ["a", "b"], unwords ["x", "", "y"], lines "\n", lines "", words "")
  printf "%d %5d|%-5d|%05d|%+d|% d|%x|%X|%o|%b|%c|%s|%10s|%-10s|%%\n" (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (255 :: Int) (255 :: Int) (8 :: Int) (5 :: Int) 'c' "str" "right" "left"
  printf "%f %.2f %8.3f|%-8.1f|%08.2f|%e %.3e %g %g %g\n" (3.14159 :: Double) (3.14159 :: Double) (3.14159 :: Double) (3.14159 :: Double) (3.14159 :: Double) (12345.678 :: Double) (12345.678 :: Double) (0.0001 :: Double) (1e10 :: Double) (123.5 :: Double)
  printf "%s %v %v %v %v\n" (show [1, 2 :: Int]) (1 :: Int) 'x' "s" (1.5 :: Double)
  printf "%*d|%-*d|%.*f\n" (6 :: Int) (42 :: Int) (6 :: Int) (42 :: Int) (2 :: Int) (2.71828 :: Double)
  printf "%#x %#o %.3s|%5.1s|%d %d\n" (255 :: Int) (8 :: Int) "abcdef" "xyz" (-5 :: Int) (12345678901234567890 :: Integer)
  printf "%x %u %+.1f %+d %5c|%-5c|\n" (-1 :: Int) (-1 :: Int) (1.25 :: Double) (-3 :: Int) 'a' 'b'
  printf "%10.4f|%-10.4f|%+10.4f|%e|%g|%g\n" (1/3 :: Double) (1/3 :: Double) (1/3 :: Double) (0 :: Double) (0 :: Double) (1e-5 :: Double)
  printf "%5s|%5s|%d%%\n" "abcdefg" "" (50 :: Int)
  let s = printf "%d-%s" (1 :: Int) "x" :: String
  putStrLn s
  print (maximumBy (\a b -> compare (snd a) (snd b)) [(1 :: Int, 2 :: Int), (2, 2), (3, 1)], minimumBy (\a b -> compare (snd a) (snd b)) [(1 :: Int, 2 :: Int), (2, 1), (3, 1)], and [], or [])
  hPrintf' 
  print (isPrefixOf "ab" "abc", isSuffixOf "bc" "abc", isInfixOf "xx" "axxb", stripPrefix "ab" "abc", group (sort "mississippi"), nub [3, 1, 3, 2, 1 :: Int], partition even [1 .. 10 :: Int], splitAt 3 "hello", span isDigit "12ab", dropWhileEnd isSpace "x  ", break (== ' ') "a b c")
  print (transpose ["abc", "d", "ef"], subsequences [1, 2, 3 :: Int], permutations [1, 2, 3 :: Int], intercalate ", " ["a", "b"], intersperse '-' "abc", foldl' (flip (:)) [] "abc", scanl (+) 0 [1, 2, 3 :: Int], scanr (+) 0 [1, 2, 3 :: Int], scanl1 max [3, 1, 4 :: Int], scanr1 min [3, 1, 4 :: Int])
  print (zip3 [1 :: Int ..] "ab" [True, False], unzip3 [(1 :: Int, 'a', True)], zipWith3 (\a b c -> a + b + c) [1] [2] [3 :: Int], lookup 2 [(1, 'a'), (2, 'b')], elemIndex 3 [1, 2, 3 :: Int], findIndices even [1, 2, 4 :: Int], insertBy (\a b -> compare b a) 3 [5, 4, 2, 1 :: Int], deleteBy (\a b -> a == b + 1) 3 [1, 2, 3 :: Int], [1, 2, 3, 4] \\ [2, 3 :: Int], union [1, 2] [2, 3 :: Int], intersect [1, 2, 3] [2, 3, 4 :: Int])
  print (sortOn negate [3, 1, 2 :: Int], sortBy (\a b -> compare (snd a) (snd b)) [(1 :: Int, 'b'), (2, 'a'), (3, 'b')], mapAccumL (\a b -> (a + b, a * b)) 0 [1, 2, 3 :: Int], mapAccumR (\a b -> (a + b, a * b)) 0 [1, 2, 3 :: Int], unfoldr (\n -> if n > 5 then Nothing else Just (n * n, n + 1)) (1 :: Int), genericLength "abc" :: Integer, tails "abc", inits "abc", zipWith (curry fst) [1 :: Int, 2] "ab", iterate (* 2) 1 !! 20 :: Int, takeWhile (< 10) (filter odd [1 ..]) :: [Int])
  where hPrintf' = return () :: IO ()
