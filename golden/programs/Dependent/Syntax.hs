{-# LANGUAGE DeriveFunctor, LambdaCase, PatternSynonyms, ViewPatterns #-}
module Dependent.Syntax
  ( Raw(..), Icit(..), Name, pattern Arrow, pattern Apps, printRaw, SPos(..), spine, freeIn
  ) where

import qualified Data.Set as Set
import Prelude hiding ((<>))
import Text.PrettyPrint

type Name = String

data SPos = SPos { line, column :: !Int } deriving (Eq, Ord)

instance Show SPos where
  show (SPos l c) = show l ++ ":" ++ show c

data Icit = Explicit | Implicit deriving (Eq, Show)

data Raw
  = RVar Name
  | RLam Name Raw
  | RApp Raw Raw
  | RU
  | RPi Name Raw Raw
  | RLet Name Raw Raw Raw
  | RAt SPos Raw
  | RHole
  deriving (Show)

pattern Arrow :: Raw -> Raw -> Raw
pattern Arrow a b = RPi "_" a b

pattern Apps :: Raw -> [Raw] -> Raw
pattern Apps f xs <- (spine -> (f, xs@(_ : _))) where
  Apps f xs = foldl RApp f xs

spine :: Raw -> (Raw, [Raw])
spine = go []
  where
    go xs = \case
      RApp f x -> go (x : xs) f
      RAt _ t | not (null xs) -> go xs t
      f -> (f, xs)

freeIn :: Name -> Raw -> Bool
freeIn x = \case
  RVar y -> x == y
  RLam y b -> x /= y && freeIn x b
  RApp f a -> freeIn x f || freeIn x a
  RU -> False
  RPi y a b -> freeIn x a || (x /= y && freeIn x b)
  RLet y a t b -> freeIn x a || freeIn x t || (x /= y && freeIn x b)
  RAt _ t -> freeIn x t
  RHole -> False

printRaw :: Raw -> String
printRaw = renderStyle style { lineLength = 72, ribbonsPerLine = 1 } . go 0
  where
    go :: Int -> Raw -> Doc
    go p = \case
      RVar x -> text x
      RU -> char 'U'
      RHole -> char '_'
      RAt _ t -> go p t
      t@(RLam _ _) -> wrap (p > 0) (let (xs, b) = lams t in sep [char '\\' <> hsep (map text xs) <> char '.', nest 2 (go 0 b)])
      RPi x a b
        | x == "_" || not (freeIn x b) -> wrap (p > 1) (sep [go 2 a <+> text "->", go 1 b])
        | otherwise -> wrap (p > 1) (sep [parens (text x <+> colon <+> go 0 a) <+> text "->", go 1 b])
      RLet x a t b -> wrap (p > 0) (vcat [hang (text "let" <+> text x <+> colon <+> go 0 a) 4 (equals <+> go 0 t <> semi), go 0 b])
      Apps f as -> wrap (p > 2) (sep [go 2 f, nest 2 (fsep (map (go 3) as))])
      _ -> empty
    wrap b = if b then parens else id
    lams (RLam x b) = let (xs, c) = lams b in (x : xs, c)
    lams (RAt _ t) = lams t
    lams t = ([], t)
