module MiniML.Parser (parseProgram) where

import Control.Monad (guard, void)
import Data.Functor (($>))
import Data.Functor.Identity (Identity)
import MiniML.Syntax
import Text.Parsec
import Text.Parsec.Expr
import qualified Text.Parsec.Token as T
import Text.Parsec.Language (emptyDef)
import Data.Char (isUpper)

type P = Parsec String Int
type Located = Expr SourcePos

lexer :: T.GenTokenParser String Int Identity
lexer = T.makeTokenParser emptyDef
  { T.commentStart = "(*", T.commentEnd = "*)", T.nestedComments = True
  , T.identStart = letter <|> char '_', T.identLetter = alphaNum <|> oneOf "_'"
  , T.opStart = oneOf "+-*/<>=^:|&", T.opLetter = oneOf "+-*/<>=^:|&"
  , T.reservedNames = words "let rec in fun if then else match with data of true false as and"
  , T.reservedOpNames = words "= -> | :"
  , T.caseSensitive = True }

name, conName, varName :: P Name
name = Name <$> T.identifier lexer
conName = try (do { n <- name; guard (isUpper (head (unName n))); return n }) <?> "constructor"
varName = try (do { n <- name; guard (not (isUpper (head (unName n)))); modifyState (+ 1); return n }) <?> "variable"

kw, op :: String -> P ()
kw = T.reserved lexer
op = T.reservedOp lexer

parseProgram :: FilePath -> String -> Either ParseError ([Decl SourcePos], Int)
parseProgram = runParser ((,) <$> (T.whiteSpace lexer *> many decl <* eof) <*> getState) 0

decl :: P (Decl SourcePos)
decl = dataDecl <|> letDecl
  where
    dataDecl = do
      kw "data"
      n <- varName
      vs <- many varName
      op "="
      DData n vs <$> constructor `sepBy1` op "|"
    constructor = (,) <$> conName <*> option [] (kw "of" *> tyAtom `sepBy1` T.symbol lexer ",")
    letDecl = do
      p <- getPosition
      kw "let"
      r <- option False (kw "rec" $> True)
      x <- varName
      as <- many varName
      op "="
      e <- expr
      return (DLet p r x (foldr (ELam p) e as))

ty, tyAtom :: P Ty
ty = chainr1 tyAtom ((:->) <$ op "->")
tyAtom = do
  base <- T.parens lexer ty <|> do
    n <- varName
    return (if length (unName n) == 1 then TVar n else TCon n [])
  more <- many (try (do { n <- varName; guard (length (unName n) > 1); return n }))
  return (foldl (\t c -> TCon c [t]) base more)

expr :: P Located
expr = do
  p <- getPosition
  choice
    [ do kw "fun"
         xs <- many1 varName
         op "->"
         e <- expr
         return (foldr (ELam p) e xs)
    , do kw "let"
         r <- option False (kw "rec" $> True)
         x <- varName
         as <- many varName
         op "="
         e <- expr
         kw "in"
         ELet p r x (foldr (ELam p) e as) <$> expr
    , EIf p <$> (kw "if" *> expr) <*> (kw "then" *> expr) <*> (kw "else" *> expr)
    , do kw "match"
         e <- expr
         kw "with"
         optional (op "|")
         ECase p e <$> ((,) <$> (pat <* op "->") <*> expr) `sepBy1` op "|"
    , operators ]

operators :: P Located
operators = buildExpressionParser table application <?> "expression"
  where
    table =
      [ [bin "*" AssocLeft, bin "/" AssocLeft]
      , [bin "+" AssocLeft, bin "-" AssocLeft, bin "^" AssocLeft]
      , [consOp]
      , [bin "<" AssocNone, bin "==" AssocNone, bin "<=" AssocNone]
      , [bin "&&" AssocRight], [bin "||" AssocRight] ]
    bin s = Infix (try (do { p <- getPosition; T.reservedOp lexer' s; return (\a b -> EApp p (EApp p (EVar p (Name s)) a) b) }))
    consOp = Infix (do { p <- getPosition; T.reservedOp lexer "::"; return (\a b -> EApp p (EApp p (ECon p (Name "Cons")) a) b) }) AssocRight
    lexer' = lexer

application :: P Located
application = do
  p <- getPosition
  f <- atom
  foldl (EApp p) f <$> many atom

atom :: P Located
atom = do
  p <- getPosition
  choice
    [ ELit p <$> lit
    , ECon p <$> conName
    , EVar p <$> varName
    , T.brackets lexer (foldr (\a b -> EApp p (EApp p (ECon p (Name "Cons")) a) b) (ECon p (Name "Nil")) <$> T.semiSep lexer expr)
    , T.parens lexer expr ] <?> "operand"

lit :: P Lit
lit = (LInt <$> T.natural lexer) <|> (LBool True <$ kw "true") <|> (LBool False <$ kw "false") <|> (LStr <$> T.stringLiteral lexer)

pat, patAtom :: P Pat
pat = do
  q <- chainr1 app ((\a b -> PCon (Name "Cons") [a, b]) <$ T.reservedOp lexer "::")
  option q ((`PAs` q) <$> (kw "as" *> varName))
  where app = (PCon <$> conName <*> many patAtom) <|> patAtom
patAtom = choice
  [ PLit <$> lit
  , (\n -> PCon n []) <$> conName
  , (\n -> if n == Name "_" then PWild else PVar n) <$> varName
  , PCon (Name "Nil") [] <$ try (T.symbol lexer "[" *> T.symbol lexer "]")
  , T.parens lexer pat ]
