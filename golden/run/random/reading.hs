-- A Read instance that takes too much or too little, a precedence forgotten, a literal refused.
module Main (main) where
import Text.Read
import qualified Data.Map as M
import qualified Data.Set as S
import Data.Array
import Data.Ratio
import Data.Int
import Data.Word
import Control.Exception
data T = A | B Int | T :+: T | R { x :: Int, (%%) :: Maybe T } | Int `In` Bool deriving (Show, Read, Eq, Ord)
infixl 6 :+:
infix 4 `In`
newtype N a = N { unN :: a } deriving (Show, Read, Eq)
data P a b = a :* b | P a b deriving (Show, Read, Eq)
infixr 5 :*
r :: (Read a, Show a) => String -> Maybe a -> IO ()
r s w = putStrLn (show s ++ " -> " ++ show (readMaybe s `asTypeOf` w))
main :: IO ()
main = do
  let i = Nothing :: Maybe Int
  mapM_ (`r` i) ["1", " 1 ", "-1", "- 1", "(1)", "((-1))", "(- 1)", "1.0", "1e3", "1e-3", "0x1F", "0o17", "0b11", "", "1 2", "--1", "+1", "٣", "1_000", "99999999999999999999", "0X1f", "1e2.5", "1.", ".5"]
  let d = Nothing :: Maybe Double
  mapM_ (`r` d) ["1", "1.5", "-1.5", "1e5", "1.5e-3", "NaN", "Infinity", "-Infinity", "(-2)", "1e400", "1e-400", ".5", "5.", "0x10", "1E3", "- 3", "infinity", "1.5e+3"]
  mapM_ (`r` (Nothing :: Maybe Word8)) ["255", "256", "-1", "300"]
  mapM_ (`r` (Nothing :: Maybe Int8)) ["128", "-128"]
  mapM_ (`r` (Nothing :: Maybe Rational)) ["1 % 2", "(-1) % 2", "-1 % 2", "3", "4%6", "(1 % 2)"]
  mapM_ (`r` (Nothing :: Maybe Char)) ["'a'", "'\\n'", "'\\''", "'\"'", "'\\x41'", "'\\SOH'", "'\\1234'", "a", "'ab'", "'\\^A'", "'\\&'"]
  mapM_ (`r` (Nothing :: Maybe String)) ["\"abc\"", "\"a\\nb\"", "\"\\SO\\&H\"", "\"\\1234\\&5\"", "\"a\\   \\b\"", "['a','b']", "\"\"", "[]", "\"unterminated", "\"\\\"\"", "(\"x\")", "\"\\x41\\o101\\65\"", "\"\\DEL\\ESC\\^Z\""]
  mapM_ (`r` (Nothing :: Maybe [Int])) ["[1,2,3]", "[ 1 , 2 ]", "[]", "[1,]", "[1 2]", "([1])", "[-1,(-2)]", "[1,2", "1:2:[]"]
  mapM_ (`r` (Nothing :: Maybe (Int, Bool))) ["(1,True)", "( 1 , False )", "((1,True))", "(1)", "(1,true)"]
  mapM_ (`r` (Nothing :: Maybe ())) ["()", "( )", "(())", "((()))", "("]
  mapM_ (`r` (Nothing :: Maybe (Maybe Int))) ["Nothing", "Just 1", "Just (-1)", "Just -1", "(Just 1)", "Just(1)", "Just1", "Just  (  2)", "just 1"]
  mapM_ (`r` (Nothing :: Maybe (Either Int String))) ["Left 1", "Right \"x\"", "Left \"x\"", "Left (Right 1)"]
  mapM_ (`r` (Nothing :: Maybe Ordering)) ["LT", "lt", "(GT)", "EQ "]
  mapM_ (`r` (Nothing :: Maybe T)) ["A", "B 1", "B (-1)", "B -1", "A :+: B 2", "A :+: A :+: A", "(A :+: A) :+: A", "A :+: (A :+: A)", "R {x = 1, (%%) = Nothing}", "R{x=1,(%%)=Just A}", "R {x = -1, (%%) = Just (B 1)}", "R 1 Nothing", "1 `In` True", "B (1)", "(B 1)", "B 1 :+: R {x = 1, (%%) = Nothing}", "R {x = 1, (%%) = Just A :+: A}", "R {(%%) = Nothing, x = 1}", "A:+:A", "B1"]
  mapM_ (`r` (Nothing :: Maybe (N Int))) ["N {unN = 1}", "N 1", "N{unN=(-1)}", "(N {unN = -1})"]
  mapM_ (`r` (Nothing :: Maybe (P Int Bool))) ["1 :* True", "P 1 True", "(-1) :* False", "-1 :* False", "(1 :* True)"]
  mapM_ (`r` (Nothing :: Maybe (P Int (P Int Int)))) ["1 :* 2 :* 3", "1 :* (2 :* 3)", "1 :* P 2 3", "P 1 (2 :* 3)"]
  mapM_ (`r` (Nothing :: Maybe (M.Map Int String))) ["fromList [(1,\"a\")]", "fromList []", "(fromList [(2,\"b\"),(1,\"a\")])"]
  mapM_ (`r` (Nothing :: Maybe (S.Set Int))) ["fromList [3,1,2]"]
  mapM_ (`r` (Nothing :: Maybe (Array Int Char))) ["array (0,1) [(0,'a'),(1,'b')]"]
  print (A :+: B (-1) :+: R { x = -1, (%%) = Just (A :+: A) }, A :+: (A :+: A), 3 `In` True, Just (3 `In` False))
  print (N (Just (-1.5 :: Double)), Just (N 'x'), (-1) :* (-2) :* (3 :: Int) :: P Int (P Int Int), P (-1) (N 2) :: P Int (N Int))
  print (showsPrec 11 (-5 :: Int) "", showsPrec 6 (-5 :: Int) "", showsPrec 7 (-5 :: Int) "", showsPrec 7 (-0.0 :: Double) "", showsPrec 8 (1 % 2 :: Rational) "", showsPrec 7 (1 % 2 :: Rational) "", show (Just (Just Nothing :: Maybe (Maybe Int))))
  print (M.fromList [(i', M.singleton 'k' (Just i')) | i' <- [-1 .. 1 :: Int]], Just (M.fromList [(1 :: Int, 'a')]), listArray (0, 2 :: Int) [Just 'a', Nothing, Just 'b'], Just (listArray ((0, 0), (1, 1)) "abcd" :: Array (Int, Int) Char))
  print (reads "1 2 3" :: [(Int, String)], reads "(1,2)rest" :: [((Int, Int), String)], reads "nope" :: [(Int, String)], lex " hello world", lex "(a)", lex "'a' b", lex "\"s\\\"t\" x", lex "1.5e3z", lex "<= 3", lex "", lex "a'b_c d", lex "`f`", lex "0x1Fg")
  print (readEither "1x" :: Either String Int, readEither "" :: Either String Int, readEither "7" :: Either String Int)
  e <- try (evaluate (read "z" :: Int)) :: IO (Either ErrorCall Int)
  print e
  print (read "[(1,\"a\"),(2,\"b\")]" :: [(Int, String)])
  print (read " ( 1 , ( 2 , 3 ) ) " :: (Int, (Int, Int)))
  print (fmap fst (reads "[[1],[2,3],[]] tail" :: [([[Int]], String)]))
  print ((readsPrec 11 "-5" :: [(Int, String)]), (readsPrec 6 "-5" :: [(Int, String)]), (readsPrec 7 "-5" :: [(Int, String)]))
