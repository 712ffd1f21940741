-- Catches: the kind of one type of a group that is settled before the others are looked at.
module MutualData where

data Rose f a = Rose a (Branches f a)

newtype Branches f a = Branches (f (Rose f a))

type Forest a = [Rose [] a]

root (Rose x _) = x

branches (Rose _ (Branches bs)) = bs

leaf x = Rose x (Branches [])

forest :: Forest Char
forest = [leaf 'a', leaf 'b']

roots ts = map root ts
