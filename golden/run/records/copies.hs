-- Catches: updates and constructions that evaluate what they should not, or not what they should.
module Main (main) where

data Lazy a = Lazy { first :: a, second :: a }
data Strict = Strict { count :: !Int, note :: String }
newtype Box a = Box { unBox :: a }
infixr 5 :>
data Stream = (:>) { top :: Int, rest :: Stream }

from :: Int -> Stream
from n = n :> from (n + 1)

swap :: Lazy a -> Lazy a
swap p = p { first = second p, second = first p }

main :: IO ()
main = do
  let p = Lazy { first = 'a', second = errorWithoutStackTrace "second" }
      b = Box { unBox = "in" }
  putStrLn [first p, second (swap p)]
  putStrLn (unBox b { unBox = 'n' : unBox b })
  putStrLn (show (top (rest ((from 5) { top = 0 }))))
  putStrLn (first p { first = "changed", second = "both" })
  let s = Strict { note = errorWithoutStackTrace "note", count = 1 }
  putStrLn (show (count s { count = count s + 1 }))
  case s { count = errorWithoutStackTrace "count" } of
    Strict {} -> putStrLn "evaluated too late"
