-- Catches: a main with HasCallStack refused, or called without its place on the stack.
module Main where

import GHC.Stack

main :: HasCallStack => IO ()
main = do
  print (map fst (getCallStack callStack))
  print [(srcLocModule l, srcLocStartLine l, srcLocEndCol l) | (_, l) <- getCallStack callStack]
  inner

inner :: HasCallStack => IO ()
inner = print (map fst (getCallStack callStack))
