-- Every equation tests two of five columns, so that each test leaves most of the
-- others in all its branches. Catches: bodies copied with the tests, a test made
-- twice on one path.
module M where

f :: Bool -> Bool -> Bool -> Bool -> Bool -> Int
f True True _ _ _ = 1
f _ True True _ _ = 2
f _ _ True True _ = 3
f _ _ _ True True = 4
f _ _ _ _ _       = 5
