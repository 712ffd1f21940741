-- Catches documents that are wider than they need be, and texts that overlap.
import Prelude hiding ((<>))
import Text.PrettyPrint
data J = N Int | S String | A [J] | O [(String, J)]
pj :: J -> Doc
pj (N n) = int n
pj (S s) = doubleQuotes (text s)
pj (A xs) = brackets (fsep (punctuate comma (map pj xs)))
pj (O kvs) = braces (nest 2 (sep (punctuate comma [hang (text k <> colon) 4 (pj v) | (k, v) <- kvs])))
data E = V String | L String E | App E E | Let [(String, E)] E
pe :: Int -> E -> Doc
pe _ (V s) = text s
pe p (L x e) = (if p > 0 then parens else id) (sep [char '\\' <> text x <+> text "->", nest 2 (pe 0 e)])
pe p (App f x) = (if p > 1 then parens else id) (hang (pe 1 f) 3 (pe 2 x))
pe p (Let bs e) = text "let" <+> vcat [text x <+> equals <+> pe 0 b | (x, b) <- bs] $$ text "in" <+> pe 0 e
main = do
  let j = O [("name", S "a long name here"), ("items", A (map N [1 .. 30])), ("nested", O [("x", N 1), ("y", A [S "p", S "q"])])]
  putStrLn (render (pj j))
  mapM_ (\w -> putStrLn (renderStyle style { lineLength = w } (pj j)) >> putStrLn "--") [20, 40, 60]
  putStrLn (renderStyle (Style OneLineMode 80 1.5) (pj j))
  putStrLn (renderStyle (Style LeftMode 80 1.5) (pj j))
  let e = Let [("f", L "x" (L "y" (App (App (V "plus") (V "x")) (V "y")))), ("loooong", App (App (V "function") (App (V "applied") (V "to"))) (V "arguments"))] (App (V "f") (V "loooong"))
  putStrLn (render (pe 0 e))
  putStrLn (renderStyle style { lineLength = 30 } (pe 0 e))
  putStrLn (render (text "hi" $$ nest 5 (text "there")))
  putStrLn (render (text "hi" $+$ nest 5 (text "there")))
  putStrLn (render (text "a" <> (text "b" $$ text "c") <> text "d"))
  putStrLn (render (hang (text "head") 2 (vcat (map int [1, 2, 3]))))
  putStrLn (render (hsep [text "x", empty, integer 5, float 1.5, double 2.5, rational 0.5]))
  putStrLn (render (cat [text "one", nest 3 (text "two"), text "three"]))
  putStrLn (renderStyle style { lineLength = 10 } (cat [text "one", nest 3 (text "two"), text "three"]))
  putStrLn (renderStyle style { lineLength = 20 } (fcat (map text (words "the quick brown fox jumps over the lazy dog"))))
  putStrLn (renderStyle style { lineLength = 20 } (fsep (map text (words "the quick brown fox jumps over the lazy dog"))))
  putStrLn (renderStyle style { lineLength = 20 } (text "begin" <+> fsep (map text (words "the quick brown fox jumps over the lazy dog"))))
  print (isEmpty empty, isEmpty (text ""), isEmpty (empty <> empty $$ empty))
  print (text "shown" <+> parens (quotes (text "x")) <+> semi <+> space <> lbrack <> rbrack <> lbrace <> rbrace <> lparen <> rparen)
  print (vcat [text "a", nest 4 (vcat [text "b", nest (-2) (text "c")]), empty, text "d"])
  putStrLn (render (zeroWidthText "<b>" <> text "bold" <> zeroWidthText "</b>" <+> sizedText 2 "wide"))
  print (sep [text "if" <+> text "c", nest 2 (text "then" <+> vcat [text "x", text "y"]), nest 2 (text "else")])
  putStrLn (render (nest 4 (text "nested" $$ text "lines")))
  putStrLn (renderStyle style { lineLength = 30, ribbonsPerLine = 3 } (fsep (map text (words "the quick brown fox jumps over the lazy dog"))))
