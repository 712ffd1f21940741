-- Catches: a constant that is made at each call, and a thunk for a branch that does not need it.
module Main (main) where

data Sound = A | E | T

data Word' = End | Sound :- Word'

infixr 5 :-

within :: Sound -> Word' -> Bool
within A (A :- _) = True
within E (E :- _) = True
within s (_ :- rest) = within s rest
within _ End = False
{-# NOINLINE within #-}

backwards :: Word' -> Word' -> Word'
backwards done End = done
backwards done (s :- rest) = backwards (s :- done) rest

isVowel :: Sound -> Bool
isVowel s = within s (A :- E :- End)
{-# NOINLINE isVowel #-}

echo :: Sound -> Word' -> Word'
echo s w =
  let turned = backwards End w
   in case s of
        A -> w
        E -> s :- turned
        T -> End
{-# NOINLINE echo #-}

main :: IO ()
main =
  if isVowel T
    then main
    else case echo E End of
      End -> return ()
      _ -> main
