-- Transformers, continuations, free monads and fixed points by hand. Catches: dictionaries
-- of superclasses mixed up, instances of functions.
{-# LANGUAGE FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, UndecidableInstances, RankNTypes, ScopedTypeVariables, KindSignatures #-}
module Main where
import Data.List
import qualified Data.Map as M
class Monad m => MonadLogger m where logMsg :: String -> m ()
newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
instance Monad m => Functor (StateT s m) where fmap f m = m >>= return . f
instance Monad m => Applicative (StateT s m) where { pure a = StateT $ \s -> return (a, s); mf <*> mx = mf >>= \f -> mx >>= \x -> return (f x) }
instance Monad m => Monad (StateT s m) where m >>= k = StateT $ \s -> runStateT m s >>= \(a, s') -> runStateT (k a) s'
class MonadTrans t where lift :: Monad m => m a -> t m a
instance MonadTrans (StateT s) where lift m = StateT $ \s -> m >>= \a -> return (a, s)
instance MonadLogger IO where logMsg = putStrLn . ("log: " ++)
instance MonadLogger m => MonadLogger (StateT s m) where logMsg = lift . logMsg
class Monad m => MonadState s m | m -> s where { get' :: m s; put' :: s -> m () }
instance Monad m => MonadState s (StateT s m) where { get' = StateT $ \s -> return (s, s); put' s = StateT $ \_ -> return ((), s) }
counter :: (MonadState Int m, MonadLogger m) => m Int
counter = do { n <- get'; logMsg ("n = " ++ show n); put' (n + 1); if n < 3 then counter else return n }
newtype Cont r a = Cont { runCont :: (a -> r) -> r }
instance Functor (Cont r) where fmap f (Cont c) = Cont $ \k -> c (k . f)
instance Applicative (Cont r) where { pure x = Cont ($ x); Cont f <*> Cont x = Cont $ \k -> f (\g -> x (k . g)) }
instance Monad (Cont r) where Cont c >>= f = Cont $ \k -> c (\a -> runCont (f a) k)
callCC f = Cont $ \k -> runCont (f (\a -> Cont $ \_ -> k a)) k
safeDiv x y = callCC $ \exit -> do { if y == 0 then exit Nothing else return Nothing; return (Just (x `div` y)) }
data Free f a = Pure a | Free (f (Free f a))
instance Functor f => Functor (Free f) where { fmap f (Pure a) = Pure (f a); fmap f (Free x) = Free (fmap (fmap f) x) }
instance Functor f => Applicative (Free f) where { pure = Pure; Pure f <*> x = fmap f x; Free g <*> x = Free (fmap (<*> x) g) }
instance Functor f => Monad (Free f) where { Pure a >>= f = f a; Free x >>= f = Free (fmap (>>= f) x) }
data Cmd k = Say String k | Ask (String -> k)
instance Functor Cmd where { fmap f (Say s k) = Say s (f k); fmap f (Ask g) = Ask (f . g) }
liftF c = Free (fmap Pure c)
prog = do { liftF (Say "name?" ()); n <- liftF (Ask id); liftF (Say ("hi " ++ n) ()); return (length n) }
runPure :: [String] -> Free Cmd a -> ([String], a)
runPure _ (Pure a) = ([], a)
runPure ins (Free (Say s k)) = let (o, a) = runPure ins k in (s : o, a)
runPure (i : is) (Free (Ask g)) = runPure is (g i)
instance Num b => Num (a -> b) where { f + g = \x -> f x + g x; f * g = \x -> f x * g x; negate f = negate . f; abs f = abs . f; signum f = signum . f; fromInteger = const . fromInteger }
newtype Mu f = In { out :: f (Mu f) }
data NatF a = ZeroF | SuccF a
instance Functor NatF where { fmap _ ZeroF = ZeroF; fmap f (SuccF a) = SuccF (f a) }
cata :: Functor f => (f a -> a) -> Mu f -> a
cata phi = phi . fmap (cata phi) . out
ana :: Functor f => (a -> f a) -> a -> Mu f
ana psi = In . fmap (ana psi) . psi
class Functor w => Comonad w where { extract :: w a -> a; duplicate :: w a -> w (w a); extend :: (w a -> b) -> w a -> w b; extend f = fmap f . duplicate; duplicate = extend id }
data Store s a = Store (s -> a) s
instance Functor (Store s) where fmap f (Store g s) = Store (f . g) s
instance Comonad (Store s) where { extract (Store f s) = f s; duplicate (Store f s) = Store (Store f) s }
data Zipper a = Zipper [a] a [a] deriving (Show, Eq)
right (Zipper l x (r : rs)) = Zipper (x : l) r rs
left (Zipper (l : ls) x r) = Zipper ls l (x : r)
data Perfect a = Zero a | Succ (Perfect (a, a))
toL :: forall a. Perfect a -> [a]
toL (Zero a) = [a]
toL (Succ p) = concatMap (\(a, b) -> [a, b]) (toL p)
mk :: Int -> a -> Perfect a
mk 0 a = Zero a
mk n a = Succ (mk (n - 1) (a, a))
newtype Church = Church (forall a. (a -> a) -> a -> a)
toI (Church n) = n (+ 1) (0 :: Int)
cadd (Church a) (Church b) = Church (\f -> a f . b f)
cmul (Church a) (Church b) = Church (a . b)
main = do
  (r, s) <- runStateT counter 0
  print (r, s)
  print (runCont (mapM (uncurry safeDiv) [(10, 2), (1, 0)]) id)
  print (runPure ["bob"] prog)
  print (((+ 1) + (* 2)) 5, (sin ^ 2 + cos ^ 2) 1.0 > (0.999 :: Double))
  print (cata (\n -> case n of { ZeroF -> 0; SuccF k -> k + 1 }) (ana (\n -> if n == 0 then ZeroF else SuccF (n - 1)) 10))
  print (extract (extend (\(Store f s) -> f (s - 1) + f (s + 1)) (Store (* 2) 10)))
  print (right (right (Zipper [] 1 [2, 3, 4])), left (right (Zipper [] 'a' "bc")))
  print (length (toL (mk 8 'x')), sum (toL (Succ (Succ (Zero ((1, 2), (3, 4)))))))
  let two = Church (\f -> f . f); three = Church (\f -> f . f . f)
  print (toI (cadd two three), toI (cmul two three))
