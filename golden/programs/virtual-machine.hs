-- A compiler from an expression language with functions to a stack machine, its
-- assembler text, and the machine. Leans on: records, State for labels, arrays as
-- code memory, Maybe and Either together, Show and Read derived for instructions.
module Main (main) where

import Control.Monad.State
import Data.Array
import qualified Data.Map as Map

data Instr
  = Push Int | Load Int | Store Int | Add | Sub | Mul | Lt | Jump Int | JumpZ Int
  | CallI Int Int | Ret | Out | Halt | Dup | Pop
  deriving (Eq, Show, Read)

data Expr = N Int | V String | Expr :+: Expr | Expr :-: Expr | Expr :*: Expr | Expr :<: Expr | Call String [Expr]
data Stmt = String := Expr | If Expr [Stmt] [Stmt] | While Expr [Stmt] | Print Expr | Return Expr
infixl 6 :+:, :-:
infixl 7 :*:
infix 4 :<:
infix 1 :=

data Fun = Fun { fname :: String, params :: [String], body :: [Stmt] }

data Item = I Instr | Label Int | JumpTo (Int -> Instr) Int

data Gen = Gen { nextLabel :: Int, labels :: Map.Map String Int }
type G = State Gen

label :: G Int
label = state (\g -> (nextLabel g, g { nextLabel = nextLabel g + 1 }))

functionLabel :: String -> G Int
functionLabel f = do
  known <- gets (Map.lookup f . labels)
  case known of
    Just l -> return l
    Nothing -> do
      l <- label
      modify (\g -> g { labels = Map.insert f l (labels g) })
      return l

type Env = Map.Map String Int

expr :: Env -> Expr -> G [Item]
expr env e = case e of
  N n -> return [I (Push n)]
  V x -> return [I (Load (env Map.! x))]
  a :+: b -> binary a b Add
  a :-: b -> binary a b Sub
  a :*: b -> binary a b Mul
  a :<: b -> binary a b Lt
  Call f as -> do
    code <- concat <$> mapM (expr env) as
    l <- functionLabel f
    return (code ++ [JumpTo (`CallI` length as) l])
  where binary a b i = (\x y -> x ++ y ++ [I i]) <$> expr env a <*> expr env b

stmt :: Env -> Stmt -> G [Item]
stmt env s = case s of
  x := e -> (++ [I (Store (env Map.! x))]) <$> expr env e
  Print e -> (++ [I Out]) <$> expr env e
  Return e -> (++ [I Ret]) <$> expr env e
  If c a b -> do
    (no, end) <- (,) <$> label <*> label
    cc <- expr env c
    ca <- stmts a
    cb <- stmts b
    return (cc ++ [JumpTo JumpZ no] ++ ca ++ [JumpTo Jump end, Label no] ++ cb ++ [Label end])
  While c b -> do
    (top, end) <- (,) <$> label <*> label
    cc <- expr env c
    cb <- stmts b
    return ([Label top] ++ cc ++ [JumpTo JumpZ end] ++ cb ++ [JumpTo Jump top, Label end])
  where stmts = fmap concat . mapM (stmt env)

assigned :: Stmt -> [String]
assigned (x := _) = [x]
assigned (If _ a b) = concatMap assigned (a ++ b)
assigned (While _ b) = concatMap assigned b
assigned _ = []

function :: Fun -> G [Item]
function f = do
  l <- functionLabel (fname f)
  let names = foldl (\ns x -> if x `elem` ns then ns else ns ++ [x]) (params f) (concatMap assigned (body f))
      env = Map.fromList (zip names [0 ..])
  code <- concat <$> mapM (stmt env) (body f)
  return (Label l : code ++ [I (Push 0), I Ret])

assemble :: [Item] -> Array Int Instr
assemble items = listArray (0, length code - 1) code
  where
    places = Map.fromList (go 0 items)
    go _ [] = []
    go n (Label l : r) = (l, n) : go n r
    go n (_ : r) = go (n + 1 :: Int) r
    code = concatMap instr items
    instr (I i) = [i]
    instr (JumpTo k l) = [k (places Map.! l)]
    instr (Label _) = []

compile :: [Fun] -> Array Int Instr
compile fs = assemble (evalState gen (Gen 0 Map.empty))
  where
    gen = do
      start <- expr Map.empty (Call "main" [])
      code <- concat <$> mapM function fs
      return (start ++ [I Halt] ++ code)

data VM = VM { pc :: Int, operands :: [Int], frames :: [(Int, Map.Map Int Int)], out :: [Int], ticks :: Int }

run :: Array Int Instr -> Either String ([Int], Int)
run code = go (VM 0 [] [] [] 0)
  where
    go vm
      | ticks vm > 100000 = Left "too many steps"
      | otherwise = case (code ! pc vm, operands vm, frames vm) of
          (Halt, _, _) -> Right (reverse (out vm), ticks vm)
          (Push n, st, _) -> next vm { operands = n : st }
          (Load i, st, (_, m) : _) -> case Map.lookup i m of
            Just v -> next vm { operands = v : st }
            Nothing -> Left ("unset variable " ++ show i)
          (Store i, v : st, (r, m) : fs) -> next vm { operands = st, frames = (r, Map.insert i v m) : fs }
          (Add, b : a : st, _) -> next vm { operands = a + b : st }
          (Sub, b : a : st, _) -> next vm { operands = a - b : st }
          (Mul, b : a : st, _) -> next vm { operands = a * b : st }
          (Lt, b : a : st, _) -> next vm { operands = fromEnum (a < b) : st }
          (Jump t, _, _) -> go (tick vm) { pc = t }
          (JumpZ t, v : st, _) -> if v == 0 then go (tick vm) { pc = t, operands = st } else next vm { operands = st }
          (CallI t n, st, fs) ->
            let (as, st') = splitAt n st
            in go (tick vm) { pc = t, operands = st', frames = (pc vm + 1, Map.fromList (zip [n - 1, n - 2 ..] as)) : fs }
          (Ret, v : st, (r, _) : fs) -> go (tick vm) { pc = r, operands = v : st, frames = fs }
          (Out, v : st, _) -> next vm { operands = st, out = v : out vm }
          (i, _, _) -> Left ("cannot " ++ show i)
    next vm = go (tick vm) { pc = pc vm + 1 }
    tick vm = vm { ticks = ticks vm + 1 }

main :: IO ()
main = do
  let program =
        [ Fun "fact" ["n"] [If (V "n" :<: N 2) [Return (N 1)] [Return (V "n" :*: Call "fact" [V "n" :-: N 1])]]
        , Fun "gcd" ["a", "b"] [While (N 0 :<: V "b") [If (V "a" :<: V "b") ["t" := V "a", "a" := V "b", "b" := V "t"] ["a" := V "a" :-: V "b"]], Return (V "a")]
        , Fun "ack" ["m", "n"] [If (V "m" :<: N 1) [Return (V "n" :+: N 1)]
            [If (V "n" :<: N 1) [Return (Call "ack" [V "m" :-: N 1, N 1])] [Return (Call "ack" [V "m" :-: N 1, Call "ack" [V "m", V "n" :-: N 1]])]]]
        , Fun "main" [] ["i" := N 0, While (V "i" :<: N 8) [Print (Call "fact" [V "i"]), "i" := V "i" :+: N 1], Print (Call "gcd" [N 84, N 36]), Print (Call "ack" [N 2, N 3])] ]
      code = compile program
  mapM_ (\(i, x) -> putStrLn (show i ++ "\t" ++ show x)) (take 20 (assocs code))
  print (run code)
  print (map read (lines "Push 3\nCallI 4 (-1)\nJumpZ 7") :: [Instr])
  print (run (listArray (0, 1) [Push 1, Add]), run (listArray (0, 0) [Jump 0]))
