-- Catches layers of transformers over parsers: positions, failures caught in the middle, a stack machine in ST.
{-# LANGUAGE ScopedTypeVariables #-}
module Main (main) where

import Control.Exception
import Control.Monad
import qualified Data.Map as M
import Data.List (foldl', isPrefixOf)
import MiniML.Infer
import MiniML.Machine
import MiniML.Parser
import MiniML.Syntax
import System.IO
import Text.Parsec.Pos
import Text.PrettyPrint (renderStyle, style, Style(..), Mode(..))

programs :: [(String, String)]
programs =
  [ ("basics", unlines
      [ "let id x = x"
      , "let compose f g x = f (g x)"
      , "let twice f = compose f f"
      , "let rec fact n = if n <= 0 then 1 else n * fact (n - 1)"
      , "let answer = twice (twice (fun x -> x + 3)) (fact 20)" ])
  , ("lists", unlines
      [ "(* lists (* nested comment *) *)"
      , "let rec map f xs = match xs with Nil -> [] | x :: rest -> f x :: map f rest"
      , "let rec foldr f z xs = match xs with | [] -> z | x :: r -> f x (foldr f z r)"
      , "let rec upto a b = if b < a then [] else a :: upto (a + 1) b"
      , "let sum = foldr (fun a b -> a + b) 0"
      , "let append xs ys = foldr (fun x r -> x :: r) ys xs"
      , "let rec filter p xs = match xs with [] -> [] | y :: r as -> r | _ -> []" ])
  , ("lists2", unlines
      [ "let rec map f xs = match xs with Nil -> [] | x :: rest -> f x :: map f rest"
      , "let rec foldr f z xs = match xs with [] -> z | x :: r -> f x (foldr f z r)"
      , "let rec upto a b = if b < a then [] else a :: upto (a + 1) b"
      , "let sum = foldr (fun a b -> a + b) 0"
      , "let rec filter p xs = match xs with [] -> [] | y :: r -> if p y then y :: filter p r else filter p r"
      , "let rec sort xs = match xs with [] -> [] | x :: r -> let rec app a b = match a with [] -> b | h :: t -> h :: app t b in app (sort (filter (fun y -> y < x) r)) (x :: sort (filter (fun y -> x <= y) r))"
      , "let result = [sum (upto 1 1000); sum (map (fun x -> x * x) (upto 1 100))]"
      , "let sorted = sort [3; 1; 4; 1; 5; 9; 2; 6; 5; 3; 5]" ])
  , ("trees", unlines
      [ "data tree a = Leaf | Node of a tree, a, a tree"
      , "data maybe a = Nothing | Just of a"
      , "let rec insert x t = match t with Leaf -> Node Leaf x Leaf | Node l y r -> if x < y then Node (insert x l) y r else if y < x then Node l y (insert x r) else t"
      , "let rec size t = match t with Leaf -> 0 | Node l _ r -> size l + 1 + size r"
      , "let rec find p t = match t with Leaf -> Nothing | Node l x r -> if p x then Just x else match find p l with Nothing -> find p r | Just y as found -> found"
      , "let rec build n t = if n == 0 then t else build (n - 1) (insert (n * 7919 - n * 7919 / 1009 * 1009) t)"
      , "let t = build 300 Leaf"
      , "let main = Node Leaf (size t) Leaf"
      , "let found = find (fun x -> 500 < x) t"
      , "let text = \"found: \" ^ show found ^ show (fun x -> x)" ])
  , ("occurs", "let omega x = x x")
  , ("mismatch", "let f x = if x then x + 1 else 2")
  , ("unbound", "let f x =\n   y")
  , ("arity", "let f x = match x with Cons a -> a")
  , ("syntax", "let f = = 3")
  , ("syntax2", "let f x = (x + )")
  , ("nomatch", "let f x = match x with 0 -> 1\nlet r = f 5")
  , ("zero", "let r = 10 / (5 - 5)")
  , ("even", "let rec even n = if n == 0 then true else odd (n - 1)")
  , ("loop", "let rec loop i acc = if i == 0 then acc else loop (i - 1) (acc + i * i)\nlet r = loop 200000 0") ]

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  forM_ programs $ \(title, source) -> do
    putStrLn ("== " ++ title)
    case parseProgram (title ++ ".ml") source of
      Left e -> print e
      Right (ds, count) -> do
        putStrLn (show count ++ " names")
        when (title == "trees") $ forM_ [e | DLet _ _ _ e <- ds] $ \e ->
          putStrLn (renderStyle style { lineLength = 72 } (pretty 0 e))
        case inferProgram ds of
          Left (p, e) -> putStrLn (show (sourceLine p) ++ ":" ++ show (sourceColumn p) ++ ": " ++ explain e)
          Right (_, log') -> do
            mapM_ putStrLn log'
            let cons = constructors ds
            when (title == "basics") $ mapM_ putStrLn (concat [showCode (compile cons [] e) | DLet _ _ _ e <- take 2 ds])
            r <- try (foldM (step cons) ([], [], 0) ds)
            case r of
              Left (e :: SomeException) -> putStrLn ("stopped: " ++ takeWhile (/= '\n') (show e))
              Right (names, values, n) -> do
                forM_ (reverse (zip names values)) $ \(x, v) -> unless (take 1 (show v) == "<") $ putStrLn (show x ++ " = " ++ show v)
                putStrLn (show n ++ " steps")
  where
    step cons (names, values, n) (DLet p r x e) = do
      let e' = if r then ELet p True x e (EVar p x) else e
          (v, k) = run values (compile cons names e')
      _ <- evaluate k
      return (x : names, v : values, n + k)
    step _ acc _ = return acc
    explain (Mismatch a b) = "cannot match " ++ show a ++ " with " ++ show b
    explain (Occurs v t) = "infinite type " ++ show v ++ " = " ++ show t
    explain (Unbound x) = "unbound " ++ show x
    explain (Arity c n m) = show c ++ " has " ++ show n ++ " fields, not " ++ show m
