{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- |
-- String literals. The literal itself is an address in read-only memory, of
-- bytes that a NUL ends; these functions make a list of it, lazily, so that a
-- long text costs what is read of it.
module GHC.CString
  ( unpackCString#, unpackCStringUtf8#, unpackAppendCString#, unpackFoldrCString#
  ) where

import GHC.Prim
import GHC.Types

-- | The characters of a literal. The bytes are /modified/ UTF-8: U+0000 is
-- written as @C0 80@, so that the first NUL byte is the end.
unpackCString# :: Addr# -> [Char]
unpackCString# addr = unpackAppendCString# addr []

-- | The same: here all literals are UTF-8.
unpackCStringUtf8# :: Addr# -> [Char]
unpackCStringUtf8# addr = unpackAppendCString# addr []

-- | The characters combined from the right.
unpackFoldrCString# :: Addr# -> (Char -> a -> a) -> a -> a
unpackFoldrCString# addr f z = go (unpackCString# addr)
  where
    go []       = z
    go (c : cs) = f c (go cs)

-- | The characters of a literal, then a list: @unpackAppendCString# \"ab\"# s@
-- is @'a' : 'b' : s@, and the literal is never copied for it.
unpackAppendCString# :: Addr# -> [Char] -> [Char]
unpackAppendCString# addr rest =
  case ord# (indexCharOffAddr# addr 0#) of
    0# -> rest
    b  -> case isTrue# (b <# 0x80#) of
      True  -> C# (chr# b) : unpackAppendCString# (plusAddr# addr 1#) rest
      False -> unpackMultiByte# addr b rest

-- A sequence of two, three or four bytes, whose first is b. The compiler wrote
-- it, so nothing is checked.
unpackMultiByte# :: Addr# -> Int# -> [Char] -> [Char]
unpackMultiByte# addr b rest =
  case isTrue# (b <# 0xE0#) of
    True  -> C# (chr# (continue# addr 1# (andI# b 0x1F#)))
               : unpackAppendCString# (plusAddr# addr 2#) rest
    False -> case isTrue# (b <# 0xF0#) of
      True  -> C# (chr# (continue# addr 2# (continue# addr 1# (andI# b 0x0F#))))
                 : unpackAppendCString# (plusAddr# addr 3#) rest
      False -> C# (chr# (continue# addr 3# (continue# addr 2# (continue# addr 1# (andI# b 0x07#)))))
                 : unpackAppendCString# (plusAddr# addr 4#) rest

-- Six more bits, from the continuation byte at an offset.
continue# :: Addr# -> Int# -> Int# -> Int#
continue# addr offset high =
  orI# (uncheckedIShiftL# high 6#) (andI# (ord# (indexCharOffAddr# addr offset)) 0x3F#)
