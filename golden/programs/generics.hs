{-# LANGUAGE DefaultSignatures, DerivingStrategies, DeriveAnyClass, DeriveDataTypeable, DeriveGeneric, DeriveTraversable, FlexibleContexts, FlexibleInstances, KindSignatures, RankNTypes, ScopedTypeVariables, TypeApplications, TypeOperators, UndecidableInstances #-}
-- Catches representations of data types that lack names, fixities or order: encoders by generics, traversals by Data, values of any type.
module Main (main) where

import Data.Char (isUpper, toLower, toUpper)
import Data.Data
import Data.Dynamic
import Data.Functor.Const
import Data.Functor.Identity
import Data.IORef
import Data.List (intercalate, sortOn)
import qualified Data.Map as Map
import Data.Maybe (fromJust, mapMaybe)
import GHC.Generics hiding (Fixity, Prefix, Infix, prec)
import qualified GHC.Generics as G
import Type.Reflection (SomeTypeRep)

-- Trees of names and values, made of any type that has a representation.
data Json = Null | Bool Bool | Number Double | Text String | Array [Json] | Object [(String, Json)]
  deriving (Eq, Show)

class ToJson a where
  toJson :: a -> Json
  default toJson :: (Generic a, GToJson (Rep a)) => a -> Json
  toJson = gToJson . from
  listToJson :: [a] -> Json
  listToJson = Array . map toJson

instance ToJson Int where toJson = Number . fromIntegral
instance ToJson Double where toJson = Number
instance ToJson Bool where toJson = Bool
instance ToJson Char where
  toJson c = Text [c]
  listToJson = Text
instance ToJson a => ToJson [a] where toJson = listToJson
instance ToJson a => ToJson (Maybe a) where toJson = maybe Null toJson
instance (ToJson a, ToJson b) => ToJson (a, b)
instance (ToJson a, ToJson b) => ToJson (Either a b)
instance ToJson v => ToJson (Map.Map String v) where toJson m = Object [(k, toJson v) | (k, v) <- Map.toList m]

class GToJson (f :: * -> *) where gToJson :: f p -> Json
class GFields (f :: * -> *) where gFields :: f p -> [(String, Json)]

instance GToJson f => GToJson (D1 c f) where gToJson (M1 x) = gToJson x
instance (GToJson f, GToJson g) => GToJson (f :+: g) where
  gToJson (L1 x) = gToJson x
  gToJson (R1 x) = gToJson x
instance (Constructor c, GFields f) => GToJson (C1 c f) where
  gToJson m@(M1 x)
    | conIsRecord m = Object (("tag", Text (conName m)) : fields)
    | null fields = Text (conName m)
    | G.Infix a n <- conFixity m = Array (Text (conName m ++ show (a, n)) : map snd fields)
    | otherwise = Array (Text (conName m) : map snd fields)
    where fields = gFields x
instance GFields U1 where gFields U1 = []
instance (GFields f, GFields g) => GFields (f :*: g) where gFields (a :*: b) = gFields a ++ gFields b
instance (Selector s, ToJson a) => GFields (S1 s (K1 i a)) where gFields m@(M1 (K1 x)) = [(selName m, toJson x)]

render :: Json -> String
render j = case j of
  Null -> "null"
  Bool b -> map toLower (show b)
  Number d | d == fromIntegral (round d :: Int) -> show (round d :: Int)
           | otherwise -> show d
  Text s -> show s
  Array js -> "[" ++ intercalate "," (map render js) ++ "]"
  Object kvs -> "{" ++ intercalate "," [show k ++ ":" ++ render v | (k, v) <- kvs] ++ "}"

-- All values of a type, smallest first, by its representation.
class Universe a where
  universe :: [a]
  default universe :: (Generic a, GUniverse (Rep a)) => [a]
  universe = map to gUniverse

class GUniverse f where gUniverse :: [f p]
instance GUniverse U1 where gUniverse = [U1]
instance Universe a => GUniverse (K1 i a) where gUniverse = map K1 universe
instance GUniverse f => GUniverse (M1 i c f) where gUniverse = map M1 gUniverse
instance (GUniverse f, GUniverse g) => GUniverse (f :+: g) where gUniverse = map L1 gUniverse ++ map R1 gUniverse
instance (GUniverse f, GUniverse g) => GUniverse (f :*: g) where gUniverse = [a :*: b | a <- gUniverse, b <- gUniverse]
instance Universe Bool
instance Universe a => Universe (Maybe a)

-- A small language.
infixr 5 :+
infixl 6 :*

data Expr = Lit Int | Var String | Expr :+ Expr | Expr :* Expr | Let { bound :: String, is, within :: Expr } | Call String [Expr]
  deriving (Eq, Ord, Show, Read, Data, Generic, ToJson)

data Decl = Decl { declName :: String, params :: [String], body :: Expr, notes :: Maybe (Either Int Double) }
  deriving (Eq, Show, Read, Data, Generic, ToJson)

newtype Program = Program [Decl]
  deriving (Eq, Show, Data, Generic)
  deriving anyclass ToJson

data Suit = Clubs | Hearts deriving (Eq, Ord, Show, Enum, Bounded, Data, Generic, Universe)
data Card = Card Suit Bool | Joker (Maybe Suit) deriving (Show, Generic, Universe)
data Rose a = Rose a [Rose a] deriving (Show, Functor, Foldable, Traversable, Data, Generic, Generic1)

-- Traversals over anything.
everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f = f . gmapT (everywhere f)

everything :: (r -> r -> r) -> (forall a. Data a => a -> r) -> (forall a. Data a => a -> r)
everything k f x = foldl k (f x) (gmapQ (everything k f) x)

mkT :: (Typeable a, Typeable b) => (b -> b) -> a -> a
mkT f = maybe id id (cast f)

mkQ :: (Typeable a, Typeable b) => r -> (b -> r) -> a -> r
mkQ r f = maybe r f . cast

extQ :: (Typeable a, Typeable b) => (a -> r) -> (b -> r) -> a -> r
extQ d f a = maybe (d a) f (cast a)

simplify :: Expr -> Expr
simplify (Lit a :+ Lit b) = Lit (a + b)
simplify (Lit 0 :+ e) = e
simplify (Lit 1 :* e) = e
simplify (Lit 0 :* _) = Lit 0
simplify e = e

gshow :: Data a => a -> String
gshow = generic `extQ` (show :: String -> String) `extQ` (show :: Int -> String)
  where
    generic :: Data b => b -> String
    generic t = case (showConstr (toConstr t), gmapQ gshow t) of
      (c, []) -> c
      (c, xs) -> "(" ++ unwords (c : xs) ++ ")"

depth :: Data a => a -> Int
depth x = 1 + maximum (0 : gmapQ depth x)

program :: Program
program = Program
  [ Decl "area" ["w", "h"] (Lit 1 :* Var "w" :* Var "h" :+ Lit 0) Nothing
  , Decl { declName = "main", params = [], body = Let { bound = "x", is = Lit 2 :+ Lit 3 :+ Lit 4, within = Call "area" [Var "x", Lit 0 :* Call "f" []] }, notes = Just (Right 2.5) }
  , Decl "k" [] (Lit 7) (Just (Left (-3)))
  ]

main :: IO ()
main = do
  putStrLn (render (toJson program))
  putStrLn (render (toJson (Map.fromList [("a", [1.5, 2 :: Double]), ("b", [])])))
  print (read (show (body d)) == body d, (read (show d) :: Decl) == d)
  let Program simple = everywhere (mkT simplify) program
  mapM_ (print . body) simple
  let Program loud = everywhere (mkT (map toUpper :: String -> String)) program
  print (map declName loud, [p | e <- loud, p <- params e])
  print (everything (++) (mkQ [] (\e -> case e of Var v -> [v]; _ -> [])) program)
  print (everything (+) (mkQ 0 (\n -> n :: Int)) program, depth program, length (gmapQ (const ()) d))
  putStrLn (gshow (Program (take 1 simple)))
  print (toConstr d, constrFields (toConstr d), dataTypeOf d)
  print (map showConstr (dataTypeConstrs (dataTypeOf (Lit 1))), map constrFixity (dataTypeConstrs (dataTypeOf (Lit 1))))
  print (fromConstr (indexConstr (dataTypeOf Clubs) 2) :: Suit, readConstr (dataTypeOf Clubs) "Clubs", constrIndex (toConstr Hearts))
  print (fromConstrB (fromConstr (toConstr (5 :: Int))) (toConstr (Lit 1)) :: Expr)
  print (gmapM (\x -> case cast x of Just (n :: Int) | n < 0 -> Nothing; _ -> Just x) (Lit 3), gmapM (\x -> case cast x of Just (n :: Int) | n < 0 -> Nothing; _ -> Just x) (Lit (-3)))
  print (universe @Card)
  print (length (universe @(Maybe (Maybe Bool))))
  let rose = Rose 1 [Rose 2 [Rose 4 []], Rose 3 []] :: Rose Int
  print (sum rose, maximum rose, fmap even rose)
  print (traverse (\x -> if x > 0 then Right (show x) else Left x) rose)
  print (everywhere (mkT ((* 10) :: Int -> Int)) rose)
  print (runIdentity (traverse (Identity . negate) rose), getConst (traverse (\x -> Const [x]) rose))
  print (datatypeName (from (Rose 'a' [])), moduleName (from d), isNewtype (from program), isNewtype (from d))
  let dyns = [toDyn (1 :: Int), toDyn "two", toDyn (Just 'x'), toDyn (succ :: Int -> Int), toDyn (3.5 :: Double), toDyn Hearts]
  print dyns
  print (mapMaybe fromDynamic dyns :: [Int], fromDyn (dyns !! 1) "", fmap (\f -> fromDyn f (0 :: Int)) (dynApply (dyns !! 3) (head dyns)))
  print (typeOf program, typeOf rose, typeRep (Proxy :: Proxy Either), typeOf (Just [(1 :: Int, 'c')]), typeOf (undefined :: Int -> Maybe ()))
  print (sortOn show [typeOf 'a', typeOf "a", typeOf ()], splitTyConApp (typeOf (Left 1 :: Either Int Bool)), typeRepArgs (typeOf rose), tyConName (typeRepTyCon (typeOf d)))
  print (eqT :: Maybe (Int :~: Int), gcast (Just 'c') :: Maybe (Maybe Char), (cast 'c' :: Maybe Int))
  where
    Program (_ : d : _) = program
