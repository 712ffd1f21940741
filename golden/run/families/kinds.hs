-- Catches: closed families in indices, data families, and what is apart.
{-# LANGUAGE TypeFamilies, DataKinds, GADTs, KindSignatures, UndecidableInstances, TypeOperators, StandaloneDeriving, PolyKinds #-}
module Main where
import Data.Kind (Type)
data Nat = Z | S Nat
type family (n :: Nat) + (m :: Nat) :: Nat where
  'Z + m = m
  'S n + m = 'S (n + m)
data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  (:>) :: a -> Vec n a -> Vec ('S n) a
infixr 5 :>
append :: Vec n a -> Vec m a -> Vec (n + m) a
append Nil ys = ys
append (x :> xs) ys = x :> append xs ys
toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs
vhead :: Vec ('S n) a -> a
vhead (x :> _) = x

data family XList a
data instance XList Char = XCons Char (XList Char) | XNil
newtype instance XList () = XListUnit Int deriving (Show, Eq)
xlen :: XList Char -> Int
xlen XNil = 0
xlen (XCons _ r) = 1 + xlen r

class GMapKey k where
  data GMap k :: Type -> Type
  gempty :: GMap k v
  glookup :: k -> GMap k v -> Maybe v
  ginsert :: k -> v -> GMap k v -> GMap k v
instance GMapKey () where
  data GMap () v = GMapUnit (Maybe v)
  gempty = GMapUnit Nothing
  glookup () (GMapUnit v) = v
  ginsert () v (GMapUnit _) = GMapUnit (Just v)
instance (GMapKey a, GMapKey b) => GMapKey (a, b) where
  data GMap (a, b) v = GMapPair (GMap a (GMap b v))
  gempty = GMapPair gempty
  glookup (a, b) (GMapPair gm) = glookup a gm >>= glookup b
  ginsert (a, b) v (GMapPair gm) = GMapPair $ case glookup a gm of
    Nothing -> ginsert a (ginsert b v gempty) gm
    Just gm2 -> ginsert a (ginsert b v gm2) gm
instance (GMapKey a, GMapKey b) => GMapKey (Either a b) where
  data GMap (Either a b) v = GMapEither (GMap a v) (GMap b v)
  gempty = GMapEither gempty gempty
  glookup (Left a) (GMapEither m _) = glookup a m
  glookup (Right b) (GMapEither _ m) = glookup b m
  ginsert (Left a) v (GMapEither m1 m2) = GMapEither (ginsert a v m1) m2
  ginsert (Right b) v (GMapEither m1 m2) = GMapEither m1 (ginsert b v m2)

type family If (c :: Bool) (t :: k) (e :: k) :: k where
  If 'True t e = t
  If 'False t e = e
type family Eq' a b :: Bool where
  Eq' a a = 'True
  Eq' a b = 'False
foo :: If (Eq' Int Int) String Bool
foo = "same"
bar :: If (Eq' Int Bool) String Bool
bar = True

main :: IO ()
main = do
  print (toList (append (1 :> 2 :> Nil) (3 :> Nil)))
  print (vhead (append (1 :> Nil) Nil))
  print (xlen (XCons 'a' (XCons 'b' XNil)))
  print (XListUnit 3, XListUnit 3 == XListUnit 4)
  let m = ginsert (Left ()) "l" (ginsert (Right ((), ())) "r" gempty) :: GMap (Either () ((), ())) String
  print (glookup (Left ()) m, glookup (Right ((),())) m)
  putStrLn foo
  print bar
