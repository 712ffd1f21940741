-- Catches rewriting that loses a rule or a place: completion of equations over several modules, with orders, critical pairs and parsers of ReadP.
-- Completion of equations to rules that decide them.
module Main (main) where

import Completion.Complete
import Control.Monad (forM_)
import Data.List (elemIndex)
import Data.Maybe (fromMaybe)
import Completion.Orders
import Completion.Terms
import Text.ParserCombinators.ReadP

-- Terms are written "(x*y)*z" and "i(x)"; single letters from x are variables.
term :: ReadP Term
term = chainl1 factor ((\c a b -> F [c] [a, b]) <$> satisfy (`elem` "*+"))
  where
    factor = between (char '(') (char ')') term +++ applied
    applied = do
      n <- munch1 (`elem` ['a' .. 'z'])
      as <- option [] (between (char '(') (char ')') (sepBy1 term (char ',')))
      return (case (n, as) of
        ([c], []) | Just i <- elemIndex c "xyzuvw" -> V i
        _ -> F n as)

equation :: String -> Equation
equation s = case [e | (e, "") <- readP_to_S ((,) <$> term <* char '=' <*> term) (filter (/= ' ') s)] of
  [e] -> e
  es -> error ("equation: " ++ s ++ " " ++ show (length es))

theories :: [(String, [String], [String], [String])]
theories =
  [ ("groups", ["i", "*", "e"], ["e*x = x", "i(x)*x = e", "(x*y)*z = x*(y*z)"]
    , ["i(x*y) = i(y)*i(x)", "x*i(x) = e", "i(i(x)) = x", "x*y = y*x"])
  , ("squares", ["*", "e"], ["x*x = e", "e*x = x", "x*e = x", "(x*y)*z = x*(y*z)"], ["a*(b*(b*a)) = e"])
  , ("two inverses", ["f", "g", "*", "e"], ["(x*y)*z = x*(y*z)", "e*x = x", "f(x)*x = e", "g(x)*x = e"], ["f(x) = g(x)"])
  , ("central", ["*"], ["(x*y)*(y*z) = y"], ["(x*y)*x = x*y", "x*((x*y)*z) = x*y"])
  , ("two letters", ["a", "b", "c"], ["a(a(x)) = x", "b(b(b(x))) = x", "a(b(a(b(x)))) = x"], ["b(a(b(x))) = a(x)"])
  , ("commutative", ["*"], ["x*y = y*x"], [])
  , ("dihedral", ["s", "r"], ["s(s(x)) = x", "r(r(r(r(r(r(r(r(x)))))))) = x", "s(r(s(r(x)))) = x"], ["r(s(x)) = s(r(r(r(r(r(r(r(x))))))))"])
  ]

main :: IO ()
main = forM_ theories $ \(title, order, axioms, questions) -> do
  let prec f = length order - fromMaybe 99 (elemIndex f order)
  putStrLn ("== " ++ title)
  case complete 120 (lpo prec) (map equation axioms) of
    Done n rules -> do
      putStrLn ("complete after " ++ show n)
      mapM_ print rules
      let joins (a, b) = normal rules a == normal rules b
      forM_ questions $ \q -> putStrLn (q ++ "  " ++ show (joins (equation q)))
      print (length [() | r <- rules, q <- rules, (a, b) <- criticalPairs r q, normal rules a /= normal rules b])
    Stuck (a, b) rules -> putStrLn ("cannot order " ++ show a ++ " = " ++ show b ++ " with " ++ show (length rules))
    OutOfSteps rules -> putStrLn ("no end: " ++ show (length rules) ++ " rules, of size " ++ show (sum (map (size . lhs) rules)))
  case complete 60 (kbo prec) (map equation axioms) of
    Done n rules -> putStrLn ("by weight: " ++ show (n, length rules))
    Stuck e _ -> putStrLn ("by weight: stuck at " ++ show e)
    OutOfSteps _ -> putStrLn "by weight: no end"
