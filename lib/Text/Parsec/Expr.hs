{-# LANGUAGE FlexibleContexts #-}
-- | Expressions with operators, from a table.
module Text.Parsec.Expr
  ( Assoc (..), Operator (..), OperatorTable, buildExpressionParser
  ) where

import Text.Parsec.Combinator
import Text.Parsec.Prim

-- | On which side an operator begins.
data Assoc = AssocNone | AssocLeft | AssocRight

data Operator s u m a
  = Infix (ParsecT s u m (a -> a -> a)) Assoc
  | Prefix (ParsecT s u m (a -> a))
  | Postfix (ParsecT s u m (a -> a))

-- | Rows of operators that bind alike, the strongest first.
type OperatorTable s u m a = [[Operator s u m a]]

-- | The parser of expressions: the table, and the parser of an operand.
buildExpressionParser :: Stream s m t => OperatorTable s u m a -> ParsecT s u m a -> ParsecT s u m a
buildExpressionParser table operand = foldl level operand table

level :: Stream s m t => ParsecT s u m a -> [Operator s u m a] -> ParsecT s u m a
level term ops = do
  x <- operand
  rightRest x <|> leftRest x <|> noneRest x <|> return x <?> "operator"
  where
    rights = choice [p | Infix p AssocRight <- ops]
    lefts = choice [p | Infix p AssocLeft <- ops]
    nones = choice [p | Infix p AssocNone <- ops]
    prefix = choice [p | Prefix p <- ops] <?> ""
    postfix = choice [p | Postfix p <- ops] <?> ""

    operand = do
      pre <- prefix <|> return id
      x <- term
      post <- postfix <|> return id
      return (post (pre x))

    rightRest x = (do { f <- rights; y <- operand >>= rightMore; return (f x y) }) <|> ambiguous "left" lefts <|> ambiguous "non" nones
    rightMore x = rightRest x <|> return x

    leftRest x = (do { f <- lefts; y <- operand; leftMore (f x y) }) <|> ambiguous "right" rights <|> ambiguous "non" nones
    leftMore x = leftRest x <|> return x

    noneRest x = do
      f <- nones
      y <- operand
      ambiguous "right" rights <|> ambiguous "left" lefts <|> ambiguous "non" nones <|> return (f x y)

    ambiguous assoc op = try (op >> fail ("ambiguous use of a " ++ assoc ++ " associative operator"))
