{-# LANGUAGE ApplicativeDo #-}
-- Catches: blocks that want a monad although nothing in them depends on anything, and others that do not get one.
module Main (main) where

-- Collects names; it is no monad.
newtype Names a = Names ([String], a)

instance Functor Names where
  fmap f (Names (ns, x)) = Names (ns, f x)

instance Applicative Names where
  pure x = Names ([], x)
  Names (ms, f) <*> Names (ns, x) = Names (ms ++ ns, f x)

field :: String -> a -> Names a
field n x = Names ([n], x)

form :: Names (Int, Bool, String)
form = do
  a <- field "age" 3
  field "ignored" ()
  _ <- field "also" 'x'
  b <- field "ok" True
  ~(c, _) <- field "pair" ("p", ())
  pure (a, b, c)

both :: Applicative f => f Int -> f Int -> f Int
both p q = do { x <- p; y <- q; return $ x * y }

one :: Functor f => f Int -> f Int
one p = do { x <- p; return (x + 1) }

-- This one needs a monad.
chained :: Maybe Int -> Maybe Int
chained m = do { x <- m; y <- if x > 2 then Just (x * x) else Nothing; return (x + y) }

main :: IO ()
main = do
  let Names (ns, v) = form
  print ns
  print v
  print (both [1, 2] [3, 4], both (Just 2) Nothing, one [5, 6])
  print (map chained [Just 3, Just 1, Nothing])
  r <- do { x <- pure 1; putStrLn "between"; y <- pure (2 :: Int); pure (x + y) }
  print r
