-- An attribute grammar by lazy records: binary numerals after Knuth, a block
-- language with scopes, a pretty printer that decides by width. Leans on: records
-- of inherited and synthesised attributes that depend on each other.
module Main (main) where

import Data.List (intercalate)
import qualified Data.Map as Map

data Bits = One Bool | More Bits Bool
data Number = Number Bits (Maybe Bits)

data Inh = Inh { scaleOf :: Int }
data Syn = Syn { val :: Double, len :: Int }

bits :: Bits -> Inh -> Syn
bits (One b) i = Syn { val = bit' b (scaleOf i), len = 1 }
bits (More bs b) i = Syn { val = val l + bit' b (scaleOf i), len = len l + 1 }
  where l = bits bs Inh { scaleOf = scaleOf i + 1 }

bit' :: Bool -> Int -> Double
bit' b s = if b then 2 ^^ s else 0

number :: Number -> Double
number (Number w Nothing) = val (bits w (Inh 0))
number (Number w (Just f)) = val (bits w (Inh 0)) + val fraction
  where fraction = bits f (Inh (negate (len fraction)))

fromString :: String -> Number
fromString s = case break (== '.') s of
  (w, '.' : f) -> Number (toBits w) (Just (toBits f))
  (w, _) -> Number (toBits w) Nothing
  where
    toBits [] = One False
    toBits cs = foldl (\b c -> More b (c == '1')) (One (head cs == '1')) (tail cs)

data Stmt = Decl String | Use String | Block [Stmt]

data Scope = Scope { outer, local' :: Map.Map String Int, level :: Int }
data Result = Result { declared :: Map.Map String Int, errors :: [String], codeLines :: [String] }

stmts :: [Stmt] -> Scope -> Result
stmts [] _ = Result Map.empty [] []
stmts (s : ss) sc = Result
  { declared = Map.union (declared a) (declared b), errors = errors a ++ errors b, codeLines = codeLines a ++ codeLines b }
  where
    a = stmt s sc
    b = stmts ss sc

stmt :: Stmt -> Scope -> Result
stmt (Decl x) sc = Result (Map.singleton x (level sc)) [] [indent sc ("decl " ++ x)]
stmt (Use x) sc = Result Map.empty problems [indent sc text]
  where
    (problems, text) = case (Map.lookup x (local' sc), Map.lookup x (outer sc)) of
      (Just l, _) -> ([], "use " ++ x ++ "@" ++ show l)
      (_, Just l) -> ([], "use " ++ x ++ "@outer" ++ show l)
      _ -> (["undeclared " ++ x], "use ?" ++ x)
stmt (Block ss) sc = Result Map.empty (errors inner) ([indent sc "{"] ++ codeLines inner ++ [indent sc "}"])
  where
    inner = stmts ss Scope { outer = Map.union (local' sc) (outer sc), local' = declared inner, level = level sc + 1 }

indent :: Scope -> String -> String
indent sc s = replicate (2 * level sc) ' ' ++ s

program :: [Stmt] -> Result
program ss = r where r = stmts ss (Scope Map.empty (declared r) 0)

data Doc = Txt String | Group [Doc]

render :: Int -> Doc -> [String]
render width = go 0
  where
    go k (Txt s) = [replicate k ' ' ++ s]
    go k g@(Group ds)
      | k + length (flat g) <= width = [replicate k ' ' ++ flat g]
      | otherwise = (replicate k ' ' ++ "(") : concatMap (go (k + 2)) ds ++ [replicate k ' ' ++ ")"]
    flat (Txt s) = s
    flat (Group ds) = "(" ++ intercalate " " (map flat ds) ++ ")"

main :: IO ()
main = do
  mapM_ (print . number . fromString) ["0", "101", "1101.01", "0.1", "11111111.11111111", "1.0000000001"]
  let r = program [Use "x", Decl "x", Block [Use "x", Use "y", Decl "y", Block [Use "y", Use "z", Decl "x", Use "x"]], Use "y"]
  mapM_ putStrLn (codeLines r)
  mapM_ putStrLn (errors r)
  print (Map.toList (declared r))
  mapM_ putStrLn (render 24 (Group [Txt "define", Group [Txt "square", Txt "x"], Group [Txt "multiply", Txt "x", Group [Txt "identity", Txt "x"]]]))
