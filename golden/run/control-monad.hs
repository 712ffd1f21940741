-- Actions put together by functions. Catches: actions performed twice, in
-- another order, or when they are only made.
module Main where

import Control.Monad

say :: Int -> IO Int
say n = do
  print n
  return (n * 10)

main :: IO ()
main = do
  xs <- mapM say [1, 2, 3]
  print (sum xs)
  ys <- forM [4, 5] say
  print (sum ys)
  forM_ [6, 7] print
  zs <- sequence [say 8, return 1, say 9]
  print (length zs)
  sequence_ [print 10, print 11]
  let unused = print 999
  when (length zs == 3) (putStrLn "when")
  unless (length zs == 3) (putStrLn "unless")
  replicateM_ 2 (putStrLn "twice")
  rs <- replicateM 2 (say 12)
  print (sum rs)
  total <- foldM (\acc n -> putStrLn ("add " ++ show n) >> return (acc + n)) 0 [1, 2, 3]
  print total
  zipWithM_ (\a b -> print (a + b)) [1, 2] [10, 20]
  ws <- zipWithM (\a b -> return (a * b)) [1, 2, 3] [4, 5, 6]
  print (sum ws)
  evens <- filterM (\n -> return (even n)) [1 .. 6]
  putStrLn (unwords (map show evens))
  (say >=> say) 13 >>= print
  n <- fmap (+ 1) (return 41)
  m <- (+ 1) <$> return n
  print =<< return (n + m)
  void (say 14)
  mapM_ print (drop 1 [1 :: Int]) >> return () >>= \u -> case u of () -> putStrLn "end"
