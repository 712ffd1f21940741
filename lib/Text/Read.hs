{-# LANGUAGE NoImplicitPrelude #-}
-- | Values from text.
module Text.Read
  ( Read (..), ReadS, reads, read, readParen, lex
  , Lexeme (..), lexP, expectP, parens, readListDefault, readListPrecDefault
  , readMaybe, readEither
  , module Text.ParserCombinators.ReadPrec
  ) where

import GHC.Read
import Text.ParserCombinators.ReadPrec
import Text.Read.Lex (Lexeme (..))
