-- Catches: classes and instances without a body, or with one.
class C a where
  m :: a -> a
  m x = x
    where y = x
class D a where
instance C Int
instance D Int where
instance C Bool where m = not
data T = T { f :: Int
           , g :: Int }
