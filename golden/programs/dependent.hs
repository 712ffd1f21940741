-- Catches closures, transformers under a new name, and patterns that both match and build: a checker of dependent types.
module Main (main) where

import Control.Monad (forM_)
import Data.List (intercalate)
import Dependent.Core
import Dependent.Parse
import Dependent.Syntax

prelude :: [String]
prelude =
  [ "let Nat : U = (N : U) -> (N -> N) -> N -> N;"
  , "let zero : Nat = \\N s z. z;"
  , "let suc : Nat -> Nat = \\n N s z. s (n N s z);"
  , "let add : Nat -> Nat -> Nat = \\a b N s z. a N s (b N s z);"
  , "let mul : Nat -> Nat -> Nat = \\a b N s z. a N (b N s) z;"
  , "let five : Nat = suc (suc (suc (suc (suc zero))));"
  , "let ten : Nat = add five five;"
  , "let hundred : Nat = mul ten ten;"
  , "let Eq : (A : U) -> A -> A -> U = \\A x y. (P : A -> U) -> P x -> P y;"
  , "let refl : (A : U)(x : A) -> Eq A x x = \\A x P px. px;"
  , "let sym : (A : U)(x y : A) -> Eq A x y -> Eq A y x = \\A x y p. p (\\z. Eq A z x) (refl A x);"
  , "let trans : (A : U)(x y z : A) -> Eq A x y -> Eq A y z -> Eq A x z = \\A x y z p q. q (\\w. Eq A x w) p;"
  , "let List : U -> U = \\A. (L : U) -> (A -> L -> L) -> L -> L;"
  , "let nil : (A : U) -> List A = \\A L c n. n;"
  , "let cons : (A : U) -> A -> List A -> List A = \\A x xs L c n. c x (xs L c n);"
  , "let map : (A B : U) -> (A -> B) -> List A -> List B = \\A B f xs L c n. xs L (\\a. c (f a)) n;"
  , "let sum : List Nat -> Nat = \\xs. xs Nat add zero;"
  , "let Vec : U -> Nat -> U = \\A n. (V : Nat -> U) -> V zero -> ((m : Nat) -> A -> V m -> V (suc m)) -> V n;"
  , "let vnil : (A : U) -> Vec A zero = \\A V n c. n;"
  , "let vcons : (A : U)(n : Nat) -> A -> Vec A n -> Vec A (suc n) = \\A n x xs V e c. c n x (xs V e c);"
  ]

questions :: [(String, String)]
questions =
  [ ("a sum", "add five ten")
  , ("a product", "mul (mul five five) hundred")
  , ("of a list", "sum (map Nat Nat (mul ten) (cons Nat five (cons Nat ten (nil Nat))))")
  , ("equal", "refl Nat hundred")
  , ("proved", "(let p : Eq Nat (mul ten ten) (add hundred zero) = refl Nat hundred; sym Nat (mul ten ten) hundred p)")
  , ("a vector", "vcons Nat (suc zero) five (vcons Nat zero ten (vnil Nat))")
  , ("wrong length", "(let v : Vec Nat zero = vcons Nat zero ten (vnil Nat); v)")
  , ("not equal", "(let p : Eq Nat five ten = refl Nat five; p)")
  , ("no function", "five U U U U U")
  , ("unknown", "mul ten twelve")
  , ("a hole", "(let f : (A : U) -> A -> List A = \\B x. _; f)")
  , ("no type", "\\x. x")
  , ("syntax", "add (five ten")
  , ("keyword", "let let : U = U; U")
  , ("a type", "(A : U)(x y : A) -> Eq A x y -> (P : A -> U) -> (P x -> P y) -> Eq U (P x) (P y) -> Eq A y x -> U")
  , ("eta", "(let e : (f : Nat -> Nat) -> Eq (Nat -> Nat) f (\\x. f x) = \\f. refl (Nat -> Nat) f; e)")
  ]

main :: IO ()
main = forM_ questions $ \(title, q) -> do
  putStrLn ("-- " ++ title)
  case parseRaw (intercalate "\n" (prelude ++ [q])) of
    Left e -> putStrLn e
    Right raw -> case runChecker (infer raw) of
      Left (Trouble p m names) -> putStrLn (show p ++ ": " ++ m ++ "\n  knowing " ++ show (length names) ++ " names" ++ concatMap (' ' :) (take 3 names))
      Right ((t, _), stats) -> do
        print stats
        let n = normal t
        case churchOf n of
          Just k -> putStrLn ("the number " ++ show k)
          Nothing -> putStrLn (printRaw (toRaw [] n))
