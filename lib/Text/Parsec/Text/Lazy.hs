-- | Parsers of lazy texts.
module Text.Parsec.Text.Lazy (Parser, GenParser, parseFromFile) where

import qualified Data.Text.Lazy as L
import qualified Data.Text.Lazy.IO as L
import Text.Parsec.Error
import Text.Parsec.Prim

type Parser = Parsec L.Text ()
type GenParser st = Parsec L.Text st

-- | What a parser makes of a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p name = fmap (runP p () name) (L.readFile name)
