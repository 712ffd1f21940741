{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, MagicHash, UnboxedTuples, BangPatterns, ForeignFunctionInterface #-}
-- | Reading and writing. Texts are UTF-8, unless a handle is made binary.
module GHC.IO.Handle
  ( Handle, BufferMode (..), IOMode (..), SeekMode (..), TextEncoding, Newline (..), NewlineMode (..)
  , stdin, stdout, stderr, openFile, openBinaryFile, withFile, withBinaryFile, hClose
  , hPutChar, hPutStr, hPutStrLn, hPrint, hFlush, flushStdHandles
  , hGetChar, hGetLine, hLookAhead, hGetContents, hGetContents', hIsEOF, hWaitForInput, hReady
  , hSetBuffering, hGetBuffering, hSetEcho, hGetEcho, hSetBinaryMode, hSetEncoding, hGetEncoding
  , hSetNewlineMode, utf8, utf8_bom, utf16, utf32, latin1, char8, localeEncoding, mkTextEncoding
  , universalNewlineMode, noNewlineTranslation, nativeNewlineMode, nativeNewline
  , hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice, hShow
  , hFileSize, hSetFileSize, hSeek, hTell, cString
  , readBytes, writeBytes, readLineBytes, hGetBuf, hGetBufSome, hGetBufNonBlocking, hPutBuf, hPutBufNonBlocking
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.Basics (lengthFrom)
import GHC.Enum
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
  case newByteArray# 96# s0 of { (# s1, ws #) ->
  case newByteArray# (if' readable) s1 of { (# s2, input #) ->
  case newByteArray# (if' writable) s2 of { (# s3, output #) ->
  case newByteArray# (if' writable) s3 of { (# s3', spare #) ->
  case setByteArray# ws 0# 96# 0# s3' of { s4 ->
  let h = Handle name ws input output spare in
  unIO (setField h 0# fd >> setField h 1# 1 >> setField h 2# (fromBool readable)
    >> setField h 3# (fromBool writable) >> setField h 4# buffering >> return h) s4 }}}}})
  where
    if' :: Bool -> Int#
    if' True  = bufferSize# ()
    if' False = 8#

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

-- The result of a system call, or its error.
checked :: Handle -> String -> IO Int -> IO Int
checked (Handle name _ _ _ _) place call = call >>= \n ->
  if n < 0 then throwOperating place (Just name) (negate n) else return n

wantReadable, wantWritable :: Handle -> String -> IO ()
wantReadable h place = field h 1# >>= \open -> field h 2# >>= \can -> case () of
  _ | open == 0 -> failure h IllegalOperation place "handle is closed"
    | open == 2 -> failure h IllegalOperation place "handle is semi-closed"
    | can == 0  -> failure h IllegalOperation place "handle is not open for reading"
    | otherwise -> return ()
wantWritable h place = field h 1# >>= \open -> field h 3# >>= \can -> case () of
  _ | open == 0 -> failure h IllegalOperation place "handle is closed"
    | open == 2 -> failure h IllegalOperation place "handle is semi-closed"
    | can == 0  -> failure h IllegalOperation place "handle is not open for writing"
    | otherwise -> return ()

wantOpen :: Handle -> String -> IO ()
wantOpen h place = field h 1# >>= \open ->
  if open == 0 then failure h IllegalOperation place "handle is closed" else return ()

-- Opening and closing

-- | Opens a file.
openFile, openBinaryFile :: FilePath -> IOMode -> IO Handle
openFile path mode = cString path (\bytes -> c_open bytes flags 0x1B6) >>= \fd ->
  if fd < 0 then throwOperating "openFile" (Just path) (negate fd)
  else c_fileKind fd >>= \kind ->
    if kind == 1 then c_close fd >> throwOperating "openFile" (Just path) 21
    else c_isTerminal fd >>= \t ->
      makeHandle path fd readable writable (if t == 1 then 1 else 2) >>= \h ->
      case mode of
        AppendMode -> return h
        _          -> return h
  where
    flags = case mode of
      ReadMode      -> 0
      WriteMode     -> 1 + 64 + 512
      AppendMode    -> 1 + 64 + 1024
      ReadWriteMode -> 2 + 64
    readable = mode == ReadMode || mode == ReadWriteMode
    writable = mode /= ReadMode
openBinaryFile path mode = openFile path mode >>= \h -> hSetBinaryMode h True >> return h

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
  if open == 0 then return () else finally (flushOutput h) (closeNow h)

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
putChars h@(Handle _ _ _ _ spare) text newline = field h 8# >>= \binary -> field h 9# >>= \taken -> case binary of
  I# b -> if taken == 0
    then setField h 9# 1 >> IO (fill h spare (bufferSize# ()) b 0# text newline) >> setField h 9# 0
    else IO (\s -> case newByteArray# 4096# s of (# s', own #) -> fill h own 4096# b 0# text newline s')

fill :: Handle -> MutableByteArray# RealWorld -> Int# -> Int# -> Int# -> String -> Bool
  -> State# RealWorld -> (# State# RealWorld, () #)
fill h to size b = go
  where
    go :: Int# -> String -> Bool -> State# RealWorld -> (# State# RealWorld, () #)
    go i text newline s = case i ># (size -# 4#) of
      1# -> case unIO (commit h to (I# i)) s of (# s1, _ #) -> go 0# text newline s1
      _  -> case text of
        C# c : cs -> case b of
          0# -> case encode to i c s of (# s1, j #) -> go j cs newline s1
          _  -> case writeWord8Array# to i (int2Word# (ord# c)) s of s1 -> go (i +# 1#) cs newline s1
        [] -> case newline of
          True  -> go i "\n" False s
          False -> unIO (commit h to (I# i)) s

-- Moves bytes to the buffer of the handle.
commit :: Handle -> MutableByteArray# RealWorld -> Int -> IO ()
commit h@(Handle _ _ _ out _) from n = field h 7# >>= \at ->
  if at + n > I# (bufferSize# ()) then flushOutput h >> put 0 n else put at n
  where
    put at@(I# at#) count@(I# count#) = IO (\s -> case copyMutableByteArray# from 0# out at# count# s of
      s' -> unIO (setField h 7# (at + count)) s')
-- end put

-- Has the output arrive that should not wait. (It does not look at the text: to
-- hold on to it until here would keep all of it in memory.)
settle :: Handle -> IO ()
settle h = field h 4# >>= \buffering -> if buffering < 2 then flushOutput h else return ()

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
flushOutput h@(Handle _ _ _ out _) = field h 7# >>= \n -> if n == 0 then return () else
  setField h 7# 0 >> field h 0# >>= \fd -> writeAll fd n
  where
    writeAll fd n = checked h "hFlush" (c_write fd out n) >>= \done ->
      if done == n then return () else move done (n - done) >> writeAll fd (n - done)
    move (I# from) (I# n) = IO (\s -> case copyMutableByteArray# out from out 0# n s of s' -> (# s', () #))

-- Reading

-- region fill
-- Reads more into the buffer, after what is left in it. False at the end.
fillInput :: Handle -> String -> IO Bool
fillInput h@(Handle _ _ input _ _) place = field h 5# >>= \from -> field h 6# >>= \to ->
  keep from (to - from) >>= \left -> setField h 5# 0 >> setField h 6# left >>
  field h 0# >>= \fd -> (if left == 0 then checked h place (c_read fd input (I# (bufferSize# ()))) else more fd left) >>= \n ->
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

-- The character at a place of the buffer, all of whose bytes are there.
decode :: Handle -> Int# -> Int# -> State# RealWorld -> (# State# RealWorld, Char# #)
decode h i b s = case b <# 0x80# of
  1# -> (# s, chr# b #)
  _  -> case lengthOf b of
    1# -> (# s, '\xFFFD'# #)
    2# -> case byteAt h (i +# 1#) s of
      (# s1, c #) -> (# s1, chr# (join (andI# b 0x1F#) c) #)
    3# -> case byteAt h (i +# 1#) s of
      (# s1, c #) -> case byteAt h (i +# 2#) s1 of
        (# s2, d #) -> (# s2, chr# (join (join (andI# b 0x0F#) c) d) #)
    _  -> case byteAt h (i +# 1#) s of
      (# s1, c #) -> case byteAt h (i +# 2#) s1 of
        (# s2, d #) -> case byteAt h (i +# 3#) s2 of
          (# s3, e #) -> (# s3, safe (join (join (join (andI# b 0x07#) c) d) e) #)
  where
    join :: Int# -> Int# -> Int#
    join high c = orI# (uncheckedIShiftL# high 6#) (andI# c 0x3F#)
    safe :: Int# -> Char#
    safe n = case n ># 0x10FFFF# of { 1# -> '\xFFFD'#; _ -> chr# n }

-- Has a whole character in the buffer: its place, first byte and length.
-- The length is 0 at the end of the file.
character :: Handle -> String -> IO (Int, Int, Int)
character h place = field h 5# >>= \at -> field h 6# >>= \end -> field h 8# >>= \binary ->
  if at >= end then again else case at of
    I# i -> IO (\s -> case byteAt h i s of (# s', b #) -> (# s', I# b #)) >>= \first@(I# b) ->
      let n = if binary == 1 then 1 else I# (lengthOf b)
      in if at + n <= end then return (at, first, n) else
        fillInput h place >>= \got -> if got then character h place else
          field h 5# >>= \at' -> return (at', 0xFF, 1)
  where
    again = fillInput h place >>= \got -> if got then character h place else return (0, 0, 0)

charAt :: Handle -> Int -> Int -> IO Char
charAt h (I# i) (I# b) = field h 8# >>= \binary -> if binary == 1 then return (C# (chr# b)) else
  IO (\s -> case decode h i b s of (# s', c #) -> (# s', C# c #))

endOfFile :: Handle -> String -> IO a
endOfFile h place = failure' h EOF place
  where
    failure' hd@(Handle name _ _ _ _) kind pl = ioException (IOError (Just hd) kind pl "" Nothing (Just name))

-- | The next character.
hGetChar :: Handle -> IO Char
hGetChar h = wantReadable h "hGetChar" >> character h "hGetChar" >>= \r -> case r of
  (at, b, n) -> if n == 0 then endOfFile h "hGetChar" else
    charAt h at b >>= \c -> setField h 5# (at + n) >> return c

-- | The next character, which is not taken.
hLookAhead :: Handle -> IO Char
hLookAhead h = wantReadable h "hLookAhead" >> character h "hLookAhead" >>= \r -> case r of
  (at, b, n) -> if n == 0 then endOfFile h "hLookAhead" else charAt h at b

-- | Is there nothing more to read?
hIsEOF :: Handle -> IO Bool
hIsEOF h = wantReadable h "hIsEOF" >> field h 5# >>= \at -> field h 6# >>= \end ->
  if at < end then return False else fmap not (fillInput h "hIsEOF")

-- region get-line
-- | The next line, without its end.
hGetLine :: Handle -> IO String
hGetLine h = wantReadable h "hGetLine" >> pieces []
  where
    pieces done = field h 5# >>= \at -> field h 6# >>= \end -> newlineFrom at end >>= \nl ->
      if nl < end then unpack h at nl [] >>= \text -> setField h 5# (nl + 1) >> return (whole text done)
      else if at < end then wholeCharacters h at end >>= \to -> unpack h at to [] >>= \text ->
        setField h 5# to >> refill (if to == at then done else text : done)
      else refill done
    refill done = fillInput h "hGetLine" >>= \got -> case () of
      _ | got       -> pieces done
        | otherwise -> field h 5# >>= \at -> field h 6# >>= \end -> unpack h at end [] >>= \text ->
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
unpack :: Handle -> Int -> Int -> String -> IO String
unpack h (I# from) (I# to) rest0 = field h 8# >>= \binary -> IO (\s -> case binary of
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
          _  -> case b <# 0xC0# of
            1# -> case i ># from of
              1# -> first i (i -# 1#) rest s1
              _  -> go (i -# 1#) ('\xFFFD' : rest) s1
            _  -> go (i -# 1#) ('\xFFFD' : rest) s1
    -- Looks for the first byte of the character whose last one is at i.
    first :: Int# -> Int# -> String -> State# RealWorld -> (# State# RealWorld, String #)
    first i j rest s = case byteAt h j s of
      (# s1, b #) -> case andI# (b >=# 0x80#) (b <# 0xC0#) of
        1# -> case orI# (j ==# from) (i -# j ># 2#) of
          0# -> first i (j -# 1#) rest s1
          _  -> go (i -# 1#) ('\xFFFD' : rest) s1
        _  -> case (j +# lengthOf b) ==# (i +# 1#) of
          1# -> case decode h j b s1 of (# s2, c #) -> go (j -# 1#) (C# c : rest) s2
          _  -> go (i -# 1#) ('\xFFFD' : rest) s1
-- end unpack

-- region lazy-input
-- | All that is still to be read, as it is evaluated. At its end the file is
-- closed.
hGetContents :: Handle -> IO String
hGetContents h = wantReadable h "hGetContents" >> setField h 1# 2 >> lazyRead h

lazyRead :: Handle -> IO String
lazyRead h = unsafeInterleaveIO (field h 1# >>= \open ->
  if open == 0 then return [] else chunk)
  where
    chunk = field h 5# >>= \at -> field h 6# >>= \end ->
      if at < end then wholeCharacters h at end >>= \to ->
        if to == at then refill else
        lazyRead h >>= \rest -> unpack h at to rest >>= \text -> setField h 5# to >> return text
      else refill
    refill = fillInput h "hGetContents" >>= \got -> if got then chunk else
      field h 5# >>= \at -> field h 6# >>= \end -> unpack h at end [] >>= \text -> closeNow h >> return text
-- end lazy-input

-- | The same, all of it read at once.
hGetContents' :: Handle -> IO String
hGetContents' h = hGetContents h >>= \s -> evaluate (lengthFrom 0 s) >> return s

-- | Is there something to read? (Waits for it.)
hWaitForInput :: Handle -> Int -> IO Bool
hWaitForInput h _ = fmap not (hIsEOF h)

hReady :: Handle -> IO Bool
hReady h = hWaitForInput h 0

-- How handles stand

-- | When output is written.
hSetBuffering :: Handle -> BufferMode -> IO ()
hSetBuffering h mode = wantOpen h "hSetBuffering" >> flushIfWritable h >> setField h 4# (case mode of
  NoBuffering      -> 0
  LineBuffering    -> 1
  BlockBuffering _ -> 2)

flushIfWritable :: Handle -> IO ()
flushIfWritable h = field h 3# >>= \can -> if can == 1 then flushOutput h else return ()

hGetBuffering :: Handle -> IO BufferMode
hGetBuffering h = wantOpen h "hGetBuffering" >> field h 4# >>= \n -> return (case n of
  0 -> NoBuffering
  1 -> LineBuffering
  _ -> BlockBuffering Nothing)

-- | Does a terminal show what is typed? (It is not changed.)
hSetEcho :: Handle -> Bool -> IO ()
hSetEcho _ _ = return ()

hGetEcho :: Handle -> IO Bool
hGetEcho h = hIsTerminalDevice h

-- | Bytes instead of UTF-8.
hSetBinaryMode :: Handle -> Bool -> IO ()
hSetBinaryMode h binary = setField h 8# (fromBool binary)

-- | How texts are written as bytes. There are UTF-8 and Latin-1.
data TextEncoding = TextEncoding String Bool

instance Show TextEncoding where
  showsPrec _ (TextEncoding name _) = showString name

utf8, utf8_bom, utf16, utf32, latin1, char8, localeEncoding :: TextEncoding
utf8 = TextEncoding "UTF-8" False
utf8_bom = TextEncoding "UTF-8BOM" False
utf16 = TextEncoding "UTF-16" False
utf32 = TextEncoding "UTF-32" False
latin1 = TextEncoding "ISO-8859-1" True
char8 = TextEncoding "binary" True
localeEncoding = utf8

mkTextEncoding :: String -> IO TextEncoding
mkTextEncoding name = return (case name of
  'I' : 'S' : 'O' : _ -> latin1
  'l' : 'a' : 't' : _ -> latin1
  _                   -> TextEncoding name False)

hSetEncoding :: Handle -> TextEncoding -> IO ()
hSetEncoding h (TextEncoding _ bytes) = hSetBinaryMode h bytes

hGetEncoding :: Handle -> IO (Maybe TextEncoding)
hGetEncoding h = field h 8# >>= \b -> return (if b == 1 then Nothing else Just utf8)

-- | How lines end. (As on Unix, always.)
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

hSetNewlineMode :: Handle -> NewlineMode -> IO ()
hSetNewlineMode _ _ = return ()

-- | Questions.
hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice :: Handle -> IO Bool
hIsOpen h = fmap (\n -> n == 1) (field h 1#)
hIsClosed h = fmap (\n -> n == 0) (field h 1#)
hIsReadable h = wantOpen h "hIsReadable" >> fmap (\n -> n == 1) (field h 2#)
hIsWritable h = wantOpen h "hIsWritable" >> fmap (\n -> n == 1) (field h 3#)
hIsSeekable h = wantOpen h "hIsSeekable" >> field h 0# >>= \fd -> fmap (\k -> k == 0) (c_fileKind fd)
hIsTerminalDevice h = wantOpen h "hIsTerminalDevice" >> field h 0# >>= \fd -> fmap (\k -> k == 1) (c_isTerminal fd)

hShow :: Handle -> IO String
hShow h = return (show h)

-- | The size of the file, in bytes.
hFileSize :: Handle -> IO Integer
hFileSize h = wantOpen h "hFileSize" >> flushIfWritable h >> field h 0# >>= \fd ->
  fmap toInteger (checked h "hFileSize" (c_fileSize fd))

hSetFileSize :: Handle -> Integer -> IO ()
hSetFileSize h n = wantWritable h "hSetFileSize" >> flushOutput h >> field h 0# >>= \fd ->
  checked h "hSetFileSize" (c_truncate fd (fromInteger n)) >> return ()

-- | The place in the file where reading and writing go on.
hSeek :: Handle -> SeekMode -> Integer -> IO ()
hSeek h mode n = wantOpen h "hSeek" >> flushIfWritable h >> field h 0# >>= \fd ->
  field h 5# >>= \at -> field h 6# >>= \end ->
  let ahead = case mode of { RelativeSeek -> end - at; _ -> 0 }
  in checked h "hSeek" (c_seek fd (fromInteger n - ahead) (fromEnum mode)) >>
     setField h 5# 0 >> setField h 6# 0

hTell :: Handle -> IO Integer
hTell h = wantOpen h "hTell" >> flushIfWritable h >> field h 0# >>= \fd ->
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
      if room == 0 then flushOutput h >> go at n else case if n < room then n else room of
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
hGetBuf h p count = go 0
  where
    go done = if done >= count then return done else
      hGetBufSome h (plusPtr p done) (count - done) >>= \n -> if n == 0 then return done else go (done + n)
hGetBufSome h (Ptr a) count@(I# count#) = IO (\s -> case newByteArray# count# s of
  (# s1, bytes #) -> case unIO (readBytes h bytes 0 count) s1 of
    (# s2, n@(I# n#) #) -> case copyMutableByteArrayToAddr# bytes 0# a n# s2 of s3 -> (# s3, n #))
hGetBufNonBlocking = hGetBufSome

hPutBuf :: Handle -> Ptr a -> Int -> IO ()
hPutBuf h (Ptr a) count@(I# count#) = IO (\s -> case newByteArray# count# s of
  (# s1, bytes #) -> case copyAddrToByteArray# a bytes 0# count# s1 of
    s2 -> case unsafeFreezeByteArray# bytes s2 of
      (# s3, frozen #) -> unIO (writeBytes h frozen 0 count) s3)

hPutBufNonBlocking :: Handle -> Ptr a -> Int -> IO Int
hPutBufNonBlocking h p count = hPutBuf h p count >> return count
