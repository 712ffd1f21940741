-- | Parsers of rows of bytes.
module Text.Parsec.ByteString (Parser, GenParser, parseFromFile) where

import qualified Data.ByteString.Char8 as Bytes
import Text.Parsec.Error
import Text.Parsec.Prim

type Parser = Parsec Bytes.ByteString ()
type GenParser t st = Parsec Bytes.ByteString st

-- | What a parser makes of a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p name = fmap (runP p () name) (Bytes.readFile name)
