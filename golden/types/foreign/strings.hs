-- Catches: strings that are not lists of characters.
module Strings where

greeting name = "Hello, " ++ name ++ ['!', '\n']

letters = [(c, [c]) | c <- "abc"]

empty = ""

first (c : _) = c
first "" = '?'
