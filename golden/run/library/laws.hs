-- Laws of the classes, on small values. Catches: an instance that is none.
module Main (main) where

import Data.Foldable (toList)
import Data.Functor.Identity (Identity (..))
import Data.Monoid (Sum (..))

-- Does it hold for all of these?
law :: Show a => String -> (a -> Bool) -> [a] -> IO ()
law name holds values = putStrLn (name ++ ": " ++ case filter (not . holds) values of
  []    -> "holds for " ++ show (length values)
  x : _ -> "fails for " ++ show x)

numbers :: [Int]
numbers = [minBound, -7, -1, 0, 1, 2, 5, maxBound]

main :: IO ()
main = do
  law "div and mod" (\(x, y) -> div x y * y + mod x y == x) divisions
  law "quot and rem" (\(x, y) -> quot x y * y + rem x y == x) divisions
  law "mod has the divisor's sign" (\(x, y) -> mod x y == 0 || signum (mod x y) == signum y) divisions
  law "abs and signum" (\x -> abs x * signum x == x) numbers
  law "fromInteger . toInteger" (\x -> fromInteger (toInteger x) == x) numbers
  law "read . show, Int" (\x -> read (show x) == x) numbers
  law "read . show, Double" (\x -> read (show x) == x) [0, 0.1, 1 / 3, 5.0e-324, 1.7976931348623157e308 :: Double]
  law "read . show, String" (\s -> read (show s) == s) ["", "\SOH", "\SO\&H", "a\"\\\n\1234\&5"]
  law "associativity" (\(a, b, c) -> (a <> b) <> c == a <> (b <> c)) [(x, y, z) | x <- words', y <- words', z <- words']
  law "functor composition" (\xs -> fmap (succ . (* 2)) xs == (fmap succ . fmap (* 2)) xs) [Just 1, Nothing :: Maybe Int]
  law "monad associativity" (\x -> ((x >>= f) >>= g) == (x >>= \y -> f y >>= g)) [[], [1], [2, 3, 4]]
  law "traverse Identity" (\xs -> runIdentity (traverse Identity xs) == xs) [[], [1, 2, 3 :: Int]]
  law "foldMap and foldr" (\xs -> getSum (foldMap Sum xs) == foldr (+) 0 (toList xs)) [[], [1, 2, 3 :: Int]]
  law "floor and ceiling" (\x -> floor x <= (ceiling x :: Int) && negate (floor (negate x)) == (ceiling x :: Int)) [-2.5, -0.1, 0, 0.5, 3 :: Double]
  law "decodeFloat" (\x -> uncurry encodeFloat (decodeFloat x) == x) [0.1, -3, 1e300 :: Double]
  where
    divisions = [(x, y) | x <- numbers, y <- numbers, y /= 0, (x, y) /= (minBound, -1)]
    words' = ["", "a", "bc"]
    f x = [x, x + 1 :: Int]
    g x = if even x then [x * 10] else []
