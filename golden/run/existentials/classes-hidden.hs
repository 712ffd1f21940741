-- Catches: dictionaries in constructors, evidence where a match refines types, quantifiers in synonyms.
{-# LANGUAGE ExistentialQuantification, GADTs, RankNTypes #-}
module Main (main) where
data Showable = forall a. Show a => MkShowable a | forall b. (Ord b, Show b) => Many [b]
instance Show Showable where
  showsPrec d (MkShowable a) = showsPrec d a
  showsPrec d (Many bs) = showsPrec d (maximum bs, [bs])

data Expr a where
  IntE :: Int -> Expr Int
  BoolE :: Bool -> Expr Bool
  Add :: Expr Int -> Expr Int -> Expr Int
  If :: Expr Bool -> Expr a -> Expr a -> Expr a
  Eq :: (Eq a, Show a) => Expr a -> Expr a -> Expr Bool
  Pair :: Expr a -> Expr b -> Expr (a, b)

eval :: Expr a -> a
eval (IntE n) = n
eval (BoolE b) = b
eval (Add a b) = eval a + eval b
eval (If c t e) = if eval c then eval t else eval e
eval (Eq a b) = eval a == eval b
eval (Pair a b) = (eval a, eval b)

display :: Expr a -> String
display (IntE n) = show n
display (BoolE b) = show b
display (Add a b) = "(" ++ display a ++ " + " ++ display b ++ ")"
display (If c t e) = "if " ++ display c
display (Eq a b) = show (eval a) ++ "==" ++ show [eval b]
display (Pair a b) = display a ++ "," ++ display b

data Ty a where { TInt :: Ty Int; TList :: Ty a -> Ty [a]; TStr :: Ty Char }
showBy :: Ty a -> a -> String
showBy TInt n = show (n + 1) ++ show [n]
showBy TStr c = [c]
showBy (TList t) xs = concatMap (showBy t) xs

data Shape = forall a. HasArea a => Shape a
class HasArea a where { area :: a -> Double; nm :: a -> String; nm _ = "?" }
newtype C = C Double
data R = R Double Double
instance HasArea C where { area (C r) = 3 * r; nm _ = "c" }
instance HasArea R where area (R a b) = a * b

newtype ShowBox = ShowBox (forall r. (forall a. Show a => a -> r) -> r)
mk :: Show a => a -> ShowBox
mk x = ShowBox (\k -> k x)

applyAll :: (forall a. Show a => a -> String) -> (Int, Bool) -> [String]
applyAll f (a, b) = [f a, f b]
type Lens s a = forall f. Functor f => (a -> f a) -> s -> f s
lens :: (s -> a) -> (s -> a -> s) -> Lens s a
lens g p f s = fmap (p s) (f (g s))
one :: Lens (Int, Int) Int
one = lens fst (\(_, b) a -> (a, b))
newtype Id a = Id { runId :: a }
instance Functor Id where fmap f (Id a) = Id (f a)
over :: Lens s a -> (a -> a) -> s -> s
over l f = runId . l (Id . f)

main :: IO ()
main = do
  print [MkShowable 1, MkShowable "x", MkShowable (Just True), Many "abc"]
  print (eval (If (Eq (IntE 3) (Add (IntE 1) (IntE 2))) (Pair (IntE 1) (BoolE True)) (Pair (IntE 0) (BoolE False))))
  putStrLn (display (Eq (Add (IntE 1) (IntE 2)) (IntE 4)))
  putStrLn (showBy (TList TInt) [1, 2] ++ showBy (TList TStr) "abc")
  mapM_ (\(Shape s) -> putStrLn (nm s ++ show (area s))) [Shape (C 1), Shape (R 2 3)]
  case mk 'x' of ShowBox k -> putStrLn (k show)
  print (applyAll show (1, False))
  print (over one (+ 1) (1, 2))
