-- Catches: declarations of extensions that are off.
f :: forall a. a -> a
data T = forall a. T a
deriving instance Show T
data U (f :: * -> *) = U
g (x :: Int) = x
data V = V deriving newtype Show
newtype W = W Int deriving Num via Int
