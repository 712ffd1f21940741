module GMachine.Syntax where

type Name = String

data Expr
  = EVar Name
  | ENum Int
  | EConstr Int Int
  | EAp Expr Expr
  | ELet Bool [(Name, Expr)] Expr
  | ECase Expr [Alter]
  | ELam [Name] Expr
  deriving (Eq, Show)

data Alter = Alter { tagOf :: Int, binders :: [Name], body :: Expr }
  deriving (Eq, Show)

type ScDefn = (Name, [Name], Expr)
type CoreProgram = [ScDefn]
