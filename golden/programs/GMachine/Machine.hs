{-# LANGUAGE BangPatterns #-}
-- The G-machine: code for supercombinators, and a machine that runs it on a heap.
module GMachine.Machine (compile, run, Stats (..), Code, Instr (..)) where

import qualified Data.IntMap.Strict as H
import Data.List (mapAccumL)
import qualified Data.Map as M
import GMachine.Syntax

data Instr
  = Unwind | PushGlobal Name | PushInt Int | Push Int | MkAp | Update Int | Pop Int | Slide Int
  | Alloc Int | Eval | Arith Name | PackI Int Int | CaseJump [(Int, Code)] | Split Int
  deriving (Show, Eq)

type Code = [Instr]

data Node = NNum !Int | NAp !Int !Int | NGlobal !Int Code | NInd !Int | NCon !Int [Int]

type Env = M.Map Name Int

compile :: CoreProgram -> [(Name, Int, Code)]
compile p = [(n, length as, compR as e) | (n, as, e) <- p] ++ prims
  where
    compR as e = compE (M.fromList (zip as [0 ..])) e ++ [Update d, Pop d, Unwind] where d = length as
    prims = [(o, 2, [Push 1, Eval, Push 1, Eval, Arith o, Update 2, Pop 2, Unwind]) | o <- ops]
    ops = words "+ - * / == /= < <= > >="

shift :: Int -> Env -> Env
shift n = M.map (+ n)

arithmetic :: [Name]
arithmetic = words "+ - * / == /= < <= > >="

-- Code that evaluates the expression; code that builds it.
compE, compC :: Env -> Expr -> Code
compE env e = case e of
  ENum n -> [PushInt n]
  EAp (EAp (EVar o) a) b | o `elem` arithmetic, M.notMember o env -> compE env b ++ compE (shift 1 env) a ++ [Arith o]
  ELet rec ds b -> letCode compE rec ds b env
  ECase s as -> compE env s ++ [CaseJump [(t, [Split n] ++ compE (alt n vs) b ++ [Slide n]) | Alter t vs b <- as, let n = length vs]]
    where alt n vs = M.union (M.fromList (zip vs [0 ..])) (shift n env)
  _ -> compC env e ++ [Eval]
compC env e = case e of
  EVar v | Just i <- M.lookup v env -> [Push i]
         | otherwise -> [PushGlobal v]
  ENum n -> [PushInt n]
  EConstr t 0 -> [PackI t 0]
  _ | Just (t, as) <- saturated e [] -> concat (snd (mapAccumL (\k a -> (k + 1, compC (shift k env) a)) 0 (reverse as))) ++ [PackI t (length as)]
  EConstr t n -> [PushGlobal ("Pack" ++ show t ++ "," ++ show n)]
  EAp a b -> compC env b ++ compC (shift 1 env) a ++ [MkAp]
  ELet rec ds b -> letCode compC rec ds b env
  _ -> error ("cannot build " ++ take 60 (show e))

saturated :: Expr -> [Expr] -> Maybe (Int, [Expr])
saturated (EAp f a) as = saturated f (a : as)
saturated (EConstr t n) as | length as == n = Just (t, as)
saturated _ _ = Nothing

letCode :: (Env -> Expr -> Code) -> Bool -> [(Name, Expr)] -> Expr -> Env -> Code
letCode comp rec ds b env
  | rec = Alloc n : concat [compC env' e ++ [Update (n - 1 - i)] | (i, (_, e)) <- zip [0 ..] ds] ++ comp env' b ++ [Slide n]
  | otherwise = concat [compC (shift i env) e | (i, (_, e)) <- zip [0 ..] ds] ++ comp env' b ++ [Slide n]
  where n = length ds
        env' = M.union (M.fromList (zip (map fst ds) [n - 1, n - 2 ..])) (shift n env)

data Stats = Stats { steps :: !Int, cells :: !Int } deriving Show

data S = S { code :: Code, stack :: [Int], dump :: [(Code, [Int])], heap :: !(H.IntMap Node), nextA :: !Int, count :: !Int }

run :: [(Name, Int, Code)] -> Either String (String, Stats)
run defs = loop start
  where
    globals = M.fromList (zip [n | (n, _, _) <- defs] [0 ..])
    heap0 = H.fromList [(i, NGlobal a c) | (i, (_, a, c)) <- zip [0 ..] defs]
    start = S [PushGlobal "main", Eval] [] [] heap0 (length defs) 0
    loop !s = case code s of
      [] -> case stack s of
        [a] -> let (t, s') = render s a in Right (t, Stats (count s') (nextA s'))
        _ -> Left "a bad stack"
      i : is -> exec i s { code = is, count = count s + 1 }
    render s a = case deref s a of
      NNum n -> (show n, s)
      NCon t as -> let (s', ts) = mapAccumL one s as in ("<" ++ show t ++ concatMap (' ' :) ts ++ ">", s')
      _ -> ("?", s)
    one s a = case exec Eval s { code = [], stack = [a], dump = [] } `seq` loopTo s { code = [Eval], stack = [a], dump = [] } of
      s' -> let (t, s'') = render s' (head (stack s')) in (s'', t)
    loopTo s = case code s of
      [] -> s
      i : is -> either error id (step i s { code = is, count = count s + 1 } loopTo')
    loopTo' s = Right (loopTo s)
    exec i s = step i s loop
    deref s a = case heap s H.! a of
      NInd b -> deref s b
      n -> n
    step :: Instr -> S -> (S -> Either String r) -> Either String r
    step i s k = case i of
      PushGlobal n -> case M.lookup n globals of
        Just a -> k (push a s)
        Nothing -> Left ("undefined: " ++ n)
      PushInt n -> k (new (NNum n) s)
      Push n -> k (push (stack s !! n) s)
      MkAp -> let a : b : st = stack s in k (new (NAp a b) s { stack = st })
      Update n -> let a : st = stack s in k s { stack = st, heap = H.insert (st !! n) (NInd a) (heap s) }
      Pop n -> k s { stack = drop n (stack s) }
      Slide n -> let a : st = stack s in k s { stack = a : drop n st }
      Alloc n -> k (iterate (new (NInd (-1))) s !! n)
      Eval -> let a : st = stack s in k s { code = [Unwind], stack = [a], dump = (code s, st) : dump s }
      Unwind -> unwind s k
      Arith o -> let a : b : st = stack s in case (deref s a, deref s b) of
        (NNum x, NNum y) -> arith o x y (\n -> k (new n s { stack = st }))
        _ -> Left ("not numbers at " ++ o)
      PackI t n -> let (as, st) = splitAt n (stack s) in k (new (NCon t as) s { stack = st })
      CaseJump alts -> case deref s (head (stack s)) of
        NCon t _ | Just c <- lookup t alts -> k s { code = c ++ code s }
        _ -> Left "no alternative"
      Split _ -> case deref s (head (stack s)) of
        NCon _ as -> k s { stack = as ++ tail (stack s) }
        _ -> Left "nothing to split"
    push a s = s { stack = a : stack s }
    new n s = s { heap = H.insert (nextA s) n (heap s), stack = nextA s : stack s, nextA = nextA s + 1 }
    unwind s k = let a : st = stack s in case heap s H.! a of
      NAp f _ -> k s { code = [Unwind], stack = f : stack s }
      NInd b -> k s { code = [Unwind], stack = b : st }
      NGlobal n c
        | length st < n -> ret (last (a : st))
        | otherwise -> k s { code = c, stack = rearrange n (a : st) }
      _ -> ret a
      where
        ret a = case dump s of
          (c, st) : d -> k s { code = c, stack = a : st, dump = d }
          [] -> Left "an empty dump"
        rearrange n st = [arg x | x <- take n (tail st)] ++ drop n st
        arg x = case heap s H.! x of
          NAp _ b -> b
          _ -> error "no application"
    arith o x y done = case o of
      "+" -> done (NNum (x + y)); "-" -> done (NNum (x - y)); "*" -> done (NNum (x * y))
      "/" | y == 0 -> Left "division by zero"
          | otherwise -> done (NNum (x `div` y))
      "==" -> bool (x == y); "/=" -> bool (x /= y); "<" -> bool (x < y)
      "<=" -> bool (x <= y); ">" -> bool (x > y); ">=" -> bool (x >= y)
      _ -> Left ("no operation " ++ o)
      where bool b = done (NCon (if b then 2 else 1) [])
