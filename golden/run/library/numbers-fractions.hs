-- Catches fractions of infinities, of what is not a number and of a negative zero; bits of numbers as digits.
import qualified Data.ByteString.Builder as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as C
import qualified Data.Text.Lazy as T

main :: IO ()
main = do
  let ds = [0, -0.0, 1.5, -1.5, -3, 1e22, 0.1, -0.1] :: [Double]
      edges = [1 / 0, -1 / 0, 0 / 0] :: [Double]
      fs = [0, -0.0, 1.5, -1.5, -3, 1e10, 0.1, -0.1, 1 / 0, -1 / 0, 0 / 0] :: [Float]
  mapM_ (\d -> print (properFraction d :: (Integer, Double))) ds
  mapM_ (\d -> print (snd (properFraction d :: (Integer, Double)))) edges
  mapM_ (\f -> print (snd (properFraction f :: (Integer, Float)))) fs
  print (map (\f -> B.toLazyByteString (B.floatHexFixed f)) (init fs))
  print (map (\d -> B.toLazyByteString (B.doubleHexFixed d)) (ds ++ init edges))
  print (L.take 4 (L.iterate (* 2) 3), C.take 4 (C.iterate succ 'a'))
  print [T.commonPrefixes (T.pack a) (T.pack b) | a <- ["", "abc", "xyz"], b <- ["", "abd"]]
