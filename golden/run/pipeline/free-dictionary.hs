-- Catches: types of one use of a dictionary's method that reach its definition.
module Main where
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
main = print (runPure ["bob"] prog)
