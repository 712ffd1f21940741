-- | Parsers of packed texts.
module Text.Parsec.Text (Parser, GenParser, parseFromFile) where

import Data.Text (Text)
import qualified Data.Text.IO as Text
import Text.Parsec.Error
import Text.Parsec.Prim

type Parser = Parsec Text ()
type GenParser st = Parsec Text st

-- | What a parser makes of a file.
parseFromFile :: Parser a -> FilePath -> IO (Either ParseError a)
parseFromFile p name = fmap (runP p () name) (Text.readFile name)
