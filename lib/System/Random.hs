-- |
-- Numbers that look like chance. The generator is SplitMix (Steele, Lea, Flood:
-- Fast splittable pseudorandom number generators, 2014).
module System.Random
  ( RandomGen (..), StdGen, mkStdGen, initStdGen, Random (..), Uniform, UniformRange, uniform, uniformR
  , getStdGen, setStdGen, newStdGen, getStdRandom, randomIO, randomRIO
  ) where

import Data.Bits
import Data.Char (chr, ord)
import Data.Int
import Data.IORef
import Data.Word
import Foreign.C.Types (CDouble, CFloat, CInt, CLong, CUInt, CULong)
import System.CPUTime (getCPUTime)
import System.IO.Unsafe (unsafePerformIO)

-- region generator
-- | Sources of numbers. An instance defines 'split' and one of 'genWord64' and
-- 'next'.
class RandomGen g where
  -- | A number in 'genRange'.
  next :: g -> (Int, g)
  genRange :: g -> (Int, Int)
  -- | Numbers in which every bit is drawn.
  genWord8 :: g -> (Word8, g)
  genWord16 :: g -> (Word16, g)
  genWord32 :: g -> (Word32, g)
  genWord64 :: g -> (Word64, g)
  genWord32R :: Word32 -> g -> (Word32, g)
  genWord64R :: Word64 -> g -> (Word64, g)
  -- | Two generators from one.
  split :: g -> (g, g)

  next g = case genWord64 g of (w, g') -> (fromIntegral w, g')
  genRange _ = (minBound, maxBound)
  genWord8 g = case genWord64 g of (w, g') -> (fromIntegral w, g')
  genWord16 g = case genWord64 g of (w, g') -> (fromIntegral w, g')
  genWord32 g = case genWord64 g of (w, g') -> (fromIntegral w, g')
  genWord64 g = case next g of
    (a, g1) -> case next g1 of
      (b, g2) -> case next g2 of
        (c, g3) -> (bits a `xor` rotateL (bits b) 24 `xor` rotateL (bits c) 48, g3)
    where
      bits n = fromIntegral (n - fst (genRange g)) :: Word64
  genWord32R top g = case genWord64R (fromIntegral top) g of (w, g') -> (fromIntegral w, g')
  genWord64R = below

-- | The state is advanced by an odd number, and what comes out is mixed.
data StdGen = StdGen !Word64 !Word64
  deriving Eq

instance RandomGen StdGen where
  genWord64 (StdGen seed gamma) = let s = seed + gamma in (mix s, StdGen s gamma)
  split (StdGen seed gamma) =
    let s1 = seed + gamma
        s2 = s1 + gamma
    in (StdGen s2 gamma, StdGen (mix s1) (mixGamma s2))

mix, mixVariant, mixGamma :: Word64 -> Word64
mix = mixWith 0xff51afd7ed558ccd 0xc4ceb9fe1a85ec53 33 33 33
mixVariant = mixWith 0xbf58476d1ce4e5b9 0x94d049bb133111eb 30 27 31
mixGamma z
  | popCount (odd' `xor` shiftR odd' 1) >= 24 = odd'
  | otherwise = odd' `xor` 0xaaaaaaaaaaaaaaaa
  where
    odd' = mixVariant z .|. 1

mixWith :: Word64 -> Word64 -> Int -> Int -> Int -> Word64 -> Word64
mixWith a b i j k z0 = z2 `xor` shiftR z2 k
  where
    z1 = (z0 `xor` shiftR z0 i) * a
    z2 = (z1 `xor` shiftR z1 j) * b
{-# INLINE mixWith #-}
-- end generator

instance Show StdGen where
  showsPrec p (StdGen a b) = showParen (p > 10)
    (showString "StdGen {unStdGen = SMGen " . shows a . showChar ' ' . shows b . showChar '}')

-- | The generator that a number stands for.
mkStdGen :: Int -> StdGen
mkStdGen n = StdGen (mix w) (mixGamma (w + 0x9e3779b97f4a7c15))
  where
    w = fromIntegral n

-- | A generator made of the time.
initStdGen :: IO StdGen
initStdGen = fmap (mkStdGen . fromInteger . (`div` 1000)) getCPUTime

-- | From 0 to a number: as many bits as it has, until they are not more.
below :: RandomGen g => Word64 -> g -> (Word64, g)
below top = go
  where
    mask = if top == 0 then 0 else shiftR maxBound (countLeadingZeros top)
    go g = case genWord64 g of
      (w, g') -> let x = w .&. mask in if x <= top then (x, g') else go g'

-- | Types of which a value can be drawn; from a range, both ends with it.
class Random a where
  randomR :: RandomGen g => (a, a) -> g -> (a, g)
  random :: RandomGen g => g -> (a, g)
  randomRs :: RandomGen g => (a, a) -> g -> [a]
  randoms :: RandomGen g => g -> [a]

  randomRs range g = case randomR range g of (x, g') -> x : randomRs range g'
  randoms g = case random g of (x, g') -> x : randoms g'
  {-# MINIMAL randomR, random #-}

-- | Types of which every value is drawn as often as every other.
class Random a => Uniform a

-- | Types with ranges of which the same holds.
class Random a => UniformRange a

uniform :: (RandomGen g, Uniform a) => g -> (a, g)
uniform = random

uniformR :: (RandomGen g, UniformRange a) => (a, a) -> g -> (a, g)
uniformR = randomR

-- A whole number of one word, in a range in either order.
wordR :: (RandomGen g, Integral a) => (a, a) -> g -> (a, g)
wordR (a, b) g
  | a > b     = wordR (b, a) g
  | otherwise = case below (fromIntegral b - fromIntegral a) g of
      (w, g') -> (fromIntegral (fromIntegral a + w), g')
{-# INLINE wordR #-}

wordAll :: (RandomGen g, Num a) => g -> (a, g)
wordAll g = case genWord64 g of (w, g') -> (fromIntegral w, g')
{-# INLINE wordAll #-}

instance Random Int where
  random = wordAll
  randomR = wordR

instance Uniform Int
instance UniformRange Int

instance Random Int8 where
  random = wordAll
  randomR = wordR

instance Uniform Int8
instance UniformRange Int8

instance Random Int16 where
  random = wordAll
  randomR = wordR

instance Uniform Int16
instance UniformRange Int16

instance Random Int32 where
  random = wordAll
  randomR = wordR

instance Uniform Int32
instance UniformRange Int32

instance Random Int64 where
  random = wordAll
  randomR = wordR

instance Uniform Int64
instance UniformRange Int64

instance Random Word where
  random = wordAll
  randomR = wordR

instance Uniform Word
instance UniformRange Word

instance Random Word8 where
  random = wordAll
  randomR = wordR

instance Uniform Word8
instance UniformRange Word8

instance Random Word16 where
  random = wordAll
  randomR = wordR

instance Uniform Word16
instance UniformRange Word16

instance Random Word32 where
  random = wordAll
  randomR = wordR

instance Uniform Word32
instance UniformRange Word32

instance Random Word64 where
  random = wordAll
  randomR = wordR

instance Uniform Word64
instance UniformRange Word64

instance Random CInt where
  random = wordAll
  randomR = wordR

instance Uniform CInt
instance UniformRange CInt

instance Random CUInt where
  random = wordAll
  randomR = wordR

instance Uniform CUInt
instance UniformRange CUInt

instance Random CLong where
  random = wordAll
  randomR = wordR

instance Uniform CLong
instance UniformRange CLong

instance Random CULong where
  random = wordAll
  randomR = wordR

instance Uniform CULong
instance UniformRange CULong

instance Random Integer where
  random g = case genWord64 g of (w, g') -> (toInteger (fromIntegral w :: Int), g')
  randomR (a, b) g
    | a > b     = randomR (b, a) g
    | otherwise = go g
    where
      size = b - a
      count = bitsOf size 0
      bitsOf n k = if n == 0 then k else bitsOf (n `div` 2) (k + 1 :: Int)
      go h = case collect count 0 h of
        (x, h') -> if x <= size then (a + x, h') else go h'
      collect k acc h
        | k <= 0    = (acc, h)
        | otherwise = case genWord64 h of
            (w, h') -> let n = min 64 k
                       in collect (k - n) (acc * 2 ^ n + toInteger (shiftR w (64 - n))) h'

instance Random Char where
  random = randomR (minBound, maxBound)
  randomR (a, b) g = case wordR (ord a, ord b) g of (n, g') -> (chr n, g')

instance Random Bool where
  random g = case genWord64 g of (w, g') -> (testBit w 0, g')
  randomR (a, b) g = case wordR (fromEnum a, fromEnum b) g of (n, g') -> (toEnum n, g')

-- | Of fractions, those from 0 to 1 are drawn if no range is given.
instance Random Double where
  random g = case genWord64 g of (w, g') -> (fromIntegral (shiftR w 11) * 1.1102230246251565e-16, g')
  randomR (a, b) g
    | a == b    = (a, g)
    | otherwise = case random g of (x, g') -> (a + x * (b - a), g')

instance Random Float where
  random g = case genWord64 g of (w, g') -> (fromIntegral (shiftR w 40) * 5.9604645e-8, g')
  randomR (a, b) g
    | a == b    = (a, g)
    | otherwise = case random g of (x, g') -> (a + x * (b - a), g')

instance Random CDouble where
  random g = case random g of (x, g') -> (realToFrac (x :: Double), g')
  randomR (a, b) g = case randomR (realToFrac a, realToFrac b) g of (x, g') -> (realToFrac (x :: Double), g')

instance Random CFloat where
  random g = case random g of (x, g') -> (realToFrac (x :: Float), g')
  randomR (a, b) g = case randomR (realToFrac a, realToFrac b) g of (x, g') -> (realToFrac (x :: Float), g')

instance (Random a, Random b) => Random (a, b) where
  random g = case random g of
    (a, g1) -> case random g1 of (b, g2) -> ((a, b), g2)
  randomR ((a1, b1), (a2, b2)) g = case randomR (a1, a2) g of
    (a, g1) -> case randomR (b1, b2) g1 of (b, g2) -> ((a, b), g2)

instance Uniform Char
instance Uniform Bool
instance UniformRange Char
instance UniformRange Bool
instance UniformRange Integer
instance UniformRange Double
instance UniformRange Float

theStdGen :: IORef StdGen
theStdGen = unsafePerformIO (initStdGen >>= newIORef)
{-# NOINLINE theStdGen #-}

-- | The generator of the whole program.
getStdGen :: IO StdGen
getStdGen = readIORef theStdGen

setStdGen :: StdGen -> IO ()
setStdGen = writeIORef theStdGen

-- | A part of it.
newStdGen :: IO StdGen
newStdGen = atomicModifyIORef' theStdGen split

getStdRandom :: (StdGen -> (a, StdGen)) -> IO a
getStdRandom f = atomicModifyIORef' theStdGen (swap . f)
  where
    swap (a, g) = (g, a)

randomIO :: Random a => IO a
randomIO = getStdRandom random

randomRIO :: Random a => (a, a) -> IO a
randomRIO range = getStdRandom (randomR range)
