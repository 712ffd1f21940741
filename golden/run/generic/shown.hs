-- Catches: descriptions of types, constructors and fields that say something else than GHC's.
{-# LANGUAGE DeriveGeneric, TypeOperators, FlexibleContexts, ScopedTypeVariables, MagicHash #-}
{-# LANGUAGE StandaloneDeriving, KindSignatures, FlexibleInstances #-}
module Main (main) where

import Data.Kind (Type)
import Data.Monoid (Sum (..))
import Data.Proxy
import GHC.Exts (Int#, Int (I#))
import GHC.Generics

-- region gshow
class GShow f where
  gshow :: Int -> f p -> ShowS

class GFields f where
  gfields :: Int -> Bool -> f p -> [ShowS]

instance GShow V1 where gshow _ _ = id

instance (GShow f, GShow g) => GShow (f :+: g) where
  gshow d (L1 a) = gshow d a
  gshow d (R1 b) = gshow d b

instance GShow f => GShow (D1 c f) where
  gshow d (M1 x) = gshow d x

instance (Constructor c, GFields f) => GShow (C1 c f) where
  gshow d m@(M1 x)
    | conIsRecord m =
        showParen (d > 10) $ showString (conName m) . showString " {" . commas (gfields 0 True x) . showString "}"
    | Infix _ p <- conFixity m, [a, b] <- gfields (p + 1) False x =
        showParen (d > p) $ a . showString (" " ++ conName m ++ " ") . b
    | otherwise = case gfields 11 False x of
        [] -> showString (conName m)
        args -> showParen (d > 10) $ showString (conName m) . foldr (\a r -> showString " " . a . r) id args
-- end gshow

commas :: [ShowS] -> ShowS
commas [] = id
commas [a] = a
commas (a : as) = a . showString ", " . commas as

-- region fields
instance GFields U1 where gfields _ _ U1 = []
instance (GFields f, GFields g) => GFields (f :*: g) where
  gfields d r (a :*: b) = gfields d r a ++ gfields d r b
instance (Selector s, Show a) => GFields (S1 s (K1 i a)) where
  gfields d r m@(M1 (K1 x))
    | r = [showString (selName m ++ " = ") . showsPrec d x]
    | otherwise = [showsPrec d x]
-- end fields
instance Selector s => GFields (S1 s UInt) where
  gfields _ _ (M1 (UInt n)) = [shows (I# n) . showString "#"]

class Names (f :: Type -> Type) where
  names :: Proxy f -> [String]

instance (Datatype d, Names f) => Names (D1 d f) where
  names _ = unwords [datatypeName m, moduleName m, packageName m, show (isNewtype m)] : names (Proxy :: Proxy f)
    where m = undefined :: D1 d f ()
instance (Names f, Names g) => Names (f :+: g) where
  names _ = names (Proxy :: Proxy f) ++ names (Proxy :: Proxy g)
instance (Names f, Names g) => Names (f :*: g) where
  names _ = names (Proxy :: Proxy f) ++ names (Proxy :: Proxy g)
instance Names V1 where names _ = ["nothing"]
instance Names U1 where names _ = []
instance Names (K1 i a) where names _ = []
instance Names UInt where names _ = ["unboxed"]
instance (Constructor c, Names f) => Names (C1 c f) where
  names _ = unwords [conName m, show (conFixity m), show (prec (conFixity m)), show (conIsRecord m)] : names (Proxy :: Proxy f)
    where m = undefined :: C1 c f ()
instance (Selector s, Names f) => Names (S1 s f) where
  names _ = unwords [show (selName m), show (selSourceUnpackedness m), show (selSourceStrictness m), show (selDecidedStrictness m)]
      : names (Proxy :: Proxy f)
    where m = undefined :: S1 s f ()

-- region odd
infixr 4 :/
infix 2 `Over`

data Odd a
  = Plain Int a
  | a :/ Odd a
  | Record { first' :: !Int, (<>>) :: Maybe a }
  | {-# UNPACK #-} !Int `Over` Bool
  | Nullary
  | Unboxed Int#
  deriving (Generic)
-- end odd

newtype Wrapped f a = Wrapped { unwrapped :: f a } deriving Generic
data Void'
deriving instance Generic Void'

-- region instance
instance Show a => Show (Odd a) where
  showsPrec d = gshow d . from
-- end instance

main :: IO ()
main = do
  print [Plain (-1) 'x', 'a' :/ 'b' :/ Nullary, Record { first' = 2, (<>>) = Just 'c' }, 3 `Over` True, Unboxed 5#]
  print (Just (Record 1 (Just (Plain 2 "s"))))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep (Odd Int))))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep (Wrapped Maybe Int))))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep Void')))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep [Int])))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep (Int, Bool))))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep (Maybe Int))))
  mapM_ putStrLn (names (Proxy :: Proxy (Rep (Sum Int))))
  print (from (Just 'x'))
  print (from (True, 'c'))
  print (to (from [1, 2, 3 :: Int]) == [1, 2, 3 :: Int])
