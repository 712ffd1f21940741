{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- Actions that read and write. Standard input and the two outputs are UTF-8.
module GHC.IO
  ( IO (..), unIO, unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO
  , Handle, stdin, stdout, stderr, hPutChar, hPutStr, hPutStrLn, hPrint, hFlush
  , putChar, putStr, putStrLn, print
  , getChar, getLine, getContents, interact, isEOF
  ) where

import GHC.Base
import GHC.Prim
import GHC.Show

-- | Where text can be written.
data Handle = Handle Int#

-- | Standard input, standard output, standard error.
stdin, stdout, stderr :: Handle
stdin  = Handle 0#
stdout = Handle 1#
stderr = Handle 2#

-- | Writes a character.
hPutChar :: Handle -> Char -> IO ()
hPutChar (Handle fd) (C# c) = IO (\s -> case putChar# fd c s of s' -> (# s', () #))

-- | Writes a text, as it is evaluated.
hPutStr :: Handle -> String -> IO ()
hPutStr (Handle fd) text = IO (\s -> case write fd text s of s' -> (# s', () #))

write :: Int# -> String -> State# RealWorld -> State# RealWorld
write _  []          s = s
write fd (C# c : cs) s = case putChar# fd c s of s' -> write fd cs s'

-- | Writes a text and a line end.
hPutStrLn :: Handle -> String -> IO ()
hPutStrLn h text = thenIO (hPutStr h text) (hPutChar h '\n')

-- | Writes a value as 'show' gives it, and a line end.
hPrint :: Show a => Handle -> a -> IO ()
hPrint h n = hPutStrLn h (show n)

-- | Has everything that was written until now arrive.
hFlush :: Handle -> IO ()
hFlush (Handle fd) = IO (\s -> case flush# fd s of s' -> (# s', () #))

-- | 'hPutChar' and its kin, to standard output.
putChar :: Char -> IO ()
putChar = hPutChar stdout

putStr, putStrLn :: String -> IO ()
putStr = hPutStr stdout
putStrLn = hPutStrLn stdout

print :: Show a => a -> IO ()
print x = hPutStrLn stdout (show x)

-- | The next character of standard input. At its end the program ends.
getChar :: IO Char
getChar = IO (\s -> case getChar# s of
  (# s', c #) -> case c <# 0# of
    1# -> unIO (endOfFile "hGetChar") s'
    _  -> (# s', C# (chr# c) #))

-- | The next line of standard input, without its line end. At the end of the
-- input the program ends.
getLine :: IO String
getLine = bindIO isEOF (\end -> if end then endOfFile "hGetLine" else restOfLine)

restOfLine :: IO String
restOfLine = IO (\s -> case lineBackwards# [] s of
  (# s', backwards #) -> (# s', reverseOnto backwards [] #))

-- The characters up to the line end, last first: to build the list forwards
-- would take stack for each of them.
lineBackwards# :: String -> State# RealWorld -> (# State# RealWorld, String #)
lineBackwards# done s = case getChar# s of
  (# s', c #)
    | isTrue# (c <# 0#)    -> (# s', done #)
    | isTrue# (c ==# 10#)  -> (# s', done #)
    | otherwise            -> lineBackwards# (C# (chr# c) : done) s'

reverseOnto :: [a] -> [a] -> [a]
reverseOnto []       ys = ys
reverseOnto (x : xs) ys = reverseOnto xs (x : ys)

-- region lazy-input
-- | All of standard input, read as the text is evaluated.
getContents :: IO String
getContents = unsafeInterleaveIO (IO (\s -> case getChar# s of
  (# s', c #) -> case c <# 0# of
    1# -> (# s', [] #)
    _  -> case unIO getContents s' of
      (# s'', cs #) -> (# s'', C# (chr# c) : cs #)))
-- end lazy-input

-- | Gives standard input to the function, and writes what it makes of it.
interact :: (String -> String) -> IO ()
interact f = bindIO getContents (\text -> putStr (f text))

-- | Is there nothing more to read?
isEOF :: IO Bool
isEOF = IO (\s -> case peekChar# s of
  (# s', c #) -> (# s', isTrue# (c <# 0#) #))

endOfFile :: String -> IO a
endOfFile function = IO (\s ->
  unIO (errorWithoutStackTrace ("<stdin>: " ++ function ++ ": end of file")) s)
