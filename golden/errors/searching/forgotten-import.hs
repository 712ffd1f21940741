-- Catches a hint that does not say from where a missing name can be imported, and a report for each
-- of many uses.
module ForgottenImport where

shout = map toUpper
initials = map (toUpper . head) . words
first = toUpper . head
second = toUpper . head . tail
third = toUpper . head . tail . tail
