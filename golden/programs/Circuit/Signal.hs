-- Signals that change with time: a lazy list of values, one for each clock.
module Circuit.Signal
  ( Signal, constant, delay, lift1, lift2, lift3, sample, fromList, zipS, stepped, bundle, unbundle
  ) where

newtype Signal a = Signal { values :: [a] }

instance Functor Signal where
  fmap f (Signal xs) = Signal (map f xs)

instance Applicative Signal where
  pure = constant
  Signal fs <*> Signal xs = Signal (zipWith' fs xs)
    where zipWith' ~(g:gs) ~(y:ys) = g y : zipWith' gs ys

constant :: a -> Signal a
constant = Signal . repeat

-- A register: the signal one clock later.
delay :: a -> Signal a -> Signal a
delay x (Signal xs) = Signal (x : xs)

lift1 :: (a -> b) -> Signal a -> Signal b
lift1 = fmap

lift2 :: (a -> b -> c) -> Signal a -> Signal b -> Signal c
lift2 f a b = f <$> a <*> b

lift3 :: (a -> b -> c -> d) -> Signal a -> Signal b -> Signal c -> Signal d
lift3 f a b c = f <$> a <*> b <*> c

sample :: Int -> Signal a -> [a]
sample n = take n . values

fromList :: [a] -> a -> Signal a
fromList xs end = Signal (xs ++ repeat end)

zipS :: Signal a -> Signal b -> Signal (a, b)
zipS = lift2 (,)

stepped :: (s -> a -> s) -> s -> Signal a -> Signal s
stepped f s0 input = out
  where out = delay s0 (lift2 f out input)

bundle :: [Signal a] -> Signal [a]
bundle [] = constant []
bundle (s : ss) = lift2 (:) s (bundle ss)

unbundle :: Int -> Signal [a] -> [Signal a]
unbundle n s = [fmap (!! i) s | i <- [0 .. n - 1]]
