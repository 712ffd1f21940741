{-# LANGUAGE NoImplicitPrelude #-}
-- | Reading and writing.
module System.IO
  ( IO, Handle, stdout, stderr
  , hPutChar, hPutStr, hPutStrLn, hPrint, hFlush
  , putChar, putStr, putStrLn, print
  , getChar, getLine, getContents, interact, isEOF
  ) where

import GHC.Base
import GHC.IO
