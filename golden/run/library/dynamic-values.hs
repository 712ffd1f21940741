-- Catches: values of any type that come back as another, and types at run time that are written as GHC does not.
{-# LANGUAGE ScopedTypeVariables, DataKinds, KindSignatures, TypeOperators #-}
import Data.Dynamic
import Data.Typeable
import Control.Exception
import qualified Data.Map as M
import Data.Kind
import Data.Functor.Compose
import Data.IORef
import Control.Monad.State
data T f = T (f Int)
data K (n :: Bool) = K
main = do
  let ds = [toDyn (1::Int), toDyn "hello", toDyn 'c', toDyn (Just [True]), toDyn (not), toDyn (M.fromList [(1::Int,"x")]), toDyn (), toDyn (1::Int,'c',2.0::Double), toDyn (length :: String -> Int)]
  print ds
  print [fromDynamic d :: Maybe Int | d <- ds]
  print [fromDyn d "none" | d <- ds]
  print (fmap (\d -> fromDyn d (0::Int)) (dynApply (ds!!8) (ds!!1)))
  print (dynApply (ds!!4) (ds!!1))
  print (dynTypeRep (dynApp (ds!!4) (toDyn True)))
  r <- try (evaluate (dynApp (ds!!4) (ds!!1)))
  case r of Left (e::ErrorCall) -> print e; Right d -> print d
  print (typeOf (T (Just 1)), typeRep (Proxy :: Proxy T), typeRep (Proxy::Proxy Type), typeRep (Proxy :: Proxy 'True), typeRep (Proxy :: Proxy "sym"), typeRep (Proxy :: Proxy 42))
  print (typeOf (undefined :: Int -> (Int -> Maybe Int) -> [Int -> Int]), typeOf (undefined :: StateT Int IO ()), typeOf (undefined :: IORef (IO Int)), typeOf (undefined :: ((Int,Char),[()],Either String (Maybe Int))))
  print (showsTypeRep (typeOf 'c') "", typeOf (undefined :: Maybe (Maybe (Int->Int))), typeRep (Proxy::Proxy (->)), typeRep (Proxy::Proxy ((->) Int)), typeRep (Proxy::Proxy []), typeRep (Proxy::Proxy (,)), typeRep (Proxy::Proxy ((,) Int)), typeRep (Proxy :: Proxy Constraint))
  print (tyConName (typeRepTyCon (typeOf 'c')), tyConModule (typeRepTyCon (typeOf 'c')), tyConModule (typeRepTyCon (typeOf (T (Just 1)))), tyConPackage (typeRepTyCon (typeOf (T (Just 1)))))
  print (typeOf 'c' == typeOf 'd', compare (typeOf 'c') (typeOf 'c'), eqT :: Maybe (Int :~: Int), eqT :: Maybe (Int :~: Char))
  print (typeRep (Proxy :: Proxy K), typeRep (Proxy :: Proxy (K 'True)))
  print (fromException (toException (userError "x")) :: Maybe IOException)
  throwIO (ErrorCall "x") `catch` \(SomeException e) -> print (typeOf e)
  print (toDyn (toDyn 'c'))
