{-# LANGUAGE FlexibleContexts, FlexibleInstances, MultiParamTypeClasses, TypeOperators #-}
-- Catches: instances whose class is an operator, alone, in backquotes, or among other operators; of a class without parameters.
module Main (main) where

data (f :+: g) a = L (f a) | R (g a)
infixr 6 :+:

class f :<: g where
  inject :: f a -> g a
infix 5 :<:

instance {-# OVERLAPPING #-} f :<: f where
  inject = id

instance {-# OVERLAPPING #-} f :<: f :+: g where
  inject = L

instance f :<: h => f :<: (g :+: h) where
  inject = R . inject

class a `Into` b where
  into :: a -> b

instance Int `Into` [Bool] where
  into n = replicate n True

instance (Int `Into` Integer) where
  into = toInteger

class Greeting where
  greeting :: String

instance Greeting where
  greeting = "hello"

place :: ([] :+: Maybe :+: Either Int) a -> String
place (L _) = "list"
place (R (L _)) = "maybe"
place (R (R _)) = "either"

main :: IO ()
main = do
  putStrLn (place (inject "x"))
  putStrLn (place (inject (Just 'x')))
  putStrLn (place (inject (Left 3 :: Either Int Char)))
  print (into (2 :: Int) :: [Bool])
  print (into (2 :: Int) :: Integer)
  putStrLn greeting
