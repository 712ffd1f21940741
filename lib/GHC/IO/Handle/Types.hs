{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | What a handle is.
module GHC.IO.Handle.Types
  ( Handle (..), BufferMode (..), FilePath
  ) where

import GHC.Base
import GHC.Prim
import GHC.Show

-- region handle
-- | Where bytes come from or go to: a name, a row of words that says how things
-- stand, a buffer for input and one for output. The words are: the file's
-- number, whether it is open (0 closed, 1 open, 2 read by 'hGetContents'),
-- readable, writable, buffered (0 not, 1 by lines, 2 by blocks), the place in
-- the input and its end, the end of the output, binary.
-- The last buffer is where texts are written while they are evaluated; another word says that it is in use.
data Handle = Handle FilePath (MutableByteArray# RealWorld) (MutableByteArray# RealWorld)
  (MutableByteArray# RealWorld) (MutableByteArray# RealWorld)
-- end handle

-- | The name of a file.
type FilePath = String

instance Eq Handle where
  Handle _ a _ _ _ == Handle _ b _ _ _ = isTrue# (sameMutableByteArray# a b)

instance Show Handle where
  showsPrec _ (Handle name _ _ _ _) = showString "{handle: " . showString name . showString "}"

-- | When output is written: at once, after each line, when there is much of it.
data BufferMode = NoBuffering | LineBuffering | BlockBuffering (Maybe Int)
  deriving (Eq, Ord, Show)
