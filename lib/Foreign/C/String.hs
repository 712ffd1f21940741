-- | Texts as C has them: bytes with a zero at the end, in UTF-8.
module Foreign.C.String
  ( CString, CStringLen, peekCString, peekCStringLen, newCString, newCStringLen
  , withCString, withCStringLen, charIsRepresentable
  , castCharToCChar, castCCharToChar, castCharToCUChar, castCUCharToChar, castCharToCSChar, castCSCharToChar
  , peekCAString, peekCAStringLen, newCAString, newCAStringLen, withCAString, withCAStringLen
  , CWString, CWStringLen, peekCWString, peekCWStringLen, newCWString, newCWStringLen
  , withCWString, withCWStringLen
  ) where

import Data.Bits
import Data.Char (chr, ord)
import Data.Word (Word8)
import Foreign.C.Types
import Foreign.Marshal.Array
import Foreign.Ptr

-- | The address of a text; with its length in bytes.
type CString = Ptr CChar
type CStringLen = (Ptr CChar, Int)

-- | The same with four bytes a character.
type CWString = Ptr CWchar
type CWStringLen = (Ptr CWchar, Int)

encode :: String -> [Word8]
encode = concatMap (map fromIntegral . go . ord)
  where
    go c
      | c < 0x80    = [c]
      | c < 0x800   = [0xC0 .|. shiftR c 6, low c]
      | c < 0x10000 = [0xE0 .|. shiftR c 12, low (shiftR c 6), low c]
      | otherwise   = [0xF0 .|. shiftR c 18, low (shiftR c 12), low (shiftR c 6), low c]
    low c = 0x80 .|. (c .&. 0x3F)

decode :: [Word8] -> String
decode [] = []
decode (b : bs)
  | b < 0x80 = chr (fromIntegral b) : decode bs
  | b >= 0xC2 && b < 0xE0, Just (n, rest) <- more 1 (fromIntegral b .&. 0x1F) bs = chr n : decode rest
  | b >= 0xE0 && b < 0xF0, Just (n, rest) <- more 2 (fromIntegral b .&. 0x0F) bs = chr n : decode rest
  | b >= 0xF0 && b < 0xF5, Just (n, rest) <- more 3 (fromIntegral b .&. 0x07) bs, n < 0x110000 = chr n : decode rest
  | otherwise = '\xFFFD' : decode bs

more :: Int -> Int -> [Word8] -> Maybe (Int, [Word8])
more 0 n bs = Just (n, bs)
more k n (b : bs) | b .&. 0xC0 == 0x80 = more (k - 1) (shiftL n 6 .|. fromIntegral (b .&. 0x3F)) bs
more _ _ _ = Nothing

bytesAt :: Ptr CChar -> Ptr Word8
bytesAt = castPtr

-- | The text at an address.
peekCString :: CString -> IO String
peekCString p = fmap decode (peekArray0 0 (bytesAt p))

peekCStringLen :: CStringLen -> IO String
peekCStringLen (p, n) = fmap decode (peekArray n (bytesAt p))

-- | The text in memory, until it is freed, or while an action runs.
newCString :: String -> IO CString
newCString s = fmap castPtr (newArray0 0 (encode s))

newCStringLen :: String -> IO CStringLen
newCStringLen s = let bytes = encode s in fmap (\p -> (castPtr p, length bytes)) (newArray bytes)

withCString :: String -> (CString -> IO a) -> IO a
withCString s action = withArray0 0 (encode s) (action . castPtr)

withCStringLen :: String -> (CStringLen -> IO a) -> IO a
withCStringLen s action = withArrayLen (encode s) (\n p -> action (castPtr p, n))

-- | Can the character be written?
charIsRepresentable :: Char -> IO Bool
charIsRepresentable c = return (c < '\xD800' || c > '\xDFFF')

-- | Characters of one byte.
castCharToCChar :: Char -> CChar
castCharToCChar = fromIntegral . ord

castCCharToChar :: CChar -> Char
castCCharToChar c = chr (fromIntegral (fromIntegral c :: Word8))

castCharToCUChar :: Char -> CUChar
castCharToCUChar = fromIntegral . ord

castCUCharToChar :: CUChar -> Char
castCUCharToChar c = chr (fromIntegral (fromIntegral c :: Word8))

castCharToCSChar :: Char -> CSChar
castCharToCSChar = fromIntegral . ord

castCSCharToChar :: CSChar -> Char
castCSCharToChar c = chr (fromIntegral (fromIntegral c :: Word8))

-- | Texts of such characters.
peekCAString :: CString -> IO String
peekCAString p = fmap (map castCCharToChar) (peekArray0 0 p)

peekCAStringLen :: CStringLen -> IO String
peekCAStringLen (p, n) = fmap (map castCCharToChar) (peekArray n p)

newCAString :: String -> IO CString
newCAString = newArray0 0 . map castCharToCChar

newCAStringLen :: String -> IO CStringLen
newCAStringLen s = fmap (\p -> (p, length s)) (newArray (map castCharToCChar s))

withCAString :: String -> (CString -> IO a) -> IO a
withCAString = withArray0 0 . map castCharToCChar

withCAStringLen :: String -> (CStringLen -> IO a) -> IO a
withCAStringLen s action = withArrayLen (map castCharToCChar s) (\n p -> action (p, n))

-- | Texts of wide characters.
peekCWString :: CWString -> IO String
peekCWString p = fmap (map wide) (peekArray0 0 p)

peekCWStringLen :: CWStringLen -> IO String
peekCWStringLen (p, n) = fmap (map wide) (peekArray n p)

newCWString :: String -> IO CWString
newCWString = newArray0 0 . map narrow

newCWStringLen :: String -> IO CWStringLen
newCWStringLen s = fmap (\p -> (p, length s)) (newArray (map narrow s))

withCWString :: String -> (CWString -> IO a) -> IO a
withCWString = withArray0 0 . map narrow

withCWStringLen :: String -> (CWStringLen -> IO a) -> IO a
withCWStringLen s action = withArrayLen (map narrow s) (\n p -> action (p, n))

wide :: CWchar -> Char
wide = chr . fromIntegral

narrow :: Char -> CWchar
narrow = fromIntegral . ord
