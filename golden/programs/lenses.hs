{-# LANGUAGE RankNTypes #-}
-- Lenses, traversals, prisms and folds from nothing. Leans on: rank-2 types, the
-- functors Const and Identity, class constraints inside synonyms, sections.
module Main (main) where

import Data.Char (toUpper)
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Map as Map
import Data.Monoid

type Lens s t a b = forall f. Functor f => (a -> f b) -> s -> f t
type Lens' s a = Lens s s a a
type Traversal s t a b = forall f. Applicative f => (a -> f b) -> s -> f t
type Traversal' s a = Traversal s s a a
type Getting r s a = (a -> Const r a) -> s -> Const r s
type Setter s t a b = (a -> Identity b) -> s -> Identity t

lens :: (s -> a) -> (s -> b -> t) -> Lens s t a b
lens get set f s = fmap (set s) (f (get s))

view :: Getting a s a -> s -> a
view l = getConst . l Const

over :: Setter s t a b -> (a -> b) -> s -> t
over l f = runIdentity . l (Identity . f)

set :: Setter s t a b -> b -> s -> t
set l = over l . const

toListOf :: Getting (Endo [a]) s a -> s -> [a]
toListOf l s = appEndo (getConst (l (\a -> Const (Endo (a :))) s)) []

preview :: Getting (First a) s a -> s -> Maybe a
preview l = getFirst . getConst . l (Const . First . Just)

sumOf :: Num a => Getting (Sum a) s a -> s -> a
sumOf l = getSum . getConst . l (Const . Sum)

allOf :: Getting All s a -> (a -> Bool) -> s -> Bool
allOf l p = getAll . getConst . l (Const . All . p)

infixl 8 ^., ^.., ^?
infixr 4 %~, .~, +~
infixl 1 &

(^.) :: s -> Getting a s a -> a
s ^. l = view l s
(^..) :: s -> Getting (Endo [a]) s a -> [a]
s ^.. l = toListOf l s
(^?) :: s -> Getting (First a) s a -> Maybe a
s ^? l = preview l s
(%~) :: Setter s t a b -> (a -> b) -> s -> t
(%~) = over
(.~) :: Setter s t a b -> b -> s -> t
(.~) = set
(+~) :: Num a => Setter s t a a -> a -> s -> t
l +~ n = over l (+ n)
(&) :: a -> (a -> b) -> b
x & f = f x

_1 :: Lens (a, c) (b, c) a b
_1 f (a, c) = fmap (\b -> (b, c)) (f a)
_2 :: Lens (c, a) (c, b) a b
_2 f (c, a) = fmap ((,) c) (f a)

both :: Traversal (a, a) (b, b) a b
both f (a, b) = (,) <$> f a <*> f b

_Just :: Traversal (Maybe a) (Maybe b) a b
_Just = traverse

_Left :: Traversal (Either a c) (Either b c) a b
_Left f (Left a) = Left <$> f a
_Left _ (Right c) = pure (Right c)

at :: Ord k => k -> Lens' (Map.Map k v) (Maybe v)
at k f m = fmap (maybe (Map.delete k m) (\v -> Map.insert k v m)) (f (Map.lookup k m))

ix :: Ord k => k -> Traversal' (Map.Map k v) v
ix k f m = maybe (pure m) (fmap (\v -> Map.insert k v m) . f) (Map.lookup k m)

filtered :: (a -> Bool) -> Traversal' a a
filtered p f a = if p a then f a else pure a

data Address = Address { _street :: String, _zipCode :: Int } deriving Show
data Person = Person { _name :: String, _age :: Int, _address :: Address, _friends :: [Person], _marks :: Map.Map String Int } deriving Show

name, streetName :: Lens' Person String
name = lens _name (\p n -> p { _name = n })
streetName = address . street
age :: Lens' Person Int
age f p = (\a -> p { _age = a }) <$> f (_age p)
address :: Lens' Person Address
address f p = (\a -> p { _address = a }) <$> f (_address p)
street :: Lens' Address String
street = lens _street (\a s -> a { _street = s })
zipCode :: Lens' Address Int
zipCode = lens _zipCode (\a z -> a { _zipCode = z })
friends :: Lens' Person [Person]
friends = lens _friends (\p fs -> p { _friends = fs })
marks :: Lens' Person (Map.Map String Int)
marks = lens _marks (\p m -> p { _marks = m })

main :: IO ()
main = do
  let bob = Person "Bob" 30 (Address "High St" 123) [] (Map.fromList [("art", 2)])
      ann = Person "Ann" 40 (Address "Low St" 456) [bob, bob & name .~ "Bea" & age +~ 2] Map.empty
  putStrLn (ann ^. name ++ " " ++ ann ^. streetName)
  print (ann & address . zipCode %~ (* 2) & view (address . zipCode))
  print (ann ^.. friends . traverse . name)
  print (ann & friends . traverse . name %~ map toUpper)
  print (sumOf (friends . traverse . age) ann, allOf (friends . traverse . age) (> 30) ann)
  print (bob ^. marks . at "art", bob ^. marks . at "maths", (bob & marks . at "maths" .~ Just 1) ^. marks)
  print (bob & marks . ix "art" +~ 10 & view marks, (bob & marks . at "art" .~ Nothing) ^. marks)
  print ((1 :: Int, "x") & _1 %~ show & _2 %~ length)
  print (over both negate (1 :: Int, 2), toListOf (both . _2) ((1 :: Int, 'a'), (2, 'b')))
  print (preview (_Just . _1) (Just ('c', True)), preview _Left (Right 3 :: Either Int Int), Left 4 ^? _Left :: Maybe Int)
  print ([1 .. 10 :: Int] & traverse . filtered even %~ (* 10))
  print (traverse (\x -> if x > 0 then Just x else Nothing) [3, 2, 1 :: Int], both (\x -> [x, x + 1]) (1 :: Int, 10))
  print (_Just (\x -> (["saw " ++ show x], x + 1)) (Just (41 :: Int)))
