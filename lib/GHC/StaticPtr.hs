{-# LANGUAGE MagicHash, ExistentialQuantification #-}
-- | Pointers to values that are fixed when the program is compiled (StaticPointers).
module GHC.StaticPtr
  ( StaticPtr, deRefStaticPtr, StaticKey, staticKey, unsafeLookupStaticPtr
  , StaticPtrInfo (..), staticPtrInfo, staticPtrKeys, IsStatic (..), staticAt
  ) where

import Data.IORef
import Data.Typeable (Typeable)
import GHC.CString (unpackCString#)
import GHC.Fingerprint
import GHC.Prim (Addr#, Int#)
import GHC.Types (Int (I#))
import System.IO.Unsafe (unsafePerformIO)
import Unsafe.Coerce (unsafeCoerce)

-- | A value that stands by itself in the program, and the key that says which.
data StaticPtr a = StaticPtr StaticKey StaticPtrInfo a

-- | The same in each run of a program.
type StaticKey = Fingerprint

-- | Where a static form stands.
data StaticPtrInfo = StaticPtrInfo
  { spInfoUnitId :: String
  , spInfoModuleName :: String
  , spInfoSrcLoc :: (Int, Int)
  } deriving Show

-- | What a static form can be.
class IsStatic p where
  fromStaticPtr :: StaticPtr a -> p a

instance IsStatic StaticPtr where
  fromStaticPtr p = p

deRefStaticPtr :: StaticPtr a -> a
deRefStaticPtr (StaticPtr _ _ x) = x

staticKey :: StaticPtr a -> StaticKey
staticKey (StaticPtr key _ _) = key

staticPtrInfo :: StaticPtr a -> StaticPtrInfo
staticPtrInfo (StaticPtr _ info _) = info

-- region table
data Entry = forall a. Entry (StaticPtr a)

-- The static forms that have been evaluated.
table :: IORef [(StaticKey, Entry)]
table = unsafePerformIO (newIORef [])
{-# NOINLINE table #-}

-- | What the form @static x@ at this place means.
staticAt :: (IsStatic p, Typeable a) => Addr# -> Int# -> Int# -> a -> p a
staticAt name line column x = fromStaticPtr (register (StaticPtr key info x))
  where
    place = (I# line, I# column)
    info = StaticPtrInfo "main" (unpackCString# name) place
    key = fingerprintString (spInfoModuleName info ++ show place)

register :: StaticPtr a -> StaticPtr a
register p = unsafePerformIO (atomicModifyIORef' table add)
  where
    key = staticKey p
    add known = case lookup key known of
      Nothing -> ((key, Entry p) : known, p)
      Just _ -> (known, p)
{-# NOINLINE register #-}
-- end table

-- | The value may have any type: nobody checks that it is the one that is asked for.
unsafeLookupStaticPtr :: StaticKey -> IO (Maybe (StaticPtr a))
unsafeLookupStaticPtr key = fmap (fmap found . lookup key) (readIORef table)
  where
    found (Entry p) = unsafeCoerce p

staticPtrKeys :: IO [StaticKey]
staticPtrKeys = fmap (map fst) (readIORef table)
