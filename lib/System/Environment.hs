{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | What the program was started with.
module System.Environment
  ( getArgs, getProgName
  ) where

import GHC.Base
import GHC.CString
import GHC.Prim

-- | The arguments, without the program's name.
getArgs :: IO [String]
getArgs = IO (\s -> case argumentCount# s of
  (# s', n #) -> arguments n [] s')

-- Arguments 1 to n, before others.
arguments :: Int# -> [String] -> State# RealWorld -> (# State# RealWorld, [String] #)
arguments 0# done s = (# s, done #)
arguments n  done s = case argument# n s of
  (# s', text #) -> arguments (n -# 1#) (unpackCString# text : done) s'

-- | The name under which the program was started, without its folder.
getProgName :: IO String
getProgName = IO (\s -> case argument# 0# s of
  (# s', text #) -> (# s', unpackCString# text #))
