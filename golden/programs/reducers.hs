-- Three ways to reduce lambda terms. Catches: values that capture the wrong environment.
module Main where
data Term = Var Int | Lam Term | App Term Term deriving (Eq)
instance Show Term where
  showsPrec d (Var i) = shows i
  showsPrec d (Lam b) = showParen (d > 0) (showString "\\." . showsPrec 0 b)
  showsPrec d (App f a) = showParen (d > 9) (showsPrec 9 f . showChar ' ' . showsPrec 10 a)
shift d c (Var k) | k >= c = Var (k + d)
                  | otherwise = Var k
shift d c (Lam b) = Lam (shift d (c + 1) b)
shift d c (App f a) = App (shift d c f) (shift d c a)
sub j s (Var k) = if k == j then s else Var k
sub j s (Lam b) = Lam (sub (j + 1) (shift 1 0 s) b)
sub j s (App f a) = App (sub j s f) (sub j s a)
beta b a = shift (-1) 0 (sub 0 (shift 1 0 a) b)
whnf (App f a) = case whnf f of { Lam b -> whnf (beta b a); f' -> App f' a }
whnf t = t
nf t = case whnf t of { Lam b -> Lam (nf b); App f a -> App (nf f) (nf a); v -> v }
church :: Int -> Term
church n = Lam (Lam (iterate (App (Var 1)) (Var 0) !! n))
unchurch t = case nf t of Lam (Lam b) -> go b where { go (Var 0) = 0; go (App (Var 1) r) = 1 + go r; go x = error (show x) }
add = Lam (Lam (Lam (Lam (App (App (Var 3) (Var 1)) (App (App (Var 2) (Var 1)) (Var 0))))))
mul = Lam (Lam (Lam (App (Var 2) (App (Var 1) (Var 0)))))
ex = Lam (Lam (App (Var 0) (Var 1)))
tru = Lam (Lam (Var 1)); fls = Lam (Lam (Var 0))
isz = Lam (App (App (Var 0) (Lam fls)) tru)
pair = Lam (Lam (Lam (App (App (Var 0) (Var 2)) (Var 1))))
predc = Lam (App (Lam (App (Var 0) tru)) (App (App (Var 0) (Lam (App (App (App (Var 0) (Lam (Lam (App (App pair (Var 0)) (app3 add (church 1) (Var 0))))))  (Var 0)) (Var 0)))) (app3 pair (church 0) (church 0))))
app3 a b c = App (App a b) c
y = Lam (App (Lam (App (Var 1) (App (Var 0) (Var 0)))) (Lam (App (Var 1) (App (Var 0) (Var 0)))))
-- HOAS evaluator
data Val = Fun (Val -> Val) | Neu Ne
data Ne = NV Int | NA Ne Val
ev env (Var i) = env !! i
ev env (Lam b) = Fun (\v -> ev (v : env) b)
ev env (App f a) = case ev env f of { Fun g -> g (ev env a); Neu n -> Neu (NA n (ev env a)) }
quote k (Fun f) = Lam (quote (k + 1) (f (Neu (NV k))))
quote k (Neu n) = go n where { go (NV i) = Var (k - i - 1); go (NA m v) = App (go m) (quote k v) }
nbe = quote 0 . ev []
main = do
  print (nf (app3 add (church 2) (church 3)))
  print (unchurch (app3 mul (church 20) (church 15)))
  print (unchurch (app3 ex (church 2) (church 10)))
  print (nf (App isz (church 0)) == tru, nf (App isz (church 3)) == fls)
  print (nbe (app3 add (church 2) (church 2)))
  print (length (show (nbe (app3 ex (church 2) (church 15)))))
