-- A string pattern is a list of characters; common beginnings are tested once.
-- Catches: strings compared as wholes, an empty string that is unpacked.
module M where

f :: String -> String
f ""   = "nothing"
f "ab" = "both\n"
f "ac" = ""
f _    = "\955\0"
