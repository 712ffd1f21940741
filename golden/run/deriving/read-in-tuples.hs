-- Catches a tuple that keeps the precedence of what is around it: an application inside of it needs
-- no parentheses, even when the tuple itself is the argument of a constructor.
module Main (main) where

newtype Name = Name Int deriving (Eq, Show, Read)

data Entry = Entry (Name, Char) Int | Triple (Name, Name, Maybe Int) deriving (Eq, Show, Read)

infix 0 :=

data Rule = Int := Int deriving (Eq, Show, Read)

newtype Rules = Rules (Rule, [Rule]) deriving (Eq, Show, Read)

back :: (Eq a, Show a, Read a) => a -> (String, Bool)
back x = (show x, read (show x) == x)

main :: IO ()
main = do
  print (back (Entry (Name 1, 'a') 13))
  print (back (Triple (Name 1, Name (-2), Just (-3))))
  print (back (Rules (1 := 2, [3 := 4])))
  print (back [((Name 1, 2 := 3), Just (Name 4, ()))])
  print (reads "Name (1, 2)" :: [(Name, String)])
  print (reads "(Name 1, Just 2) rest" :: [((Name, Maybe Int), String)])
