-- | Words that somebody may be greeted with. Its package switches OverloadedStrings on; who
-- imports it does not.
module Words.Of.Welcome (Welcome, text, formal, plain) where

import Data.String (IsString (..))

newtype Welcome = Welcome String

instance IsString Welcome where
  fromString = Welcome

text :: Welcome -> String
text (Welcome words') = words'

formal, plain :: Welcome
formal = "Good day"
plain = "Hello"
