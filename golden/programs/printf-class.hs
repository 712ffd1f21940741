{-# LANGUAGE FlexibleInstances #-}
-- Functions of any number of arguments by type classes: sums, printf, curried
-- tables, and a class of defaults. Leans on: instances for function types, classes
-- solved by return type, overlapping avoided by helper classes.
module Main (main) where

import Data.List (intercalate)

class SumOf r where
  sumOf' :: Int -> r
instance SumOf Int where
  sumOf' = id
instance (Integral a, SumOf r) => SumOf (a -> r) where
  sumOf' acc x = sumOf' (acc + fromIntegral x)

sumOf :: SumOf r => r
sumOf = sumOf' 0

data Arg = ArgInt Integer | ArgStr String | ArgDouble Double | ArgChar Char

class ToArg a where
  toArg :: a -> Arg
instance ToArg Int where toArg = ArgInt . fromIntegral
instance ToArg Integer where toArg = ArgInt
instance ToArg Double where toArg = ArgDouble
instance ToArg Char where toArg = ArgChar
instance IsChar c => ToArg [c] where toArg = ArgStr . map toChar

class IsChar c where toChar :: c -> Char
instance IsChar Char where toChar = id

render :: String -> [Arg] -> String
render [] _ = ""
render ('%' : '%' : s) as = '%' : render s as
render ('%' : s) (a : as) =
  let (flags, rest) = span (`elem` "-0123456789.") s
  in pad flags (conv (take 1 rest) a) ++ render (drop 1 rest) as
  where
    conv "d" (ArgInt n) = show n
    conv "s" (ArgStr t) = t
    conv "c" (ArgChar c) = [c]
    conv "f" (ArgDouble x) = show x
    conv "v" (ArgInt n) = "i" ++ show n
    conv "v" (ArgStr t) = show t
    conv c _ = error ("bad format " ++ c)
    pad f t = case f of
      '-' : w -> t ++ replicate (number w - length t) ' '
      '0' : w -> replicate (number w - length t) '0' ++ t
      w -> replicate (number w - length t) ' ' ++ t
    number w = if null w then 0 else read w
render (c : s) as = c : render s as

newtype Line = Line String
class Emit r where
  emit :: String -> [Arg] -> r
instance Emit Line where
  emit f as = Line (render f (reverse as))
instance (ToArg a, Emit r) => Emit (a -> r) where
  emit f as a = emit f (toArg a : as)

format :: Emit r => String -> r
format f = emit f []

put :: Line -> IO ()
put (Line s) = putStrLn s

class Default a where
  def :: a
instance Default Int where def = 0
instance Default Bool where def = False
instance Default [a] where def = []
instance (Default a, Default b) => Default (a, b) where def = (def, def)
instance Default b => Default (a -> b) where def = const def

class Curry f where
  table :: f -> [String]
instance Curry Int where table n = [show n]
instance Curry b => Curry (Bool -> b) where
  table f = [show b ++ " " ++ l | b <- [False, True], l <- table (f b)]
instance {-# OVERLAPPING #-} Curry b => Curry (Ordering -> b) where
  table f = [show b ++ " " ++ l | b <- [LT ..], l <- table (f b)]

main :: IO ()
main = do
  print (sumOf (1 :: Int) (2 :: Integer) (3 :: Int) :: Int)
  print (sumOf :: Int)
  put (format "%d apples cost %s, 100%%" (3 :: Int) "2 pounds")
  put (format "[%5d] [%-5d] [%05d] [%c] [%8s] [%-8s|" (42 :: Int) (42 :: Int) (42 :: Integer) 'x' "right" "left")
  put (format "no arguments")
  put (format "%v %v %f" (1 :: Int) "two" (3.5 :: Double))
  print (def :: (Int, (Bool, [Char])))
  print ((def :: Char -> Bool -> Int) 'x' True)
  mapM_ putStrLn (table (\a b -> if a then 1 else fromEnum (b :: Bool) + 5 :: Int))
  putStrLn (intercalate "; " (table (\o -> fromEnum (o :: Ordering))))
