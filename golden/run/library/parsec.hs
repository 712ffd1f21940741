-- Catches parsers that go back too far, and messages that name the wrong place or expect the wrong things.
{-# LANGUAGE FlexibleContexts #-}
import Text.Parsec hiding (State)
import Text.Parsec.String (Parser)
import Text.Parsec.Expr
import qualified Text.Parsec.Token as T
import Text.Parsec.Language
import qualified Text.ParserCombinators.Parsec as Old
import Control.Monad.State (StateT, evalState, State)
import qualified Control.Monad.State as S
import Data.Functor.Identity

lexer :: T.TokenParser ()
lexer = T.makeTokenParser haskellStyle { T.reservedNames = ["let", "in"], T.reservedOpNames = ["+", "*", "-", "/", "=", "^"] }

data E = N Double | V String | B Char E E | L String E E | Neg E deriving (Show, Eq)

expr :: Parser E
expr = letE <|> buildExpressionParser table term <?> "expression"
  where
    table = [ [prefix "-" Neg]
            , [bin "^" AssocRight]
            , [bin "*" AssocLeft, bin "/" AssocLeft]
            , [bin "+" AssocLeft, bin "-" AssocLeft]
            , [Infix (B '<' <$ T.symbol lexer "<") AssocNone] ]
    bin o = Infix (B (head o) <$ T.reservedOp lexer o)
    prefix o f = Prefix (f <$ T.reservedOp lexer o)
    term = T.parens lexer expr <|> V <$> T.identifier lexer <|> either (N . fromInteger) N <$> T.naturalOrFloat lexer
    letE = L <$> (T.reserved lexer "let" *> T.identifier lexer) <* T.reservedOp lexer "=" <*> expr <* T.reserved lexer "in" <*> expr

csv :: Old.CharParser st [[String]]
csv = line `Old.endBy` Old.newline
  where
    line = cell `Old.sepBy` Old.char ','
    cell = quoted Old.<|> Old.many (Old.noneOf ",\n\"")
    quoted = Old.between (Old.char '"') (Old.char '"' Old.<?> "quote at end of cell") (Old.many q)
    q = Old.noneOf "\"" Old.<|> Old.try ('"' <$ Old.string "\"\"")

counted :: ParsecT String Int (State Int) [Char]
counted = many (do { c <- letter; modifyState (+ 1); S.lift (S.modify (+ 2)); return c }) <* eof

main :: IO ()
main = do
  let t s = either (\e -> putStrLn ("ERR " ++ show e)) print (parse (T.whiteSpace lexer *> expr <* eof) "in" s)
  mapM_ t [ "1 + 2 * 3", "let x = 2.5 in x * (x - 1)", "-3 ^ 2 ^ 2", "(1", "1 +", "let in", "1 < 2 < 3", "1 2", "0x1F + 1e3 {- c {- n -} -} -- end"
          , "x -- comment\n  + y", "", "let lets = 3 in lets", "a $ b", "((((1))))", "1 + * 2", "\n\n  )" ]
  print (parse csv "c" "a,b,c\n\"q,\"\"x\",,z\n")
  print (parse csv "c" "a,\"b\n")
  print (S.evalState (runParserT counted 0 "s" "abc") 0, S.evalState (runParserT counted 0 "s" "ab1") 0)
  let p :: Show a => Parser a -> String -> IO ()
      p r s = print (parse r "" s)
  p (many1 digit `sepBy` char ',') "1,22,"
  p (string "hello" <|> string "help") "help"
  p (try (string "hello") <|> string "help") "help"
  p (manyTill anyChar (try (string "-->"))) "abc-->d"
  p (choice [char 'a', char 'b'] <?> "a or b") "c"
  p (count 3 letter) "ab1"
  p (letter >> notFollowedBy alphaNum) "ab"
  p (chainl1 (read <$> many1 digit) ((-) <$ char '-')) "10-3-2" 
  p (chainr1 (read <$> many1 digit) ((-) <$ char '-') :: Parser Int) "10-3-2" 
  p (spaces *> (fail "custom" :: Parser ())) "  x"
  p (unexpected "thing" :: Parser ()) "x"
  p (lookAhead (string "ab") *> many anyChar) "abc"
  p (oneOf "abc" `sepEndBy` char ';') "a;b;c;"
  p (optionMaybe (char 'x') >> getPosition) "x\ty"
  p (many (satisfy (/= 'z')) >> getPosition) "ab\ncd\te\n\nxz"
  p (T.stringLiteral lexer) "\"a\\n\\x41\\&b\\   \\c\\1234\\SOH\""
  p (T.charLiteral lexer) "'\\n' "
  p (T.integer lexer) "-  42"
  p (T.stringLiteral lexer) "\"abc"
  p (T.commaSep lexer (T.natural lexer)) "1 , 2,3 , x"
  parseTest (many1 (oneOf "xyz")) "xyzw"
  parseTest (string "no") "yes"
  p (runIdentity <$> pure (Identity 3) :: Parser Int) ""
