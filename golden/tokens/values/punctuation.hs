-- Catches: brackets glued to symbols, braces and comments confused, backquotes.
(a,b)[c|d]{e;f}`g`(+)(,,)[]()(-1){-x-}{ -y}(#)(# #)
