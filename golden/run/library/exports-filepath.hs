{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of filepath export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import System.FilePath ((-<.>), (<.>), (</>), addExtension, addTrailingPathSeparator, combine,
  dropDrive, dropExtension, dropExtensions, dropFileName, dropTrailingPathSeparator,
  equalFilePath, extSeparator, getSearchPath, hasDrive, hasExtension, hasTrailingPathSeparator,
  isAbsolute, isDrive, isExtSeparator, isExtensionOf, isPathSeparator, isRelative,
  isSearchPathSeparator, isValid, joinDrive, joinPath, makeRelative, makeValid, normalise,
  pathSeparator, pathSeparators, replaceBaseName, replaceDirectory, replaceExtension,
  replaceExtensions, replaceFileName, searchPathSeparator, splitDirectories, splitDrive,
  splitExtension, splitExtensions, splitFileName, splitPath, splitSearchPath, stripExtension,
  takeBaseName, takeDirectory, takeDrive, takeExtension, takeExtensions, takeFileName, FilePath)
import System.FilePath.Posix ((-<.>), (<.>), (</>), addExtension, addTrailingPathSeparator,
  combine, dropDrive, dropExtension, dropExtensions, dropFileName, dropTrailingPathSeparator,
  equalFilePath, extSeparator, getSearchPath, hasDrive, hasExtension, hasTrailingPathSeparator,
  isAbsolute, isDrive, isExtSeparator, isExtensionOf, isPathSeparator, isRelative,
  isSearchPathSeparator, isValid, joinDrive, joinPath, makeRelative, makeValid, normalise,
  pathSeparator, pathSeparators, replaceBaseName, replaceDirectory, replaceExtension,
  replaceExtensions, replaceFileName, searchPathSeparator, splitDirectories, splitDrive,
  splitExtension, splitExtensions, splitFileName, splitPath, splitSearchPath, stripExtension,
  takeBaseName, takeDirectory, takeDrive, takeExtension, takeExtensions, takeFileName, FilePath)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "106 names of 2 modules"
