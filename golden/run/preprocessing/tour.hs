{-# LANGUAGE CPP #-}
-- Catches: directives, macros and conditions that are read otherwise than by C's preprocessor.
module Main (main) where

#if __GLASGOW_HASKELL__ >= 800 && MIN_VERSION_base(4,8,0)
import Data.List (sortOn)
#else
import NoSuchModule
#endif

#define LIMIT 3
#define ADD(a,b) ((a) + (b))
#define SHOWN(name) putStrLn ("name = " ++ show name)

#ifdef linux_HOST_OS
system :: String
system = "linux"
#elif defined(mingw32_HOST_OS)
#error not tried yet
#endif

{- Somebody's old code, with its conditions:
#if 0
old = LIMIT
#endif
-}

-- It's an operator that looks like one of C's.
infixl 6 ##
(##) :: Int -> Int -> Int
a ## b = a * 10 + b

main :: IO ()
main = do
  let limit1 = ADD(LIMIT, 1)
      letter = 'L' `seq` limit1
  SHOWN(letter)
  SHOWN(LIMIT)
  print (ADD(ADD(1, 2), 3) ## 4)
  print (sortOn negate [ADD(length "a,b", 0), 2])
  putStrLn (system ++ " // not a comment /* nor this")
#ifndef NO_LETTER
  print letter
#endif
  print (__LINE__ :: Int)
#undef ADD
