{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | What the program was started with.
module GHC.Environment
  ( getArgs, getFullArgs, getProgName, withArgs, withProgName
  ) where

import Control.Exception.Base (finally)
import GHC.Base
import GHC.CString
import GHC.IORef
import GHC.Prim

-- | The arguments, without the program's name; the first also without what
-- 'withArgs' puts in their place.
getArgs, getFullArgs :: IO [String]
getArgs = readIORef given >>= \g -> case g of
  Given (Just texts) _ -> return texts
  _                    -> getFullArgs
getFullArgs = IO (\s -> case argumentCount# s of
  (# s', n #) -> arguments n [] s')

-- Arguments 1 to n, before others.
arguments :: Int# -> [String] -> State# RealWorld -> (# State# RealWorld, [String] #)
arguments 0# done s = (# s, done #)
arguments n  done s = case argument# n s of
  (# s', text #) -> arguments (n -# 1#) (unpackCString# text : done) s'

-- | The name under which the program was started, without its folder.
getProgName :: IO String
getProgName = readIORef given >>= \g -> case g of
  Given _ (Just name) -> return name
  _                   -> IO (\s -> case argument# 0# s of
    (# s', text #) -> (# s', unpackCString# text #))

-- What stands in the place of the arguments and of the name.
data Given = Given (Maybe [String]) (Maybe String)

given :: IORef Given
given = unsafePerformIO (newIORef (Given Nothing Nothing))
{-# NOINLINE given #-}

-- | An action with other arguments; under another name.
withArgs :: [String] -> IO a -> IO a
withArgs texts action = readIORef given >>= \old -> case old of
  Given _ name -> writeIORef given (Given (Just texts) name) >> finally action (writeIORef given old)

withProgName :: String -> IO a -> IO a
withProgName name action = readIORef given >>= \old -> case old of
  Given texts _ -> writeIORef given (Given texts (Just name)) >> finally action (writeIORef given old)
