-- | Results that say that something failed.
module Foreign.Marshal.Error
  ( throwIf, throwIf_, throwIfNeg, throwIfNeg_, throwIfNull, void
  ) where

import Control.Monad (void)
import Foreign.Ptr

-- | The result, or an error whose text is made of it if it has the property.
throwIf :: (a -> Bool) -> (a -> String) -> IO a -> IO a
throwIf bad text action = action >>= \x -> if bad x then ioError (userError (text x)) else return x

throwIf_ :: (a -> Bool) -> (a -> String) -> IO a -> IO ()
throwIf_ bad text = void . throwIf bad text

throwIfNeg :: (Ord a, Num a) => (a -> String) -> IO a -> IO a
throwIfNeg = throwIf (< 0)

throwIfNeg_ :: (Ord a, Num a) => (a -> String) -> IO a -> IO ()
throwIfNeg_ = throwIf_ (< 0)

throwIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
throwIfNull = throwIf (== nullPtr) . const
