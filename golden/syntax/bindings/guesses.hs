-- Catches: names that are special elsewhere.
as = qualified where hiding = forall
forall = as . family
f ccall export = let safe = 1 in safe
