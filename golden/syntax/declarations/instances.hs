-- Catches: instances of types of every form, methods by several equations.
instance Show T where
  show A = "A"
  show (B x) | x = "x"
             | otherwise = "y"
  showsPrec _ = showString . show
instance Eq (T a)
instance Eq (a -> b) where { a == b = False; (/=) = f }
instance M.C [a]
instance C ()
instance Monad (Either e)
