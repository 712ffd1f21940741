-- Catches an instance that is not there any more: a value for each that the reference says it has.
{-# LANGUAGE GADTs, ConstraintKinds, KindSignatures, FlexibleContexts, RankNTypes, PolyKinds, DataKinds, TypeOperators, QuantifiedConstraints, ExplicitForAll, MultiParamTypeClasses, UndecidableInstances #-}
module Main where
import Prelude
import Data.Ix
import Data.Bits
import Foreign.Storable
import Control.Exception
import Data.String
import GHC.Exts
import Control.Monad.Fix
import Control.Monad.IO.Class
import Control.Monad.Zip
import Control.Category
import Control.Arrow
import Data.Bifunctor
import Data.Bifoldable
import Data.Bitraversable
import Data.Functor.Classes
import Control.DeepSeq
import Text.Printf
import Data.Array.IArray
import Data.Array.MArray
import Control.Monad.State
import Control.Monad.Reader
import Control.Monad.Writer
import Control.Monad.Except
import Control.Monad.Cont
import Control.Monad.RWS
import Data.Functor.Contravariant
import Text.PrettyPrint.HughesPJClass
import Text.Parsec
import Control.Monad.Catch
import Data.Fixed
import Data.Time
import Data.Type.Equality
import Control.Applicative
import Control.Monad
import Data.Complex
import Data.Ratio
import Data.Int
import Data.Word
import Data.Char
import Data.Monoid
import Data.Semigroup
import Data.Ord
import Data.Proxy
import Data.Void
import Data.Version
import Data.Unique
import Data.Dynamic
import Data.Typeable
import Data.Functor.Identity
import Data.Functor.Const
import Data.Functor.Compose
import Data.Functor.Product
import Data.Functor.Sum
import Data.List.NonEmpty
import Numeric.Natural
import Data.IORef
import Data.STRef
import Control.Concurrent
import Control.Concurrent.STM
import Control.Monad.ST
import Foreign.Ptr
import Foreign.C.Types
import Foreign.ForeignPtr
import Foreign.StablePtr
import System.IO
import System.Exit
import Data.Map
import Data.Set
import Data.IntMap
import Data.IntSet
import Data.Sequence
import Data.Tree
import Data.Graph
import Data.Array
import Data.Array.Unboxed
import Data.Array.ST
import Data.Array.IO
import Data.ByteString
import Data.ByteString.Lazy
import Data.ByteString.Builder
import Data.ByteString.Short
import Data.Text
import Data.Text.Lazy
import Data.Text.Lazy.Builder
import Text.ParserCombinators.ReadP
import Text.ParserCombinators.ReadPrec
import Control.Monad.Trans.Maybe
import Control.Monad.Trans.Identity
import Control.Monad.Trans.Accum
import Control.Monad.Trans.Select
import Data.Functor.Reverse
import Data.Functor.Constant
import Control.Applicative.Lift
import Control.Applicative.Backwards
import Text.PrettyPrint
import Text.Read.Lex
import GHC.Stack
import Data.Kind
import qualified Prelude
data D (c :: Constraint) where D :: c => D c
main :: IO ()
main = Prelude.putStrLn "1827 instances"
i1 :: (Eq e, Eq1 m, Eq a) => D (Eq (ExceptT e m a)); i1 = D
i2 :: D (Eq TimeZone); i2 = D
i3 :: D (Eq TimeOfDay); i3 = D
i5 :: D (Eq TimeLocale); i5 = D
i6 :: D (Eq UniversalTime); i6 = D
i7 :: D (Eq UTCTime); i7 = D
i8 :: D (Eq NominalDiffTime); i8 = D
i9 :: D (Eq DiffTime); i9 = D
i10 :: D (Eq DayOfWeek); i10 = D
i11 :: D (Eq Day); i11 = D
i12 :: D (Eq CalendarDiffDays); i12 = D
i13 :: D (Eq Data.Text.Lazy.Builder.Builder); i13 = D
i14 :: D (Eq (TQueue a)); i14 = D
i15 :: D (Eq (TMVar a)); i15 = D
i19 :: D (Eq SourcePos); i19 = D
i20 :: D (Eq ParseError); i20 = D
i22 :: Eq a => D (Eq [a]); i22 = D
i23 :: D (Eq Word); i23 = D
i24 :: D (Eq TyCon); i24 = D
i26 :: D (Eq Ordering); i26 = D
i27 :: D (Eq Int); i27 = D
i28 :: D (Eq Float); i28 = D
i29 :: D (Eq Double); i29 = D
i30 :: D (Eq Char); i30 = D
i31 :: D (Eq Bool); i31 = D
i32 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m, Eq n, Eq o) => D (Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)); i32 = D
i33 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m, Eq n) => D (Eq (a, b, c, d, e, f, g, h, i, j, k, l, m, n)); i33 = D
i34 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l, Eq m) => D (Eq (a, b, c, d, e, f, g, h, i, j, k, l, m)); i34 = D
i35 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k, Eq l) => D (Eq (a, b, c, d, e, f, g, h, i, j, k, l)); i35 = D
i36 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j, Eq k) => D (Eq (a, b, c, d, e, f, g, h, i, j, k)); i36 = D
i37 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i, Eq j) => D (Eq (a, b, c, d, e, f, g, h, i, j)); i37 = D
i38 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h, Eq i) => D (Eq (a, b, c, d, e, f, g, h, i)); i38 = D
i39 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g, Eq h) => D (Eq (a, b, c, d, e, f, g, h)); i39 = D
i40 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f, Eq g) => D (Eq (a, b, c, d, e, f, g)); i40 = D
i41 :: (Eq a, Eq b, Eq c, Eq d, Eq e, Eq f) => D (Eq (a, b, c, d, e, f)); i41 = D
i42 :: (Eq a, Eq b, Eq c, Eq d, Eq e) => D (Eq (a, b, c, d, e)); i42 = D
i43 :: (Eq a, Eq b, Eq c, Eq d) => D (Eq (a, b, c, d)); i43 = D
i44 :: (Eq a, Eq b, Eq c) => D (Eq (a, b, c)); i44 = D
i45 :: (Eq a, Eq b) => D (Eq (a, b)); i45 = D
i46 :: D (Eq ()); i46 = D
i47 :: D (Eq Natural); i47 = D
i48 :: D (Eq Integer); i48 = D
i49 :: D (Eq GeneralCategory); i49 = D
i50 :: D (Eq SrcLoc); i50 = D
i51 :: D (Eq (StablePtr a)); i51 = D
i52 :: D (Eq (STRef s a)); i52 = D
i53 :: Eq a => D (Eq (Ratio a)); i53 = D
i54 :: D (Eq (Ptr a)); i54 = D
i55 :: D (Eq (FunPtr a)); i55 = D
i56 :: Eq a => D (Eq (Maybe a)); i56 = D
i57 :: D (Eq (MVar a)); i57 = D
i58 :: D (Eq Int8); i58 = D
i59 :: D (Eq Int64); i59 = D
i60 :: D (Eq Int32); i60 = D
i61 :: D (Eq Int16); i61 = D
i62 :: D (Eq (IORef a)); i62 = D
i63 :: D (Eq (IOArray i e)); i63 = D
i64 :: D (Eq IOMode); i64 = D
i65 :: D (Eq NewlineMode); i65 = D
i66 :: D (Eq Newline); i66 = D
i67 :: D (Eq Handle); i67 = D
i68 :: D (Eq BufferMode); i68 = D
i70 :: D (Eq IOException); i70 = D
i71 :: D (Eq ExitCode); i71 = D
i72 :: D (Eq AsyncException); i72 = D
i73 :: D (Eq ArrayException); i73 = D
i74 :: D (Eq SeekMode); i74 = D
i75 :: D (Eq MaskingState); i75 = D
i76 :: D (Eq (ForeignPtr a)); i76 = D
i77 :: D (Eq ArithException); i77 = D
i78 :: D (Eq ErrorCall); i78 = D
i79 :: D (Eq ThreadId); i79 = D
i80 :: D (Eq (TVar a)); i80 = D
i81 :: D (Eq (STArray s i e)); i81 = D
i82 :: (Ix i, Eq e) => D (Eq (Array i e)); i82 = D
i83 :: Eq a => D (Eq (Control.Monad.Writer.Sum a)); i83 = D
i84 :: Eq a => D (Eq (Control.Monad.Writer.Product a)); i84 = D
i85 :: Eq a => D (Eq (Dual a)); i85 = D
i86 :: D (Eq Control.Monad.Writer.Any); i86 = D
i88 :: D (Eq All); i88 = D
i89 :: (Eq a, Eq b) => D (Eq (Either a b)); i89 = D
i90 :: D (Eq (Chan a)); i90 = D
i91 :: D (Eq (IOUArray i e)); i91 = D
i92 :: (Ix ix, Eq e, IArray UArray e) => D (Eq (UArray ix e)); i92 = D
i93 :: D (Eq (STUArray s i e)); i93 = D
i94 :: D (Eq Doc); i94 = D
i95 :: D (Eq TextDetails); i95 = D
i96 :: D (Eq Style); i96 = D
i98 :: D (Eq Mode); i98 = D
i103 :: Eq a => D (Eq (Set a)); i103 = D
i104 :: (Eq k, Eq a) => D (Eq (Map k a)); i104 = D
i106 :: D (Eq IntSet); i106 = D
i107 :: Eq a => D (Eq (IntMap a)); i107 = D
i108 :: D (Eq Word8); i108 = D
i109 :: D (Eq Word64); i109 = D
i110 :: D (Eq Word32); i110 = D
i111 :: D (Eq Word16); i111 = D
i112 :: Eq a => D (Eq (ViewR a)); i112 = D
i113 :: Eq a => D (Eq (ViewL a)); i113 = D
i114 :: Eq a => D (Eq (Seq a)); i114 = D
i115 :: D (Eq Data.ByteString.ByteString); i115 = D
i116 :: D (Eq ShortByteString); i116 = D
i117 :: D (Eq Data.ByteString.Lazy.ByteString); i117 = D
i119 :: D (Eq LocalTime); i119 = D
i121 :: D (Eq PrettyLevel); i121 = D
i122 :: forall k (a :: k). D (Eq (Fixed a)); i122 = D
i123 :: forall k1 k2 (a :: k1) (b :: k2). D (Eq (a :~~: b)); i123 = D
i124 :: forall k (a :: k) (b :: k). D (Eq (a :~: b)); i124 = D
i125 :: Eq a => D (Eq (ZipList a)); i125 = D
i126 :: Eq a => D (Eq (Complex a)); i126 = D
i127 :: Eq a => D (Eq (Control.Monad.Writer.Last a)); i127 = D
i128 :: Eq a => D (Eq (Control.Monad.Writer.First a)); i128 = D
i129 :: forall k (f :: k -> *) (a :: k). Eq (f a) => D (Eq (Ap f a)); i129 = D
i130 :: Eq m => D (Eq (WrappedMonoid m)); i130 = D
i132 :: Eq a => D (Eq (Min a)); i132 = D
i133 :: Eq a => D (Eq (Max a)); i133 = D
i134 :: Eq a => D (Eq (Data.Semigroup.Last a)); i134 = D
i135 :: Eq a => D (Eq (Data.Semigroup.First a)); i135 = D
i136 :: Eq a => D (Eq (Arg a b)); i136 = D
i137 :: Eq a => D (Eq (Down a)); i137 = D
i138 :: forall k (s :: k). D (Eq (Proxy s)); i138 = D
i139 :: D (Eq Void); i139 = D
i140 :: D (Eq Version); i140 = D
i141 :: D (Eq Unique); i141 = D
i142 :: Eq a => D (Eq (Identity a)); i142 = D
i143 :: forall a k (b :: k). Eq a => D (Eq (Const a b)); i143 = D
i144 :: (Eq1 f, Eq1 g, Eq a) => D (Eq (Compose f g a)); i144 = D
i145 :: (Eq1 f, Eq1 g, Eq a) => D (Eq (Data.Functor.Product.Product f g a)); i145 = D
i146 :: (Eq1 f, Eq1 g, Eq a) => D (Eq (Data.Functor.Sum.Sum f g a)); i146 = D
i147 :: D (Eq WordPtr); i147 = D
i148 :: D (Eq IntPtr); i148 = D
i149 :: D (Eq CWchar); i149 = D
i150 :: D (Eq CUShort); i150 = D
i151 :: D (Eq CUSeconds); i151 = D
i152 :: D (Eq CULong); i152 = D
i153 :: D (Eq CULLong); i153 = D
i154 :: D (Eq CUIntPtr); i154 = D
i155 :: D (Eq CUIntMax); i155 = D
i156 :: D (Eq CUInt); i156 = D
i157 :: D (Eq CUChar); i157 = D
i158 :: D (Eq CTime); i158 = D
i159 :: D (Eq CSize); i159 = D
i160 :: D (Eq CSigAtomic); i160 = D
i161 :: D (Eq CShort); i161 = D
i162 :: D (Eq CSUSeconds); i162 = D
i163 :: D (Eq CSChar); i163 = D
i164 :: D (Eq CPtrdiff); i164 = D
i165 :: D (Eq CLong); i165 = D
i166 :: D (Eq CLLong); i166 = D
i167 :: D (Eq CIntPtr); i167 = D
i168 :: D (Eq CIntMax); i168 = D
i169 :: D (Eq CInt); i169 = D
i170 :: D (Eq CFloat); i170 = D
i171 :: D (Eq CDouble); i171 = D
i172 :: D (Eq CClock); i172 = D
i173 :: D (Eq CChar); i173 = D
i174 :: D (Eq CBool); i174 = D
i175 :: Eq a => D (Eq (Tree a)); i175 = D
i176 :: Eq vertex => D (Eq (SCC vertex)); i176 = D
i177 :: D (Eq Data.Text.Text); i177 = D
i178 :: D (Eq Data.Text.Lazy.Text); i178 = D
i179 :: (Eq1 m, Eq a) => D (Eq (MaybeT m a)); i179 = D
i180 :: (Eq1 f, Eq a) => D (Eq (IdentityT f a)); i180 = D
i181 :: (Eq1 f, Eq a) => D (Eq (Reverse f a)); i181 = D
i184 :: (Eq1 f, Eq a) => D (Eq (Backwards f a)); i184 = D
i185 :: D (Eq Number); i185 = D
i186 :: D (Eq Lexeme); i186 = D
i188 :: Eq a => D (Eq (NonEmpty a)); i188 = D
i193 :: (Ord e, Ord1 m, Ord a) => D (Ord (ExceptT e m a)); i193 = D
i194 :: D (Ord TimeZone); i194 = D
i195 :: D (Ord TimeOfDay); i195 = D
i196 :: D (Ord TimeLocale); i196 = D
i197 :: D (Ord UniversalTime); i197 = D
i198 :: D (Ord UTCTime); i198 = D
i199 :: D (Ord NominalDiffTime); i199 = D
i200 :: D (Ord DiffTime); i200 = D
i201 :: D (Ord Day); i201 = D
i202 :: D (Ord Data.Text.Lazy.Builder.Builder); i202 = D
i203 :: D (Ord SourcePos); i203 = D
i205 :: Ord a => D (Ord [a]); i205 = D
i206 :: D (Ord Word); i206 = D
i207 :: D (Ord TyCon); i207 = D
i208 :: D (Ord Ordering); i208 = D
i209 :: D (Ord Int); i209 = D
i210 :: D (Ord Float); i210 = D
i211 :: D (Ord Double); i211 = D
i212 :: D (Ord Char); i212 = D
i213 :: D (Ord Bool); i213 = D
i214 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m, Ord n, Ord o) => D (Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)); i214 = D
i215 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m, Ord n) => D (Ord (a, b, c, d, e, f, g, h, i, j, k, l, m, n)); i215 = D
i216 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l, Ord m) => D (Ord (a, b, c, d, e, f, g, h, i, j, k, l, m)); i216 = D
i217 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k, Ord l) => D (Ord (a, b, c, d, e, f, g, h, i, j, k, l)); i217 = D
i218 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j, Ord k) => D (Ord (a, b, c, d, e, f, g, h, i, j, k)); i218 = D
i219 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i, Ord j) => D (Ord (a, b, c, d, e, f, g, h, i, j)); i219 = D
i220 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h, Ord i) => D (Ord (a, b, c, d, e, f, g, h, i)); i220 = D
i221 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g, Ord h) => D (Ord (a, b, c, d, e, f, g, h)); i221 = D
i222 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f, Ord g) => D (Ord (a, b, c, d, e, f, g)); i222 = D
i223 :: (Ord a, Ord b, Ord c, Ord d, Ord e, Ord f) => D (Ord (a, b, c, d, e, f)); i223 = D
i224 :: (Ord a, Ord b, Ord c, Ord d, Ord e) => D (Ord (a, b, c, d, e)); i224 = D
i225 :: (Ord a, Ord b, Ord c, Ord d) => D (Ord (a, b, c, d)); i225 = D
i226 :: (Ord a, Ord b, Ord c) => D (Ord (a, b, c)); i226 = D
i227 :: (Ord a, Ord b) => D (Ord (a, b)); i227 = D
i228 :: D (Ord ()); i228 = D
i229 :: D (Ord Natural); i229 = D
i230 :: D (Ord Integer); i230 = D
i231 :: D (Ord GeneralCategory); i231 = D
i232 :: Integral a => D (Ord (Ratio a)); i232 = D
i233 :: D (Ord (Ptr a)); i233 = D
i234 :: D (Ord (FunPtr a)); i234 = D
i235 :: Ord a => D (Ord (Maybe a)); i235 = D
i236 :: D (Ord Int8); i236 = D
i237 :: D (Ord Int64); i237 = D
i238 :: D (Ord Int32); i238 = D
i239 :: D (Ord Int16); i239 = D
i240 :: D (Ord IOMode); i240 = D
i241 :: D (Ord NewlineMode); i241 = D
i242 :: D (Ord Newline); i242 = D
i243 :: D (Ord BufferMode); i243 = D
i244 :: D (Ord ExitCode); i244 = D
i245 :: D (Ord AsyncException); i245 = D
i246 :: D (Ord ArrayException); i246 = D
i247 :: D (Ord SeekMode); i247 = D
i248 :: D (Ord (ForeignPtr a)); i248 = D
i249 :: D (Ord ArithException); i249 = D
i250 :: D (Ord ErrorCall); i250 = D
i251 :: D (Ord ThreadId); i251 = D
i252 :: (Ix i, Ord e) => D (Ord (Array i e)); i252 = D
i253 :: Ord a => D (Ord (Control.Monad.Writer.Sum a)); i253 = D
i254 :: Ord a => D (Ord (Control.Monad.Writer.Product a)); i254 = D
i255 :: Ord a => D (Ord (Dual a)); i255 = D
i256 :: D (Ord Control.Monad.Writer.Any); i256 = D
i258 :: D (Ord All); i258 = D
i259 :: (Ord a, Ord b) => D (Ord (Either a b)); i259 = D
i260 :: (Ix ix, Ord e, IArray UArray e) => D (Ord (UArray ix e)); i260 = D
i262 :: Ord a => D (Ord (Set a)); i262 = D
i263 :: (Ord k, Ord v) => D (Ord (Map k v)); i263 = D
i264 :: D (Ord IntSet); i264 = D
i265 :: Ord a => D (Ord (IntMap a)); i265 = D
i266 :: D (Ord Word8); i266 = D
i267 :: D (Ord Word64); i267 = D
i268 :: D (Ord Word32); i268 = D
i269 :: D (Ord Word16); i269 = D
i270 :: Ord a => D (Ord (ViewR a)); i270 = D
i271 :: Ord a => D (Ord (ViewL a)); i271 = D
i272 :: Ord a => D (Ord (Seq a)); i272 = D
i273 :: D (Ord Data.ByteString.ByteString); i273 = D
i274 :: D (Ord ShortByteString); i274 = D
i275 :: D (Ord Data.ByteString.Lazy.ByteString); i275 = D
i277 :: D (Ord LocalTime); i277 = D
i278 :: D (Ord PrettyLevel); i278 = D
i279 :: forall k (a :: k). D (Ord (Fixed a)); i279 = D
i280 :: forall k1 k2 (a :: k1) (b :: k2). D (Ord (a :~~: b)); i280 = D
i281 :: forall k (a :: k) (b :: k). D (Ord (a :~: b)); i281 = D
i282 :: Ord a => D (Ord (ZipList a)); i282 = D
i283 :: Ord a => D (Ord (Control.Monad.Writer.Last a)); i283 = D
i284 :: Ord a => D (Ord (Control.Monad.Writer.First a)); i284 = D
i285 :: forall k (f :: k -> *) (a :: k). Ord (f a) => D (Ord (Ap f a)); i285 = D
i286 :: Ord m => D (Ord (WrappedMonoid m)); i286 = D
i288 :: Ord a => D (Ord (Min a)); i288 = D
i289 :: Ord a => D (Ord (Max a)); i289 = D
i290 :: Ord a => D (Ord (Data.Semigroup.Last a)); i290 = D
i291 :: Ord a => D (Ord (Data.Semigroup.First a)); i291 = D
i292 :: Ord a => D (Ord (Arg a b)); i292 = D
i293 :: Ord a => D (Ord (Down a)); i293 = D
i294 :: forall k (s :: k). D (Ord (Proxy s)); i294 = D
i295 :: D (Ord Void); i295 = D
i296 :: D (Ord Version); i296 = D
i297 :: D (Ord Unique); i297 = D
i298 :: Ord a => D (Ord (Identity a)); i298 = D
i299 :: forall a k (b :: k). Ord a => D (Ord (Const a b)); i299 = D
i300 :: (Ord1 f, Ord1 g, Ord a) => D (Ord (Compose f g a)); i300 = D
i301 :: (Ord1 f, Ord1 g, Ord a) => D (Ord (Data.Functor.Product.Product f g a)); i301 = D
i302 :: (Ord1 f, Ord1 g, Ord a) => D (Ord (Data.Functor.Sum.Sum f g a)); i302 = D
i303 :: D (Ord WordPtr); i303 = D
i304 :: D (Ord IntPtr); i304 = D
i305 :: D (Ord CWchar); i305 = D
i306 :: D (Ord CUShort); i306 = D
i307 :: D (Ord CUSeconds); i307 = D
i308 :: D (Ord CULong); i308 = D
i309 :: D (Ord CULLong); i309 = D
i310 :: D (Ord CUIntPtr); i310 = D
i311 :: D (Ord CUIntMax); i311 = D
i312 :: D (Ord CUInt); i312 = D
i313 :: D (Ord CUChar); i313 = D
i314 :: D (Ord CTime); i314 = D
i315 :: D (Ord CSize); i315 = D
i316 :: D (Ord CSigAtomic); i316 = D
i317 :: D (Ord CShort); i317 = D
i318 :: D (Ord CSUSeconds); i318 = D
i319 :: D (Ord CSChar); i319 = D
i320 :: D (Ord CPtrdiff); i320 = D
i321 :: D (Ord CLong); i321 = D
i322 :: D (Ord CLLong); i322 = D
i323 :: D (Ord CIntPtr); i323 = D
i324 :: D (Ord CIntMax); i324 = D
i325 :: D (Ord CInt); i325 = D
i326 :: D (Ord CFloat); i326 = D
i327 :: D (Ord CDouble); i327 = D
i328 :: D (Ord CClock); i328 = D
i329 :: D (Ord CChar); i329 = D
i330 :: D (Ord CBool); i330 = D
i331 :: D (Ord Data.Text.Text); i331 = D
i332 :: D (Ord Data.Text.Lazy.Text); i332 = D
i333 :: (Ord1 m, Ord a) => D (Ord (MaybeT m a)); i333 = D
i334 :: (Ord1 f, Ord a) => D (Ord (IdentityT f a)); i334 = D
i335 :: (Ord1 f, Ord a) => D (Ord (Reverse f a)); i335 = D
i340 :: Ord a => D (Ord (NonEmpty a)); i340 = D
i345 :: (Show e, Show1 m, Show a) => D (Show (ExceptT e m a)); i345 = D
i346 :: D (Show TimeZone); i346 = D
i347 :: D (Show TimeOfDay); i347 = D
i349 :: D (Show TimeLocale); i349 = D
i350 :: D (Show NominalDiffTime); i350 = D
i351 :: D (Show DiffTime); i351 = D
i352 :: D (Show DayOfWeek); i352 = D
i353 :: D (Show CalendarDiffDays); i353 = D
i354 :: D (Show Data.Text.Lazy.Builder.Builder); i354 = D
i355 :: D (Show SourcePos); i355 = D
i356 :: D (Show ParseError); i356 = D
i357 :: D (Show GeneralCategory); i357 = D
i358 :: Show a => D (Show [a]); i358 = D
i359 :: D (Show Word); i359 = D
i362 :: D (Show TyCon); i362 = D
i364 :: D (Show SrcLoc); i364 = D
i367 :: D (Show Ordering); i367 = D
i368 :: Show a => D (Show (NonEmpty a)); i368 = D
i369 :: D (Show Natural); i369 = D
i370 :: Show a => D (Show (Maybe a)); i370 = D
i371 :: D (Show Integer); i371 = D
i372 :: D (Show Int); i372 = D
i373 :: D (Show Char); i373 = D
i374 :: D (Show CallStack); i374 = D
i375 :: D (Show Bool); i375 = D
i376 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m, Show n, Show o) => D (Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)); i376 = D
i377 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m, Show n) => D (Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n)); i377 = D
i378 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m) => D (Show (a, b, c, d, e, f, g, h, i, j, k, l, m)); i378 = D
i379 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l) => D (Show (a, b, c, d, e, f, g, h, i, j, k, l)); i379 = D
i380 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k) => D (Show (a, b, c, d, e, f, g, h, i, j, k)); i380 = D
i381 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j) => D (Show (a, b, c, d, e, f, g, h, i, j)); i381 = D
i382 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i) => D (Show (a, b, c, d, e, f, g, h, i)); i382 = D
i383 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h) => D (Show (a, b, c, d, e, f, g, h)); i383 = D
i384 :: (Show a, Show b, Show c, Show d, Show e, Show f, Show g) => D (Show (a, b, c, d, e, f, g)); i384 = D
i385 :: (Show a, Show b, Show c, Show d, Show e, Show f) => D (Show (a, b, c, d, e, f)); i385 = D
i386 :: (Show a, Show b, Show c, Show d, Show e) => D (Show (a, b, c, d, e)); i386 = D
i387 :: (Show a, Show b, Show c, Show d) => D (Show (a, b, c, d)); i387 = D
i388 :: (Show a, Show b, Show c) => D (Show (a, b, c)); i388 = D
i389 :: (Show a, Show b) => D (Show (a, b)); i389 = D
i390 :: D (Show ()); i390 = D
i391 :: D (Show (ST s a)); i391 = D
i392 :: Show a => D (Show (Ratio a)); i392 = D
i393 :: D (Show (Ptr a)); i393 = D
i394 :: D (Show (FunPtr a)); i394 = D
i395 :: D (Show Int8); i395 = D
i396 :: D (Show Int64); i396 = D
i397 :: D (Show Int32); i397 = D
i398 :: D (Show Int16); i398 = D
i399 :: D (Show IOMode); i399 = D
i400 :: D (Show NewlineMode); i400 = D
i401 :: D (Show Newline); i401 = D
i402 :: D (Show Handle); i402 = D
i403 :: D (Show BufferMode); i403 = D
i405 :: D (Show SomeAsyncException); i405 = D
i406 :: D (Show IOException); i406 = D
i407 :: D (Show ExitCode); i407 = D
i408 :: D (Show Deadlock); i408 = D
i410 :: D (Show BlockedIndefinitelyOnSTM); i410 = D
i411 :: D (Show BlockedIndefinitelyOnMVar); i411 = D
i412 :: D (Show AsyncException); i412 = D
i413 :: D (Show AssertionFailed); i413 = D
i414 :: D (Show ArrayException); i414 = D
i415 :: D (Show AllocationLimitExceeded); i415 = D
i416 :: D (Show TextEncoding); i416 = D
i417 :: D (Show SeekMode); i417 = D
i418 :: D (Show MaskingState); i418 = D
i419 :: D (Show (ForeignPtr a)); i419 = D
i420 :: D (Show SomeException); i420 = D
i421 :: D (Show ArithException); i421 = D
i422 :: D (Show ErrorCall); i422 = D
i423 :: D (Show ThreadId); i423 = D
i424 :: (Ix a, Show a, Show b) => D (Show (Array a b)); i424 = D
i425 :: Show a => D (Show (Control.Monad.Writer.Sum a)); i425 = D
i426 :: Show a => D (Show (Control.Monad.Writer.Product a)); i426 = D
i427 :: Show a => D (Show (Dual a)); i427 = D
i428 :: D (Show Control.Monad.Writer.Any); i428 = D
i430 :: D (Show All); i430 = D
i431 :: (Show a, Show b) => D (Show (Either a b)); i431 = D
i432 :: D (Show TypeError); i432 = D
i433 :: D (Show RecUpdError); i433 = D
i434 :: D (Show RecSelError); i434 = D
i435 :: D (Show RecConError); i435 = D
i436 :: D (Show PatternMatchFail); i436 = D
i437 :: D (Show NonTermination); i437 = D
i438 :: D (Show NoMethodError); i438 = D
i439 :: D (Show NestedAtomically); i439 = D
i440 :: (Ix ix, Show ix, Show e, IArray UArray e) => D (Show (UArray ix e)); i440 = D
i441 :: D (Show Doc); i441 = D
i442 :: D (Show TextDetails); i442 = D
i443 :: D (Show Style); i443 = D
i445 :: D (Show Mode); i445 = D
i450 :: Show a => D (Show (Set a)); i450 = D
i451 :: (Show k, Show a) => D (Show (Map k a)); i451 = D
i453 :: D (Show IntSet); i453 = D
i454 :: Show a => D (Show (IntMap a)); i454 = D
i455 :: D (Show Word8); i455 = D
i456 :: D (Show Word64); i456 = D
i457 :: D (Show Word32); i457 = D
i458 :: D (Show Word16); i458 = D
i459 :: Show a => D (Show (ViewR a)); i459 = D
i460 :: Show a => D (Show (ViewL a)); i460 = D
i461 :: Show a => D (Show (Seq a)); i461 = D
i462 :: D (Show Data.ByteString.ByteString); i462 = D
i463 :: D (Show ShortByteString); i463 = D
i464 :: D (Show Data.ByteString.Lazy.ByteString); i464 = D
i466 :: D (Show Data.Text.Text); i466 = D
i467 :: D (Show Day); i467 = D
i469 :: D (Show LocalTime); i469 = D
i470 :: D (Show ZonedTime); i470 = D
i471 :: D (Show UTCTime); i471 = D
i472 :: D (Show PrettyLevel); i472 = D
i473 :: Show a => D (Show (ExitCase a)); i473 = D
i474 :: forall k (a :: k). HasResolution a => D (Show (Fixed a)); i474 = D
i475 :: forall k1 k2 (a :: k1) (b :: k2). D (Show (a :~~: b)); i475 = D
i476 :: forall k (a :: k) (b :: k). D (Show (a :~: b)); i476 = D
i477 :: Show a => D (Show (ZipList a)); i477 = D
i478 :: Show a => D (Show (Complex a)); i478 = D
i479 :: Show a => D (Show (Control.Monad.Writer.Last a)); i479 = D
i480 :: Show a => D (Show (Control.Monad.Writer.First a)); i480 = D
i481 :: forall k (f :: k -> *) (a :: k). Show (f a) => D (Show (Ap f a)); i481 = D
i482 :: Show m => D (Show (WrappedMonoid m)); i482 = D
i484 :: Show a => D (Show (Min a)); i484 = D
i485 :: Show a => D (Show (Max a)); i485 = D
i486 :: Show a => D (Show (Data.Semigroup.Last a)); i486 = D
i487 :: Show a => D (Show (Data.Semigroup.First a)); i487 = D
i488 :: (Show a, Show b) => D (Show (Arg a b)); i488 = D
i489 :: Show a => D (Show (Down a)); i489 = D
i490 :: forall k (s :: k). D (Show (Proxy s)); i490 = D
i491 :: D (Show Void); i491 = D
i492 :: D (Show Version); i492 = D
i493 :: D (Show Dynamic); i493 = D
i494 :: Show a => D (Show (Identity a)); i494 = D
i495 :: forall k a (b :: k). Show a => D (Show (Const a b)); i495 = D
i496 :: (Show1 f, Show1 g, Show a) => D (Show (Compose f g a)); i496 = D
i497 :: (Show1 f, Show1 g, Show a) => D (Show (Data.Functor.Product.Product f g a)); i497 = D
i498 :: (Show1 f, Show1 g, Show a) => D (Show (Data.Functor.Sum.Sum f g a)); i498 = D
i499 :: D (Show WordPtr); i499 = D
i500 :: D (Show IntPtr); i500 = D
i501 :: D (Show CWchar); i501 = D
i502 :: D (Show CUShort); i502 = D
i503 :: D (Show CUSeconds); i503 = D
i504 :: D (Show CULong); i504 = D
i505 :: D (Show CULLong); i505 = D
i506 :: D (Show CUIntPtr); i506 = D
i507 :: D (Show CUIntMax); i507 = D
i508 :: D (Show CUInt); i508 = D
i509 :: D (Show CUChar); i509 = D
i510 :: D (Show CTime); i510 = D
i511 :: D (Show CSize); i511 = D
i512 :: D (Show CSigAtomic); i512 = D
i513 :: D (Show CShort); i513 = D
i514 :: D (Show CSUSeconds); i514 = D
i515 :: D (Show CSChar); i515 = D
i516 :: D (Show CPtrdiff); i516 = D
i517 :: D (Show CLong); i517 = D
i518 :: D (Show CLLong); i518 = D
i519 :: D (Show CIntPtr); i519 = D
i520 :: D (Show CIntMax); i520 = D
i521 :: D (Show CInt); i521 = D
i522 :: D (Show CFloat); i522 = D
i523 :: D (Show CDouble); i523 = D
i524 :: D (Show CClock); i524 = D
i525 :: D (Show CChar); i525 = D
i526 :: D (Show CBool); i526 = D
i527 :: Show a => D (Show (Tree a)); i527 = D
i528 :: Show vertex => D (Show (SCC vertex)); i528 = D
i529 :: D (Show Data.Text.Lazy.Text); i529 = D
i530 :: (Show1 m, Show a) => D (Show (MaybeT m a)); i530 = D
i531 :: (Show1 f, Show a) => D (Show (IdentityT f a)); i531 = D
i532 :: (Show1 f, Show a) => D (Show (Reverse f a)); i532 = D
i535 :: (Show1 f, Show a) => D (Show (Backwards f a)); i535 = D
i536 :: D (Show Number); i536 = D
i537 :: D (Show Lexeme); i537 = D
i538 :: D (Show Float); i538 = D
i539 :: D (Show Double); i539 = D
i545 :: D (Read DayOfWeek); i545 = D
i546 :: Read a => D (Read [a]); i546 = D
i547 :: D (Read Word8); i547 = D
i548 :: D (Read Word64); i548 = D
i549 :: D (Read Word32); i549 = D
i550 :: D (Read Word16); i550 = D
i551 :: D (Read Word); i551 = D
i553 :: (Integral a, Read a) => D (Read (Ratio a)); i553 = D
i554 :: D (Read Ordering); i554 = D
i555 :: Read a => D (Read (NonEmpty a)); i555 = D
i556 :: D (Read Natural); i556 = D
i557 :: Read a => D (Read (Maybe a)); i557 = D
i558 :: D (Read Lexeme); i558 = D
i559 :: D (Read Integer); i559 = D
i560 :: D (Read Int); i560 = D
i561 :: D (Read GeneralCategory); i561 = D
i562 :: D (Read Float); i562 = D
i563 :: D (Read Double); i563 = D
i564 :: D (Read Char); i564 = D
i565 :: D (Read Bool); i565 = D
i566 :: (Ix a, Read a, Read b) => D (Read (Array a b)); i566 = D
i567 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m, Read n, Read o) => D (Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)); i567 = D
i568 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m, Read n) => D (Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n)); i568 = D
i569 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m) => D (Read (a, b, c, d, e, f, g, h, i, j, k, l, m)); i569 = D
i570 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l) => D (Read (a, b, c, d, e, f, g, h, i, j, k, l)); i570 = D
i571 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k) => D (Read (a, b, c, d, e, f, g, h, i, j, k)); i571 = D
i572 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j) => D (Read (a, b, c, d, e, f, g, h, i, j)); i572 = D
i573 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i) => D (Read (a, b, c, d, e, f, g, h, i)); i573 = D
i574 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h) => D (Read (a, b, c, d, e, f, g, h)); i574 = D
i575 :: (Read a, Read b, Read c, Read d, Read e, Read f, Read g) => D (Read (a, b, c, d, e, f, g)); i575 = D
i576 :: (Read a, Read b, Read c, Read d, Read e, Read f) => D (Read (a, b, c, d, e, f)); i576 = D
i577 :: (Read a, Read b, Read c, Read d, Read e) => D (Read (a, b, c, d, e)); i577 = D
i578 :: (Read a, Read b, Read c, Read d) => D (Read (a, b, c, d)); i578 = D
i579 :: (Read a, Read b, Read c) => D (Read (a, b, c)); i579 = D
i580 :: (Read a, Read b) => D (Read (a, b)); i580 = D
i581 :: D (Read ()); i581 = D
i582 :: D (Read Int8); i582 = D
i583 :: D (Read Int64); i583 = D
i584 :: D (Read Int32); i584 = D
i585 :: D (Read Int16); i585 = D
i586 :: D (Read IOMode); i586 = D
i587 :: D (Read NewlineMode); i587 = D
i588 :: D (Read Newline); i588 = D
i589 :: D (Read BufferMode); i589 = D
i590 :: D (Read ExitCode); i590 = D
i591 :: D (Read SeekMode); i591 = D
i598 :: (Read a, Read b) => D (Read (Either a b)); i598 = D
i600 :: (Read a, Ord a) => D (Read (Set a)); i600 = D
i601 :: (Ord k, Read k, Read e) => D (Read (Map k e)); i601 = D
i602 :: D (Read IntSet); i602 = D
i603 :: Read e => D (Read (IntMap e)); i603 = D
i604 :: Read a => D (Read (ViewR a)); i604 = D
i605 :: Read a => D (Read (ViewL a)); i605 = D
i606 :: Read a => D (Read (Seq a)); i606 = D
i607 :: D (Read Data.ByteString.ByteString); i607 = D
i608 :: D (Read ShortByteString); i608 = D
i609 :: D (Read Data.ByteString.Lazy.ByteString); i609 = D
i613 :: D (Read UTCTime); i613 = D
i615 :: D (Read TimeOfDay); i615 = D
i616 :: D (Read LocalTime); i616 = D
i617 :: D (Read Day); i617 = D
i618 :: forall k (a :: k). HasResolution a => D (Read (Fixed a)); i618 = D
i621 :: Read a => D (Read (ZipList a)); i621 = D
i622 :: Read a => D (Read (Complex a)); i622 = D
i623 :: Read a => D (Read (Control.Monad.Writer.Last a)); i623 = D
i624 :: Read a => D (Read (Control.Monad.Writer.First a)); i624 = D
i626 :: Read m => D (Read (WrappedMonoid m)); i626 = D
i628 :: Read a => D (Read (Min a)); i628 = D
i629 :: Read a => D (Read (Max a)); i629 = D
i630 :: Read a => D (Read (Data.Semigroup.Last a)); i630 = D
i631 :: Read a => D (Read (Data.Semigroup.First a)); i631 = D
i632 :: (Read a, Read b) => D (Read (Arg a b)); i632 = D
i635 :: D (Read Void); i635 = D
i636 :: D (Read Version); i636 = D
i642 :: D (Read WordPtr); i642 = D
i643 :: D (Read IntPtr); i643 = D
i644 :: D (Read CWchar); i644 = D
i645 :: D (Read CUShort); i645 = D
i646 :: D (Read CUSeconds); i646 = D
i647 :: D (Read CULong); i647 = D
i648 :: D (Read CULLong); i648 = D
i649 :: D (Read CUIntPtr); i649 = D
i650 :: D (Read CUIntMax); i650 = D
i651 :: D (Read CUInt); i651 = D
i652 :: D (Read CUChar); i652 = D
i653 :: D (Read CTime); i653 = D
i654 :: D (Read CSize); i654 = D
i655 :: D (Read CSigAtomic); i655 = D
i656 :: D (Read CShort); i656 = D
i657 :: D (Read CSUSeconds); i657 = D
i658 :: D (Read CSChar); i658 = D
i659 :: D (Read CPtrdiff); i659 = D
i660 :: D (Read CLong); i660 = D
i661 :: D (Read CLLong); i661 = D
i662 :: D (Read CIntPtr); i662 = D
i663 :: D (Read CIntMax); i663 = D
i664 :: D (Read CInt); i664 = D
i665 :: D (Read CFloat); i665 = D
i666 :: D (Read CDouble); i666 = D
i667 :: D (Read CClock); i667 = D
i668 :: D (Read CChar); i668 = D
i669 :: D (Read CBool); i669 = D
i670 :: Read a => D (Read (Tree a)); i670 = D
i671 :: Read vertex => D (Read (SCC vertex)); i671 = D
i672 :: D (Read Data.Text.Text); i672 = D
i673 :: D (Read Data.Text.Lazy.Text); i673 = D
i681 :: D (Enum NominalDiffTime); i681 = D
i682 :: D (Enum DiffTime); i682 = D
i683 :: D (Enum DayOfWeek); i683 = D
i684 :: D (Enum Day); i684 = D
i686 :: D (Enum GeneralCategory); i686 = D
i687 :: Integral a => D (Enum (Ratio a)); i687 = D
i688 :: D (Enum Int8); i688 = D
i689 :: D (Enum Int64); i689 = D
i690 :: D (Enum Int32); i690 = D
i691 :: D (Enum Int16); i691 = D
i692 :: D (Enum IOMode); i692 = D
i693 :: D (Enum SeekMode); i693 = D
i694 :: D (Enum Word); i694 = D
i697 :: D (Enum Ordering); i697 = D
i698 :: D (Enum Natural); i698 = D
i699 :: D (Enum Integer); i699 = D
i700 :: D (Enum Int); i700 = D
i701 :: D (Enum Char); i701 = D
i702 :: D (Enum Bool); i702 = D
i703 :: D (Enum ()); i703 = D
i706 :: D (Enum Word8); i706 = D
i707 :: D (Enum Word64); i707 = D
i708 :: D (Enum Word32); i708 = D
i709 :: D (Enum Word16); i709 = D
i710 :: forall k (a :: k). D (Enum (Fixed a)); i710 = D
i715 :: Enum a => D (Enum (Min a)); i715 = D
i716 :: Enum a => D (Enum (Max a)); i716 = D
i717 :: Enum a => D (Enum (Data.Semigroup.Last a)); i717 = D
i718 :: Enum a => D (Enum (Data.Semigroup.First a)); i718 = D
i720 :: Enum a => D (Enum (Identity a)); i720 = D
i722 :: D (Enum WordPtr); i722 = D
i723 :: D (Enum IntPtr); i723 = D
i724 :: D (Enum CWchar); i724 = D
i725 :: D (Enum CUShort); i725 = D
i726 :: D (Enum CUSeconds); i726 = D
i727 :: D (Enum CULong); i727 = D
i728 :: D (Enum CULLong); i728 = D
i729 :: D (Enum CUIntPtr); i729 = D
i730 :: D (Enum CUIntMax); i730 = D
i731 :: D (Enum CUInt); i731 = D
i732 :: D (Enum CUChar); i732 = D
i733 :: D (Enum CTime); i733 = D
i734 :: D (Enum CSize); i734 = D
i735 :: D (Enum CSigAtomic); i735 = D
i736 :: D (Enum CShort); i736 = D
i737 :: D (Enum CSUSeconds); i737 = D
i738 :: D (Enum CSChar); i738 = D
i739 :: D (Enum CPtrdiff); i739 = D
i740 :: D (Enum CLong); i740 = D
i741 :: D (Enum CLLong); i741 = D
i742 :: D (Enum CIntPtr); i742 = D
i743 :: D (Enum CIntMax); i743 = D
i744 :: D (Enum CInt); i744 = D
i745 :: D (Enum CFloat); i745 = D
i746 :: D (Enum CDouble); i746 = D
i747 :: D (Enum CClock); i747 = D
i748 :: D (Enum CChar); i748 = D
i749 :: D (Enum CBool); i749 = D
i750 :: D (Enum Float); i750 = D
i751 :: D (Enum Double); i751 = D
i753 :: D (Bounded GeneralCategory); i753 = D
i754 :: D (Bounded Int8); i754 = D
i755 :: D (Bounded Int64); i755 = D
i756 :: D (Bounded Int32); i756 = D
i757 :: D (Bounded Int16); i757 = D
i758 :: D (Bounded Word); i758 = D
i761 :: D (Bounded Ordering); i761 = D
i762 :: D (Bounded Int); i762 = D
i763 :: D (Bounded Char); i763 = D
i764 :: D (Bounded Bool); i764 = D
i765 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m, Bounded n, Bounded o) => D (Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)); i765 = D
i766 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m, Bounded n) => D (Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m, n)); i766 = D
i767 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j, Bounded k, Bounded l, Bounded m) => D (Bounded (a, b, c, d, e, f, g, h, i, j, k, l, m)); i767 = D
i768 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j, Bounded k, Bounded l) => D (Bounded (a, b, c, d, e, f, g, h, i, j, k, l)); i768 = D
i769 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j, Bounded k) => D (Bounded (a, b, c, d, e, f, g, h, i, j, k)); i769 = D
i770 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i, Bounded j) => D (Bounded (a, b, c, d, e, f, g, h, i, j)); i770 = D
i771 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h, Bounded i) => D (Bounded (a, b, c, d, e, f, g, h, i)); i771 = D
i772 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g, Bounded h) => D (Bounded (a, b, c, d, e, f, g, h)); i772 = D
i773 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f, Bounded g) => D (Bounded (a, b, c, d, e, f, g)); i773 = D
i774 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e, Bounded f) => D (Bounded (a, b, c, d, e, f)); i774 = D
i775 :: (Bounded a, Bounded b, Bounded c, Bounded d, Bounded e) => D (Bounded (a, b, c, d, e)); i775 = D
i776 :: (Bounded a, Bounded b, Bounded c, Bounded d) => D (Bounded (a, b, c, d)); i776 = D
i777 :: (Bounded a, Bounded b, Bounded c) => D (Bounded (a, b, c)); i777 = D
i778 :: (Bounded a, Bounded b) => D (Bounded (a, b)); i778 = D
i779 :: D (Bounded ()); i779 = D
i780 :: Bounded a => D (Bounded (Control.Monad.Writer.Sum a)); i780 = D
i781 :: Bounded a => D (Bounded (Control.Monad.Writer.Product a)); i781 = D
i782 :: Bounded a => D (Bounded (Dual a)); i782 = D
i783 :: D (Bounded Control.Monad.Writer.Any); i783 = D
i784 :: D (Bounded All); i784 = D
i786 :: D (Bounded Word8); i786 = D
i787 :: D (Bounded Word64); i787 = D
i788 :: D (Bounded Word32); i788 = D
i789 :: D (Bounded Word16); i789 = D
i793 :: Bounded m => D (Bounded (WrappedMonoid m)); i793 = D
i794 :: Bounded a => D (Bounded (Min a)); i794 = D
i795 :: Bounded a => D (Bounded (Max a)); i795 = D
i796 :: Bounded a => D (Bounded (Data.Semigroup.Last a)); i796 = D
i797 :: Bounded a => D (Bounded (Data.Semigroup.First a)); i797 = D
i798 :: Bounded a => D (Bounded (Down a)); i798 = D
i799 :: forall k (t :: k). D (Bounded (Proxy t)); i799 = D
i800 :: Bounded a => D (Bounded (Identity a)); i800 = D
i801 :: forall a k (b :: k). Bounded a => D (Bounded (Const a b)); i801 = D
i802 :: D (Bounded WordPtr); i802 = D
i803 :: D (Bounded IntPtr); i803 = D
i804 :: D (Bounded CWchar); i804 = D
i805 :: D (Bounded CUShort); i805 = D
i806 :: D (Bounded CULong); i806 = D
i807 :: D (Bounded CULLong); i807 = D
i808 :: D (Bounded CUIntPtr); i808 = D
i809 :: D (Bounded CUIntMax); i809 = D
i810 :: D (Bounded CUInt); i810 = D
i811 :: D (Bounded CUChar); i811 = D
i812 :: D (Bounded CSize); i812 = D
i813 :: D (Bounded CSigAtomic); i813 = D
i814 :: D (Bounded CShort); i814 = D
i815 :: D (Bounded CSChar); i815 = D
i816 :: D (Bounded CPtrdiff); i816 = D
i817 :: D (Bounded CLong); i817 = D
i818 :: D (Bounded CLLong); i818 = D
i819 :: D (Bounded CIntPtr); i819 = D
i820 :: D (Bounded CIntMax); i820 = D
i821 :: D (Bounded CInt); i821 = D
i822 :: D (Bounded CChar); i822 = D
i823 :: D (Bounded CBool); i823 = D
i824 :: D (Num NominalDiffTime); i824 = D
i825 :: D (Num DiffTime); i825 = D
i826 :: Integral a => D (Num (Ratio a)); i826 = D
i827 :: D (Num Word); i827 = D
i828 :: D (Num Natural); i828 = D
i829 :: D (Num Integer); i829 = D
i830 :: D (Num Int); i830 = D
i831 :: D (Num Int8); i831 = D
i832 :: D (Num Int64); i832 = D
i833 :: D (Num Int32); i833 = D
i834 :: D (Num Int16); i834 = D
i835 :: Num a => D (Num (Control.Monad.Writer.Sum a)); i835 = D
i836 :: Num a => D (Num (Control.Monad.Writer.Product a)); i836 = D
i838 :: D (Num Word8); i838 = D
i839 :: D (Num Word64); i839 = D
i840 :: D (Num Word32); i840 = D
i841 :: D (Num Word16); i841 = D
i843 :: forall k (a :: k). HasResolution a => D (Num (Fixed a)); i843 = D
i844 :: RealFloat a => D (Num (Complex a)); i844 = D
i845 :: (Applicative f, Num a) => D (Num (Ap f a)); i845 = D
i846 :: Num a => D (Num (Min a)); i846 = D
i847 :: Num a => D (Num (Max a)); i847 = D
i848 :: Num a => D (Num (Down a)); i848 = D
i849 :: Num a => D (Num (Identity a)); i849 = D
i851 :: D (Num WordPtr); i851 = D
i852 :: D (Num IntPtr); i852 = D
i853 :: D (Num CWchar); i853 = D
i854 :: D (Num CUShort); i854 = D
i855 :: D (Num CUSeconds); i855 = D
i856 :: D (Num CULong); i856 = D
i857 :: D (Num CULLong); i857 = D
i858 :: D (Num CUIntPtr); i858 = D
i859 :: D (Num CUIntMax); i859 = D
i860 :: D (Num CUInt); i860 = D
i861 :: D (Num CUChar); i861 = D
i862 :: D (Num CTime); i862 = D
i863 :: D (Num CSize); i863 = D
i864 :: D (Num CSigAtomic); i864 = D
i865 :: D (Num CShort); i865 = D
i866 :: D (Num CSUSeconds); i866 = D
i867 :: D (Num CSChar); i867 = D
i868 :: D (Num CPtrdiff); i868 = D
i869 :: D (Num CLong); i869 = D
i870 :: D (Num CLLong); i870 = D
i871 :: D (Num CIntPtr); i871 = D
i872 :: D (Num CIntMax); i872 = D
i873 :: D (Num CInt); i873 = D
i874 :: D (Num CFloat); i874 = D
i875 :: D (Num CDouble); i875 = D
i876 :: D (Num CClock); i876 = D
i877 :: D (Num CChar); i877 = D
i878 :: D (Num CBool); i878 = D
i879 :: D (Num Float); i879 = D
i880 :: D (Num Double); i880 = D
i881 :: D (Real NominalDiffTime); i881 = D
i882 :: D (Real DiffTime); i882 = D
i883 :: D (Real Word); i883 = D
i884 :: Integral a => D (Real (Ratio a)); i884 = D
i885 :: D (Real Natural); i885 = D
i886 :: D (Real Integer); i886 = D
i887 :: D (Real Int); i887 = D
i888 :: D (Real Int8); i888 = D
i889 :: D (Real Int64); i889 = D
i890 :: D (Real Int32); i890 = D
i891 :: D (Real Int16); i891 = D
i892 :: D (Real Word8); i892 = D
i893 :: D (Real Word64); i893 = D
i894 :: D (Real Word32); i894 = D
i895 :: D (Real Word16); i895 = D
i896 :: forall k (a :: k). HasResolution a => D (Real (Fixed a)); i896 = D
i898 :: Real a => D (Real (Identity a)); i898 = D
i900 :: D (Real WordPtr); i900 = D
i901 :: D (Real IntPtr); i901 = D
i902 :: D (Real CWchar); i902 = D
i903 :: D (Real CUShort); i903 = D
i904 :: D (Real CUSeconds); i904 = D
i905 :: D (Real CULong); i905 = D
i906 :: D (Real CULLong); i906 = D
i907 :: D (Real CUIntPtr); i907 = D
i908 :: D (Real CUIntMax); i908 = D
i909 :: D (Real CUInt); i909 = D
i910 :: D (Real CUChar); i910 = D
i911 :: D (Real CTime); i911 = D
i912 :: D (Real CSize); i912 = D
i913 :: D (Real CSigAtomic); i913 = D
i914 :: D (Real CShort); i914 = D
i915 :: D (Real CSUSeconds); i915 = D
i916 :: D (Real CSChar); i916 = D
i917 :: D (Real CPtrdiff); i917 = D
i918 :: D (Real CLong); i918 = D
i919 :: D (Real CLLong); i919 = D
i920 :: D (Real CIntPtr); i920 = D
i921 :: D (Real CIntMax); i921 = D
i922 :: D (Real CInt); i922 = D
i923 :: D (Real CFloat); i923 = D
i924 :: D (Real CDouble); i924 = D
i925 :: D (Real CClock); i925 = D
i926 :: D (Real CChar); i926 = D
i927 :: D (Real CBool); i927 = D
i928 :: D (Real Float); i928 = D
i929 :: D (Real Double); i929 = D
i930 :: D (Integral Word); i930 = D
i931 :: D (Integral Natural); i931 = D
i932 :: D (Integral Integer); i932 = D
i933 :: D (Integral Int); i933 = D
i934 :: D (Integral Int8); i934 = D
i935 :: D (Integral Int64); i935 = D
i936 :: D (Integral Int32); i936 = D
i937 :: D (Integral Int16); i937 = D
i938 :: D (Integral Word8); i938 = D
i939 :: D (Integral Word64); i939 = D
i940 :: D (Integral Word32); i940 = D
i941 :: D (Integral Word16); i941 = D
i942 :: Integral a => D (Integral (Identity a)); i942 = D
i944 :: D (Integral WordPtr); i944 = D
i945 :: D (Integral IntPtr); i945 = D
i946 :: D (Integral CWchar); i946 = D
i947 :: D (Integral CUShort); i947 = D
i948 :: D (Integral CULong); i948 = D
i949 :: D (Integral CULLong); i949 = D
i950 :: D (Integral CUIntPtr); i950 = D
i951 :: D (Integral CUIntMax); i951 = D
i952 :: D (Integral CUInt); i952 = D
i953 :: D (Integral CUChar); i953 = D
i954 :: D (Integral CSize); i954 = D
i955 :: D (Integral CSigAtomic); i955 = D
i956 :: D (Integral CShort); i956 = D
i957 :: D (Integral CSChar); i957 = D
i958 :: D (Integral CPtrdiff); i958 = D
i959 :: D (Integral CLong); i959 = D
i960 :: D (Integral CLLong); i960 = D
i961 :: D (Integral CIntPtr); i961 = D
i962 :: D (Integral CIntMax); i962 = D
i963 :: D (Integral CInt); i963 = D
i964 :: D (Integral CChar); i964 = D
i965 :: D (Integral CBool); i965 = D
i966 :: D (Fractional NominalDiffTime); i966 = D
i967 :: D (Fractional DiffTime); i967 = D
i968 :: Integral a => D (Fractional (Ratio a)); i968 = D
i970 :: forall k (a :: k). HasResolution a => D (Fractional (Fixed a)); i970 = D
i971 :: RealFloat a => D (Fractional (Complex a)); i971 = D
i973 :: Fractional a => D (Fractional (Identity a)); i973 = D
i975 :: D (Fractional CFloat); i975 = D
i976 :: D (Fractional CDouble); i976 = D
i977 :: D (Fractional Float); i977 = D
i978 :: D (Fractional Double); i978 = D
i980 :: RealFloat a => D (Floating (Complex a)); i980 = D
i984 :: D (Floating CFloat); i984 = D
i985 :: D (Floating CDouble); i985 = D
i986 :: D (Floating Float); i986 = D
i987 :: D (Floating Double); i987 = D
i988 :: D (RealFrac NominalDiffTime); i988 = D
i989 :: D (RealFrac DiffTime); i989 = D
i990 :: Integral a => D (RealFrac (Ratio a)); i990 = D
i991 :: forall k (a :: k). HasResolution a => D (RealFrac (Fixed a)); i991 = D
i995 :: D (RealFrac CFloat); i995 = D
i996 :: D (RealFrac CDouble); i996 = D
i997 :: D (RealFrac Float); i997 = D
i998 :: D (RealFrac Double); i998 = D
i1002 :: D (RealFloat CFloat); i1002 = D
i1003 :: D (RealFloat CDouble); i1003 = D
i1004 :: D (RealFloat Float); i1004 = D
i1005 :: D (RealFloat Double); i1005 = D
i1010 :: Functor m => D (Functor (WriterT w m)); i1010 = D
i1011 :: Functor m => D (Functor (StateT s m)); i1011 = D
i1012 :: Functor m => D (Functor (ReaderT r m)); i1012 = D
i1013 :: Functor m => D (Functor (RWST r w s m)); i1013 = D
i1014 :: Functor m => D (Functor (ExceptT e m)); i1014 = D
i1016 :: D (Functor (Reply s u)); i1016 = D
i1017 :: D (Functor (ParsecT s u m)); i1017 = D
i1018 :: D (Functor Consumed); i1018 = D
i1020 :: D (Functor (ST s)); i1020 = D
i1021 :: D (Functor STM); i1021 = D
i1022 :: D (Functor (Array i)); i1022 = D
i1023 :: D (Functor Control.Monad.Writer.Sum); i1023 = D
i1024 :: D (Functor Control.Monad.Writer.Product); i1024 = D
i1025 :: D (Functor Dual); i1025 = D
i1026 :: Functor f => D (Functor (Alt f)); i1026 = D
i1027 :: D (Functor (Either a)); i1027 = D
i1033 :: D (Functor (Map k)); i1033 = D
i1036 :: D (Functor IntMap); i1036 = D
i1037 :: D (Functor ViewR); i1037 = D
i1038 :: D (Functor ViewL); i1038 = D
i1039 :: D (Functor Seq); i1039 = D
i1045 :: D (Functor Control.Exception.Handler); i1045 = D
i1047 :: Arrow a => D (Functor (ArrowMonad a)); i1047 = D
i1049 :: D (Functor ZipList); i1049 = D
i1050 :: Monad m => D (Functor (WrappedMonad m)); i1050 = D
i1051 :: Arrow a => D (Functor (WrappedArrow a b)); i1051 = D
i1052 :: D (Functor Complex); i1052 = D
i1053 :: D (Functor Control.Monad.Writer.Last); i1053 = D
i1054 :: D (Functor Control.Monad.Writer.First); i1054 = D
i1055 :: Functor f => D (Functor (Ap f)); i1055 = D
i1057 :: D (Functor Min); i1057 = D
i1058 :: D (Functor Max); i1058 = D
i1059 :: D (Functor Data.Semigroup.Last); i1059 = D
i1060 :: D (Functor Data.Semigroup.First); i1060 = D
i1061 :: D (Functor (Arg a)); i1061 = D
i1062 :: D (Functor Down); i1062 = D
i1063 :: D (Functor Proxy); i1063 = D
i1064 :: D (Functor Identity); i1064 = D
i1065 :: D (Functor (Const m)); i1065 = D
i1066 :: (Functor f, Functor g) => D (Functor (Compose f g)); i1066 = D
i1067 :: (Functor f, Functor g) => D (Functor (Data.Functor.Product.Product f g)); i1067 = D
i1068 :: (Functor f, Functor g) => D (Functor (Data.Functor.Sum.Sum f g)); i1068 = D
i1069 :: D (Functor Tree); i1069 = D
i1071 :: D (Functor SCC); i1071 = D
i1072 :: D (Functor ReadP); i1072 = D
i1074 :: D (Functor ReadPrec); i1074 = D
i1075 :: Functor m => D (Functor (MaybeT m)); i1075 = D
i1076 :: Functor m => D (Functor (IdentityT m)); i1076 = D
i1077 :: Functor m => D (Functor (AccumT w m)); i1077 = D
i1078 :: Functor m => D (Functor (SelectT r m)); i1078 = D
i1079 :: Functor f => D (Functor (Reverse f)); i1079 = D
i1080 :: D (Functor (Constant a)); i1080 = D
i1081 :: Functor f => D (Functor (Lift f)); i1081 = D
i1082 :: Functor f => D (Functor (Backwards f)); i1082 = D
i1083 :: D (Functor []); i1083 = D
i1085 :: D (Functor NonEmpty); i1085 = D
i1086 :: D (Functor Maybe); i1086 = D
i1087 :: D (Functor IO); i1087 = D
i1088 :: D (Functor ((->) r)); i1088 = D
i1089 :: D (Functor ((,,,) a b c)); i1089 = D
i1090 :: D (Functor ((,,) a b)); i1090 = D
i1091 :: D (Functor ((,) a)); i1091 = D
i1096 :: (Monoid w, Applicative m) => D (Applicative (WriterT w m)); i1096 = D
i1097 :: (Functor m, Monad m) => D (Applicative (StateT s m)); i1097 = D
i1098 :: Applicative m => D (Applicative (ReaderT r m)); i1098 = D
i1099 :: (Monoid w, Functor m, Monad m) => D (Applicative (RWST r w s m)); i1099 = D
i1100 :: (Functor m, Monad m) => D (Applicative (ExceptT e m)); i1100 = D
i1102 :: D (Applicative (ParsecT s u m)); i1102 = D
i1104 :: D (Applicative (ST s)); i1104 = D
i1105 :: D (Applicative STM); i1105 = D
i1106 :: D (Applicative Control.Monad.Writer.Sum); i1106 = D
i1107 :: D (Applicative Control.Monad.Writer.Product); i1107 = D
i1108 :: D (Applicative Dual); i1108 = D
i1109 :: Applicative f => D (Applicative (Alt f)); i1109 = D
i1110 :: D (Applicative (Either e)); i1110 = D
i1115 :: D (Applicative Seq); i1115 = D
i1118 :: Arrow a => D (Applicative (ArrowMonad a)); i1118 = D
i1119 :: D (Applicative ZipList); i1119 = D
i1120 :: Monad m => D (Applicative (WrappedMonad m)); i1120 = D
i1121 :: Arrow a => D (Applicative (WrappedArrow a b)); i1121 = D
i1122 :: D (Applicative Complex); i1122 = D
i1123 :: D (Applicative Control.Monad.Writer.Last); i1123 = D
i1124 :: D (Applicative Control.Monad.Writer.First); i1124 = D
i1125 :: Applicative f => D (Applicative (Ap f)); i1125 = D
i1127 :: D (Applicative Min); i1127 = D
i1128 :: D (Applicative Max); i1128 = D
i1129 :: D (Applicative Data.Semigroup.Last); i1129 = D
i1130 :: D (Applicative Data.Semigroup.First); i1130 = D
i1131 :: D (Applicative Down); i1131 = D
i1132 :: D (Applicative Proxy); i1132 = D
i1133 :: D (Applicative Identity); i1133 = D
i1134 :: Monoid m => D (Applicative (Const m)); i1134 = D
i1135 :: (Applicative f, Applicative g) => D (Applicative (Compose f g)); i1135 = D
i1136 :: (Applicative f, Applicative g) => D (Applicative (Data.Functor.Product.Product f g)); i1136 = D
i1137 :: D (Applicative Tree); i1137 = D
i1139 :: D (Applicative ReadP); i1139 = D
i1141 :: D (Applicative ReadPrec); i1141 = D
i1142 :: (Functor m, Monad m) => D (Applicative (MaybeT m)); i1142 = D
i1143 :: Applicative m => D (Applicative (IdentityT m)); i1143 = D
i1144 :: (Monoid w, Functor m, Monad m) => D (Applicative (AccumT w m)); i1144 = D
i1145 :: (Functor m, Monad m) => D (Applicative (SelectT r m)); i1145 = D
i1146 :: Applicative f => D (Applicative (Reverse f)); i1146 = D
i1147 :: Monoid a => D (Applicative (Constant a)); i1147 = D
i1148 :: Applicative f => D (Applicative (Lift f)); i1148 = D
i1149 :: Applicative f => D (Applicative (Backwards f)); i1149 = D
i1150 :: D (Applicative []); i1150 = D
i1152 :: D (Applicative NonEmpty); i1152 = D
i1153 :: D (Applicative Maybe); i1153 = D
i1154 :: D (Applicative IO); i1154 = D
i1155 :: D (Applicative ((->) r)); i1155 = D
i1156 :: (Monoid a, Monoid b, Monoid c) => D (Applicative ((,,,) a b c)); i1156 = D
i1157 :: (Monoid a, Monoid b) => D (Applicative ((,,) a b)); i1157 = D
i1158 :: Monoid a => D (Applicative ((,) a)); i1158 = D
i1163 :: (Monoid w, Monad m) => D (Monad (WriterT w m)); i1163 = D
i1164 :: Monad m => D (Monad (StateT s m)); i1164 = D
i1165 :: Monad m => D (Monad (ReaderT r m)); i1165 = D
i1166 :: (Monoid w, Monad m) => D (Monad (RWST r w s m)); i1166 = D
i1167 :: Monad m => D (Monad (ExceptT e m)); i1167 = D
i1169 :: D (Monad (ParsecT s u m)); i1169 = D
i1171 :: D (Monad (ST s)); i1171 = D
i1172 :: D (Monad STM); i1172 = D
i1173 :: D (Monad Control.Monad.Writer.Sum); i1173 = D
i1174 :: D (Monad Control.Monad.Writer.Product); i1174 = D
i1175 :: D (Monad Dual); i1175 = D
i1176 :: Monad f => D (Monad (Alt f)); i1176 = D
i1177 :: D (Monad (Either e)); i1177 = D
i1182 :: D (Monad Seq); i1182 = D
i1185 :: ArrowApply a => D (Monad (ArrowMonad a)); i1185 = D
i1186 :: Monad m => D (Monad (WrappedMonad m)); i1186 = D
i1187 :: D (Monad Complex); i1187 = D
i1188 :: D (Monad Control.Monad.Writer.Last); i1188 = D
i1189 :: D (Monad Control.Monad.Writer.First); i1189 = D
i1190 :: Monad f => D (Monad (Ap f)); i1190 = D
i1192 :: D (Monad Min); i1192 = D
i1193 :: D (Monad Max); i1193 = D
i1194 :: D (Monad Data.Semigroup.Last); i1194 = D
i1195 :: D (Monad Data.Semigroup.First); i1195 = D
i1196 :: D (Monad Down); i1196 = D
i1197 :: D (Monad Proxy); i1197 = D
i1198 :: D (Monad Identity); i1198 = D
i1199 :: (Monad f, Monad g) => D (Monad (Data.Functor.Product.Product f g)); i1199 = D
i1200 :: D (Monad Tree); i1200 = D
i1202 :: D (Monad ReadP); i1202 = D
i1204 :: D (Monad ReadPrec); i1204 = D
i1205 :: Monad m => D (Monad (MaybeT m)); i1205 = D
i1206 :: Monad m => D (Monad (IdentityT m)); i1206 = D
i1207 :: (Monoid w, Functor m, Monad m) => D (Monad (AccumT w m)); i1207 = D
i1208 :: Monad m => D (Monad (SelectT r m)); i1208 = D
i1210 :: D (Monad []); i1210 = D
i1212 :: D (Monad NonEmpty); i1212 = D
i1213 :: D (Monad Maybe); i1213 = D
i1214 :: D (Monad IO); i1214 = D
i1215 :: D (Monad ((->) r)); i1215 = D
i1216 :: (Monoid a, Monoid b, Monoid c) => D (Monad ((,,,) a b c)); i1216 = D
i1217 :: (Monoid a, Monoid b) => D (Monad ((,,) a b)); i1217 = D
i1218 :: Monoid a => D (Monad ((,) a)); i1218 = D
i1223 :: (Monoid w, MonadFail m) => D (MonadFail (WriterT w m)); i1223 = D
i1224 :: MonadFail m => D (MonadFail (StateT s m)); i1224 = D
i1225 :: MonadFail m => D (MonadFail (ReaderT r m)); i1225 = D
i1226 :: (Monoid w, MonadFail m) => D (MonadFail (RWST r w s m)); i1226 = D
i1227 :: MonadFail m => D (MonadFail (ExceptT e m)); i1227 = D
i1228 :: MonadFail m => D (MonadFail (ContT r m)); i1228 = D
i1229 :: D (MonadFail (ParsecT s u m)); i1229 = D
i1231 :: D (MonadFail []); i1231 = D
i1232 :: D (MonadFail Maybe); i1232 = D
i1233 :: D (MonadFail IO); i1233 = D
i1235 :: MonadFail f => D (MonadFail (Ap f)); i1235 = D
i1236 :: D (MonadFail ReadP); i1236 = D
i1238 :: D (MonadFail ReadPrec); i1238 = D
i1239 :: Monad m => D (MonadFail (MaybeT m)); i1239 = D
i1240 :: MonadFail m => D (MonadFail (IdentityT m)); i1240 = D
i1248 :: (Monoid w, Alternative m) => D (Alternative (WriterT w m)); i1248 = D
i1249 :: (Functor m, MonadPlus m) => D (Alternative (StateT s m)); i1249 = D
i1250 :: Alternative m => D (Alternative (ReaderT r m)); i1250 = D
i1251 :: (Monoid w, Functor m, MonadPlus m) => D (Alternative (RWST r w s m)); i1251 = D
i1252 :: (Functor m, Monad m, Monoid e) => D (Alternative (ExceptT e m)); i1252 = D
i1253 :: D (Alternative (ParsecT s u m)); i1253 = D
i1254 :: D (Alternative STM); i1254 = D
i1255 :: Alternative f => D (Alternative (Alt f)); i1255 = D
i1256 :: D (Alternative Seq); i1256 = D
i1260 :: ArrowPlus a => D (Alternative (ArrowMonad a)); i1260 = D
i1261 :: D (Alternative ZipList); i1261 = D
i1262 :: MonadPlus m => D (Alternative (WrappedMonad m)); i1262 = D
i1263 :: (ArrowZero a, ArrowPlus a) => D (Alternative (WrappedArrow a b)); i1263 = D
i1264 :: Alternative f => D (Alternative (Ap f)); i1264 = D
i1266 :: D (Alternative Proxy); i1266 = D
i1267 :: (Alternative f, Applicative g) => D (Alternative (Compose f g)); i1267 = D
i1268 :: (Alternative f, Alternative g) => D (Alternative (Data.Functor.Product.Product f g)); i1268 = D
i1269 :: D (Alternative ReadP); i1269 = D
i1271 :: D (Alternative ReadPrec); i1271 = D
i1272 :: (Functor m, Monad m) => D (Alternative (MaybeT m)); i1272 = D
i1273 :: Alternative m => D (Alternative (IdentityT m)); i1273 = D
i1277 :: Alternative f => D (Alternative (Lift f)); i1277 = D
i1278 :: Alternative f => D (Alternative (Backwards f)); i1278 = D
i1279 :: D (Alternative []); i1279 = D
i1280 :: D (Alternative Maybe); i1280 = D
i1286 :: (Monoid w, MonadPlus m) => D (MonadPlus (WriterT w m)); i1286 = D
i1287 :: MonadPlus m => D (MonadPlus (StateT s m)); i1287 = D
i1288 :: MonadPlus m => D (MonadPlus (ReaderT r m)); i1288 = D
i1289 :: (Monoid w, MonadPlus m) => D (MonadPlus (RWST r w s m)); i1289 = D
i1290 :: (Monad m, Monoid e) => D (MonadPlus (ExceptT e m)); i1290 = D
i1291 :: D (MonadPlus (ParsecT s u m)); i1291 = D
i1292 :: D (MonadPlus STM); i1292 = D
i1293 :: MonadPlus f => D (MonadPlus (Alt f)); i1293 = D
i1294 :: D (MonadPlus Seq); i1294 = D
i1298 :: (ArrowApply a, ArrowPlus a) => D (MonadPlus (ArrowMonad a)); i1298 = D
i1301 :: D (MonadPlus Proxy); i1301 = D
i1302 :: (MonadPlus f, MonadPlus g) => D (MonadPlus (Data.Functor.Product.Product f g)); i1302 = D
i1303 :: D (MonadPlus ReadP); i1303 = D
i1305 :: D (MonadPlus ReadPrec); i1305 = D
i1306 :: Monad m => D (MonadPlus (MaybeT m)); i1306 = D
i1307 :: MonadPlus m => D (MonadPlus (IdentityT m)); i1307 = D
i1311 :: D (MonadPlus []); i1311 = D
i1312 :: D (MonadPlus Maybe); i1312 = D
i1317 :: Foldable f => D (Foldable (ExceptT e f)); i1317 = D
i1318 :: D (Foldable []); i1318 = D
i1319 :: D (Foldable Control.Monad.Writer.Sum); i1319 = D
i1321 :: D (Foldable Proxy); i1321 = D
i1322 :: D (Foldable Control.Monad.Writer.Product); i1322 = D
i1323 :: D (Foldable NonEmpty); i1323 = D
i1324 :: D (Foldable Maybe); i1324 = D
i1325 :: D (Foldable Control.Monad.Writer.Last); i1325 = D
i1326 :: D (Foldable Control.Monad.Writer.First); i1326 = D
i1327 :: D (Foldable (Either a)); i1327 = D
i1328 :: D (Foldable Dual); i1328 = D
i1329 :: D (Foldable Down); i1329 = D
i1330 :: D (Foldable (Array i)); i1330 = D
i1331 :: Foldable f => D (Foldable (Ap f)); i1331 = D
i1332 :: Foldable f => D (Foldable (Alt f)); i1332 = D
i1333 :: D (Foldable ((,) a)); i1333 = D
i1334 :: D (Foldable Set); i1334 = D
i1335 :: D (Foldable (Map k)); i1335 = D
i1336 :: D (Foldable IntMap); i1336 = D
i1337 :: D (Foldable ViewR); i1337 = D
i1338 :: D (Foldable ViewL); i1338 = D
i1339 :: D (Foldable Seq); i1339 = D
i1345 :: D (Foldable ZipList); i1345 = D
i1346 :: D (Foldable Complex); i1346 = D
i1348 :: D (Foldable Min); i1348 = D
i1349 :: D (Foldable Max); i1349 = D
i1350 :: D (Foldable Data.Semigroup.Last); i1350 = D
i1351 :: D (Foldable Data.Semigroup.First); i1351 = D
i1352 :: D (Foldable (Arg a)); i1352 = D
i1353 :: D (Foldable Identity); i1353 = D
i1354 :: D (Foldable (Const m)); i1354 = D
i1355 :: (Foldable f, Foldable g) => D (Foldable (Compose f g)); i1355 = D
i1356 :: (Foldable f, Foldable g) => D (Foldable (Data.Functor.Product.Product f g)); i1356 = D
i1357 :: (Foldable f, Foldable g) => D (Foldable (Data.Functor.Sum.Sum f g)); i1357 = D
i1358 :: D (Foldable Tree); i1358 = D
i1359 :: D (Foldable SCC); i1359 = D
i1360 :: Foldable f => D (Foldable (MaybeT f)); i1360 = D
i1361 :: Foldable f => D (Foldable (IdentityT f)); i1361 = D
i1362 :: Foldable f => D (Foldable (Reverse f)); i1362 = D
i1363 :: D (Foldable (Constant a)); i1363 = D
i1364 :: Foldable f => D (Foldable (Lift f)); i1364 = D
i1365 :: Foldable f => D (Foldable (Backwards f)); i1365 = D
i1369 :: Traversable f => D (Traversable (ExceptT e f)); i1369 = D
i1370 :: D (Traversable []); i1370 = D
i1371 :: D (Traversable ZipList); i1371 = D
i1372 :: D (Traversable Control.Monad.Writer.Sum); i1372 = D
i1374 :: D (Traversable Proxy); i1374 = D
i1375 :: D (Traversable Control.Monad.Writer.Product); i1375 = D
i1376 :: D (Traversable NonEmpty); i1376 = D
i1377 :: D (Traversable Maybe); i1377 = D
i1378 :: D (Traversable Control.Monad.Writer.Last); i1378 = D
i1379 :: D (Traversable Identity); i1379 = D
i1380 :: D (Traversable Control.Monad.Writer.First); i1380 = D
i1381 :: D (Traversable (Either a)); i1381 = D
i1382 :: D (Traversable Dual); i1382 = D
i1383 :: D (Traversable Down); i1383 = D
i1384 :: D (Traversable (Const m)); i1384 = D
i1385 :: Ix i => D (Traversable (Array i)); i1385 = D
i1386 :: Traversable f => D (Traversable (Ap f)); i1386 = D
i1387 :: Traversable f => D (Traversable (Alt f)); i1387 = D
i1388 :: D (Traversable ((,) a)); i1388 = D
i1389 :: D (Traversable (Map k)); i1389 = D
i1390 :: D (Traversable IntMap); i1390 = D
i1393 :: D (Traversable Seq); i1393 = D
i1399 :: D (Traversable Complex); i1399 = D
i1401 :: D (Traversable Min); i1401 = D
i1402 :: D (Traversable Max); i1402 = D
i1403 :: D (Traversable Data.Semigroup.Last); i1403 = D
i1404 :: D (Traversable Data.Semigroup.First); i1404 = D
i1405 :: D (Traversable (Arg a)); i1405 = D
i1406 :: (Traversable f, Traversable g) => D (Traversable (Compose f g)); i1406 = D
i1407 :: (Traversable f, Traversable g) => D (Traversable (Data.Functor.Product.Product f g)); i1407 = D
i1408 :: (Traversable f, Traversable g) => D (Traversable (Data.Functor.Sum.Sum f g)); i1408 = D
i1409 :: D (Traversable Tree); i1409 = D
i1410 :: D (Traversable SCC); i1410 = D
i1411 :: Traversable f => D (Traversable (MaybeT f)); i1411 = D
i1412 :: Traversable f => D (Traversable (IdentityT f)); i1412 = D
i1413 :: Traversable f => D (Traversable (Reverse f)); i1413 = D
i1414 :: D (Traversable (Constant a)); i1414 = D
i1415 :: Traversable f => D (Traversable (Lift f)); i1415 = D
i1416 :: Traversable f => D (Traversable (Backwards f)); i1416 = D
i1418 :: D (Semigroup CalendarDiffDays); i1418 = D
i1419 :: D (Semigroup Data.Text.Lazy.Builder.Builder); i1419 = D
i1420 :: Semigroup a => D (Semigroup (ParsecT s u m a)); i1420 = D
i1421 :: D (Semigroup Data.ByteString.Builder.Builder); i1421 = D
i1422 :: Semigroup a => D (Semigroup (ST s a)); i1422 = D
i1423 :: Num a => D (Semigroup (Control.Monad.Writer.Sum a)); i1423 = D
i1424 :: Num a => D (Semigroup (Control.Monad.Writer.Product a)); i1424 = D
i1425 :: D (Semigroup (Endo a)); i1425 = D
i1426 :: Semigroup a => D (Semigroup (Dual a)); i1426 = D
i1427 :: D (Semigroup Control.Monad.Writer.Any); i1427 = D
i1428 :: Alternative f => D (Semigroup (Alt f a)); i1428 = D
i1429 :: D (Semigroup All); i1429 = D
i1430 :: D (Semigroup (Either a b)); i1430 = D
i1431 :: D (Semigroup Doc); i1431 = D
i1433 :: Ord a => D (Semigroup (Set a)); i1433 = D
i1435 :: Ord k => D (Semigroup (Map k v)); i1435 = D
i1436 :: D (Semigroup IntSet); i1436 = D
i1437 :: D (Semigroup (IntMap a)); i1437 = D
i1438 :: D (Semigroup (Seq a)); i1438 = D
i1439 :: D (Semigroup Data.ByteString.ByteString); i1439 = D
i1440 :: D (Semigroup ShortByteString); i1440 = D
i1441 :: D (Semigroup Data.ByteString.Lazy.ByteString); i1441 = D
i1442 :: D (Semigroup (Predicate a)); i1442 = D
i1443 :: Semigroup a => D (Semigroup (Op a b)); i1443 = D
i1444 :: D (Semigroup (Equivalence a)); i1444 = D
i1445 :: D (Semigroup (Comparison a)); i1445 = D
i1446 :: D (Semigroup (Control.Monad.Writer.Last a)); i1446 = D
i1447 :: D (Semigroup (Control.Monad.Writer.First a)); i1447 = D
i1448 :: (Applicative f, Semigroup a) => D (Semigroup (Ap f a)); i1448 = D
i1449 :: Monoid m => D (Semigroup (WrappedMonoid m)); i1449 = D
i1451 :: Ord a => D (Semigroup (Min a)); i1451 = D
i1452 :: Ord a => D (Semigroup (Max a)); i1452 = D
i1453 :: D (Semigroup (Data.Semigroup.Last a)); i1453 = D
i1454 :: D (Semigroup (Data.Semigroup.First a)); i1454 = D
i1455 :: Semigroup a => D (Semigroup (Down a)); i1455 = D
i1456 :: forall k (s :: k). D (Semigroup (Proxy s)); i1456 = D
i1457 :: D (Semigroup Void); i1457 = D
i1458 :: Semigroup a => D (Semigroup (Identity a)); i1458 = D
i1459 :: forall a k (b :: k). Semigroup a => D (Semigroup (Const a b)); i1459 = D
i1460 :: D (Semigroup Data.Text.Text); i1460 = D
i1461 :: D (Semigroup Data.Text.Lazy.Text); i1461 = D
i1463 :: D (Semigroup [a]); i1463 = D
i1465 :: D (Semigroup Ordering); i1465 = D
i1466 :: D (Semigroup (NonEmpty a)); i1466 = D
i1467 :: Semigroup a => D (Semigroup (Maybe a)); i1467 = D
i1468 :: Semigroup a => D (Semigroup (IO a)); i1468 = D
i1469 :: Semigroup b => D (Semigroup (a -> b)); i1469 = D
i1470 :: (Semigroup a, Semigroup b, Semigroup c, Semigroup d, Semigroup e) => D (Semigroup (a, b, c, d, e)); i1470 = D
i1471 :: (Semigroup a, Semigroup b, Semigroup c, Semigroup d) => D (Semigroup (a, b, c, d)); i1471 = D
i1472 :: (Semigroup a, Semigroup b, Semigroup c) => D (Semigroup (a, b, c)); i1472 = D
i1473 :: (Semigroup a, Semigroup b) => D (Semigroup (a, b)); i1473 = D
i1474 :: D (Semigroup ()); i1474 = D
i1476 :: D (Monoid CalendarDiffDays); i1476 = D
i1477 :: D (Monoid Data.Text.Lazy.Builder.Builder); i1477 = D
i1478 :: (Monoid a, Semigroup (ParsecT s u m a)) => D (Monoid (ParsecT s u m a)); i1478 = D
i1479 :: D (Monoid Data.ByteString.Builder.Builder); i1479 = D
i1480 :: Monoid a => D (Monoid (ST s a)); i1480 = D
i1481 :: Num a => D (Monoid (Control.Monad.Writer.Sum a)); i1481 = D
i1482 :: Num a => D (Monoid (Control.Monad.Writer.Product a)); i1482 = D
i1483 :: D (Monoid (Endo a)); i1483 = D
i1484 :: Monoid a => D (Monoid (Dual a)); i1484 = D
i1485 :: D (Monoid Control.Monad.Writer.Any); i1485 = D
i1486 :: Alternative f => D (Monoid (Alt f a)); i1486 = D
i1487 :: D (Monoid All); i1487 = D
i1488 :: D (Monoid Doc); i1488 = D
i1490 :: Ord a => D (Monoid (Set a)); i1490 = D
i1492 :: Ord k => D (Monoid (Map k v)); i1492 = D
i1493 :: D (Monoid IntSet); i1493 = D
i1494 :: D (Monoid (IntMap a)); i1494 = D
i1495 :: D (Monoid (Seq a)); i1495 = D
i1496 :: D (Monoid Data.ByteString.ByteString); i1496 = D
i1497 :: D (Monoid ShortByteString); i1497 = D
i1498 :: D (Monoid Data.ByteString.Lazy.ByteString); i1498 = D
i1499 :: D (Monoid (Predicate a)); i1499 = D
i1500 :: Monoid a => D (Monoid (Op a b)); i1500 = D
i1501 :: D (Monoid (Equivalence a)); i1501 = D
i1502 :: D (Monoid (Comparison a)); i1502 = D
i1503 :: D (Monoid (Control.Monad.Writer.Last a)); i1503 = D
i1504 :: D (Monoid (Control.Monad.Writer.First a)); i1504 = D
i1505 :: (Applicative f, Monoid a) => D (Monoid (Ap f a)); i1505 = D
i1506 :: Monoid m => D (Monoid (WrappedMonoid m)); i1506 = D
i1508 :: (Ord a, Bounded a) => D (Monoid (Min a)); i1508 = D
i1509 :: (Ord a, Bounded a) => D (Monoid (Max a)); i1509 = D
i1510 :: Monoid a => D (Monoid (Down a)); i1510 = D
i1511 :: forall k (s :: k). D (Monoid (Proxy s)); i1511 = D
i1512 :: Monoid a => D (Monoid (Identity a)); i1512 = D
i1513 :: forall a k (b :: k). Monoid a => D (Monoid (Const a b)); i1513 = D
i1514 :: D (Monoid Data.Text.Text); i1514 = D
i1515 :: D (Monoid Data.Text.Lazy.Text); i1515 = D
i1517 :: D (Monoid [a]); i1517 = D
i1519 :: D (Monoid Ordering); i1519 = D
i1520 :: Semigroup a => D (Monoid (Maybe a)); i1520 = D
i1521 :: Monoid a => D (Monoid (IO a)); i1521 = D
i1522 :: Monoid b => D (Monoid (a -> b)); i1522 = D
i1523 :: (Monoid a, Monoid b, Monoid c, Monoid d, Monoid e) => D (Monoid (a, b, c, d, e)); i1523 = D
i1524 :: (Monoid a, Monoid b, Monoid c, Monoid d) => D (Monoid (a, b, c, d)); i1524 = D
i1525 :: (Monoid a, Monoid b, Monoid c) => D (Monoid (a, b, c)); i1525 = D
i1526 :: (Monoid a, Monoid b) => D (Monoid (a, b)); i1526 = D
i1527 :: D (Monoid ()); i1527 = D
i1528 :: D (Ix Day); i1528 = D
i1530 :: D (Ix Word); i1530 = D
i1531 :: D (Ix Ordering); i1531 = D
i1532 :: D (Ix Natural); i1532 = D
i1533 :: D (Ix Integer); i1533 = D
i1534 :: D (Ix Int); i1534 = D
i1535 :: D (Ix Char); i1535 = D
i1536 :: D (Ix Bool); i1536 = D
i1548 :: (Ix a1, Ix a2, Ix a3, Ix a4) => D (Ix (a1, a2, a3, a4)); i1548 = D
i1549 :: (Ix a1, Ix a2, Ix a3) => D (Ix (a1, a2, a3)); i1549 = D
i1550 :: (Ix a, Ix b) => D (Ix (a, b)); i1550 = D
i1551 :: D (Ix ()); i1551 = D
i1552 :: D (Ix Int8); i1552 = D
i1553 :: D (Ix Int64); i1553 = D
i1554 :: D (Ix Int32); i1554 = D
i1555 :: D (Ix Int16); i1555 = D
i1558 :: D (Ix Word8); i1558 = D
i1559 :: D (Ix Word64); i1559 = D
i1560 :: D (Ix Word32); i1560 = D
i1561 :: D (Ix Word16); i1561 = D
i1564 :: D (Ix Void); i1564 = D
i1567 :: D (Bits Int8); i1567 = D
i1568 :: D (Bits Int64); i1568 = D
i1569 :: D (Bits Int32); i1569 = D
i1570 :: D (Bits Int16); i1570 = D
i1571 :: D (Bits Word8); i1571 = D
i1572 :: D (Bits Word64); i1572 = D
i1573 :: D (Bits Word32); i1573 = D
i1574 :: D (Bits Word16); i1574 = D
i1575 :: D (Bits Word); i1575 = D
i1576 :: D (Bits Natural); i1576 = D
i1577 :: D (Bits Integer); i1577 = D
i1578 :: D (Bits Int); i1578 = D
i1579 :: D (Bits Bool); i1579 = D
i1583 :: D (Bits WordPtr); i1583 = D
i1584 :: D (Bits IntPtr); i1584 = D
i1585 :: D (Bits CWchar); i1585 = D
i1586 :: D (Bits CUShort); i1586 = D
i1587 :: D (Bits CULong); i1587 = D
i1588 :: D (Bits CULLong); i1588 = D
i1589 :: D (Bits CUIntPtr); i1589 = D
i1590 :: D (Bits CUIntMax); i1590 = D
i1591 :: D (Bits CUInt); i1591 = D
i1592 :: D (Bits CUChar); i1592 = D
i1593 :: D (Bits CSize); i1593 = D
i1594 :: D (Bits CSigAtomic); i1594 = D
i1595 :: D (Bits CShort); i1595 = D
i1596 :: D (Bits CSChar); i1596 = D
i1597 :: D (Bits CPtrdiff); i1597 = D
i1598 :: D (Bits CLong); i1598 = D
i1599 :: D (Bits CLLong); i1599 = D
i1600 :: D (Bits CIntPtr); i1600 = D
i1601 :: D (Bits CIntMax); i1601 = D
i1602 :: D (Bits CInt); i1602 = D
i1603 :: D (Bits CChar); i1603 = D
i1604 :: D (Bits CBool); i1604 = D
i1605 :: D (FiniteBits Int8); i1605 = D
i1606 :: D (FiniteBits Int64); i1606 = D
i1607 :: D (FiniteBits Int32); i1607 = D
i1608 :: D (FiniteBits Int16); i1608 = D
i1609 :: D (FiniteBits Word8); i1609 = D
i1610 :: D (FiniteBits Word64); i1610 = D
i1611 :: D (FiniteBits Word32); i1611 = D
i1612 :: D (FiniteBits Word16); i1612 = D
i1613 :: D (FiniteBits Word); i1613 = D
i1614 :: D (FiniteBits Int); i1614 = D
i1615 :: D (FiniteBits Bool); i1615 = D
i1619 :: D (FiniteBits WordPtr); i1619 = D
i1620 :: D (FiniteBits IntPtr); i1620 = D
i1621 :: D (FiniteBits CWchar); i1621 = D
i1622 :: D (FiniteBits CUShort); i1622 = D
i1623 :: D (FiniteBits CULong); i1623 = D
i1624 :: D (FiniteBits CULLong); i1624 = D
i1625 :: D (FiniteBits CUIntPtr); i1625 = D
i1626 :: D (FiniteBits CUIntMax); i1626 = D
i1627 :: D (FiniteBits CUInt); i1627 = D
i1628 :: D (FiniteBits CUChar); i1628 = D
i1629 :: D (FiniteBits CSize); i1629 = D
i1630 :: D (FiniteBits CSigAtomic); i1630 = D
i1631 :: D (FiniteBits CShort); i1631 = D
i1632 :: D (FiniteBits CSChar); i1632 = D
i1633 :: D (FiniteBits CPtrdiff); i1633 = D
i1634 :: D (FiniteBits CLong); i1634 = D
i1635 :: D (FiniteBits CLLong); i1635 = D
i1636 :: D (FiniteBits CIntPtr); i1636 = D
i1637 :: D (FiniteBits CIntMax); i1637 = D
i1638 :: D (FiniteBits CInt); i1638 = D
i1639 :: D (FiniteBits CChar); i1639 = D
i1640 :: D (FiniteBits CBool); i1640 = D
i1641 :: D (Storable Word8); i1641 = D
i1642 :: D (Storable Word64); i1642 = D
i1643 :: D (Storable Word32); i1643 = D
i1644 :: D (Storable Word16); i1644 = D
i1645 :: D (Storable Word); i1645 = D
i1646 :: D (Storable (StablePtr a)); i1646 = D
i1647 :: (Storable a, Integral a) => D (Storable (Ratio a)); i1647 = D
i1648 :: D (Storable (Ptr a)); i1648 = D
i1649 :: D (Storable Int8); i1649 = D
i1650 :: D (Storable Int64); i1650 = D
i1651 :: D (Storable Int32); i1651 = D
i1652 :: D (Storable Int16); i1652 = D
i1653 :: D (Storable Int); i1653 = D
i1654 :: D (Storable (FunPtr a)); i1654 = D
i1655 :: D (Storable Float); i1655 = D
i1656 :: D (Storable Double); i1656 = D
i1657 :: D (Storable Char); i1657 = D
i1658 :: D (Storable Bool); i1658 = D
i1659 :: D (Storable ()); i1659 = D
i1660 :: Storable a => D (Storable (Complex a)); i1660 = D
i1664 :: D (Storable WordPtr); i1664 = D
i1665 :: D (Storable IntPtr); i1665 = D
i1666 :: D (Storable CWchar); i1666 = D
i1667 :: D (Storable CUShort); i1667 = D
i1668 :: D (Storable CUSeconds); i1668 = D
i1669 :: D (Storable CULong); i1669 = D
i1670 :: D (Storable CULLong); i1670 = D
i1671 :: D (Storable CUIntPtr); i1671 = D
i1672 :: D (Storable CUIntMax); i1672 = D
i1673 :: D (Storable CUInt); i1673 = D
i1674 :: D (Storable CUChar); i1674 = D
i1675 :: D (Storable CTime); i1675 = D
i1676 :: D (Storable CSize); i1676 = D
i1677 :: D (Storable CSigAtomic); i1677 = D
i1678 :: D (Storable CShort); i1678 = D
i1679 :: D (Storable CSUSeconds); i1679 = D
i1680 :: D (Storable CSChar); i1680 = D
i1681 :: D (Storable CPtrdiff); i1681 = D
i1682 :: D (Storable CLong); i1682 = D
i1683 :: D (Storable CLLong); i1683 = D
i1684 :: D (Storable CIntPtr); i1684 = D
i1685 :: D (Storable CIntMax); i1685 = D
i1686 :: D (Storable CInt); i1686 = D
i1687 :: D (Storable CFloat); i1687 = D
i1688 :: D (Storable CDouble); i1688 = D
i1689 :: D (Storable CClock); i1689 = D
i1690 :: D (Storable CChar); i1690 = D
i1691 :: D (Storable CBool); i1691 = D
i1692 :: D (Exception SomeAsyncException); i1692 = D
i1693 :: D (Exception IOException); i1693 = D
i1694 :: D (Exception ExitCode); i1694 = D
i1695 :: D (Exception Deadlock); i1695 = D
i1697 :: D (Exception BlockedIndefinitelyOnSTM); i1697 = D
i1698 :: D (Exception BlockedIndefinitelyOnMVar); i1698 = D
i1699 :: D (Exception AsyncException); i1699 = D
i1700 :: D (Exception AssertionFailed); i1700 = D
i1701 :: D (Exception ArrayException); i1701 = D
i1702 :: D (Exception AllocationLimitExceeded); i1702 = D
i1703 :: D (Exception SomeException); i1703 = D
i1704 :: D (Exception ArithException); i1704 = D
i1705 :: D (Exception ErrorCall); i1705 = D
i1706 :: D (Exception TypeError); i1706 = D
i1707 :: D (Exception RecUpdError); i1707 = D
i1708 :: D (Exception RecSelError); i1708 = D
i1709 :: D (Exception RecConError); i1709 = D
i1710 :: D (Exception PatternMatchFail); i1710 = D
i1711 :: D (Exception NonTermination); i1711 = D
i1712 :: D (Exception NoMethodError); i1712 = D
i1713 :: D (Exception NestedAtomically); i1713 = D
i1715 :: D (Exception Dynamic); i1715 = D
i1716 :: D (IsString Data.Text.Lazy.Builder.Builder); i1716 = D
i1717 :: D (IsString Doc); i1717 = D
i1720 :: D (IsString Data.ByteString.ByteString); i1720 = D
i1721 :: D (IsString ShortByteString); i1721 = D
i1722 :: D (IsString Data.ByteString.Lazy.ByteString); i1722 = D
i1723 :: (a ~ Char) => D (IsString [a]); i1723 = D
i1724 :: IsString a => D (IsString (Identity a)); i1724 = D
i1726 :: D (IsString Data.ByteString.Builder.Builder); i1726 = D
i1727 :: D (IsString Data.Text.Text); i1727 = D
i1728 :: D (IsString Data.Text.Lazy.Text); i1728 = D
i1748 :: (Monoid w, MonadFix m) => D (MonadFix (WriterT w m)); i1748 = D
i1749 :: MonadFix m => D (MonadFix (StateT s m)); i1749 = D
i1750 :: MonadFix m => D (MonadFix (ReaderT r m)); i1750 = D
i1751 :: (Monoid w, MonadFix m) => D (MonadFix (RWST r w s m)); i1751 = D
i1752 :: MonadFix m => D (MonadFix (ExceptT e m)); i1752 = D
i1756 :: D (MonadFix []); i1756 = D
i1757 :: D (MonadFix Control.Monad.Writer.Sum); i1757 = D
i1759 :: D (MonadFix (ST s)); i1759 = D
i1760 :: D (MonadFix Control.Monad.Writer.Product); i1760 = D
i1761 :: D (MonadFix NonEmpty); i1761 = D
i1762 :: D (MonadFix Maybe); i1762 = D
i1764 :: D (MonadFix IO); i1764 = D
i1766 :: D (MonadFix ((->) r)); i1766 = D
i1767 :: D (MonadFix (Either e)); i1767 = D
i1768 :: D (MonadFix Dual); i1768 = D
i1778 :: D (MonadFix Identity); i1778 = D
i1779 :: (MonadFix f, MonadFix g) => D (MonadFix (Data.Functor.Product.Product f g)); i1779 = D
i1781 :: MonadFix m => D (MonadFix (MaybeT m)); i1781 = D
i1782 :: MonadFix m => D (MonadFix (IdentityT m)); i1782 = D
i1788 :: (Monoid w, MonadIO m) => D (MonadIO (WriterT w m)); i1788 = D
i1789 :: MonadIO m => D (MonadIO (StateT s m)); i1789 = D
i1790 :: MonadIO m => D (MonadIO (ReaderT r m)); i1790 = D
i1791 :: (Monoid w, MonadIO m) => D (MonadIO (RWST r w s m)); i1791 = D
i1792 :: MonadIO m => D (MonadIO (ExceptT e m)); i1792 = D
i1793 :: MonadIO m => D (MonadIO (ContT r m)); i1793 = D
i1794 :: MonadIO m => D (MonadIO (ParsecT s u m)); i1794 = D
i1796 :: D (MonadIO IO); i1796 = D
i1797 :: MonadIO m => D (MonadIO (MaybeT m)); i1797 = D
i1798 :: MonadIO m => D (MonadIO (IdentityT m)); i1798 = D
i1799 :: (Monoid w, Functor m, MonadIO m) => D (MonadIO (AccumT w m)); i1799 = D
i1800 :: MonadIO m => D (MonadIO (SelectT r m)); i1800 = D
i1807 :: D (MonadZip []); i1807 = D
i1808 :: D (MonadZip Control.Monad.Writer.Sum); i1808 = D
i1811 :: D (MonadZip Control.Monad.Writer.Product); i1811 = D
i1812 :: D (MonadZip NonEmpty); i1812 = D
i1813 :: D (MonadZip Maybe); i1813 = D
i1815 :: D (MonadZip Identity); i1815 = D
i1817 :: D (MonadZip Dual); i1817 = D
i1821 :: (MonadZip f, MonadZip g) => D (MonadZip (Data.Functor.Product.Product f g)); i1821 = D
i1832 :: D (Category (->)); i1832 = D
i1833 :: Monad m => D (Category (Kleisli m)); i1833 = D
i1835 :: Monad m => D (Arrow (Kleisli m)); i1835 = D
i1836 :: D (Arrow (->)); i1836 = D
i1837 :: Monad m => D (ArrowChoice (Kleisli m)); i1837 = D
i1838 :: D (ArrowChoice (->)); i1838 = D
i1839 :: Monad m => D (ArrowApply (Kleisli m)); i1839 = D
i1840 :: D (ArrowApply (->)); i1840 = D
i1841 :: MonadFix m => D (ArrowLoop (Kleisli m)); i1841 = D
i1842 :: D (ArrowLoop (->)); i1842 = D
i1843 :: D (Bifunctor Either); i1843 = D
i1844 :: D (Bifunctor Const); i1844 = D
i1848 :: D (Bifunctor ((,,,) x1 x2)); i1848 = D
i1849 :: D (Bifunctor ((,,) x1)); i1849 = D
i1850 :: D (Bifunctor (,)); i1850 = D
i1851 :: D (Bifunctor Arg); i1851 = D
i1852 :: D (Bifunctor Constant); i1852 = D
i1853 :: D (Bifoldable Map); i1853 = D
i1854 :: D (Bifoldable Either); i1854 = D
i1855 :: D (Bifoldable Const); i1855 = D
i1860 :: D (Bifoldable ((,,) x)); i1860 = D
i1861 :: D (Bifoldable (,)); i1861 = D
i1863 :: D (Bifoldable Constant); i1863 = D
i1864 :: D (Bitraversable Either); i1864 = D
i1865 :: D (Bitraversable Const); i1865 = D
i1871 :: D (Bitraversable (,)); i1871 = D
i1873 :: D (Bitraversable Constant); i1873 = D
i1877 :: (Eq e, Eq1 m) => D (Eq1 (ExceptT e m)); i1877 = D
i1879 :: Eq k => D (Eq1 (Map k)); i1879 = D
i1880 :: D (Eq1 IntMap); i1880 = D
i1881 :: D (Eq1 Seq); i1881 = D
i1883 :: D (Eq1 []); i1883 = D
i1885 :: D (Eq1 Proxy); i1885 = D
i1886 :: D (Eq1 NonEmpty); i1886 = D
i1887 :: D (Eq1 Maybe); i1887 = D
i1888 :: D (Eq1 Identity); i1888 = D
i1889 :: Eq a => D (Eq1 (Either a)); i1889 = D
i1890 :: D (Eq1 Down); i1890 = D
i1891 :: Eq a => D (Eq1 (Const a)); i1891 = D
i1892 :: Eq a => D (Eq1 ((,) a)); i1892 = D
i1893 :: (Eq1 f, Eq1 g) => D (Eq1 (Compose f g)); i1893 = D
i1894 :: (Eq1 f, Eq1 g) => D (Eq1 (Data.Functor.Product.Product f g)); i1894 = D
i1895 :: (Eq1 f, Eq1 g) => D (Eq1 (Data.Functor.Sum.Sum f g)); i1895 = D
i1898 :: Eq1 m => D (Eq1 (MaybeT m)); i1898 = D
i1899 :: Eq1 f => D (Eq1 (IdentityT f)); i1899 = D
i1900 :: Eq1 f => D (Eq1 (Reverse f)); i1900 = D
i1903 :: Eq1 f => D (Eq1 (Backwards f)); i1903 = D
i1907 :: (Ord e, Ord1 m) => D (Ord1 (ExceptT e m)); i1907 = D
i1909 :: Ord k => D (Ord1 (Map k)); i1909 = D
i1910 :: D (Ord1 IntMap); i1910 = D
i1911 :: D (Ord1 Seq); i1911 = D
i1913 :: D (Ord1 []); i1913 = D
i1915 :: D (Ord1 Proxy); i1915 = D
i1916 :: D (Ord1 NonEmpty); i1916 = D
i1917 :: D (Ord1 Maybe); i1917 = D
i1918 :: D (Ord1 Identity); i1918 = D
i1919 :: Ord a => D (Ord1 (Either a)); i1919 = D
i1920 :: D (Ord1 Down); i1920 = D
i1921 :: Ord a => D (Ord1 (Const a)); i1921 = D
i1922 :: Ord a => D (Ord1 ((,) a)); i1922 = D
i1923 :: (Ord1 f, Ord1 g) => D (Ord1 (Compose f g)); i1923 = D
i1924 :: (Ord1 f, Ord1 g) => D (Ord1 (Data.Functor.Product.Product f g)); i1924 = D
i1925 :: (Ord1 f, Ord1 g) => D (Ord1 (Data.Functor.Sum.Sum f g)); i1925 = D
i1927 :: Ord1 m => D (Ord1 (MaybeT m)); i1927 = D
i1928 :: Ord1 f => D (Ord1 (IdentityT f)); i1928 = D
i1929 :: Ord1 f => D (Ord1 (Reverse f)); i1929 = D
i1936 :: (Show e, Show1 m) => D (Show1 (ExceptT e m)); i1936 = D
i1938 :: Show k => D (Show1 (Map k)); i1938 = D
i1939 :: D (Show1 IntMap); i1939 = D
i1940 :: D (Show1 Seq); i1940 = D
i1942 :: D (Show1 []); i1942 = D
i1944 :: D (Show1 Proxy); i1944 = D
i1945 :: D (Show1 NonEmpty); i1945 = D
i1946 :: D (Show1 Maybe); i1946 = D
i1947 :: D (Show1 Identity); i1947 = D
i1948 :: Show a => D (Show1 (Either a)); i1948 = D
i1949 :: D (Show1 Down); i1949 = D
i1950 :: Show a => D (Show1 (Const a)); i1950 = D
i1951 :: Show a => D (Show1 ((,) a)); i1951 = D
i1952 :: (Show1 f, Show1 g) => D (Show1 (Compose f g)); i1952 = D
i1953 :: (Show1 f, Show1 g) => D (Show1 (Data.Functor.Product.Product f g)); i1953 = D
i1954 :: (Show1 f, Show1 g) => D (Show1 (Data.Functor.Sum.Sum f g)); i1954 = D
i1957 :: Show1 m => D (Show1 (MaybeT m)); i1957 = D
i1958 :: Show1 f => D (Show1 (IdentityT f)); i1958 = D
i1959 :: Show1 f => D (Show1 (Reverse f)); i1959 = D
i1962 :: Show1 f => D (Show1 (Backwards f)); i1962 = D
i1971 :: D (Read1 []); i1971 = D
i1975 :: D (Read1 Maybe); i1975 = D
i1976 :: D (Read1 Identity); i1976 = D
i1993 :: D (Eq2 Either); i1993 = D
i1994 :: D (Eq2 Const); i1994 = D
i1995 :: D (Eq2 (,)); i1995 = D
i1998 :: D (Ord2 Either); i1998 = D
i1999 :: D (Ord2 Const); i1999 = D
i2000 :: D (Ord2 (,)); i2000 = D
i2003 :: D (Show2 Either); i2003 = D
i2004 :: D (Show2 Const); i2004 = D
i2005 :: D (Show2 (,)); i2005 = D
i2008 :: D (NFData TimeOfDay); i2008 = D
i2010 :: D (NFData UTCTime); i2010 = D
i2011 :: D (NFData NominalDiffTime); i2011 = D
i2012 :: D (NFData DiffTime); i2012 = D
i2013 :: D (NFData Day); i2013 = D
i2014 :: D (NFData Doc); i2014 = D
i2018 :: NFData a => D (NFData (Set a)); i2018 = D
i2019 :: (NFData k, NFData a) => D (NFData (Map k a)); i2019 = D
i2020 :: D (NFData IntSet); i2020 = D
i2021 :: NFData a => D (NFData (IntMap a)); i2021 = D
i2022 :: NFData a => D (NFData (Seq a)); i2022 = D
i2027 :: D (NFData Data.ByteString.ByteString); i2027 = D
i2028 :: D (NFData ShortByteString); i2028 = D
i2029 :: D (NFData Data.ByteString.Lazy.ByteString); i2029 = D
i2032 :: NFData a => D (NFData [a]); i2032 = D
i2035 :: D (NFData Word8); i2035 = D
i2036 :: D (NFData Word64); i2036 = D
i2037 :: D (NFData Word32); i2037 = D
i2038 :: D (NFData Word16); i2038 = D
i2039 :: D (NFData Word); i2039 = D
i2040 :: D (NFData Void); i2040 = D
i2046 :: NFData a => D (NFData (Control.Monad.Writer.Sum a)); i2046 = D
i2050 :: NFData a => D (NFData (Ratio a)); i2050 = D
i2052 :: forall k (a :: k). D (NFData (Proxy a)); i2052 = D
i2054 :: NFData a => D (NFData (Control.Monad.Writer.Product a)); i2054 = D
i2055 :: D (NFData Ordering); i2055 = D
i2057 :: NFData a => D (NFData (NonEmpty a)); i2057 = D
i2058 :: D (NFData Natural); i2058 = D
i2060 :: NFData a => D (NFData (Maybe a)); i2060 = D
i2064 :: NFData a => D (NFData (Control.Monad.Writer.Last a)); i2064 = D
i2066 :: D (NFData Integer); i2066 = D
i2067 :: D (NFData Int8); i2067 = D
i2068 :: D (NFData Int64); i2068 = D
i2069 :: D (NFData Int32); i2069 = D
i2070 :: D (NFData Int16); i2070 = D
i2071 :: D (NFData Int); i2071 = D
i2072 :: NFData a => D (NFData (Identity a)); i2072 = D
i2075 :: D (NFData Float); i2075 = D
i2077 :: NFData a => D (NFData (Control.Monad.Writer.First a)); i2077 = D
i2079 :: D (NFData (a -> b)); i2079 = D
i2081 :: (NFData a, NFData b) => D (NFData (Either a b)); i2081 = D
i2082 :: NFData a => D (NFData (Dual a)); i2082 = D
i2083 :: NFData a => D (NFData (Down a)); i2083 = D
i2084 :: D (NFData Double); i2084 = D
i2085 :: forall k a (b :: k). NFData a => D (NFData (Const a b)); i2085 = D
i2087 :: NFData a => D (NFData (Complex a)); i2087 = D
i2088 :: D (NFData Char); i2088 = D
i2119 :: D (NFData Bool); i2119 = D
i2122 :: D (NFData Control.Monad.Writer.Any); i2122 = D
i2123 :: D (NFData All); i2123 = D
i2130 :: (NFData a1, NFData a2, NFData a3, NFData a4, NFData a5) => D (NFData (a1, a2, a3, a4, a5)); i2130 = D
i2131 :: (NFData a1, NFData a2, NFData a3, NFData a4) => D (NFData (a1, a2, a3, a4)); i2131 = D
i2132 :: (NFData a1, NFData a2, NFData a3) => D (NFData (a1, a2, a3)); i2132 = D
i2133 :: (NFData a, NFData b) => D (NFData (a, b)); i2133 = D
i2134 :: D (NFData ()); i2134 = D
i2135 :: NFData a => D (NFData (Tree a)); i2135 = D
i2136 :: NFData a => D (NFData (SCC a)); i2136 = D
i2137 :: D (NFData Data.Text.Text); i2137 = D
i2138 :: D (NFData Data.Text.Lazy.Text); i2138 = D
i2139 :: D (NFData1 []); i2139 = D
i2151 :: D (NFData1 NonEmpty); i2151 = D
i2153 :: D (NFData1 Maybe); i2153 = D
i2158 :: D (NFData1 Identity); i2158 = D
i2164 :: NFData a => D (NFData1 (Either a)); i2164 = D
i2180 :: NFData a => D (NFData1 ((,) a)); i2180 = D
i2181 :: IsChar c => D (PrintfType [c]); i2181 = D
i2182 :: (a ~ ()) => D (PrintfType (IO a)); i2182 = D
i2183 :: (PrintfArg a, PrintfType r) => D (PrintfType (a -> r)); i2183 = D
i2184 :: IsChar c => D (PrintfArg [c]); i2184 = D
i2185 :: D (PrintfArg Word8); i2185 = D
i2186 :: D (PrintfArg Word64); i2186 = D
i2187 :: D (PrintfArg Word32); i2187 = D
i2188 :: D (PrintfArg Word16); i2188 = D
i2189 :: D (PrintfArg Word); i2189 = D
i2190 :: D (PrintfArg Natural); i2190 = D
i2191 :: D (PrintfArg Integer); i2191 = D
i2192 :: D (PrintfArg Int8); i2192 = D
i2193 :: D (PrintfArg Int64); i2193 = D
i2194 :: D (PrintfArg Int32); i2194 = D
i2195 :: D (PrintfArg Int16); i2195 = D
i2196 :: D (PrintfArg Int); i2196 = D
i2197 :: D (PrintfArg Float); i2197 = D
i2198 :: D (PrintfArg Double); i2198 = D
i2199 :: D (PrintfArg Char); i2199 = D
i2202 :: (a ~ ()) => D (HPrintfType (IO a)); i2202 = D
i2203 :: (PrintfArg a, HPrintfType r) => D (HPrintfType (a -> r)); i2203 = D
i2204 :: D (IArray UArray Word8); i2204 = D
i2205 :: D (IArray UArray Word64); i2205 = D
i2206 :: D (IArray UArray Word32); i2206 = D
i2207 :: D (IArray UArray Word16); i2207 = D
i2208 :: D (IArray UArray Word); i2208 = D
i2211 :: D (IArray UArray Int8); i2211 = D
i2212 :: D (IArray UArray Int64); i2212 = D
i2213 :: D (IArray UArray Int32); i2213 = D
i2214 :: D (IArray UArray Int16); i2214 = D
i2215 :: D (IArray UArray Int); i2215 = D
i2217 :: D (IArray UArray Float); i2217 = D
i2218 :: D (IArray UArray Double); i2218 = D
i2219 :: D (IArray UArray Char); i2219 = D
i2220 :: D (IArray UArray Bool); i2220 = D
i2221 :: D (IArray Array e); i2221 = D
i2223 :: D (MArray IOUArray Word IO); i2223 = D
i2224 :: D (MArray IOUArray Word8 IO); i2224 = D
i2225 :: D (MArray IOUArray Word64 IO); i2225 = D
i2226 :: D (MArray IOUArray Word32 IO); i2226 = D
i2227 :: D (MArray IOUArray Word16 IO); i2227 = D
i2230 :: D (MArray IOUArray Int IO); i2230 = D
i2231 :: D (MArray IOUArray Int8 IO); i2231 = D
i2232 :: D (MArray IOUArray Int64 IO); i2232 = D
i2233 :: D (MArray IOUArray Int32 IO); i2233 = D
i2234 :: D (MArray IOUArray Int16 IO); i2234 = D
i2236 :: D (MArray IOUArray Float IO); i2236 = D
i2237 :: D (MArray IOUArray Double IO); i2237 = D
i2238 :: D (MArray IOUArray Char IO); i2238 = D
i2239 :: D (MArray IOUArray Bool IO); i2239 = D
i2240 :: D (MArray (STUArray s) Word (ST s)); i2240 = D
i2241 :: D (MArray (STUArray s) Word8 (ST s)); i2241 = D
i2242 :: D (MArray (STUArray s) Word64 (ST s)); i2242 = D
i2243 :: D (MArray (STUArray s) Word32 (ST s)); i2243 = D
i2244 :: D (MArray (STUArray s) Word16 (ST s)); i2244 = D
i2247 :: D (MArray (STUArray s) Int (ST s)); i2247 = D
i2248 :: D (MArray (STUArray s) Int8 (ST s)); i2248 = D
i2249 :: D (MArray (STUArray s) Int64 (ST s)); i2249 = D
i2250 :: D (MArray (STUArray s) Int32 (ST s)); i2250 = D
i2251 :: D (MArray (STUArray s) Int16 (ST s)); i2251 = D
i2253 :: D (MArray (STUArray s) Float (ST s)); i2253 = D
i2254 :: D (MArray (STUArray s) Double (ST s)); i2254 = D
i2255 :: D (MArray (STUArray s) Char (ST s)); i2255 = D
i2256 :: D (MArray (STUArray s) Bool (ST s)); i2256 = D
i2257 :: D (MArray (STArray s) e (ST s)); i2257 = D
i2258 :: D (MArray IOArray e IO); i2258 = D
i2259 :: MonadState s m => D (MonadState s (ParsecT s' u m)); i2259 = D
i2260 :: (Monoid w, MonadState s m) => D (MonadState s (WriterT w m)); i2260 = D
i2262 :: Monad m => D (MonadState s (StateT s m)); i2262 = D
i2264 :: MonadState s m => D (MonadState s (ReaderT r m)); i2264 = D
i2265 :: (Monad m, Monoid w) => D (MonadState s (RWST r w s m)); i2265 = D
i2267 :: MonadState s m => D (MonadState s (MaybeT m)); i2267 = D
i2269 :: MonadState s m => D (MonadState s (IdentityT m)); i2269 = D
i2270 :: MonadState s m => D (MonadState s (ExceptT e m)); i2270 = D
i2272 :: MonadState s m => D (MonadState s (ContT r m)); i2272 = D
i2273 :: MonadReader r m => D (MonadReader r (ParsecT s u m)); i2273 = D
i2274 :: (Monoid w, MonadReader r m) => D (MonadReader r (WriterT w m)); i2274 = D
i2276 :: MonadReader r m => D (MonadReader r (StateT s m)); i2276 = D
i2278 :: Monad m => D (MonadReader r (ReaderT r m)); i2278 = D
i2279 :: (Monad m, Monoid w) => D (MonadReader r (RWST r w s m)); i2279 = D
i2281 :: MonadReader r m => D (MonadReader r (MaybeT m)); i2281 = D
i2283 :: MonadReader r m => D (MonadReader r (IdentityT m)); i2283 = D
i2284 :: D (MonadReader r ((->) r)); i2284 = D
i2285 :: MonadReader r m => D (MonadReader r (ExceptT e m)); i2285 = D
i2287 :: MonadReader r' m => D (MonadReader r' (ContT r m)); i2287 = D
i2288 :: (Monoid w, Monad m) => D (MonadWriter w (WriterT w m)); i2288 = D
i2290 :: MonadWriter w m => D (MonadWriter w (StateT s m)); i2290 = D
i2292 :: MonadWriter w m => D (MonadWriter w (ReaderT r m)); i2292 = D
i2293 :: (Monoid w, Monad m) => D (MonadWriter w (RWST r w s m)); i2293 = D
i2295 :: MonadWriter w m => D (MonadWriter w (MaybeT m)); i2295 = D
i2296 :: MonadWriter w m => D (MonadWriter w (IdentityT m)); i2296 = D
i2297 :: MonadWriter w m => D (MonadWriter w (ExceptT e m)); i2297 = D
i2299 :: Monoid w => D (MonadWriter w ((,) w)); i2299 = D
i2300 :: MonadError e m => D (MonadError e (ParsecT s u m)); i2300 = D
i2301 :: (Monoid w, MonadError e m) => D (MonadError e (WriterT w m)); i2301 = D
i2303 :: MonadError e m => D (MonadError e (StateT s m)); i2303 = D
i2305 :: MonadError e m => D (MonadError e (ReaderT r m)); i2305 = D
i2306 :: (Monoid w, MonadError e m) => D (MonadError e (RWST r w s m)); i2306 = D
i2308 :: MonadError e m => D (MonadError e (MaybeT m)); i2308 = D
i2310 :: MonadError e m => D (MonadError e (IdentityT m)); i2310 = D
i2311 :: Monad m => D (MonadError e (ExceptT e m)); i2311 = D
i2313 :: D (MonadError e (Either e)); i2313 = D
i2314 :: D (MonadError IOException IO); i2314 = D
i2315 :: D (MonadError () Maybe); i2315 = D
i2317 :: (Monoid w, MonadCont m) => D (MonadCont (WriterT w m)); i2317 = D
i2319 :: MonadCont m => D (MonadCont (StateT s m)); i2319 = D
i2321 :: MonadCont m => D (MonadCont (ReaderT r m)); i2321 = D
i2322 :: (Monoid w, MonadCont m) => D (MonadCont (RWST r w s m)); i2322 = D
i2324 :: MonadCont m => D (MonadCont (MaybeT m)); i2324 = D
i2326 :: MonadCont m => D (MonadCont (IdentityT m)); i2326 = D
i2327 :: MonadCont m => D (MonadCont (ExceptT e m)); i2327 = D
i2334 :: Monoid w => D (MonadTrans (WriterT w)); i2334 = D
i2335 :: D (MonadTrans (StateT s)); i2335 = D
i2336 :: D (MonadTrans (ReaderT r)); i2336 = D
i2337 :: Monoid w => D (MonadTrans (RWST r w s)); i2337 = D
i2338 :: D (MonadTrans (ExceptT e)); i2338 = D
i2339 :: D (MonadTrans (ContT r)); i2339 = D
i2340 :: D (MonadTrans (ParsecT s u)); i2340 = D
i2342 :: D (MonadTrans MaybeT); i2342 = D
i2343 :: D (MonadTrans IdentityT); i2343 = D
i2344 :: Monoid w => D (MonadTrans (AccumT w)); i2344 = D
i2345 :: D (MonadTrans (SelectT r)); i2345 = D
i2346 :: (Monoid w, Monad m) => D (MonadRWS r w s (RWST r w s m)); i2346 = D
i2348 :: MonadRWS r w s m => D (MonadRWS r w s (MaybeT m)); i2348 = D
i2349 :: MonadRWS r w s m => D (MonadRWS r w s (IdentityT m)); i2349 = D
i2350 :: MonadRWS r w s m => D (MonadRWS r w s (ExceptT e m)); i2350 = D
i2365 :: D (Contravariant Predicate); i2365 = D
i2366 :: D (Contravariant (Op a)); i2366 = D
i2367 :: D (Contravariant Equivalence); i2367 = D
i2370 :: D (Contravariant Comparison); i2370 = D
i2378 :: forall k (a :: k). D (TestEquality ((:~:) a)); i2378 = D
i2380 :: Pretty a => D (Pretty [a]); i2380 = D
i2381 :: D (Pretty Ordering); i2381 = D
i2382 :: Pretty a => D (Pretty (Maybe a)); i2382 = D
i2383 :: D (Pretty Integer); i2383 = D
i2384 :: D (Pretty Int); i2384 = D
i2385 :: D (Pretty Float); i2385 = D
i2386 :: (Pretty a, Pretty b) => D (Pretty (Either a b)); i2386 = D
i2387 :: D (Pretty Double); i2387 = D
i2388 :: D (Pretty Char); i2388 = D
i2389 :: D (Pretty Bool); i2389 = D
i2395 :: (Pretty a, Pretty b, Pretty c) => D (Pretty (a, b, c)); i2395 = D
i2396 :: (Pretty a, Pretty b) => D (Pretty (a, b)); i2396 = D
i2397 :: D (Pretty ()); i2397 = D
i2398 :: Monad m => D (Stream [tok] m tok); i2398 = D
i2399 :: Monad m => D (Stream Data.Text.Text m Char); i2399 = D
i2400 :: Monad m => D (Stream Data.Text.Lazy.Text m Char); i2400 = D
i2401 :: Monad m => D (Stream Data.ByteString.Lazy.ByteString m Char); i2401 = D
i2402 :: Monad m => D (Stream Data.ByteString.ByteString m Char); i2402 = D
i2403 :: D (MonadThrow []); i2403 = D
i2405 :: (MonadThrow m, Monoid w) => D (MonadThrow (WriterT w m)); i2405 = D
i2406 :: MonadThrow m => D (MonadThrow (StateT s m)); i2406 = D
i2408 :: D (MonadThrow STM); i2408 = D
i2410 :: MonadThrow m => D (MonadThrow (ReaderT r m)); i2410 = D
i2413 :: MonadThrow m => D (MonadThrow (MaybeT m)); i2413 = D
i2414 :: D (MonadThrow Maybe); i2414 = D
i2416 :: MonadThrow m => D (MonadThrow (IdentityT m)); i2416 = D
i2417 :: D (MonadThrow IO); i2417 = D
i2418 :: MonadThrow m => D (MonadThrow (ExceptT e m)); i2418 = D
i2420 :: (e ~ SomeException) => D (MonadThrow (Either e)); i2420 = D
i2423 :: (MonadCatch m, Monoid w) => D (MonadCatch (WriterT w m)); i2423 = D
i2424 :: MonadCatch m => D (MonadCatch (StateT s m)); i2424 = D
i2426 :: D (MonadCatch STM); i2426 = D
i2427 :: MonadCatch m => D (MonadCatch (ReaderT r m)); i2427 = D
i2430 :: MonadCatch m => D (MonadCatch (MaybeT m)); i2430 = D
i2432 :: MonadCatch m => D (MonadCatch (IdentityT m)); i2432 = D
i2433 :: D (MonadCatch IO); i2433 = D
i2434 :: MonadCatch m => D (MonadCatch (ExceptT e m)); i2434 = D
i2436 :: (e ~ SomeException) => D (MonadCatch (Either e)); i2436 = D
i2439 :: MonadMask m => D (MonadMask (StateT s m)); i2439 = D
i2441 :: MonadMask m => D (MonadMask (ReaderT r m)); i2441 = D
i2446 :: D (MonadMask IO); i2446 = D
i2447 :: MonadMask m => D (MonadMask (ExceptT e m)); i2447 = D
i2450 :: D (HasResolution E9); i2450 = D
i2451 :: D (HasResolution E6); i2451 = D
i2452 :: D (HasResolution E3); i2452 = D
i2453 :: D (HasResolution E2); i2453 = D
i2454 :: D (HasResolution E12); i2454 = D
i2455 :: D (HasResolution E1); i2455 = D
i2456 :: D (HasResolution E0); i2456 = D
i2457 :: D (FormatTime ZonedTime); i2457 = D
i2459 :: D (FormatTime UTCTime); i2459 = D
i2460 :: D (FormatTime TimeZone); i2460 = D
i2461 :: D (FormatTime TimeOfDay); i2461 = D
i2463 :: D (FormatTime LocalTime); i2463 = D
i2466 :: D (FormatTime Day); i2466 = D
