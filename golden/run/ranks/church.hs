{-# LANGUAGE RankNTypes #-}
-- Catches: polymorphic arguments and fields that are passed on at one type only.
module Main (main) where

newtype Church = Church (forall a. (a -> a) -> a -> a)

zero, one :: Church
zero = Church (\_ x -> x)
one = suc zero

suc :: Church -> Church
suc (Church n) = Church (\f x -> f (n f x))

add, mul :: Church -> Church -> Church
add (Church m) (Church n) = Church (\f -> m f . n f)
mul (Church m) (Church n) = Church $ \f -> m (n f)

toInt :: Church -> Int
toInt (Church n) = n (+ 1) 0

data Handler = Handler { name :: String, run :: forall a. [a] -> Maybe a }

handlers :: [Handler]
handlers = [Handler "first" first, Handler { name = "last", run = \xs -> first (reverse xs) }]
  where
    first :: [a] -> Maybe a
    first [] = Nothing
    first (x : _) = Just x

apply :: Handler -> ([Int], String) -> String
apply h (xs, s) = name h ++ number (run h xs) ++ maybe "-" (: []) (run h s)
  where
    number Nothing = "-"
    number (Just n) = show n

withBoth :: (forall a. Show' a -> a -> String) -> String
withBoth f = f showInt' 3 ++ f showBool' True

type Show' a = a -> String

showInt' :: Show' Int
showInt' = show

showBool' :: Show' Bool
showBool' b = if b then "T" else "F"

later :: Int -> forall a. [a] -> [a]
later 0 _ = []
later n (x : xs) = x : later (n - 1) xs
later _ [] = []

poly :: Bool -> (forall a. [a] -> Int) -> Int
poly b f = if b then f [1 :: Int, 2] else f "xyz"

main :: IO ()
main = do
  let two = suc one
      six = mul two (add two one)
  putStrLn (show (toInt six))
  mapM_ putStrLn [apply h p | h <- handlers, p <- [([1, 2], "ab"), ([], "")]]
  putStrLn (withBoth (\s x -> s x))
  putStrLn $ withBoth $ \s x -> '<' : s x ++ ">"
  putStrLn (later 2 "abc" ++ show (length (later 1 [True])))
  putStrLn (show (poly True length + poly False (\xs -> length xs * 10)))
  putStrLn (apply ((head handlers) { run = \_ -> Nothing }) ([1], "z"))
