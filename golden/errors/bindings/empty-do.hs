-- Catches: a `do` without statements, or with its statements too far to the left.
a = do
b = do
c = f $ do
print 1
