-- Catches: qualified names where something is defined.
M.f x = 1
g M.x = M.x
M.x + y = 1
h = \M.x -> 1
