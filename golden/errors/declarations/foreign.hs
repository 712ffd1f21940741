-- Catches: slips in foreign declarations.
foreign ccall "sin" sin :: Double
foreign import "sin" sin :: Double
foreign import ccall "sin" :: Double
f = 1
