-- | Names of files, taken apart and put together.
module System.FilePath.Posix
  ( FilePath, pathSeparator, pathSeparators, isPathSeparator, searchPathSeparator, isSearchPathSeparator
  , extSeparator, isExtSeparator, splitSearchPath, getSearchPath
  , splitExtension, takeExtension, replaceExtension, (-<.>), dropExtension, addExtension, hasExtension, (<.>)
  , splitExtensions, dropExtensions, takeExtensions, replaceExtensions, isExtensionOf, stripExtension
  , splitFileName, takeFileName, replaceFileName, dropFileName, takeBaseName, replaceBaseName
  , takeDirectory, replaceDirectory, combine, (</>), splitPath, joinPath, splitDirectories
  , splitDrive, joinDrive, takeDrive, hasDrive, dropDrive, isDrive
  , hasTrailingPathSeparator, addTrailingPathSeparator, dropTrailingPathSeparator
  , normalise, equalFilePath, makeRelative, isRelative, isAbsolute, isValid, makeValid
  ) where

import Data.List (isSuffixOf, stripPrefix)
import System.Environment (getEnv)

infixr 7 <.>, -<.>
infixr 5 </>

-- | What stands between the parts of a name, between names, before an extension.
pathSeparator, searchPathSeparator, extSeparator :: Char
pathSeparator = '/'
searchPathSeparator = ':'
extSeparator = '.'

pathSeparators :: [Char]
pathSeparators = [pathSeparator]

isPathSeparator, isSearchPathSeparator, isExtSeparator :: Char -> Bool
isPathSeparator = (== '/')
isSearchPathSeparator = (== ':')
isExtSeparator = (== '.')

-- | The names in a list of them; an empty one is the current directory.
splitSearchPath :: String -> [FilePath]
splitSearchPath text = case break isSearchPathSeparator text of
  (name, rest) -> (if null name then "." else name) : case rest of
    []         -> []
    _ : others -> splitSearchPath others

getSearchPath :: IO [FilePath]
getSearchPath = fmap splitSearchPath (getEnv "PATH")

-- | The name and its last extension, with the dot.
splitExtension :: FilePath -> (String, String)
splitExtension path = case breakEnd isExtSeparator name of
  ("", _)       -> (path, "")
  (front, back) -> (dir ++ init front, extSeparator : back)
  where
    (dir, name) = splitFileName' path

-- Broken behind the last element that has the property.
breakEnd :: (a -> Bool) -> [a] -> ([a], [a])
breakEnd p xs = case break p (reverse xs) of
  (back, front) -> (reverse front, reverse back)

takeExtension, dropExtension :: FilePath -> String
takeExtension = snd . splitExtension
dropExtension = fst . splitExtension

-- | With another extension, which needs no dot.
replaceExtension, (-<.>), addExtension, (<.>) :: FilePath -> String -> FilePath
replaceExtension path ext = dropExtension path <.> ext
(-<.>) = replaceExtension
addExtension path "" = path
addExtension path ext@(c : _) = joinDrive drive rest'
  where
    rest' = if isExtSeparator c then rest ++ ext else rest ++ [extSeparator] ++ ext
    (drive, rest) = splitDrive path
(<.>) = addExtension

hasExtension :: FilePath -> Bool
hasExtension = any isExtSeparator . takeFileName

-- | Is that the extension, or the end of several?
isExtensionOf :: String -> FilePath -> Bool
isExtensionOf ext@('.' : _) = isSuffixOf ext . takeExtensions
isExtensionOf ext           = isSuffixOf ('.' : ext) . takeExtensions

-- | The name without that extension, if it has it.
stripExtension :: String -> FilePath -> Maybe FilePath
stripExtension "" path = Just path
stripExtension ext@(c : _) path = fmap reverse (stripPrefix (reverse dotted) (reverse path))
  where
    dotted = if isExtSeparator c then ext else '.' : ext

-- | The same of all extensions.
splitExtensions :: FilePath -> (FilePath, String)
splitExtensions path = (dir ++ front, back)
  where
    (dir, name) = splitFileName' path
    (front, back) = break isExtSeparator name

dropExtensions, takeExtensions :: FilePath -> String
dropExtensions = fst . splitExtensions
takeExtensions = snd . splitExtensions

replaceExtensions :: FilePath -> String -> FilePath
replaceExtensions path ext = dropExtensions path <.> ext

-- | The root, as far as the name begins there.
splitDrive :: FilePath -> (FilePath, FilePath)
splitDrive = span isPathSeparator

joinDrive :: FilePath -> FilePath -> FilePath
joinDrive = combineAlways

takeDrive, dropDrive :: FilePath -> FilePath
takeDrive = fst . splitDrive
dropDrive = snd . splitDrive

hasDrive, isDrive :: FilePath -> Bool
hasDrive = not . null . takeDrive
isDrive path = not (null path) && null (dropDrive path)

-- | The directory with its separator, and the name in it. A name without a
-- directory is in @./@.
splitFileName :: FilePath -> (String, String)
splitFileName path = (if null dir then "./" else dir, name)
  where
    (dir, name) = splitFileName' path

splitFileName' :: FilePath -> (String, String)
splitFileName' path = (drive ++ dir, name)
  where
    (drive, rest) = splitDrive path
    (dir, name) = breakEnd isPathSeparator rest

takeFileName, dropFileName, takeBaseName, takeDirectory :: FilePath -> FilePath
takeFileName = snd . splitFileName
dropFileName = fst . splitFileName
takeBaseName = dropExtension . takeFileName
takeDirectory = dropTrailing . dropFileName

replaceFileName, replaceBaseName, replaceDirectory :: FilePath -> String -> FilePath
replaceFileName path name = fst (splitFileName' path) </> name
replaceBaseName path name = combineAlways dir (name <.> ext)
  where
    (dir, file) = splitFileName' path
    ext = takeExtension file
replaceDirectory path dir = combineAlways dir (takeFileName path)

dropTrailing :: FilePath -> FilePath
dropTrailing path
  | hasTrailingPathSeparator path && not (isDrive path) =
      let shorter = reverse (dropWhile isPathSeparator (reverse path))
      in if null shorter then [last path] else shorter
  | otherwise = path

hasTrailingPathSeparator :: FilePath -> Bool
hasTrailingPathSeparator "" = False
hasTrailingPathSeparator p  = isPathSeparator (last p)

addTrailingPathSeparator, dropTrailingPathSeparator :: FilePath -> FilePath
addTrailingPathSeparator p = if hasTrailingPathSeparator p then p else p ++ [pathSeparator]
dropTrailingPathSeparator = dropTrailing

-- | The second name inside of the first, if it is not absolute.
combine, (</>) :: FilePath -> FilePath -> FilePath
combine a b
  | hasTrailing b = b
  | otherwise     = combineAlways a b
  where
    hasTrailing = any isPathSeparator . take 1
(</>) = combine

combineAlways :: FilePath -> FilePath -> FilePath
combineAlways a b
  | null a = b
  | null b = a
  | hasTrailingPathSeparator a = a ++ b
  | otherwise = a ++ [pathSeparator] ++ b

-- | The parts, with their separators.
splitPath :: FilePath -> [FilePath]
splitPath path = [drive | not (null drive)] ++ parts rest
  where
    (drive, rest) = splitDrive path
    parts "" = []
    parts p  = (name ++ separators) : parts others
      where
        (name, back) = break isPathSeparator p
        (separators, others) = span isPathSeparator back

-- | The parts, without separators.
splitDirectories :: FilePath -> [FilePath]
splitDirectories = map dropTrailing . splitPath

joinPath :: [FilePath] -> FilePath
joinPath = foldr combine ""

-- | Without what does not matter: double separators, @.@ as a part.
normalise :: FilePath -> FilePath
normalise path = result ++ [pathSeparator | addSeparator]
  where
    (drive, rest) = splitDrive path
    result = joinDrive' (if null drive then "" else [pathSeparator]) (joinPath (dropDots (splitDirectories rest)))
    joinDrive' "" "" = "."
    joinDrive' d  p  = d ++ p
    addSeparator = isDirPath rest && not (hasTrailingPathSeparator result)
    isDirPath p = hasTrailingPathSeparator p || not (null p) && last p == '.' && hasTrailingPathSeparator (init p)
    dropDots = filter ("." /=)

-- | Do the names mean the same, as far as they tell?
equalFilePath :: FilePath -> FilePath -> Bool
equalFilePath a b = normalise a == normalise b

-- | The second name as seen from the first.
makeRelative :: FilePath -> FilePath -> FilePath
makeRelative root path
  | equalFilePath root path = "."
  | takeAbs root /= takeAbs path = path
  | otherwise = go (dropAbs root) (dropAbs path)
  where
    go "" y = dropWhile isPathSeparator y
    go x y
      | equalFilePath x1 y1 = go x2 y2
      | otherwise           = path
      where
        (x1, x2) = first x
        (y1, y2) = first y
    first p = (dropWhile isPathSeparator a, dropWhile isPathSeparator b)
      where
        (a, b) = break isPathSeparator (dropWhile isPathSeparator p)
    dropAbs p = if isAbsolute p then drop 1 p else p
    takeAbs p = isAbsolute p

isRelative, isAbsolute, isValid :: FilePath -> Bool
isRelative = null . takeDrive
isAbsolute = not . isRelative
isValid path = not (null path) && '\0' `notElem` path

makeValid :: FilePath -> FilePath
makeValid "" = "_"
makeValid p  = map (\c -> if c == '\0' then '_' else c) p
