{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, ForeignFunctionInterface #-}
-- | What the program was started with, and the variables around it.
module System.Environment
  ( getArgs, getProgName, getExecutablePath, withArgs, withProgName
  , getEnv, lookupEnv, getEnvironment, setEnv, unsetEnv
  ) where

import Control.Exception.Base (throwIO)
import GHC.Base
import GHC.CString
import GHC.Environment
import GHC.IO.Exception
import GHC.IO.Handle (cString)
import GHC.List (break, drop, elem, null)
import GHC.Num
import GHC.Prim

foreign import ccall unsafe "rusholme_getenv" c_getenv :: MutableByteArray# RealWorld -> IO Int
foreign import ccall unsafe "rusholme_environment" c_environment :: Int -> IO Int
foreign import ccall unsafe "rusholme_setenv" c_setenv
  :: MutableByteArray# RealWorld -> MutableByteArray# RealWorld -> IO Int
foreign import ccall unsafe "rusholme_unsetenv" c_unsetenv :: MutableByteArray# RealWorld -> IO Int

-- The text at an address, read at once, for the variable may be changed.
textAt :: Int -> IO String
textAt (I# a) = case unpackCStringUtf8# (int2Addr# a) of text -> forced text text
  where
    forced []       text = return text
    forced (_ : cs) text = forced cs text

-- | The value of a variable, if it is set.
lookupEnv :: String -> IO (Maybe String)
lookupEnv name = cString name (\bytes -> c_getenv bytes) >>= \a -> case a of
  0 -> return Nothing
  _ -> fmap Just (textAt a)

-- | The value of a variable, which must be set.
getEnv :: String -> IO String
getEnv name = lookupEnv name >>= \found -> case found of
  Just value -> return value
  Nothing    -> throwIO (IOError Nothing NoSuchThing "getEnv" "no environment variable" Nothing (Just name))

-- | All variables with their values.
getEnvironment :: IO [(String, String)]
getEnvironment = go 0
  where
    go :: Int -> IO [(String, String)]
    go n = c_environment n >>= \a -> case a of
      0 -> return []
      _ -> textAt a >>= \text -> case break (== '=') text of
        (name, value) -> fmap ((name, drop 1 value) :) (go (n + 1))

-- | Gives a variable a value, or none; an empty value is none.
setEnv :: String -> String -> IO ()
setEnv name value = named "setEnv" name (\bytes ->
  if null value then c_unsetenv bytes else cString value (\text -> c_setenv bytes text))

unsetEnv :: String -> IO ()
unsetEnv name = named "unsetEnv" name (\bytes -> c_unsetenv bytes)

named :: String -> String -> (MutableByteArray# RealWorld -> IO Int) -> IO ()
named place name use
  | null name || elem '=' name = throwIO (IOError Nothing InvalidArgument place "" (Just 22) Nothing)
  | otherwise                  = cString name use >>= \_ -> return ()

-- | Where the program itself is.
getExecutablePath :: IO String
getExecutablePath = IO (\s -> case argument# 0# s of (# s', text #) -> (# s', unpackCString# text #))
