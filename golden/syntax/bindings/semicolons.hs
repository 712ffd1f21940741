-- Catches: empty items of blocks.
;; f = do { ; x ; ; y ; } ;
g = let ; x = 1 ; ; in case x of { ; 1 -> 2 ; } ; ;
