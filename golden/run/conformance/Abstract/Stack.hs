module Abstract.Stack (Stack, empty, push, pop) where

newtype Stack a = Stack [a]

instance Show a => Show (Stack a) where
  showsPrec _ (Stack xs) = showChar '<' . shows xs . showChar '>'

empty :: Stack a
empty = Stack []

push :: a -> Stack a -> Stack a
push x (Stack xs) = Stack (x : xs)

pop :: Stack a -> Maybe (a, Stack a)
pop (Stack (x : xs)) = Just (x, Stack xs)
pop (Stack []) = Nothing
