-- Catches: a module name in small letters.
module main where
x = 1
