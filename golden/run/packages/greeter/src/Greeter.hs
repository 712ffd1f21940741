-- | Greetings. What they end in is decided by a flag of the package.
module Greeter (greeting) where

import Greeter.Names (isTitled)
import Words.Of.Welcome (formal, plain, text)

greeting :: String -> String
greeting name = end (text (if isTitled name then formal else plain) ++ ", " ++ name)

end :: String -> String
#ifdef LOUD
end = map toUpper
#else
end sentence = sentence ++ [PUNCTUATION]
#endif
