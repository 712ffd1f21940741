-- What people do to text. Catches: escapes, folds and scans of strings, characters beyond
-- ASCII.
import Data.Char
import Data.List
import qualified Data.Map as M
caesar n = map f where f c | isUpper c = rot 'A' c | isLower c = rot 'a' c | otherwise = c
                       rot b c = chr (ord b + (ord c - ord b + n) `mod` 26)
rle = map (\g -> (head g, length g)) . group
unrle = concatMap (\(c, n) -> replicate n c)
justify w ws = go ws where
  go [] = []
  go xs = let (l, r) = fit w xs in (if null r then unwords l else spread w l) : go r
  fit w (x : xs) = fit' [x] (length x) xs
  fit' acc n (x : xs) | n + 1 + length x <= w = fit' (x : acc) (n + 1 + length x) xs
  fit' acc _ xs = (reverse acc, xs)
  spread w [x] = x
  spread w l = let gaps = length l - 1; total = w - sum (map length l); (q, r) = total `divMod` gaps in concat (zipWith (++) l ([replicate (q + if i < r then 1 else 0) ' ' | i <- [0 .. gaps - 1]] ++ [""]))
romans = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
toRoman 0 = ""
toRoman n = let (v, s) = head (filter ((<= n) . fst) romans) in s ++ toRoman (n - v)
say :: Int -> String
say n | n < 20 = words "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen" !! n
      | n < 100 = words "twenty thirty forty fifty sixty seventy eighty ninety" !! (n `div` 10 - 2) ++ (if n `mod` 10 > 0 then '-' : say (n `mod` 10) else "")
      | n < 1000 = say (n `div` 100) ++ " hundred" ++ rest (n `mod` 100)
      | otherwise = say (n `div` 1000) ++ " thousand" ++ rest (n `mod` 1000)
  where rest 0 = ""
        rest k = " " ++ say k
kmp pat txt = [i | (i, s) <- zip [0 ..] (tails txt), pat `isPrefixOf` s]
table rows = intercalate "\n" [intercalate " | " [pad w c | (w, c) <- zip ws r] | r <- rows] where
  ws = map (maximum . map length) (transpose rows)
  pad n s = s ++ replicate (n - length s) ' '
bwt s = map last (sort [take (length s') (drop i (cycle s')) | i <- [0 .. length s' - 1]]) where s' = s ++ "\0"
main = do
  putStrLn (caesar 3 "Hello, World!"); putStrLn (caesar (-3) (caesar 3 "Hello, World!"))
  print (rle "aaabbc", unrle (rle "aaabbc"))
  mapM_ (putStrLn . show) (justify 20 (words "the quick brown fox jumps over the lazy dog and runs far away from here"))
  print (map toRoman [1, 4, 9, 14, 40, 90, 400, 1994, 3999])
  mapM_ (putStrLn . say) [0, 13, 21, 40, 100, 342, 1001, 99999]
  print (kmp "aba" "ababababa", isInfixOf "xyz" "abc", sortOn length (permutations "abc"))
  putStrLn (table [["name", "age"], ["alice", "30"], ["bob", "4"]])
  print (bwt "banana", show "a\"b\\c\n\t\1234x\SOH1", read (show "q\"\\\n\1234\&5") == "q\"\\\n\1234\&5")
  print (words "  multiple   spaces\there ", lines "a\r\nb\n\nc", unlines ["x", ""], unwords [], lines "", lines "\n")
  print (zip3 "ab" [1 ..] [True ..], lookup 'b' (zip ['a' ..] [0 ..]), span isDigit "12ab", break (== ' ') "hi there", dropWhile isSpace "  x", splitAt 2 "hello", takeWhile (/= 'l') "hello")
  print (foldr (\c a -> (ord c + 31 * a) `mod` 1000003) 7 "hash me", map (map toUpper) ["ab", "c"], concatMap (replicate 2) "abc", and (zipWith (<=) "abc" (tail "abc")), compare "abc" "abd", "Z" < "a", maximum "hello", elem 'z' "abc")
  print (isAlpha 'é', isUpper 'É', toLower 'É', ord 'é', generalCategory '€', isPrint '\t', isAscii '\200', showLitChar '\n' "", lexLitChar "\\nabc", readLitChar "\\x41zz", digitToInt 'F')
