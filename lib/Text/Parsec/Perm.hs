{-# LANGUAGE ExistentialQuantification, FlexibleContexts #-}
-- | Parsers of things that come in any order.
module Text.Parsec.Perm
  ( PermParser, StreamPermParser, permute, (<||>), (<$$>), (<|?>), (<$?>) ) where

import Data.Functor.Identity
import Text.Parsec.Prim

infixl 1 <||>, <|?>
infixl 2 <$$>, <$?>

type PermParser tok st a = StreamPermParser String st a

-- | The value if nothing more has to come, and a way on for each part that can
-- be the next.
data StreamPermParser s st a = Perm (Maybe a) [Branch s st a]

data Branch s st a = forall b. Branch (StreamPermParser s st (b -> a)) (Parsec s st b)

-- | A parser of all parts in some order.
permute :: Stream s Identity tok => StreamPermParser s st a -> Parsec s st a
permute (Perm def branches) = choice' (map branch branches ++ end)
  where
    end = case def of
      Nothing -> []
      Just x -> [return x]
    branch (Branch perm p) = do
      x <- p
      f <- permute perm
      return (f x)
    choice' = foldr (<|>) parserZero

(<||>) :: Stream s Identity tok => StreamPermParser s st (a -> b) -> Parsec s st a -> StreamPermParser s st b
perm <||> p = add perm p

(<$$>) :: Stream s Identity tok => (a -> b) -> Parsec s st a -> StreamPermParser s st b
f <$$> p = Perm (Just f) [] <||> p

-- | A part that may be missing, with a value for that case.
(<|?>) :: Stream s Identity tok => StreamPermParser s st (a -> b) -> (a, Parsec s st a) -> StreamPermParser s st b
perm <|?> (x, p) = addOptional perm x p

(<$?>) :: Stream s Identity tok => (a -> b) -> (a, Parsec s st a) -> StreamPermParser s st b
f <$?> (x, p) = Perm (Just f) [] <|?> (x, p)

add :: StreamPermParser s st (a -> b) -> Parsec s st a -> StreamPermParser s st b
add perm@(Perm _ branches) p = Perm Nothing (Branch perm p : map insert branches)
  where insert (Branch perm' p') = Branch (add (mapPerm flip perm') p) p'

addOptional :: StreamPermParser s st (a -> b) -> a -> Parsec s st a -> StreamPermParser s st b
addOptional perm@(Perm def branches) x p = Perm (fmap ($ x) def) (Branch perm p : map insert branches)
  where insert (Branch perm' p') = Branch (addOptional (mapPerm flip perm') x p) p'

mapPerm :: (a -> b) -> StreamPermParser s st a -> StreamPermParser s st b
mapPerm f (Perm x branches) = Perm (fmap f x) (map go branches)
  where go (Branch perm p) = Branch (mapPerm (f .) perm) p
