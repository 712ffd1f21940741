-- Catches: folds over values of the library's types, their constructors' names, and the texts of errors.
{-# LANGUAGE DeriveDataTypeable, RankNTypes, ScopedTypeVariables #-}
import Data.Data
import Data.Maybe
import Data.Functor.Identity
import Data.Functor.Const
import qualified Data.Map as M
import qualified Data.Set as S
import Data.Ratio
import Data.Complex (Complex)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Word
import Data.Int
import Data.Version
import qualified Data.Sequence as Seq
import qualified Data.IntMap as IM
import qualified Data.Text as T
import qualified Data.ByteString as B
import Control.Monad
import Control.Exception

data Company = C [Dept] deriving (Eq, Show, Data, Typeable)
data Dept = D { name :: String, boss :: Employee, units :: [Unit] } deriving (Eq, Show, Data, Typeable)
data Unit = PU Employee | DU Dept deriving (Eq, Show, Data, Typeable)
data Employee = E Person Salary deriving (Eq, Show, Data, Typeable)
data Person = P String String deriving (Eq, Show, Data, Typeable)
newtype Salary = S Double deriving (Eq, Show, Data, Typeable)
data Op = Int :+ Int | Op :*: Op | Neg { unNeg :: Op, (<+>) :: Int } deriving (Eq, Show, Data)
infixl 6 :+
infixr 5 :*:
data Void0 deriving (Data)
data Par a b = Par a (Maybe b) [a] deriving (Show, Data)

everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f = go where go :: forall a. Data a => a -> a
                        go = f . gmapT go
everywhereM :: forall m. Monad m => (forall a. Data a => a -> m a) -> (forall a. Data a => a -> m a)
everywhereM f x = do { x' <- gmapM (everywhereM f) x; f x' }
everything :: forall r. (r -> r -> r) -> (forall a. Data a => a -> r) -> (forall a. Data a => a -> r)
everything k f x = foldl k (f x) (gmapQ (everything k f) x)
mkT :: (Typeable a, Typeable b) => (b -> b) -> a -> a
mkT f = fromMaybe id (cast f)
mkQ :: (Typeable a, Typeable b) => r -> (b -> r) -> a -> r
mkQ r q a = maybe r q (cast a)
extQ :: (Typeable a, Typeable b) => (a -> r) -> (b -> r) -> a -> r
extQ def q a = maybe (def a) q (cast a)

gshow :: Data a => a -> String
gshow = gen `extQ` (show :: String -> String)
  where gen t = "(" ++ showConstr (toConstr t) ++ concat (gmapQ ((' ':) . gshow) t) ++ ")"
gsize :: Data a => a -> Int
gsize t = 1 + sum (gmapQ gsize t)

com = C [D "Research" (E (P "Ralf" "Amsterdam") (S 8000)) [PU (E (P "Joost" "A") (S 1000)), DU (D "x" (E (P "q" "z") (S 1)) [])],
         D "Strategy" (E (P "Blair" "London") (S 100000)) []]

describe :: forall a. Data a => a -> IO ()
describe x = do
  let t = dataTypeOf x
  print t
  putStrLn (dataTypeName t ++ " " ++ tyconUQname (dataTypeName t) ++ " " ++ tyconModule (dataTypeName t) ++ " alg=" ++ show (isAlgType t) ++ " norep=" ++ show (isNorepType t))
  print (dataTypeRep t)
  when (isAlgType t) $ do
    print (dataTypeConstrs t, maxConstrIndex t)
    forM_ (dataTypeConstrs t) $ \c -> print (c, constrIndex c, constrFields c, constrFixity c, constrRep c, constrType c)
  print (typeOf x)

main :: IO ()
main = do
  print (everywhere (mkT (\(S s) -> S (s * 1.5))) com)
  print (everything (+) (mkQ 0 (\(S s) -> s)) com)
  putStrLn (gshow com)
  print (gsize com)
  putStrLn (gshow (M.fromList [(1::Int,"a"),(2,"b")]))
  putStrLn (gshow (S.fromList "abc"))
  putStrLn (gshow (3 % 4 :: Rational, 1 :+ 2, Neg (2:+3) 4))
  putStrLn (gshow (Seq.fromList [1::Int,2,3], IM.fromList [(1,'x')]))
  putStrLn (gshow (T.pack "hello"))
  putStrLn (gshow ((1::Int):|[2,3], Just 'c', Left 1 :: Either Int Bool, LT, ()))
  putStrLn (gshow (1.5::Double, 2.5 ::Float, 3::Word8, 4::Int16, 5::Integer))
  describe com; describe (1:+2); describe (Just 'c'); describe [1::Int]; describe (1::Int); describe 'c'; describe (1.5::Double)
  describe (M.fromList [(1::Int,'a')]); describe (T.pack "a"); print (dataTypeOf (B.pack [1])); describe (S.fromList [1::Int])
  describe (Seq.fromList [1::Int]); describe (1 Data.Ratio.% 2 :: Rational); describe (Par 'a' (Just True) "b"); describe (Identity 'c')
  describe (1::Int,'c'); describe (); describe True; describe (1::Word); describe (IM.fromList [(1,'a')])
  return ()
  print (readConstr (dataTypeOf com) "C", readConstr (dataTypeOf 'c') "x", readConstr (dataTypeOf (1::Int)) "42", readConstr (dataTypeOf True) "Maybe", readConstr (dataTypeOf (0::Double)) "1.5")
  print (fromConstr (indexConstr (dataTypeOf True) 2) :: Bool)
  print (fromConstrB (fromConstr (toConstr (7::Int))) (toConstr (Just (1::Int))) :: Maybe Int)
  print (fromConstrM (cast 'x') (toConstr (Just 'a')) :: Maybe (Maybe Char))
  print (gmapQi 1 gsize (1::Int,"abc"), gmapQr (:) [] gsize (1::Int,"abc"), gmapQl (+) 0 gsize (1::Int,"abc"))
  print (toConstr (Just 1 :: Maybe Int) == toConstr (Just 2 :: Maybe Int), toConstr 'a' == toConstr 'b', showConstr (toConstr [1::Int]), showConstr (toConstr (1::Int, 2::Int)), toConstr (1::Int,2::Int,3::Int), toConstr ([]::[Int]))
  r <- everywhereM (\x -> case cast x of Just (s::String) | not (null s) -> putStrLn s >> return x; _ -> return x) com
  print (r == com)
  print (gmapMp (\x -> case cast x of Just (n::Int) -> Just (fromJust (cast (n+1))); Nothing -> Nothing) (1::Int,'c'))
  print (gmapMo (\x -> case cast x of Just (n::Int) -> Just (fromJust (cast (n+1))); Nothing -> Nothing) (1::Int,2::Int))
  print (runIdentity (gfoldl (\(Identity f) x -> Identity (f x)) Identity (2:+3)))
  print (gunfold (\(Just f) -> Just (f (fromJust (cast (5::Int) `mplus'` Nothing)))) Just (toConstr (1:+2)) `asTypeOf` Just (1:+2)) `catch` \(e::SomeException) -> putStrLn "bad"
  print (mkIntegralConstr (dataTypeOf (1::Int)) 7, mkRealConstr (dataTypeOf (1::Double)) 7.5, mkCharConstr (dataTypeOf 'c') 'z')
  print (typeOf (Par 'a' (Just True) "b"), typeRep (Proxy :: Proxy Par), typeRepTyCon (typeOf com), splitTyConApp (typeOf (Just 'c')), funResultTy (typeOf not) (typeOf True), typeRepArgs (typeOf (Left 'c' :: Either Char Int)), mkFunTy (typeOf 'c') (typeOf ()))
  print (gcast (Just 'c') :: Maybe (Maybe Char))
  r <- try (evaluate (indexConstr (dataTypeOf True) 5)); print (either (\(e::SomeException) -> takeWhile (/='\n') (show e)) show r)
  r <- try (evaluate (constrIndex (toConstr 'c'))); print (either (\(e::SomeException) -> takeWhile (/='\n') (show e)) show r)
  r <- try (evaluate (fromConstr (toConstr 'c') :: Int)); print (either (\(e::SomeException) -> takeWhile (/='\n') (show e)) show r)
  r <- try (evaluate (dataTypeConstrs (dataTypeOf 'c'))); print (either (\(e::SomeException) -> takeWhile (/='\n') (show e)) show r)
 where mplus' a _ = a
