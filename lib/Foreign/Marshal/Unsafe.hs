-- | Actions in the midst of an expression.
module Foreign.Marshal.Unsafe (unsafeLocalState) where

import GHC.Base (unsafePerformIO)

-- | The result of an action that only works on memory of its own.
unsafeLocalState :: IO a -> a
unsafeLocalState = unsafePerformIO
