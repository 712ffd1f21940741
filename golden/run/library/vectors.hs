-- Catches vectors whose slices forget where they begin, and rows of pairs whose halves part.
import qualified Data.Vector as V
import qualified Data.Vector.Mutable as MV
import qualified Data.Vector.Unboxed as U
import qualified Data.Vector.Unboxed.Mutable as MU
import Control.Monad
import Control.Monad.ST

sieve :: Int -> U.Vector Bool
sieve n = U.create (do
  v <- MU.replicate (n + 1) True
  MU.write v 0 False
  MU.write v 1 False
  forM_ [2 .. n] $ \i -> do
    p <- MU.read v i
    when (p && i * i <= n) $ forM_ [i * i, i * i + i .. n] $ \j -> MU.write v j False
  return v)

insertionSort :: Ord a => V.Vector a -> V.Vector a
insertionSort = V.modify (\m -> forM_ [1 .. MV.length m - 1] (sink m))
  where
    sink m i | i <= 0 = return ()
             | otherwise = do
                 a <- MV.read m (i - 1)
                 b <- MV.read m i
                 when (b < a) $ MV.swap m (i - 1) i >> sink m (i - 1)

main :: IO ()
main = do
  let v = V.fromList [5, 3, 8, 1, 9, 2 :: Int]
  print v
  print (insertionSort v, V.length v, V.sum v, V.maximum v, V.minIndex v)
  print (V.map (* 2) (V.slice 1 3 v), V.reverse (V.drop 2 v), v V.! 2, v V.!? 9)
  print (V.toList (V.imap (,) (V.fromList "abc")))
  print (U.length (U.filter id (sieve 100000)))
  let u = U.zip (U.enumFromN 0 5) (U.generate 5 (\i -> fromIntegral i / 2)) :: U.Vector (Int, Double)
  print (u, U.map snd (U.slice 2 2 u), U.unzip u)
  print (U.scanl' (+) 0 (U.enumFromTo 1 10 :: U.Vector Int), U.foldl' (+) 0 (U.fromList [1.5, 2.5 :: Double]))
  print (V.accum (+) (V.replicate 4 0) [(0, 1), (3, 5), (0, 2)], V.fromList [1, 2] V.// [(1, 7 :: Int)])
  print (fmap negate v, sum v, maximum v, traverse (\x -> if x > 0 then Just (x - 1) else Nothing) v)
  print (V.constructN 10 (\p -> if V.length p < 2 then 1 else V.last p + p V.! (V.length p - 2)) :: V.Vector Integer)
  m <- MV.replicate 3 'x'
  MV.write m 1 'y'
  V.freeze m >>= print
  print (runST (do { a <- MU.generate 4 (* 3); MU.modify a (+ 100) 2; U.toList <$> U.freeze a }))
  print (V.zipWith3 (\a b c -> a + b * c) v v (V.fromList [1 ..  4]), V.span (> 2) v, V.partition even v, compare v (V.tail v))
  print (V.concatMap (\x -> V.replicate x x) (V.fromList [1, 2, 3 :: Int]), V.elemIndex 8 v, V.foldr (:) [] v)
