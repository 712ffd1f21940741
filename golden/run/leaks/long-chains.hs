-- Catches: a collection that walks a chain of indirections once for each object that points into it.
module Main where

newtype Writer w a = Writer { runWriter :: (a, w) }

instance Functor (Writer w) where
  fmap f m = Writer (let (a, w) = runWriter m in (f a, w))

instance Monoid w => Applicative (Writer w) where
  pure a = Writer (a, mempty)
  mf <*> mx = Writer (let { (f, w) = runWriter mf; (x, w') = runWriter mx } in (f x, w <> w'))

instance Monoid w => Monad (Writer w) where
  m >>= k = Writer (let { (a, w) = runWriter m; (b, w') = runWriter (k a) } in (b, w <> w'))

tell :: w -> Writer w ()
tell w = Writer ((), w)

count :: Int -> Writer [Int] Int
count 0 = return 0
count n = do
  if n `mod` 5000 == 0 then tell [n] else return ()
  r <- count (n - 1)
  return ((r + n) `mod` 10007)

main :: IO ()
main = do
  let (r, w) = runWriter (count 60000)
  print r
  print w
