{-# LANGUAGE BangPatterns, OverloadedStrings, ScopedTypeVariables, MultiWayIf #-}
{-# OPTIONS_GHC -Wno-unused-imports #-}
-- | Compiles to a stack machine with closures and runs it in ST, counting steps.
module MiniML.Machine (Instr(..), Value(..), compile, run, showCode) where

import Control.Exception (Exception, throw, ArithException(..))
import Control.Monad (forM, foldM, when)
import Control.Monad.ST (ST, runST)
import Data.Array (Array, listArray, bounds, (!))
import Data.Bits ((.&.), shiftR)
import Data.IORef
import Data.List (elemIndex)
import qualified Data.Map as M
import Data.STRef
import MiniML.Infer (ConInfo(..))
import MiniML.Syntax
import Text.Printf (printf)

data Instr
  = Push Lit | Access !Int | Closure Code | RecClosure Code | Apply | TailApply | Return
  | Bind | Unbind !Int | Branch Code Code | Match [(Pat, Code)] | Construct Name !Int !Int | Prim String
  deriving (Eq, Show)
type Code = [Instr]

data Value = VInt !Integer | VBool !Bool | VStr String | VData Name !Int [Value] | VClosure Code [Value] | VPrim String Int [Value]

instance Show Value where
  showsPrec d v = case v of
    VInt n -> showsPrec d n
    VBool b -> shows b
    VStr s -> shows s
    VData c _ [] -> shows c
    VData "Cons" _ _ | Just vs <- list v -> showList vs
    VData c _ vs -> showParen (d > 10) (foldl (\s w -> s . showChar ' ' . showsPrec 11 w) (shows c) vs)
    VClosure _ _ -> showString "<fun>"
    VPrim p _ _ -> showString "<" . showString p . showString ">"
    where
      list (VData "Nil" _ []) = Just []
      list (VData "Cons" _ [x, xs]) = (x :) <$> list xs
      list _ = Nothing

newtype Stuck = Stuck String deriving Show
instance Exception Stuck

compile :: M.Map Name ConInfo -> [Name] -> Expr a -> Code
compile cons = go False
  where
    go t env e = case e of
      EVar _ x | Just i <- elemIndex x env -> Access i : ret t
               | otherwise -> Prim (unName x) : ret t
      ECon _ c | Just i <- M.lookup c cons -> Construct c (conTag i) (conArity i) : ret t
               | otherwise -> error ("compile: no constructor " ++ show c)
      ELit _ l -> Push l : ret t
      EApp _ f x -> go False env f ++ go False env x ++ [if t then TailApply else Apply]
      ELam _ x b -> Closure (go True (x : env) b) : ret t
      ELet _ False x d b -> go False env d ++ [Bind] ++ go t (x : env) b ++ [Unbind 1 | not t]
      ELet _ True f (ELam _ x d) b -> RecClosure (go True (x : f : env) d) : Bind : go t (f : env) b ++ [Unbind 1 | not t]
      ELet _ True x _ _ -> error ("compile: recursive value " ++ show x)
      EIf _ c a b -> go False env c ++ [Branch (go t env a) (go t env b)]
      ECase _ s as -> go False env s ++ [Match [(p, go t (binders p ++ env) b ++ [Unbind (length (binders p)) | not t]) | (p, b) <- as]]
    ret t = [Return | t]

binders :: Pat -> [Name]
binders p = reverse (go p)
  where go (PVar x) = [x]
        go (PAs x q) = x : go q
        go (PCon _ ps) = concatMap go ps
        go _ = []

match :: Pat -> Value -> Maybe [Value]
match p v = reverse <$> go p v
  where
    go (PVar _) w = Just [w]
    go PWild _ = Just []
    go (PAs _ q) w = (w :) <$> go q w
    go (PLit l) w = if eq (lit l) w then Just [] else Nothing
    go (PCon c ps) (VData d _ ws) | c == d = concat <$> sequence (zipWith go ps ws)
    go _ _ = Nothing

lit :: Lit -> Value
lit (LInt n) = VInt n
lit (LBool b) = VBool b
lit (LStr s) = VStr s

eq :: Value -> Value -> Bool
eq a b = cmp a b == EQ

cmp :: Value -> Value -> Ordering
cmp (VInt a) (VInt b) = compare a b
cmp (VBool a) (VBool b) = compare a b
cmp (VStr a) (VStr b) = compare a b
cmp (VData _ i as) (VData _ j bs) = compare i j <> mconcat (zipWith cmp as bs)
cmp _ _ = throw (Stuck "comparison of functions")

data Frame = Frame Code [Value]

run :: [Value] -> Code -> (Value, Int)
run globals code0 = runST $ do
  steps <- newSTRef 0
  let
      loop code env stack frames !n = case code of
        [] -> done
        (i : is) -> case i of
            Push l -> loop is env (lit l : stack) frames n'
            Access k -> loop is env (env !! k : stack) frames n'
            Closure c -> loop is env (VClosure c env : stack) frames n'
            RecClosure c -> let v = VClosure c (v : env) in loop is env (v : stack) frames n'
            Bind -> case stack of
              v : s -> loop is (v : env) s frames n'
              [] -> bad i
            Unbind k -> loop is (drop k env) stack frames n'
            Construct c t 0 -> loop is env (VData c t [] : stack) frames n'
            Construct c _ k -> loop is env (VPrim (unName c) k [] : stack) frames n'
            Prim p -> loop is env (VPrim p (if p == "show" then 1 else 2) [] : stack) frames n'
            Branch a b -> case stack of
              VBool c : s -> loop ((if c then a else b) ++ is) env s frames n'
              _ -> bad i
            Match as -> case stack of
              v : s -> case [(vs, c) | (p, c) <- as, Just vs <- [match p v]] of
                ((vs, c) : _) -> loop (c ++ is) (vs ++ env) s frames n'
                [] -> throw (Stuck ("no match for " ++ showsPrec 11 v ""))
              [] -> bad i
            Apply -> call is env stack frames
            TailApply -> call [Return] env stack frames
            Return -> done
          where n' = n + 1
        where
          bad :: Instr -> a
          bad i = throw (Stuck (takeWhile (/= ' ') (show i)))
          done = case frames of
            Frame c e : fs -> loop c e stack fs (n + 1)
            [] -> case stack of
              [v] -> v <$ modifySTRef' steps (+ n)
              _ -> throw (Stuck "stack")
          call is env' (x : f : s) fs = case f of
            VClosure c e -> do
              let fs' = case is of { [Return] -> fs; _ -> Frame is env' : fs }
              loop c (x : e) s fs' (n + 1)
            VPrim p k vs | k == length vs + 1 -> loop is env' (delta p (reverse (x : vs)) : s) fs (n + 1)
                         | otherwise -> loop is env' (VPrim p k (x : vs) : s) fs (n + 1)
            _ -> bad Apply
          call _ _ _ _ = bad Apply
  v <- loop code0 globals [] [] 0
  n <- readSTRef steps
  return (v, n)
  where
    delta p vs = case (p, vs) of
      ("+", [VInt a, VInt b]) -> VInt (a + b)
      ("-", [VInt a, VInt b]) -> VInt (a - b)
      ("*", [VInt a, VInt b]) -> VInt (a * b)
      ("/", [VInt _, VInt 0]) -> throw DivideByZero
      ("/", [VInt a, VInt b]) -> VInt (a `div` b)
      ("<", [a, b]) -> VBool (cmp a b == LT)
      ("<=", [a, b]) -> VBool (cmp a b /= GT)
      ("==", [a, b]) -> VBool (eq a b)
      ("&&", [VBool a, VBool b]) -> VBool (a && b)
      ("||", [VBool a, VBool b]) -> VBool (a || b)
      ("^", [VStr a, VStr b]) -> VStr (a ++ b)
      ("show", [v]) -> VStr (show v)
      (c, _) -> VData (Name c) (if c == "Nil" then 0 else length c) vs

showCode :: Code -> [String]
showCode = go 0
  where
    go :: Int -> Code -> [String]
    go d = concatMap (line d)
    line d i = case i of
      Closure c -> (pad d ++ "Closure") : go (d + 1) c
      RecClosure c -> (pad d ++ "RecClosure") : go (d + 1) c
      Branch a b -> (pad d ++ "Branch") : go (d + 1) a ++ [pad d ++ "Else"] ++ go (d + 1) b
      Match as -> (pad d ++ "Match") : concat [printf "%s| %s" (pad d) (show p) : go (d + 1) c | (p, c) <- as]
      _ -> [pad d ++ show i]
    pad d = replicate (2 * d) ' '
