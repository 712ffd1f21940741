-- Catches: signatures, default methods, fixities and pragmas in classes.
class Functor f => Monad f where
  infixl 1 >>=, >>
  (>>=) :: f a -> (a -> f b) -> f b
  (>>), (<<) :: f a -> f b -> f b
  m >> n = m >>= \_ -> n
  return, pure :: a -> f a
  {-# INLINE return #-}
  return = pure
