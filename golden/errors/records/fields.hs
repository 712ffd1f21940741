-- Catches: fields that do not fit: a strict one that is missing, types, unknown ones, updates of nothing.
{-# LANGUAGE NoImplicitPrelude #-}
module Fields where

data Bool = False | True

data P = P { flag :: !Bool, other :: P } | Q { other :: P, last :: Bool }

missing = P { other = missing }

wrong p = P { flag = p, other = True }

both p = p { flag = True, last = False }

result :: P -> Bool
result p = p { flag = False }

take P { flag = P {} } = False
