-- Catches: a `do` without statements, or with its statements too far to the left. The last one is right: its statement is in the column of the module.
a = do
b = do
c = f $ do
print 1
