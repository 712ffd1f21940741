{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Elementary functions to the last bit. Catches: a lost digit, angles that are reduced with too
-- short a π, powers at infinities.
module Main (main) where
import GHC.Exts

next :: Int -> Int
next x = x * 6364136223846793005 + 1442695040888963407

show1 :: Double# -> String
show1 x = case x /=## x of
  1# -> "nan"
  _ -> case decodeDouble_Int64# x of (# m, e #) -> show (I# m) ++ "e" ++ show (I# e)

fs :: Double# -> [String]
fs x = [ show1 (expDouble# x), show1 (logDouble# (fabsDouble# x)), show1 (sinDouble# x), show1 (cosDouble# x), show1 (tanDouble# x)
  , show1 (asinDouble# (x /## 60.0##)), show1 (acosDouble# (x /## 60.0##)), show1 (atanDouble# x), show1 (fabsDouble# x **## (x *## 0.37##))
  , show1 (sinDouble# (x *## 1.0e15##)), show1 (cosDouble# (x *## 1.0e100##)) ]

loop :: Int -> Int -> IO ()
loop 0 _ = return ()
loop k (I# x) = do
  let d = D (int2Double# (uncheckedIShiftRA# x 11#) /## 75059993789508.0##)
  case d of D y -> putStrLn (unwords (fs y))
  loop (k - 1) (next (I# x))
data D = D Double#

main :: IO ()
main = do
  mapM_ (\d -> case d of D x -> putStrLn (unwords (fs x))) [D 0.0##, D -0.0##, D 1.0##, D -1.0##, D 0.5##, D 1.0e-10##, D 1.0e-300##, D 710.0##, D -745.0##, D (1.0## /## 0.0##), D (-1.0## /## 0.0##), D (0.0## /## 0.0##), D 60.0##, D 1.5707963267948966##, D 1.0e22##]
  loop 40 777
