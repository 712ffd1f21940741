-- | What the program runs on.
module System.Info
  ( os, arch, compilerName, compilerVersion, fullCompilerVersion
  ) where

import Data.Version

-- | The operating system, the processor, the compiler.
os, arch, compilerName :: String
os = "linux"
arch = "x86_64"
compilerName = "rusholme"

compilerVersion, fullCompilerVersion :: Version
compilerVersion = Version [0, 1] []
fullCompilerVersion = compilerVersion
