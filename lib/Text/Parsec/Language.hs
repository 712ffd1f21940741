-- | Descriptions of languages.
module Text.Parsec.Language
  ( haskellDef, haskell, mondrianDef, mondrian, emptyDef, haskellStyle, javaStyle
  , LanguageDef, GenLanguageDef
  ) where

import Text.Parsec.Char
import Text.Parsec.Prim ((<|>))
import Text.Parsec.Token

-- | No comments, no reserved names; names as in Haskell.
emptyDef :: LanguageDef st
emptyDef = LanguageDef
  { commentStart = "", commentEnd = "", commentLine = "", nestedComments = True
  , identStart = letter <|> char '_', identLetter = alphaNum <|> oneOf "_'"
  , opStart = opLetter emptyDef, opLetter = oneOf ":!#$%&*+./<=>?@\\^|-~"
  , reservedOpNames = [], reservedNames = [], caseSensitive = True }

-- | Comments as in Haskell, as in Java.
haskellStyle, javaStyle :: LanguageDef st
haskellStyle = emptyDef
  { commentStart = "{-", commentEnd = "-}", commentLine = "--", nestedComments = True
  , identStart = letter, identLetter = alphaNum <|> oneOf "_'" }
javaStyle = emptyDef
  { commentStart = "/*", commentEnd = "*/", commentLine = "//", nestedComments = True
  , identStart = letter, identLetter = alphaNum <|> oneOf "_'", caseSensitive = False }

-- | Haskell 98 with some extensions.
haskellDef, mondrianDef :: LanguageDef st
haskellDef = haskellStyle
  { identLetter = alphaNum <|> oneOf "_'" <|> char '#'
  , reservedOpNames = ["::", "..", "=", "\\", "|", "<-", "->", "@", "~", "=>"]
  , reservedNames =
      [ "let", "in", "case", "of", "if", "then", "else", "data", "type", "class", "default", "deriving", "do"
      , "import", "infix", "infixl", "infixr", "instance", "module", "newtype", "where", "primitive", "foreign"
      , "import", "export", "primitive", "_ccall_", "_casm_", "forall" ] }
mondrianDef = javaStyle
  { reservedNames =
      [ "case", "class", "default", "extends", "import", "in", "infix", "instance", "let", "new", "of", "package" ]
  , caseSensitive = True }

haskell, mondrian :: TokenParser st
haskell = makeTokenParser haskellDef
mondrian = makeTokenParser mondrianDef
