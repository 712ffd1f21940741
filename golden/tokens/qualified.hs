-- Catches: a qualifier lost, a reserved word after a dot, composition of constructors, enumeration.
M.x M.T M.N.x M.N.T M.+ M.N.++ M.. M.where M.case' Just.f Just . f f.g f.T.g [False ..] [False..] M.:+ M.= M.N.of
