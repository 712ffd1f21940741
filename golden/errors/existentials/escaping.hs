-- Catches: hidden types that get out, that are confused, or that somebody claims to know.
{-# LANGUAGE ExistentialQuantification, NoImplicitPrelude #-}
module Escaping where

data Bool = False | True

data Some = forall a. Some { value :: a, test :: a -> Bool }

out (Some x _) = x

confused (Some x _) (Some _ f) = f x

claimed :: Some -> Bool
claimed (Some x _) = x

selected s = value s

update s = s { value = True }

fine (Some x f) = f x

bound = let Some x f = Some True (\b -> b) in f x
