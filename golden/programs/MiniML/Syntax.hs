{-# LANGUAGE LambdaCase #-}
{-# LANGUAGE DeriveFunctor, DeriveFoldable, DeriveTraversable #-}
{-# LANGUAGE PatternSynonyms, OverloadedStrings #-}
module MiniML.Syntax where

import Data.List (intercalate)
import Data.String (IsString(..))
import Text.PrettyPrint.HughesPJ hiding ((<>))

newtype Name = Name { unName :: String } deriving (Eq, Ord)

instance Show Name where showsPrec _ = showString . unName
instance IsString Name where fromString = Name

data Lit = LInt !Integer | LBool !Bool | LStr String
  deriving (Eq, Ord, Show)

data Pat = PVar Name | PWild | PLit Lit | PCon Name [Pat] | PAs Name Pat
  deriving (Eq, Show)

data Expr a
  = EVar a Name
  | ECon a Name
  | ELit a Lit
  | EApp a (Expr a) (Expr a)
  | ELam a Name (Expr a)
  | ELet a Bool Name (Expr a) (Expr a)
  | EIf a (Expr a) (Expr a) (Expr a)
  | ECase a (Expr a) [(Pat, Expr a)]
  deriving (Functor, Foldable, Traversable)

data Decl a = DData Name [Name] [(Name, [Ty])] | DLet a Bool Name (Expr a)
  deriving (Functor, Foldable, Traversable)

infixr 5 :->
data Ty = TVar Name | TCon Name [Ty]
  deriving (Eq, Ord)

pattern (:->) :: Ty -> Ty -> Ty
pattern a :-> b = TCon "->" [a, b]

pattern TInt, TBool, TString :: Ty
pattern TInt = TCon "int" []
pattern TBool = TCon "bool" []
pattern TString = TCon "string" []

data Scheme = Forall [Name] Ty

instance Show Ty where showsPrec d = showString . render . ppTy d
instance Show Scheme where
  showsPrec _ (Forall [] t) = shows t
  showsPrec _ (Forall vs t) = showString "forall " . showString (unwords (map unName vs)) . showString ". " . shows t

ppTy :: Int -> Ty -> Doc
ppTy d = \case
  TVar v -> char '\'' <> text (unName v)
  a :-> b -> maybeParens (d > 1) (ppTy 2 a <+> text "->" <+> ppTy 1 b)
  TCon c [] -> text (unName c)
  TCon "*" ts -> parens (hsep (punctuate (text " *") (map (ppTy 2) ts)))
  TCon c [t] -> ppTy 2 t <+> text (unName c)
  TCon c ts -> parens (hcat (punctuate (text ", ") (map (ppTy 0) ts))) <+> text (unName c)

class Pretty a where
  pretty :: Int -> a -> Doc

instance Pretty Name where pretty _ = text . unName
instance Pretty Lit where
  pretty d (LInt n) = maybeParens (n < 0 && d > 0) (integer n)
  pretty _ (LBool b) = text (if b then "true" else "false")
  pretty _ (LStr s) = doubleQuotes (text s)
instance Pretty Pat where
  pretty d = \case
    PVar n -> pretty d n
    PWild -> char '_'
    PLit l -> pretty d l
    PCon c [] -> pretty d c
    PCon c ps -> maybeParens (d > 9) (pretty 0 c <+> hsep (map (pretty 10) ps))
    PAs n p -> maybeParens (d > 9) (pretty 10 p <+> text "as" <+> pretty 0 n)
instance Pretty (Expr a) where
  pretty d = \case
    EVar _ n -> pretty d n
    ECon _ n -> pretty d n
    ELit _ l -> pretty d l
    EApp _ (EApp _ (EVar _ (Name o@(c : _))) l) r | c `elem` ("+-*/<=^:|&" :: String) ->
      maybeParens (d > 5) (sep [pretty 6 l, text o <+> pretty 6 r])
    EApp _ f x -> maybeParens (d > 9) (sep [pretty 9 f, nest 2 (pretty 10 x)])
    ELam _ x b -> maybeParens (d > 0) (hang (text "fun" <+> pretty 0 x <+> text "->") 2 (pretty 0 b))
    ELet _ r x e b -> maybeParens (d > 0) (sep [hang (text (if r then "let rec" else "let") <+> pretty 0 x <+> equals) 4 (pretty 0 e), text "in" <+> pretty 0 b])
    EIf _ c t e -> maybeParens (d > 0) (sep [text "if" <+> pretty 0 c, nest 3 (text "then" <+> pretty 0 t), nest 3 (text "else" <+> pretty 0 e)])
    ECase _ e as -> maybeParens (d > 0) (vcat ((text "match" <+> pretty 0 e <+> text "with") : [char '|' <+> hang (pretty 0 p <+> text "->") 4 (pretty 0 b) | (p, b) <- as]))
