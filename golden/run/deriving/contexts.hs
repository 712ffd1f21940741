{-# LANGUAGE FlexibleContexts, UndecidableInstances, StandaloneDeriving #-}
-- Catches: inferred contexts that are too weak, too strong, or not found for mutual recursion.
module Main (main) where

data Even a = Done | Even a (Odd a) deriving (Eq, Ord, Show)
data Odd a = Odd (Maybe a) (Even a) deriving (Eq, Ord, Show)

-- No constraint on the phantom parameter.
data Tagged t a = Tagged a deriving (Eq, Ord, Show, Read, Bounded)

data Secret = Secret

-- A parameter that is a type constructor.
data Free f a = Pure a | Free (f (Free f a))
deriving instance (Show a, Show (f (Free f a))) => Show (Free f a)
deriving instance (Eq a, Eq (f (Free f a))) => Eq (Free f a)

data Both f a = Both (f a) a deriving (Eq, Show)

-- Polymorphic recursion.
data Perfect a = Zero a | Succ (Perfect (a, a)) deriving (Eq, Show)

-- A class of the program with a context of its own.
class Eq a => Described a where
  describe :: a -> String

instance Described a => Described [a] where
  describe = concatMap describe

instance Described Bool where
  describe = show

data Config = Config { verbose :: Bool, path :: [String], level :: Maybe Int }
  deriving (Eq, Ord, Show, Read)

newtype Parser a = Parser { runParser :: String -> Maybe (a, String) }

main :: IO ()
main = do
  print (Even 'a' (Odd (Just 'b') Done) < Even 'a' (Odd Nothing Done))
  print [Even 'a' (Odd (Just 'b') Done), Done]
  print (Tagged 3 :: Tagged Secret Int)
  print (minBound :: Tagged Secret Bool, (read "Tagged 4" :: Tagged Secret Int) == Tagged 4)
  print (Free (Just (Free (Just (Pure 'x')))))
  print (Both (Just 1) 2, Both [1] 2 == Both [1] 3)
  print (Succ (Succ (Zero ((1, 2), (3, 4)))), Zero 'x' == Zero 'y')
  putStrLn (describe [True, False])
  let config = Config { verbose = True, path = ["a", "b c"], level = Just (-1) }
  print config
  print (read (show config) == config, config < config { level = Nothing })
  print (fmap fst (runParser (Parser (\s -> Just (length s, ""))) "four"))
