-- Catches: a type of the library that cannot be walked through, or is by other names than the reference's.
{-# LANGUAGE ScopedTypeVariables, TypeOperators, DeriveDataTypeable, KindSignatures, DataKinds #-}
import Data.Data
import qualified Data.Map as M
import qualified Data.IntMap as IM
import qualified Data.Set as S
import qualified Data.IntSet as IS
import qualified Data.Sequence as Seq
import qualified Data.Tree as T
import qualified Data.Text as TS
import qualified Data.Text.Lazy as TL
import qualified Data.ByteString.Char8 as B
import qualified Data.ByteString.Lazy.Char8 as BL
import qualified Data.ByteString.Short as SB
import Data.Array
import Data.Ratio
import Data.Complex (Complex)
import qualified Data.Complex as C
import Data.Version
import Data.Functor.Compose
import Data.Functor.Product
import Data.Functor.Sum
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Monoid as Mo
import Data.Semigroup
import Data.Ord
import Data.Void
import Data.Fixed
import Data.Int
import Data.Word
import Numeric.Natural
import Foreign
import GHC.Generics
import Control.Applicative
import Control.Exception
import Data.Time
gsize :: Data a => a -> Int
gsize t = 1 + sum (gmapQ gsize t)
d :: forall a. Data a => a -> IO ()
d x = do
  let t = dataTypeOf x
  print (dataTypeName t, dataTypeRep t)
  if isAlgType t then mapM_ (\c -> print (c, constrIndex c, constrFields c, constrFixity c)) (dataTypeConstrs t) else return ()
  r <- try (evaluate (gsize x)) ; print (either (\(e::ErrorCall) -> show e) show r)
  r <- try (print (toConstr x)) ; print (either (\(e::ErrorCall) -> show e) show r)
main = do
  d (M.fromList [(1::Int,'a')]); d (IM.fromList [(1::Int,'a')]); d (S.fromList "abc"); d (IS.fromList [1,2,3]); d (Seq.fromList "abc"); d (Seq.viewl (Seq.fromList "abc")); d (Seq.viewr (Seq.fromList "abc")); d (T.Node 1 [T.Node (2::Int) []])
  d (Seq.empty :: Seq.Seq Int); d (Seq.viewl (Seq.empty :: Seq.Seq Int))
  d (TS.pack "abc"); d (TL.pack "abc"); d (B.pack "abc"); d (BL.pack "abc"); d (SB.toShort (B.pack "abc"))
  d (listArray (0,2::Int) "abc"); d (1 % 2::Rational); d (1.0 C.:+ (2.0::Double)); d (makeVersion [1,2]); d (Compose (Just "a")); d (Pair (Just 'a') (Just 'b')); d (InL (Just 'a') :: Data.Functor.Sum.Sum Maybe [] Char); d (Const 'a' :: Const Char Int); d (Identity 'c')
  d (Mo.Sum 'a'); d (Mo.Product 'a'); d (Mo.First (Just 'a')); d (Mo.Last (Just 'c')); d (Mo.Any True); d (Mo.All True); d (Mo.Dual 'c'); d (Mo.Alt (Just 'c')); d (Mo.Ap (Just 'c'))
  d (Min 'a'); d (Max 'a'); d (Data.Semigroup.First 'a'); d (Data.Semigroup.Last 'a'); d (WrapMonoid "a"); d (Arg 'a' 'b'); d (Option (Just 'a'))
  d (Down 'a'); d (undefined' :: Proxy Int); d (1.5 :: Centi); d (1::Natural); d (1::Integer); d nullPtr'
  d (ZipList "a"); d (Refl :: Int :~: Int); d Prefix'; d (Par1 'c'); d (U1 :: U1 Int); d (K1 'c' :: K1 Int Char Int); d (L1 (Par1 'c') :: (Par1 :+: U1) Char); d (Par1 'c' :*: U1); d (Comp1 (Just (Par1 'c'))); d (Rec1 (Just 'c'))
  d (fromGregorian 2020 1 2); d utc; d (TimeOfDay 1 2 3); d (1 :: NominalDiffTime); d (1 :: DiffTime); d (LocalTime (fromGregorian 2020 1 2) midnight); d (UTCTime (fromGregorian 2020 1 2) 0); d (CalendarDiffDays 1 2); d (utcToZonedTime utc (UTCTime (fromGregorian 2020 1 2) 0))
  d (1::Int); d (1::Int8); d (1::Word64); d 'c'; d (1::Double); d (1::Float); d [1::Int]; d (Just 1.5 :: Maybe Double); d (Left 1::Either Int Bool); d (); d ('a','b'); d ('a','b','c'); d ('a','b','c','d','e'); d ('a','b','c','d','e','f'); d ('a','b','c','d','e','f','g'); d (1 :: Word); d True; d LT
  d (WordPtr 1); d (IntPtr 1)
 where undefined' = Proxy
       nullPtr' = nullPtr :: Ptr Int
data P' = Prefix' deriving (Data)
