{-# LANGUAGE ForeignFunctionInterface #-}
-- | Directories and files, by name.
module System.Directory
  ( createDirectory, createDirectoryIfMissing, removeDirectory, removeDirectoryRecursive, removePathForcibly
  , renameDirectory, listDirectory, getDirectoryContents, getCurrentDirectory, setCurrentDirectory
  , withCurrentDirectory, getHomeDirectory, XdgDirectory (..), getXdgDirectory, getAppUserDataDirectory
  , getUserDocumentsDirectory, getTemporaryDirectory, removeFile, renameFile, renamePath, copyFile
  , copyFileWithMetadata, getFileSize, canonicalizePath, makeAbsolute, makeRelativeToCurrentDirectory
  , doesPathExist, doesFileExist, doesDirectoryExist, findExecutable, findExecutables
  , findExecutablesInDirectories, findFile, findFiles, findFileWith, findFilesWith, exeExtension
  , pathIsSymbolicLink, isSymbolicLink
  , Permissions, emptyPermissions, readable, writable, executable, searchable
  , setOwnerReadable, setOwnerWritable, setOwnerExecutable, setOwnerSearchable
  , getPermissions, setPermissions, copyPermissions, getModificationTime, setModificationTime
  , createFileLink, createDirectoryLink, removeDirectoryLink, getSymbolicLinkTarget
  ) where

import Control.Exception
import Control.Monad
import Data.Bits
import Data.Maybe (listToMaybe)
import Data.Time.Clock (UTCTime)
import Data.Time.Clock.POSIX (posixSecondsToUTCTime, utcTimeToPOSIXSeconds)
import Foreign.C.String
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import GHC.IO.Exception (IOErrorType (..), IOException (..), throwOperating)
import System.Environment
import System.FilePath
import System.IO
import System.IO.Error

foreign import ccall unsafe "rusholme_stat" c_stat :: CString -> Ptr Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_access" c_access :: CString -> Int -> IO Int
foreign import ccall unsafe "rusholme_mkdir" c_mkdir :: CString -> Int -> IO Int
foreign import ccall unsafe "rusholme_rmdir" c_rmdir :: CString -> IO Int
foreign import ccall unsafe "rusholme_unlink" c_unlink :: CString -> IO Int
foreign import ccall unsafe "rusholme_chmod" c_chmod :: CString -> Int -> IO Int
foreign import ccall unsafe "rusholme_chdir" c_chdir :: CString -> IO Int
foreign import ccall unsafe "rusholme_rename" c_rename :: CString -> CString -> IO Int
foreign import ccall unsafe "rusholme_symlink" c_symlink :: CString -> CString -> IO Int
foreign import ccall unsafe "rusholme_readlink" c_readlink :: CString -> Ptr a -> Int -> IO Int
foreign import ccall unsafe "rusholme_set_modified" c_setModified :: CString -> Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_current_directory" c_currentDirectory :: Ptr a -> Int -> IO Int
foreign import ccall unsafe "rusholme_list" c_list :: CString -> Ptr a -> Int -> IO Int

-- A call about a file; a negative result is an error.
call :: String -> FilePath -> (CString -> IO Int) -> IO Int
call place path f = withCString path f >>= \n ->
  if n < 0 then throwOperating place (Just path) (negate n) else return n

-- What there is to know about a file: kind, size, seconds, nanoseconds, mode.
data Status = Status { kindOf, sizeOf', secondsOf, nanosOf, modeOf, numberOf :: Int }

status :: Bool -> String -> FilePath -> IO Status
status follow place path = allocaArray 6 (\words' -> do
  _ <- call place path (\p -> c_stat p words' (fromEnum follow))
  values <- peekArray 6 words'
  case values of
    [a, b, c, d, e, f] -> return (Status a b c d e f)
    _                  -> ioError (userError place))

quietStatus :: Bool -> FilePath -> IO (Maybe Status)
quietStatus follow path = fmap (either none Just) (try (status follow "stat" path))
  where
    none :: IOException -> Maybe Status
    none _ = Nothing

-- | Makes a directory; with those above it, and without an error if it is there.
createDirectory :: FilePath -> IO ()
createDirectory path = void (call "createDirectory" path (\p -> c_mkdir p 0o777))

createDirectoryIfMissing :: Bool -> FilePath -> IO ()
createDirectoryIfMissing above path
  | above     = upwards (reverse (scanl1 (</>) (splitDirectories (normalise path))))
  | otherwise = make path ioError
  where
    -- Those above are made only when one is missing.
    upwards []           = return ()
    upwards (dir : dirs) = make dir (\_ -> upwards dirs >> make dir ioError)
    make dir missing = try (createDirectory dir) >>= \r -> case r of
      Right () -> return ()
      Left e
        | isDoesNotExistError e -> missing e
        | isAlreadyExistsError e || isPermissionError e ->
            doesDirectoryExist dir >>= \there -> unless there (ioError e)
        | otherwise -> ioError e

-- | Removes an empty directory; one with all that is in it.
removeDirectory, removeDirectoryRecursive, removePathForcibly :: FilePath -> IO ()
removeDirectory path = void (call "removeDirectory" path c_rmdir)
removeDirectoryRecursive path = do
  s <- status False "removeDirectoryRecursive:getSymbolicLinkStatus" path
  if kindOf s == 1 then emptied else wrongKind "removeDirectoryRecursive" "not a directory" path
  where
    emptied = do
      names <- listDirectory path
      forM_ names (removeAny . (path </>))
      removeDirectory path
    removeAny p = quietStatus False p >>= \s -> case fmap kindOf s of
      Just 1 -> removeDirectoryRecursive p
      _      -> removeFile p
removePathForcibly path = quietStatus False path >>= \s -> case fmap kindOf s of
  Nothing -> return ()
  Just 1  -> removeDirectoryRecursive path
  Just _  -> removeFile path

-- | Gives a file or directory another name.
renameDirectory, renameFile, renamePath :: FilePath -> FilePath -> IO ()
renameDirectory from to = do
  s <- status True "renameDirectory:pathIsDirectory:getFileStatus" from
  unless (kindOf s == 1) (wrongKind "renameDirectory:renameDirectory" "not a directory" from)
  rename "renameDirectory:renamePath:rename" from to
renameFile from to = do
  forM_ [from, to] (\path -> doesDirectoryExist path >>= \there ->
    when there (wrongKind "renameFile" "is a directory" path))
  rename "renameFile:renamePath:rename" from to
renamePath = rename "renamePath:rename"

-- A directory where there must be none, or the other way round.
wrongKind :: String -> String -> FilePath -> IO a
wrongKind place what path = ioError (IOError Nothing InappropriateType place what Nothing (Just path))

rename :: String -> FilePath -> FilePath -> IO ()
rename place from to = void (call place from (\a -> withCString to (c_rename a)))

-- | The names in a directory, without or with itself and the one above.
listDirectory, getDirectoryContents :: FilePath -> IO [FilePath]
listDirectory path = fmap (filter (`notElem` [".", ".."])) (namesIn "getDirectoryContents:openDirStream" path)
getDirectoryContents = namesIn "getDirectoryContents:openDirStream"

namesIn :: String -> FilePath -> IO [FilePath]
namesIn place path = go 4096
  where
    go room = do
      (n, names) <- allocaBytes room (\to -> do
        n <- call place path (\p -> c_list p to room)
        names <- if n <= room then peekNames to n else return []
        return (n, names))
      if n <= room then return names else go (2 * n)
    peekNames to n
      | n <= 0    = return []
      | otherwise = do
          name <- peekCString to
          k <- lengthArray0 0 to
          rest <- peekNames (plusPtr to (k + 1)) (n - k - 1)
          return (name : rest)

-- | The directory in which names begin that are not absolute.
getCurrentDirectory :: IO FilePath
getCurrentDirectory = allocaBytes 4096 (\to -> do
  n <- c_currentDirectory to 4096
  if n < 0 then throwOperating "getCurrentDirectory" Nothing (negate n) else peekCStringLen (to, n))

setCurrentDirectory :: FilePath -> IO ()
setCurrentDirectory path = void (call "changeWorkingDirectory" path c_chdir)

-- | An action in another directory.
withCurrentDirectory :: FilePath -> IO a -> IO a
withCurrentDirectory dir action = bracket getCurrentDirectory setCurrentDirectory (\_ ->
  setCurrentDirectory dir >> action)

-- | Where the files of a person are, of one sort and another.
getHomeDirectory, getUserDocumentsDirectory, getTemporaryDirectory :: IO FilePath
getHomeDirectory = getEnv "HOME"
getUserDocumentsDirectory = getHomeDirectory
getTemporaryDirectory = fmap (maybe "/tmp" id) (lookupEnv "TMPDIR")

data XdgDirectory = XdgData | XdgConfig | XdgCache
  deriving (Bounded, Enum, Eq, Ord, Read, Show)

getXdgDirectory :: XdgDirectory -> FilePath -> IO FilePath
getXdgDirectory which name = do
  set <- lookupEnv variable
  base <- case set of
    Just dir | isAbsolute dir -> return dir
    _                         -> fmap (</> fallback) getHomeDirectory
  return (normalise (base </> name))
  where
    (variable, fallback) = case which of
      XdgData   -> ("XDG_DATA_HOME", ".local/share")
      XdgConfig -> ("XDG_CONFIG_HOME", ".config")
      XdgCache  -> ("XDG_CACHE_HOME", ".cache")

getAppUserDataDirectory :: FilePath -> IO FilePath
getAppUserDataDirectory name = fmap (</> ('.' : name)) getHomeDirectory

-- | Removes a file.
removeFile :: FilePath -> IO ()
removeFile path = void (call "removeLink" path c_unlink)

-- | Copies what is in a file, and who may do what with it.
copyFile, copyFileWithMetadata :: FilePath -> FilePath -> IO ()
copyFile from to = do
  let dir = takeDirectory to
      temporary e = ioError (ioeSetFileName (ioeSetLocation e (place ++ ":openBinaryTempFile")) dir)
      reading e = ioError (ioeSetLocation e (place ++ ":copyFileToHandle:openBinaryFile"))
      place = "copyFile:atomicCopyFileContents:withReplacementFile"
  there <- doesDirectoryExist (if null dir then "." else dir)
  unless there (temporary (mkIOError doesNotExistErrorType "" Nothing Nothing `ioeSetErrorString` "No such file or directory"))
  directory <- doesDirectoryExist to
  when directory (wrongKind (place ++ ":renameFile") "is a directory" to)
  a <- modified reading (openBinaryFile from ReadMode)
  withBinaryFile to WriteMode (\b -> hGetContents a >>= hPutStr b)
  copyPermissions from to
  where
    modified f action = try action >>= either f return
copyFileWithMetadata from to = do
  time <- getModificationTimeFor "copyFileWithMetadata:getFileStatus" from
  copyFile from to
  setModificationTime to time

-- | The size in bytes.
getFileSize :: FilePath -> IO Integer
getFileSize path = fmap (toInteger . sizeOf') (status True "getFileSize:getFileStatus" path)

-- | An absolute name; one without @.@ and @..@ as well.
makeAbsolute, canonicalizePath :: FilePath -> IO FilePath
makeAbsolute path
  | isAbsolute path = return (normalise path)
  | otherwise = fmap (\dir -> normalise (dir </> path)) getCurrentDirectory
canonicalizePath path = fmap (dropTrailingPathSeparator . joinPath . climb [] . splitDirectories) (makeAbsolute path)
  where
    climb done []               = reverse done
    climb (d : ds) (".." : rest) = climb (if null ds then [d] else ds) rest
    climb done (name : rest)    = climb (name : done) rest

makeRelativeToCurrentDirectory :: FilePath -> IO FilePath
makeRelativeToCurrentDirectory path = fmap (`makeRelative` path) getCurrentDirectory

-- | Is there something of that name; a file; a directory?
doesPathExist, doesFileExist, doesDirectoryExist :: FilePath -> IO Bool
doesPathExist path = fmap (maybe False (const True)) (quietStatus True path)
doesFileExist path = fmap (maybe False ((/= 1) . kindOf)) (quietStatus True path)
doesDirectoryExist path = fmap (maybe False ((== 1) . kindOf)) (quietStatus True path)

pathIsSymbolicLink, isSymbolicLink :: FilePath -> IO Bool
pathIsSymbolicLink path = fmap ((== 3) . kindOf) (status False "pathIsSymbolicLink:getSymbolicLinkStatus" path)
isSymbolicLink = pathIsSymbolicLink

-- | The first program or file of a name, or all, in the places where programs
-- are, or in given ones.
findExecutable :: String -> IO (Maybe FilePath)
findExecutable = fmap listToMaybe . findExecutables

findExecutables :: String -> IO [FilePath]
findExecutables name = do
  dirs <- getSearchPath
  findExecutablesInDirectories dirs name

findExecutablesInDirectories :: [FilePath] -> String -> IO [FilePath]
findExecutablesInDirectories dirs = findFilesWith (fmap executable . getPermissions) dirs

findFile :: [FilePath] -> String -> IO (Maybe FilePath)
findFile = findFileWith (\_ -> return True)

findFiles :: [FilePath] -> String -> IO [FilePath]
findFiles = findFilesWith (\_ -> return True)

findFileWith :: (FilePath -> IO Bool) -> [FilePath] -> String -> IO (Maybe FilePath)
findFileWith good dirs name = fmap listToMaybe (findFilesWith good dirs name)

findFilesWith :: (FilePath -> IO Bool) -> [FilePath] -> String -> IO [FilePath]
findFilesWith good dirs name = filterM fits (map (</> name) dirs)
  where
    fits path = doesFileExist path >>= \there -> if there then good path else return False

exeExtension :: String
exeExtension = ""

-- | What one may do with a file.
data Permissions = Permissions { readable, writable, executable, searchable :: Bool }
  deriving (Eq, Ord, Read, Show)

emptyPermissions :: Permissions
emptyPermissions = Permissions False False False False

setOwnerReadable, setOwnerWritable, setOwnerExecutable, setOwnerSearchable :: Bool -> Permissions -> Permissions
setOwnerReadable b p = p { readable = b }
setOwnerWritable b p = p { writable = b }
setOwnerExecutable b p = p { executable = b }
setOwnerSearchable b p = p { searchable = b }

getPermissions :: FilePath -> IO Permissions
getPermissions path = do
  s <- status True "getPermissions:getFileStatus" path
  let may n = fmap (== 0) (withCString path (\p -> c_access p n))
  r <- may 4
  w <- may 2
  x <- may 1
  return (Permissions r w (x && kindOf s /= 1) (x && kindOf s == 1))

setPermissions :: FilePath -> Permissions -> IO ()
setPermissions path p = do
  s <- status True "setPermissions:getFileStatus" path
  let bit' b n = if b then n else 0
      mode = (modeOf s .&. 0o7077) .|. bit' (readable p) 0o400 .|. bit' (writable p) 0o200
        .|. bit' (executable p || searchable p) 0o100
  void (call "setPermissions" path (`c_chmod` mode))

copyPermissions :: FilePath -> FilePath -> IO ()
copyPermissions from to = do
  s <- status True "copyPermissions:getFileStatus" from
  void (call "copyPermissions" to (`c_chmod` (modeOf s .&. 0o7777)))

-- | When the file was changed.
getModificationTime :: FilePath -> IO UTCTime
getModificationTime = getModificationTimeFor "getModificationTime:getFileStatus"

getModificationTimeFor :: String -> FilePath -> IO UTCTime
getModificationTimeFor place path = do
  s <- status True place path
  return (posixSecondsToUTCTime (fromIntegral (secondsOf s) + fromIntegral (nanosOf s) / 1000000000))

-- | Says that it was changed at another time.
setModificationTime :: FilePath -> UTCTime -> IO ()
setModificationTime path time = void (call "setModificationTime:setFileTimes" path (\p -> c_setModified p seconds nanos))
  where
    (seconds, part) = properFraction' (utcTimeToPOSIXSeconds time)
    nanos = floor (part * 1000000000)
    properFraction' x = let n = floor x in (n, x - fromIntegral n)

-- | Makes a link to a file or a directory, removes one, and says where one leads to.
createFileLink, createDirectoryLink :: FilePath -> FilePath -> IO ()
createFileLink = linked "createFileLink:createSymbolicLink"
createDirectoryLink = linked "createDirectoryLink:createSymbolicLink"

linked :: String -> FilePath -> FilePath -> IO ()
linked place target path = void (call place path (\p -> withCString target (\t -> c_symlink t p)))

removeDirectoryLink :: FilePath -> IO ()
removeDirectoryLink path = void (call "removeDirectoryLink:removeLink" path c_unlink)

getSymbolicLinkTarget :: FilePath -> IO FilePath
getSymbolicLinkTarget path = allocaBytes 4096 (\to -> do
  n <- call "getSymbolicLinkTarget:readSymbolicLink" path (\p -> c_readlink p to 4096)
  peekCStringLen (to, n))
