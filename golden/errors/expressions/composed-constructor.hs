-- Catches: a range of constructors without a blank.
a = [False ..]
b = [False..]
c = [False.. True]
