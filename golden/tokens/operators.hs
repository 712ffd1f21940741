-- Catches: a run of symbols cut short or too long, reserved ones inside of longer ones, colons.
a + b ++ c .: d :+ e : f :: g ... h .. i = j == k => l ==> m <- n <-- o -> p ->> q | r || s \ t \\ u ~ v ~~ w @ x @@ y
- ! . * ≤ ∘ × ⊕⊗ !! $! #
