{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of deepseq export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Control.DeepSeq ((<$!!>), deepseq, force, rnf1, rnf2, rwhnf, NFData, rnf, NFData1,
  liftRnf, NFData2, liftRnf2)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "12 names of 1 modules"
