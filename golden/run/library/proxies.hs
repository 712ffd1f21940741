-- `Proxy#`, `Any` and `~~` are names that a program can import.
{-# LANGUAGE MagicHash, DataKinds, KindSignatures, ScopedTypeVariables, AllowAmbiguousTypes, TypeApplications, GADTs, TypeOperators, PolyKinds #-}
module Main where
import GHC.Exts (Proxy#, proxy#, Any, type (~~))
import GHC.TypeLits
import Unsafe.Coerce (unsafeCoerce)

class Named (a :: k) where name :: Proxy# a -> String
instance Named Int where name _ = "Int"
instance Named Maybe where name _ = "Maybe"
instance Named 'True where name _ = "'True"

size :: forall n. KnownNat n => Proxy# n -> Integer
size p = natVal' p

same :: (a ~~ b) => a -> b
same x = x

boxes :: [Any]
boxes = [unsafeCoerce (1 :: Int), unsafeCoerce 'c']

main :: IO ()
main = do
  putStrLn (name (proxy# :: Proxy# Int))
  putStrLn (name (proxy# :: Proxy# Maybe))
  putStrLn (name (proxy# :: Proxy# 'True))
  print (size (proxy# :: Proxy# 12))
  putStrLn (symbolVal' (proxy# :: Proxy# "hi"))
  print (same 'c')
  print (unsafeCoerce (head boxes) :: Int, unsafeCoerce (boxes !! 1) :: Char)
