/* What all shapes have. */
class Shape a where
  describe :: a -> String

#define INSTANCE_SHAPE(type, name, dimensions) \
instance Shape type where { \
  describe (type n) = name ++ " " ++ show (n ^ (dimensions :: Int)) \
}

fromTheHeader :: [Int]
fromTheHeader = [1, 2]
