{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, MagicHash, UnboxedTuples, BangPatterns, ForeignFunctionInterface #-}
-- | Reading and writing. Texts are UTF-8, unless a handle is made binary.
module GHC.IO.Handle
  ( Handle, BufferMode (..), IOMode (..), SeekMode (..), TextEncoding, Newline (..), NewlineMode (..)
  , stdin, stdout, stderr, openFile, openBinaryFile, openNewFile, withFile, withBinaryFile, hClose
  , hPutChar, hPutStr, hPutStrLn, hPrint, hFlush, flushStdHandles
  , hGetChar, hGetLine, hLookAhead, hGetContents, hGetContents', hIsEOF, hWaitForInput, hReady
  , hSetBuffering, hGetBuffering, hSetEcho, hGetEcho, hSetBinaryMode, hSetEncoding, hGetEncoding
  , hSetNewlineMode, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, latin1, char8
  , localeEncoding, mkTextEncoding
  , universalNewlineMode, noNewlineTranslation, nativeNewlineMode, nativeNewline
  , hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice, hShow
  , hFileSize, hSetFileSize, hSeek, hTell, cString
  , fdOf, handleFor, readBytes, writeBytes, readLineBytes, hGetBuf, hGetBufSome, hGetBufNonBlocking, hPutBuf, hPutBufNonBlocking
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.Basics (lengthFrom)
import GHC.Enum
import GHC.IO.Codec
import GHC.IO.Exception
import GHC.IO.Handle.Types
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Read
import GHC.Real
import GHC.Show

-- region system-calls
foreign import ccall unsafe "rusholme_open" c_open :: MutableByteArray# RealWorld -> Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_close" c_close :: Int -> IO Int
foreign import ccall unsafe "rusholme_read" c_read :: Int -> MutableByteArray# RealWorld -> Int -> IO Int
foreign import ccall unsafe "rusholme_write" c_write :: Int -> MutableByteArray# RealWorld -> Int -> IO Int
-- end system-calls
foreign import ccall unsafe "rusholme_seek" c_seek :: Int -> Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_truncate" c_truncate :: Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_file_size" c_fileSize :: Int -> IO Int
foreign import ccall unsafe "rusholme_file_kind" c_fileKind :: Int -> IO Int
foreign import ccall unsafe "rusholme_may_read" c_mayRead :: Int -> IO Int
foreign import ccall unsafe "rusholme_ready" c_ready :: Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_is_terminal" c_isTerminal :: Int -> IO Int

-- | What a file is opened for.
data IOMode = ReadMode | WriteMode | AppendMode | ReadWriteMode
  deriving (Eq, Ord, Enum, Read, Show)

deriving instance Read BufferMode

-- | From where a place in a file is counted.
data SeekMode = AbsoluteSeek | RelativeSeek | SeekFromEnd
  deriving (Eq, Ord, Enum, Read, Show)

-- The size of the buffers, in bytes.
bufferSize# :: () -> Int#
bufferSize# _ = 32768#

-- The words of a handle.
field :: Handle -> Int# -> IO Int
field (Handle _ ws _ _ _) i = IO (\s -> case readIntArray# ws i s of (# s', n #) -> (# s', I# n #))
{-# INLINE field #-}

setField :: Handle -> Int# -> Int -> IO ()
setField (Handle _ ws _ _ _) i (I# n) = IO (\s -> case writeIntArray# ws i n s of s' -> (# s', () #))
{-# INLINE setField #-}

makeHandle :: String -> Int -> Bool -> Bool -> Int -> IO Handle
makeHandle name fd readable writable buffering = IO (\s0 ->
  case newByteArray# 104# s0 of { (# s1, ws #) ->
  case newByteArray# (if' readable) s1 of { (# s2, input #) ->
  case newByteArray# (if' writable) s2 of { (# s3, output #) ->
  case newByteArray# (if' writable) s3 of { (# s3', spare #) ->
  case setByteArray# ws 0# 104# 0# s3' of { s4 ->
  let h = Handle name ws input output spare in
  unIO (setField h 0# fd >> setField h 1# 1 >> setField h 2# (fromBool readable)
    >> setField h 3# (fromBool writable) >> setField h 4# buffering >> return h) s4 }}}}})
  where
    if' :: Bool -> Int#
    if' True  = bufferSize# ()
    if' False = 8#

-- | A handle for a descriptor: its name, whether it is read from, whether it is written to.
handleFor :: String -> Int -> Bool -> Bool -> IO Handle
handleFor name fd readable writable = c_isTerminal fd >>= \t -> makeHandle name fd readable writable (if t == 1 then 1 else 2)

-- | The descriptor of a handle.
fdOf :: Handle -> IO Int
fdOf h = wantOpen h "handleToFd" >> field h 0#

fromBool :: Bool -> Int
fromBool True  = 1
fromBool False = 0

-- | Standard input, standard output, standard error.
stdin, stdout, stderr :: Handle
stdin = unsafePerformIO (c_isTerminal 0 >>= \t -> makeHandle "<stdin>" 0 True False (if t == 1 then 1 else 2))
stdout = unsafePerformIO (c_isTerminal 1 >>= \t -> makeHandle "<stdout>" 1 False True (if t == 1 then 1 else 2))
stderr = unsafePerformIO (makeHandle "<stderr>" 2 False True 0)
{-# NOINLINE stdin #-}
{-# NOINLINE stdout #-}
{-# NOINLINE stderr #-}

-- | Writes what waits in the buffers of the two outputs.
flushStdHandles :: IO ()
flushStdHandles = quietly (hFlush stdout) >> quietly (hFlush stderr)
  where
    quietly io = catch io (\e -> case e of SomeException _ -> return ())

-- Errors

failure :: Handle -> IOErrorType -> String -> String -> IO a
failure h@(Handle name _ _ _ _) kind place text =
  ioException (IOError (Just h) kind place text Nothing (Just name))

-- region checked
-- The result of a system call, or its error.
checked :: Handle -> String -> IO Int -> IO Int
checked h@(Handle name _ _ _ _) place call = call >>= \n -> case () of
  _ | n >= 0    -> return n
    -- A signal came in between; it may be that this thread gets an exception now.
    | n == -4   -> IO (\s -> case yield# s of s' -> (# s', () #)) >> checked h place call
    | otherwise -> throwOperating place (Just name) (negate n)
-- end checked

wantReadable, wantWritable :: Handle -> String -> IO ()
wantReadable h place = field h 1# >>= \open -> field h 2# >>= \can -> case () of
  _ | open == 0 -> failure h IllegalOperation place "handle is closed"
    | open == 2 -> failure h IllegalOperation place "handle is semi-closed"
    | can == 0  -> failure h IllegalOperation place "handle is not open for reading"
    | otherwise -> flushIfWritable h
wantWritable h place = field h 1# >>= \open -> field h 3# >>= \can -> case () of
  _ | open == 0 -> failure h IllegalOperation place "handle is closed"
    | open == 2 -> failure h IllegalOperation place "handle is semi-closed"
    | can == 0  -> failure h IllegalOperation place "handle is not open for writing"
    | otherwise -> field h 2# >>= \both -> if both == 0 then return () else unread h

-- What is written goes where reading has come to, not where the buffer ends.
unread :: Handle -> IO ()
unread h = field h 5# >>= \at -> field h 6# >>= \end -> if at == end then return () else
  setField h 5# 0 >> setField h 6# 0 >> field h 0# >>= \fd -> c_seek fd (at - end) 1 >> return ()

wantOpen :: Handle -> String -> IO ()
wantOpen h place = field h 1# >>= \open ->
  if open == 0 then failure h IllegalOperation place "handle is closed" else return ()

-- Not closed, and not given away to a reader of everything.
wantWhole :: Handle -> String -> IO ()
wantWhole h place = wantOpen h place >> field h 1# >>= \open ->
  if open == 2 then failure h IllegalOperation place "handle is semi-closed" else return ()

-- Opening and closing

-- | Opens a file.
openFile, openBinaryFile :: FilePath -> IOMode -> IO Handle
openFile = opened "openFile" 0
openBinaryFile path mode = opened "openBinaryFile" 0 path mode >>= \h -> hSetBinaryMode h True >> return h

-- | Opens a file that must not be there.
openNewFile :: FilePath -> IO Handle
openNewFile path = opened "openNewFile" 128 path ReadWriteMode

-- | The first argument is the function's name, for errors; the second one, flags besides those of the mode.
opened :: String -> Int -> FilePath -> IOMode -> IO Handle
opened name more path mode = cString path (\bytes -> c_open bytes flags 0x1B6) >>= \fd ->
  if fd == -1000 then
    ioException (IOError Nothing ResourceBusy name "file is locked" Nothing (Just path))
  else if fd < 0 then throwOperating name (Just path) (negate fd)
  else c_fileKind fd >>= \kind ->
    if kind == 1 then c_close fd >>
      ioException (IOError Nothing InappropriateType name "is a directory" Nothing (Just path))
    else c_isTerminal fd >>= \t ->
      makeHandle path fd readable writable (if t == 1 then 1 else 2) >>= \h ->
      setField h 12# (fromBool (mode == AppendMode)) >> return h
  where
    flags = more + case mode of
      ReadMode      -> 0
      WriteMode     -> 1 + 64 + 512
      AppendMode    -> 1 + 64 + 1024
      ReadWriteMode -> 2 + 64
    readable = mode == ReadMode || mode == ReadWriteMode
    writable = mode /= ReadMode

-- | The bytes of a text, and a zero, for a call of the system.
cString :: String -> (MutableByteArray# RealWorld -> IO a) -> IO a
cString text use = case lengthFrom 0 text of
  I# n -> IO (\s0 -> case newByteArray# (n *# 4# +# 1#) s0 of
    (# s1, bytes #) -> case fill bytes 0# text s1 of s2 -> unIO (use bytes) s2)
  where
    fill :: MutableByteArray# RealWorld -> Int# -> String -> State# RealWorld -> State# RealWorld
    fill bytes i []          s = writeWord8Array# bytes i 0## s
    fill bytes i (C# c : cs) s = case encode bytes i c s of (# s', j #) -> fill bytes j cs s'

-- | Opens a file for an action, and closes it in any case.
withFile, withBinaryFile :: FilePath -> IOMode -> (Handle -> IO r) -> IO r
withFile path mode = bracket (openFile path mode) hClose
withBinaryFile path mode = bracket (openBinaryFile path mode) hClose

-- | Writes what waits and closes the file. A handle may be closed again.
hClose :: Handle -> IO ()
hClose h = field h 1# >>= \open ->
  if open == 0 then return () else finally (flushFor "hClose" h) (closeNow h)

closeNow :: Handle -> IO ()
closeNow h = setField h 1# 0 >> field h 0# >>= \fd ->
  if fd < 3 then return () else c_close fd >> return ()

-- Writing

-- region encode
-- Writes the bytes of a character at a place; gives the place after them.
encode :: MutableByteArray# RealWorld -> Int# -> Char# -> State# RealWorld -> (# State# RealWorld, Int# #)
encode bytes i c s = case ord# c of
  n -> case n <# 0x80# of
    1# -> case put i n s of s1 -> (# s1, i +# 1# #)
    _  -> case n <# 0x800# of
      1# -> case put i (orI# 0xC0# (uncheckedIShiftRA# n 6#)) s of
        s1 -> case put (i +# 1#) (low n) s1 of s2 -> (# s2, i +# 2# #)
      _  -> case n <# 0x10000# of
        1# -> case put i (orI# 0xE0# (uncheckedIShiftRA# n 12#)) s of
          s1 -> case put (i +# 1#) (low (uncheckedIShiftRA# n 6#)) s1 of
            s2 -> case put (i +# 2#) (low n) s2 of s3 -> (# s3, i +# 3# #)
        _  -> case put i (orI# 0xF0# (uncheckedIShiftRA# n 18#)) s of
          s1 -> case put (i +# 1#) (low (uncheckedIShiftRA# n 12#)) s1 of
            s2 -> case put (i +# 2#) (low (uncheckedIShiftRA# n 6#)) s2 of
              s3 -> case put (i +# 3#) (low n) s3 of s4 -> (# s4, i +# 4# #)
  where
    put :: Int# -> Int# -> State# RealWorld -> State# RealWorld
    put at n st = writeWord8Array# bytes at (int2Word# n) st
    low :: Int# -> Int#
    low n = orI# 0x80# (andI# n 0x3F#)
-- end encode
{-# INLINE encode #-}

-- | Writes a character.
hPutChar :: Handle -> Char -> IO ()
hPutChar h c = hPutStr h [c]

-- region put
-- | Writes a text. While it is evaluated, other texts may be written, by other
-- threads or by the evaluation itself; so it goes to a buffer of its own first.
hPutStr :: Handle -> String -> IO ()
hPutStr h text = wantWritable h "hPutStr" >> putChars h text False >> settle h

putChars :: Handle -> String -> Bool -> IO ()
putChars h@(Handle _ _ _ _ spare) text newline = field h 8# >>= \way@(I# w) -> field h 9# >>= \taken -> case () of
  _ | way > 1    -> beginText h way >> putOther h way text newline
    | taken == 0 -> setField h 9# 1 >> IO (fill h spare (bufferSize# ()) w 0# text newline) >> setField h 9# 0
    | otherwise  -> IO (\s -> case newByteArray# 4096# s of (# s', own #) -> fill h own 4096# w 0# text newline s')

fill :: Handle -> MutableByteArray# RealWorld -> Int# -> Int# -> Int# -> String -> Bool
  -> State# RealWorld -> (# State# RealWorld, () #)
fill h to size b = go
  where
    go :: Int# -> String -> Bool -> State# RealWorld -> (# State# RealWorld, () #)
    go i text newline s = case i ># (size -# 4#) of
      1# -> case unIO (commit h to (I# i)) s of (# s1, _ #) -> go 0# text newline s1
      _  -> case text of
        C# c : cs -> case b of
          0# -> case isSurrogate (ord# c) of
            0# -> case encode to i c s of (# s1, j #) -> go j cs newline s1
            _  -> unIO (commit h to (I# i) >> noCharacter h) s
          _  -> case writeWord8Array# to i (int2Word# (ord# c)) s of s1 -> go (i +# 1#) cs newline s1
        [] -> case newline of
          True  -> go i "\n" False s
          False -> unIO (commit h to (I# i)) s

-- Moves bytes to the buffer of the handle.
commit :: Handle -> MutableByteArray# RealWorld -> Int -> IO ()
commit h@(Handle _ _ _ out _) from n = field h 7# >>= \at ->
  if at + n > I# (bufferSize# ()) then flushFor "commitBuffer" h >> put 0 n else put at n
  where
    put at@(I# at#) count@(I# count#) = IO (\s -> case copyMutableByteArray# from 0# out at# count# s of
      s' -> unIO (setField h 7# (at + count)) s')
-- end put

noCharacter :: Handle -> IO a
noCharacter h = setField h 9# 0 >> failure h InvalidArgument "commitBuffer" "invalid character"

-- The mark of the order of bytes, once.
beginText :: Handle -> Int -> IO ()
beginText h way = field h 10# >>= \begun -> if begun == 1 then return () else setField h 10# 1 >> go (byteOrderMark (codeOf way))
  where
    go []       = return ()
    go (b : bs) = putByte b >> go bs
    putByte (I# n) = IO (\s -> case newByteArray# 8# s of
      (# s1, one #) -> case writeWord8Array# one 0# (int2Word# n) s1 of s2 -> unIO (commit h one 1) s2)

-- Writes a text in another code, or with other line ends.
putOther :: Handle -> Int -> String -> Bool -> IO ()
putOther h way text newline = IO (\s -> case newByteArray# 8# s of
  (# s', few #) -> unIO (go few text newline) s')
  where
    go :: MutableByteArray# RealWorld -> String -> Bool -> IO ()
    go few text' newline' = case text' of
      c : cs
        | c == '\n' && way >= 128 -> one few '\r' >> one few c >> go few cs newline'
        | otherwise -> one few c >> go few cs newline'
      [] -> if newline' then go few "\n" False else return ()
    one :: MutableByteArray# RealWorld -> Char -> IO ()
    one few c = IO (\s -> encodeAs way few 0 c s) >>= \n ->
      if n < 0 then noCharacter h else commit h few n

-- Has the output arrive that should not wait. (It does not look at the text: to
-- hold on to it until here would keep all of it in memory.)
settle :: Handle -> IO ()
settle h = field h 4# >>= \buffering -> if buffering < 2 then settled h else return ()

-- Apart, and of the handle alone, so that 'settle' is small enough to be part of
-- each function that writes.
settled :: Handle -> IO ()
settled h = field h 4# >>= \buffering -> flushFor (if buffering == 0 then "hPutChar" else "commitBuffer") h
{-# NOINLINE settled #-}

-- | Writes a text and a line end.
hPutStrLn :: Handle -> String -> IO ()
hPutStrLn h text = wantWritable h "hPutStr" >> putChars h text True >> settle h

-- | Writes a value as 'show' gives it, and a line end.
hPrint :: Show a => Handle -> a -> IO ()
hPrint h x = hPutStrLn h (show x)

-- | Has everything that was written until now arrive.
hFlush :: Handle -> IO ()
hFlush h = wantWritable h "hFlush" >> flushOutput h

flushOutput :: Handle -> IO ()
flushOutput = flushFor "hFlush"

-- What could not be written stays in the buffer.
flushFor :: String -> Handle -> IO ()
flushFor place h@(Handle _ _ _ out _) = field h 7# >>= \n -> if n == 0 then return () else
  field h 0# >>= writeAll
  where
    writeAll fd = checked h place (field h 7# >>= c_write fd out) >>= \done -> field h 7# >>= \n ->
      setField h 7# (n - done) >> if done == n then return () else move done (n - done) >> writeAll fd
    move (I# from) (I# n) = IO (\s -> case copyMutableByteArray# out from out 0# n s of s' -> (# s', () #))

-- Reading

-- region fill
-- Reads more into the buffer, after what is left in it. False at the end.
fillInput :: Handle -> String -> IO Bool
fillInput h@(Handle _ _ input _ _) place = field h 5# >>= \from -> field h 6# >>= \to ->
  keep from (to - from) >>= \left -> setField h 5# 0 >> setField h 6# left >>
  field h 0# >>= \fd -> awaitInput fd >> (if left == 0 then checked h place (c_read fd input (I# (bufferSize# ()))) else more fd left) >>= \n ->
  setField h 6# (left + n) >> return (n > 0)
  where
    keep (I# from) n@(I# n#) = if n == 0 || isTrue# (from ==# 0#) then return n else
      IO (\s -> case copyMutableByteArray# input from input 0# n# s of s' -> (# s', n #))
    -- Only the beginning of a character can be left: read a few bytes beside it.
    more fd left = IO (\s -> case newByteArray# 4096# s of
      (# s', few #) -> unIO (checked h place (c_read fd few 4096) >>= \n -> append few left n) s')
    append few (I# left) n@(I# n#) =
      IO (\s -> case copyMutableByteArray# few 0# input left n# s of s' -> (# s', n #))
-- end fill

-- Lets other threads run until there is something to read.
awaitInput :: Int -> IO ()
awaitInput fd = c_mayRead fd >>= \r -> if r /= 0 then return () else
  IO (\s -> case delay# 1000# s of s' -> (# s', () #)) >> awaitInput fd

byteAt :: Handle -> Int# -> State# RealWorld -> (# State# RealWorld, Int# #)
byteAt (Handle _ _ input _ _) i s = case readWord8Array# input i s of (# s', w #) -> (# s', word2Int# w #)
{-# INLINE byteAt #-}

-- The length of a character by its first byte.
lengthOf :: Int# -> Int#
lengthOf b = case b <# 0xC0# of
  1# -> 1#
  _  -> case b <# 0xE0# of
    1# -> 2#
    _  -> case b <# 0xF0# of { 1# -> 3#; _ -> 4# }

-- The next character, and the place after it; minus 1 at the end of the file.
character :: Handle -> String -> IO (Int, Int)
character h place = field h 5# >>= \at -> field h 6# >>= \end -> field h 8# >>= \way ->
  if at >= end then again (return (-1, at)) else
  (if way > 1 && at == 0 then findOrder h way else return at) >>= \from ->
  decodeNext h way from end >>= \r -> case r of
    (c, n) -> case c of
      -1 -> again (invalid h place)
      -2 -> invalid h place
      -3 -> setField h 5# (from + n) >> character h place
      13 | andBit way 64 -> if from + n >= end then again (return (13, from + n)) else
             decodeNext h way (from + n) end >>= \r' -> case r' of
               (10, m) -> return (10, from + n + m)
               _       -> return (13, from + n)
      _  -> return (c, from + n)
  where
    again end = fillInput h place >>= \got -> if got then character h place else
      field h 5# >>= \at -> field h 6# >>= \to -> if at < to && to - at < 2 then oneLeft at end else end
    -- A carriage return may be the last of all.
    oneLeft at end = field h 8# >>= \way -> decodeNext h way at (at + 1) >>= \r -> case r of
      (13, n) -> return (13, at + n)
      _       -> end

decodeNext :: Handle -> Int -> Int -> Int -> IO (Int, Int)
decodeNext h@(Handle _ _ input _ _) way from end = field h 11# >>= \order ->
  IO (\s -> case decodeAs way order input from end s of (# s', c, n #) -> (# s', (c, n) #))

andBit :: Int -> Int -> Bool
andBit (I# a) (I# b) = isTrue# (andI# a b /=# 0#)

-- Looks for a mark of the order of bytes where a text begins.
findOrder :: Handle -> Int -> IO Int
findOrder h@(Handle _ _ input _ _) way = field h 11# >>= \known -> field h 6# >>= \end ->
  if known /= 0 then return 0 else bytes end >>= \b -> case (codeOf way, b) of
    (4, 0xFE : 0xFF : _)         -> found 1 2
    (4, 0xFF : 0xFE : _)         -> found 2 2
    (7, 0 : 0 : 0xFE : 0xFF : _) -> found 1 4
    (7, 0xFF : 0xFE : 0 : 0 : _) -> found 2 4
    (10, 0xEF : 0xBB : 0xBF : _) -> found 1 3
    _                            -> found 1 0
  where
    found order n = setField h 11# order >> setField h 5# n >> return n
    bytes :: Int -> IO [Int]
    bytes end = go 0
      where
        go i@(I# i#) = if i >= end || i >= 4 then return [] else
          IO (\s -> case readWord8Array# input i# s of (# s', w #) -> (# s', I# (word2Int# w) #)) >>= \b ->
          go (i + 1) >>= \bs -> return (b : bs)

invalid :: Handle -> String -> IO a
invalid h place = (if place == "hGetContents" then closeNow h else return ()) >> failure h InvalidArgument place "invalid byte sequence"

charOf :: Int -> Char
charOf (I# n) = C# (chr# n)

endOfFile :: Handle -> String -> IO a
endOfFile h place = failure' h EOF place
  where
    failure' hd@(Handle name _ _ _ _) kind pl = ioException (IOError (Just hd) kind pl "" Nothing (Just name))

-- | The next character.
hGetChar :: Handle -> IO Char
hGetChar h = wantReadable h "hGetChar" >> character h "hGetChar" >>= \r -> case r of
  (c, to) -> if c < 0 then endOfFile h "hGetChar" else setField h 5# to >> return (charOf c)

-- | The next character, which is not taken.
hLookAhead :: Handle -> IO Char
hLookAhead h = wantReadable h "hLookAhead" >> character h "hLookAhead" >>= \r -> case r of
  (c, _) -> if c < 0 then endOfFile h "hLookAhead" else return (charOf c)

-- | Is there nothing more to read?
hIsEOF :: Handle -> IO Bool
hIsEOF h = wantReadable h "hIsEOF" >> field h 5# >>= \at -> field h 6# >>= \end ->
  if at < end then return False else fmap not (fillInput h "hIsEOF")

-- region get-line
-- | The next line, without its end.
hGetLine :: Handle -> IO String
hGetLine h = wantReadable h "hGetLine" >> field h 8# >>= \way ->
  if way > 1 then lineOther h else pieces []
  where
    pieces done = field h 5# >>= \at -> field h 6# >>= \end -> newlineFrom at end >>= \nl ->
      if nl < end then unpack h "hGetLine" at nl [] >>= \text -> setField h 5# (nl + 1) >> return (whole text done)
      else if at < end then wholeCharacters h at end >>= \to -> unpack h "hGetLine" at to [] >>= \text ->
        setField h 5# to >> refill (if to == at then done else text : done)
      else refill done
    refill done = fillInput h "hGetLine" >>= \got -> case () of
      _ | got       -> pieces done
        | otherwise -> field h 5# >>= \at -> field h 6# >>= \end -> unpack h "hGetLine" at end [] >>= \text ->
            setField h 5# end >> (if isEmpty done && isEmpty text then endOfFile h "hGetLine" else return (whole text done))
    newlineFrom (I# from) (I# to) = IO (\s -> search from to s)
    search :: Int# -> Int# -> State# RealWorld -> (# State# RealWorld, Int #)
    search i to s = case i >=# to of
      1# -> (# s, I# to #)
      _  -> case byteAt h i s of
        (# s', 10# #) -> (# s', I# i #)
        (# s', _ #)   -> search (i +# 1#) to s'
    whole text []       = text
    whole text (t : ts) = whole (t ++ text) ts
    isEmpty []      = True
    isEmpty (_ : _) = False
-- end get-line

-- A line in another code, or with other line ends.
lineOther :: Handle -> IO String
lineOther h = go True
  where
    go :: Bool -> IO String
    go first = character h "hGetLine" >>= \r -> case r of
      (c, to) -> case () of
        _ | c < 0     -> if first then endOfFile h "hGetLine" else return []
          | c == 10   -> setField h 5# to >> return []
          | otherwise -> setField h 5# to >> fmap (charOf c :) (go False)

-- Where the last whole character before a place ends.
wholeCharacters :: Handle -> Int -> Int -> IO Int
wholeCharacters h at end = field h 8# >>= \binary ->
  if binary == 1 then return end else back (end - 1) 1
  where
    back :: Int -> Int -> IO Int
    back i n
      | i < at || n > 4 = return end
      | otherwise = case i of
          I# i# -> IO (\s -> case byteAt h i# s of (# s', b #) -> (# s', I# b #)) >>= \byte@(I# b) -> case () of
            _ | byte < 0x80             -> return end
              | byte < 0xC0             -> back (i - 1) (n + 1)
              | I# (lengthOf b) <= n    -> return end
              | otherwise               -> return i

-- region unpack
-- The characters between two places, in front of a text: from the last to the
-- first, so that nothing waits to be computed.
unpack :: Handle -> String -> Int -> Int -> String -> IO String
unpack h@(Handle _ _ input _ _) place (I# from) (I# to) rest0 = field h 8# >>= \binary -> IO (\s -> case binary of
  0 -> go (to -# 1#) rest0 s
  _ -> bytes (to -# 1#) rest0 s)
  where
    bytes :: Int# -> String -> State# RealWorld -> (# State# RealWorld, String #)
    bytes i rest s = case i <# from of
      1# -> (# s, rest #)
      _  -> case byteAt h i s of (# s', b #) -> bytes (i -# 1#) (C# (chr# b) : rest) s'
    go :: Int# -> String -> State# RealWorld -> (# State# RealWorld, String #)
    go i rest s = case i <# from of
      1# -> (# s, rest #)
      _  -> case byteAt h i s of
        (# s1, b #) -> case b <# 0x80# of
          1# -> go (i -# 1#) (C# (chr# b) : rest) s1
          _  -> first i i rest s1
    -- Looks for the first byte of the character whose last one is at i.
    first :: Int# -> Int# -> String -> State# RealWorld -> (# State# RealWorld, String #)
    first i j rest s = case byteAt h j s of
      (# s1, b #) -> case andI# (b >=# 0x80#) (b <# 0xC0#) of
        1# -> case orI# (j ==# from) (i -# j ># 2#) of
          0# -> first i (j -# 1#) rest s1
          _  -> wrong (i -# 1#) s1
        _ -> case decodeAs 0 0 input (I# j) (I# (i +# 1#)) s1 of
          (# s2, c, n #) | c >= 0 && n == I# (i -# j +# 1#) -> go (j -# 1#) (charOf c : rest) s2
          (# s2, _, _ #) -> wrong (j -# 1#) s2
    -- A lazy text is right up to here.
    wrong :: Int# -> State# RealWorld -> (# State# RealWorld, String #)
    wrong i s = case place of
      "hGetLine" -> unIO (invalid h place) s
      _          -> go i (unsafePerformIO (invalid h place)) s
-- end unpack

-- region lazy-input
-- | All that is still to be read, as it is evaluated. At its end the file is
-- closed.
hGetContents :: Handle -> IO String
hGetContents h = wantReadable h "hGetContents" >> setField h 1# 2 >> lazyRead h

lazyRead :: Handle -> IO String
lazyRead h = unsafeInterleaveIO (field h 1# >>= \open -> field h 8# >>= \way -> case () of
  _ | open == 0 -> failure h IllegalOperation "hGetContents" "delayed read on closed handle"
    | way > 1   -> lazyOther h
    | otherwise -> chunk)
  where
    chunk = field h 5# >>= \at -> field h 6# >>= \end ->
      if at < end then wholeCharacters h at (if end - at > 4096 then at + 4096 else end) >>= \to ->
        if to == at then refill else
        lazyRead h >>= \rest -> text at to rest >>= \s -> setField h 5# to >> return s
      else refill
    refill = fillInput h "hGetContents" >>= \got -> if got then chunk else
      field h 5# >>= \at -> field h 6# >>= \end -> text at end [] >>= \s -> closeNow h >> return s
    text = unpack h "hGetContents"
-- end lazy-input

lazyOther :: Handle -> IO String
lazyOther h = character h "hGetContents" >>= \r -> case r of
  (c, to) -> if c < 0 then closeNow h >> return [] else
    setField h 5# to >> fmap (charOf c :) (lazyRead h)

-- | The same, all of it read at once.
hGetContents' :: Handle -> IO String
hGetContents' h = hGetContents h >>= \s -> evaluate (lengthFrom 0 s) >> return s

-- | Is there something to read within so many milliseconds? Less than 0: for ever.
hWaitForInput :: Handle -> Int -> IO Bool
hWaitForInput h time = wantReadable h "hWaitForInput" >> field h 5# >>= \at -> field h 6# >>= \end ->
  if at < end then return True else field h 0# >>= \fd -> checked h "hWaitForInput" (c_ready fd time) >>= \n ->
  if n == 0 then return False else
  fillInput h "hWaitForInput" >>= \got -> if got then return True else endOfFile h "hWaitForInput"

hReady :: Handle -> IO Bool
hReady h = hWaitForInput h 0

-- How handles stand

-- | When output is written.
hSetBuffering :: Handle -> BufferMode -> IO ()
hSetBuffering h (BlockBuffering (Just n)) | n <= 0 =
  failure h InvalidArgument "hSetBuffering" ("illegal buffer size " ++ showsPrec 9 n "")
hSetBuffering h mode = wantOpen h "hSetBuffering" >> flushIfWritable h >> setField h 4# (case mode of
  NoBuffering             -> 0
  LineBuffering           -> 1
  BlockBuffering Nothing  -> 2
  BlockBuffering (Just n) -> 3 + n)

flushIfWritable :: Handle -> IO ()
flushIfWritable h = field h 3# >>= \can -> if can == 1 then flushOutput h else return ()

hGetBuffering :: Handle -> IO BufferMode
hGetBuffering h = wantOpen h "hGetBuffering" >> field h 4# >>= \n -> return (case n of
  0 -> NoBuffering
  1 -> LineBuffering
  2 -> BlockBuffering Nothing
  _ -> BlockBuffering (Just (n - 3)))

-- | Does a terminal show what is typed? (It is not changed.)
hSetEcho :: Handle -> Bool -> IO ()
hSetEcho h _ = hIsTerminalDevice h >> return ()

hGetEcho :: Handle -> IO Bool
hGetEcho h = hIsTerminalDevice h

-- | Bytes instead of UTF-8.
hSetBinaryMode :: Handle -> Bool -> IO ()
hSetBinaryMode h binary = wantOpen h "hSetBinaryMode" >> setField h 8# (fromBool binary)

-- | How texts are written as bytes: a name, and the number of a way.
data TextEncoding = TextEncoding String Int

instance Show TextEncoding where
  showsPrec _ (TextEncoding name _) = showString name

utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, latin1, char8, localeEncoding :: TextEncoding
utf8 = encoding 0
utf8_bom = encoding 10
utf16 = encoding 4
utf16le = encoding 5
utf16be = encoding 6
utf32 = encoding 7
utf32le = encoding 8
utf32be = encoding 9
latin1 = encoding 2
char8 = encoding 1
localeEncoding = utf8

encoding :: Int -> TextEncoding
encoding way = TextEncoding name way
  where
    name = case codeOf way of
      0  -> "UTF-8"
      3  -> "ASCII"
      4  -> "UTF-16"
      5  -> "UTF16-LE"
      6  -> "UTF-16BE"
      7  -> "UTF-32"
      8  -> "UTF-32LE"
      9  -> "UTF-32BE"
      10 -> "UTF-8BOM"
      _  -> "ISO-8859-1"

-- | The encoding of that name. After two slashes stands what becomes of what
-- cannot be said in it.
mkTextEncoding :: String -> IO TextEncoding
mkTextEncoding name = case span' name of
  (plain, suffix) -> case (codeNamed (map' upper plain), failures suffix) of
    (Just n, Just f) -> return (encoding (n + 16 * f))
    _ -> ioException (IOError Nothing NoSuchThing "mkTextEncoding" ("unknown encoding:" ++ name) Nothing Nothing)
  where
    failures suffix = case suffix of
      ""            -> Just 0
      "//IGNORE"    -> Just 1
      "//TRANSLIT"  -> Just 2
      "//ROUNDTRIP" -> Just 3
      _             -> Nothing
    span' s = case s of
      '/' : '/' : _ -> ("", s)
      c : cs        -> case span' cs of (a, b) -> (c : a, b)
      []            -> ("", "")
    map' _ []       = []
    map' f (c : cs) = if c == '-' || c == '_' then map' f cs else f c : map' f cs
    upper c = if c >= 'a' && c <= 'z' then charOf (fromEnum c - 32) else c

codeNamed :: String -> Maybe Int
codeNamed name = case name of
  "UTF8"     -> Just 0
  "UTF8BOM"  -> Just 10
  "UTF16"    -> Just 4
  "UTF16LE"  -> Just 5
  "UTF16BE"  -> Just 6
  "UTF32"    -> Just 7
  "UTF32LE"  -> Just 8
  "UTF32BE"  -> Just 9
  "ISO88591" -> Just 2
  "LATIN1"   -> Just 2
  "L1"       -> Just 2
  "ASCII"    -> Just 3
  "USASCII"  -> Just 3
  "ANSIX3.41968" -> Just 3
  "ISO646US" -> Just 3
  _          -> Nothing

hSetEncoding :: Handle -> TextEncoding -> IO ()
hSetEncoding h (TextEncoding _ way) = wantOpen h "hSetEncoding" >> field h 8# >>= \old ->
  setField h 8# (way + lineEnds old) >> setField h 10# 0 >> setField h 11# 0

-- The part of a way that says how lines end.
lineEnds :: Int -> Int
lineEnds (I# n) = I# (andI# n 192#)

hGetEncoding :: Handle -> IO (Maybe TextEncoding)
hGetEncoding h = field h 8# >>= \way -> return (if codeOf way == 1 then Nothing else Just (encoding (codeOf way)))

-- | How lines end.
data Newline = LF | CRLF
  deriving (Eq, Ord, Read, Show)

data NewlineMode = NewlineMode { inputNL :: Newline, outputNL :: Newline }
  deriving (Eq, Ord, Read, Show)

nativeNewline :: Newline
nativeNewline = LF

universalNewlineMode, noNewlineTranslation, nativeNewlineMode :: NewlineMode
universalNewlineMode = NewlineMode CRLF LF
noNewlineTranslation = NewlineMode LF LF
nativeNewlineMode = NewlineMode LF LF

-- | Makes of line ends what the program sees as newlines.
hSetNewlineMode :: Handle -> NewlineMode -> IO ()
hSetNewlineMode h (NewlineMode i o) = field h 8# >>= \way ->
  setField h 8# (way - lineEnds way + (case i of { CRLF -> 64; LF -> 0 }) + (case o of { CRLF -> 128; LF -> 0 }))

-- | Questions.
hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice :: Handle -> IO Bool
hIsOpen h = fmap (\n -> n == 1) (field h 1#)
hIsClosed h = fmap (\n -> n == 0) (field h 1#)
hIsReadable h = wantWhole h "hIsReadable" >> fmap (\n -> n == 1) (field h 2#)
hIsWritable h = wantWhole h "hIsWritable" >> fmap (\n -> n == 1) (field h 3#)
hIsSeekable h = wantWhole h "hIsSeekable" >> canSeek h

-- What is written to the end of a file, wherever that is, has no place in it.
canSeek :: Handle -> IO Bool
canSeek h = field h 12# >>= \appends -> if appends == 1 then return False else
  field h 0# >>= \fd -> fmap (\kind -> kind == 0) (c_fileKind fd)

wantSeekable :: Handle -> String -> IO ()
wantSeekable h place = wantWhole h place >> canSeek h >>= \can ->
  if can then return () else failure h IllegalOperation place "handle is not seekable"
hIsTerminalDevice h = wantOpen h "hIsTerminalDevice" >> field h 0# >>= \fd -> fmap (\k -> k == 1) (c_isTerminal fd)

-- | What a handle is at the moment, in words.
hShow :: Handle -> IO String
hShow h = field h 1# >>= \open -> if open == 0 then return "{closed}" else
  field h 2# >>= \reads -> field h 3# >>= \writes -> field h 12# >>= \appends -> field h 4# >>= \mode ->
    return ("{loc=" ++ drop' 9 (show h) ++ ",type=" ++ kind open (reads == 1) (writes == 1) (appends == 1)
      ++ ",buffering=" ++ way mode ++ "}")
  where
    kind open reads writes appends
      | open == 2       = "semi-closed"
      | appends         = "writable (append)"
      | reads && writes = "read-writable"
      | reads           = "readable"
      | otherwise       = "writable"
    way :: Int -> String
    way n = case n of
      0 -> "none"
      1 -> "line"
      2 -> "block (2048)"
      _ -> "block (" ++ show (n - 3) ++ ")"
    -- Without @{handle: @ and the brace at the end.
    drop' :: Int -> String -> String
    drop' n s = case s of
      _ : cs | n > 0 -> drop' (n - 1) cs
      [_]            -> ""
      c : cs         -> c : drop' 0 cs
      []             -> ""

-- | The size of the file, in bytes.
hFileSize :: Handle -> IO Integer
hFileSize h = wantWhole h "hFileSize" >> flushIfWritable h >> field h 0# >>= \fd ->
  fmap toInteger (checked h "hFileSize" (c_fileSize fd))

hSetFileSize :: Handle -> Integer -> IO ()
hSetFileSize h n = wantWhole h "hSetFileSize" >> flushIfWritable h >> field h 0# >>= \fd ->
  checked h "hSetFileSize" (c_truncate fd (fromInteger n)) >> return ()

-- | The place in the file where reading and writing go on.
hSeek :: Handle -> SeekMode -> Integer -> IO ()
hSeek h mode n = wantSeekable h "hSeek" >> flushIfWritable h >> field h 0# >>= \fd ->
  field h 5# >>= \at -> field h 6# >>= \end ->
  let ahead = case mode of { RelativeSeek -> end - at; _ -> 0 }
  in checked h "hSeek" (c_seek fd (fromInteger n - ahead) (fromEnum mode)) >>
     setField h 5# 0 >> setField h 6# 0

hTell :: Handle -> IO Integer
hTell h = wantSeekable h "hGetPosn" >> flushIfWritable h >> field h 0# >>= \fd ->
  field h 5# >>= \at -> field h 6# >>= \end ->
  fmap (\n -> toInteger (n - (end - at))) (checked h "hGetPosn" (c_seek fd 0 1))

-- Bytes

-- | Some bytes into an array at a place: at least one, unless the file is at
-- its end, and at most so many; how many.
readBytes :: Handle -> MutableByteArray# RealWorld -> Int -> Int -> IO Int
readBytes h@(Handle _ _ input _ _) to (I# at) count = wantReadable h "hGetBuf" >>
  field h 5# >>= \from@(I# from#) -> field h 6# >>= \end ->
  let have = end - from in
  if count <= 0 then return 0 else if have > 0
    then case if have < count then have else count of
      n@(I# n#) -> setField h 5# (from + n) >>
        IO (\s -> case copyMutableByteArray# input from# to at n# s of s' -> (# s', n #))
    else fillInput h "hGetBuf" >>= \got -> if got then readBytes h to (I# at) count else return 0

-- | So many bytes of an array from a place on.
writeBytes :: Handle -> ByteArray# -> Int -> Int -> IO ()
writeBytes h@(Handle _ _ _ out _) from start count = wantWritable h "hPutBuf" >> go start count >> settle h
  where
    go :: Int -> Int -> IO ()
    go at@(I# at#) n = if n <= 0 then return () else field h 7# >>= \to@(I# to#) ->
      let room = I# (bufferSize# ()) - to in
      if room == 0 then flushFor "hPutBuf" h >> go at n else case if n < room then n else room of
        k@(I# k#) -> IO (\s -> case copyByteArray# from at# out to# k# s of s' -> (# s', () #)) >>
          setField h 7# (to + k) >> go (at + k) (n - k)

-- | The rest of a line, handed on in pieces: a place in the buffer and a number
-- of bytes. The newline is taken and not handed on; False means that nothing is
-- left at all.
readLineBytes :: Handle -> (MutableByteArray# RealWorld -> Int -> Int -> IO ()) -> IO Bool
readLineBytes h@(Handle _ _ input _ _) use = wantReadable h "hGetLine" >> go False
  where
    go :: Bool -> IO Bool
    go some = field h 5# >>= \from -> field h 6# >>= \end ->
      if from >= end
        then fillInput h "hGetLine" >>= \got -> if got then go True else return some
        else find from end >>= \stop -> use input from (stop - from) >>
          if stop < end then setField h 5# (stop + 1) >> return True else setField h 5# end >> go True
    find :: Int -> Int -> IO Int
    find (I# from) (I# end) = IO (\s -> seek from s)
      where
        seek :: Int# -> State# RealWorld -> (# State# RealWorld, Int #)
        seek i s = case i >=# end of
          1# -> (# s, I# i #)
          _  -> case readWord8Array# input i s of
            (# s', w #) -> case eqWord# w 10## of
              1# -> (# s', I# i #)
              _  -> seek (i +# 1#) s'

-- | The same from and to memory; 'hGetBuf' reads all that are asked for, unless
-- the file ends before.
hGetBuf, hGetBufSome, hGetBufNonBlocking :: Handle -> Ptr a -> Int -> IO Int
hGetBuf h p count = if count < 0 then badSize h "hGetBuf" count else go 0
  where
    go done = if done >= count then return done else
      hGetBufSome h (plusPtr p done) (count - done) >>= \n -> if n == 0 then return done else go (done + n)
hGetBufSome h (Ptr a) count@(I# count#) = if count < 0 then badSize h "hGetBufSome" count else IO (\s -> case newByteArray# count# s of
  (# s1, bytes #) -> case unIO (readBytes h bytes 0 count) s1 of
    (# s2, n@(I# n#) #) -> case copyMutableByteArrayToAddr# bytes 0# a n# s2 of s3 -> (# s3, n #))
hGetBufNonBlocking = hGetBufSome

badSize :: Handle -> String -> Int -> IO a
badSize h place n =
  ioException (IOError (Just h) InvalidArgument place ("illegal buffer size " ++ showsPrec 9 n "") Nothing Nothing)

hPutBuf :: Handle -> Ptr a -> Int -> IO ()
hPutBuf h (Ptr a) count@(I# count#) = if count < 0 then badSize h "hPutBuf" count else IO (\s -> case newByteArray# count# s of
  (# s1, bytes #) -> case copyAddrToByteArray# a bytes 0# count# s1 of
    s2 -> case unsafeFreezeByteArray# bytes s2 of
      (# s3, frozen #) -> unIO (writeBytes h frozen 0 count) s3)

hPutBufNonBlocking :: Handle -> Ptr a -> Int -> IO Int
hPutBufNonBlocking h p count = hPutBuf h p count >> return count
