-- | Parsers of lazy rows of bytes.
module Text.Parsec.ByteString.Lazy (Parser, GenParser, parseFromFile) where

import qualified Data.ByteString.Lazy.Char8 as L
import Text.Parsec.Error (ParseError)
import Text.Parsec.Prim (Parsec, runParser)

type Parser = Parsec L.ByteString ()
type GenParser t st = Parsec L.ByteString st

-- | What a parser makes of a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p path = fmap (runParser p () path) (L.readFile path)
