-- A pretty printer of its own (Wadler's, with groups, nesting and fill), and documents of three kinds:
-- a functional program, XML and JSON, at several widths. Leans on: laziness in choosing a layout, operator
-- sections, foldr over documents, instances for functions, showsPrec, a class with a default.
module Main where

import Data.List (intersperse)
import qualified Data.Map as Map

infixr 6 <+>
infixr 5 </>, <//>

data Doc
  = Empty
  | Doc :<> Doc
  | Nest Int Doc
  | Text String
  | Line String
  | Group Doc
  | Column (Int -> Doc)

instance Semigroup Doc where (<>) = (:<>)
instance Monoid Doc where mempty = Empty

text :: String -> Doc
text = Text

line, softline, linebreak :: Doc
line = Line " "
linebreak = Line ""
softline = Group line

(<+>), (</>), (<//>) :: Doc -> Doc -> Doc
a <+> b = a <> text " " <> b
a </> b = a <> line <> b
a <//> b = a <> linebreak <> b

nest :: Int -> Doc -> Doc
nest = Nest

group :: Doc -> Doc
group = Group

align :: Doc -> Doc
align d = Column (\k -> Nest k d)

hcat, vsep, fillSep :: [Doc] -> Doc
hcat = mconcat
vsep = folded (</>)
fillSep = folded (\a b -> a <> softline <> b)

folded :: (Doc -> Doc -> Doc) -> [Doc] -> Doc
folded _ [] = Empty
folded f ds = foldr1 f ds

punctuate :: Doc -> [Doc] -> [Doc]
punctuate _ [] = []
punctuate _ [d] = [d]
punctuate p (d : ds) = (d <> p) : punctuate p ds

bracket :: String -> Doc -> String -> Doc
bracket l d r = group (text l <> nest 2 (linebreak <> d) <> linebreak <> text r)

-- The layout: a list of pending documents with their indentation, each flat or not.
data Mode = Flat | Broken

data SDoc = SEmpty | SText String SDoc | SLine Int SDoc

layout :: Int -> Doc -> SDoc
layout width d0 = go 0 [(0, Broken, d0)]
  where
    go _ [] = SEmpty
    go k ((i, m, d) : rest) = case d of
      Empty -> go k rest
      a :<> b -> go k ((i, m, a) : (i, m, b) : rest)
      Nest j a -> go k ((i + j, m, a) : rest)
      Text s -> SText s (go (k + length s) rest)
      Line s -> case m of
        Flat -> SText s (go (k + length s) rest)
        Broken -> SLine i (go i rest)
      Column f -> go k ((0, m, f k) : rest)
      Group a -> case m of
        Flat -> go k ((i, Flat, a) : rest)
        Broken ->
          let flat = go k ((i, Flat, a) : rest)
          in if fits (width - k) flat then flat else go k ((i, Broken, a) : rest)
    fits n _ | n < 0 = False
    fits _ SEmpty = True
    fits _ (SLine _ _) = True
    fits n (SText s x) = fits (n - length s) x

render :: Int -> Doc -> String
render width d = out (layout width d)
  where
    out SEmpty = ""
    out (SText s x) = s ++ out x
    out (SLine i x) = '\n' : replicate (if blank x then 0 else i) ' ' ++ out x
    blank (SLine _ _) = True
    blank _ = False

class Pretty a where
  pretty :: a -> Doc
  pretty = prettyPrec 0
  prettyPrec :: Int -> a -> Doc
  prettyPrec _ = pretty
  prettyList :: [a] -> Doc
  prettyList = list . map pretty
    where list ds = bracket "[" (vsep (punctuate (text ",") ds)) "]"

instance Pretty Int where pretty = text . show
instance Pretty Double where pretty = text . show
instance Pretty Bool where pretty = text . show
instance Pretty Char where
  pretty = text . show
  prettyList = text . show
instance Pretty a => Pretty [a] where pretty = prettyList
instance (Pretty a, Pretty b) => Pretty (a, b) where
  pretty (a, b) = bracket "(" (pretty a <> text "," </> pretty b) ")"
instance (Pretty k, Pretty v) => Pretty (Map.Map k v) where
  pretty m = bracket "{" (vsep (punctuate (text ";") [group (pretty k <+> text "=" <> nest 4 (line <> pretty v)) | (k, v) <- Map.toList m])) "}"
instance Pretty a => Pretty (Maybe a) where
  prettyPrec _ Nothing = text "Nothing"
  prettyPrec p (Just x) = parensIf (p > 9) (text "Just" <+> prettyPrec 10 x)

parensIf :: Bool -> Doc -> Doc
parensIf b d = if b then text "(" <> d <> text ")" else d

-- Programs -------------------------------------------------------------------

data Exp
  = Var String
  | Num Int
  | Exp :$ Exp
  | Lam [String] Exp
  | Let [(String, Exp)] Exp
  | Case Exp [(String, Exp)]
  | Bin String Int Exp Exp
  | If Exp Exp Exp

infixl 9 :$

instance Pretty Exp where
  prettyPrec p e = case e of
    Var x -> text x
    Num n -> text (show n)
    f :$ x ->
      let (h, args) = spine f [x]
      in parensIf (p > 9) (group (nest 2 (prettyPrec 9 h <> hcat [line <> prettyPrec 10 a | a <- args])))
    Lam xs b -> parensIf (p > 0) (group (text "\\" <> hcat (intersperse (text " ") (map text xs)) <+> text "->" <> nest 2 (line <> pretty b)))
    Let bs b -> parensIf (p > 0) (group (align (text "let" <+> align (vsep [group (text x <+> text "=" <> nest 2 (line <> pretty r)) | (x, r) <- bs]) </> text "in" <+> align (pretty b))))
    Case s as -> parensIf (p > 0) (text "case" <+> pretty s <+> text "of" <> nest 2 (hcat [Line "; " <> group (text q <+> text "->" <> nest 2 (line <> pretty b)) | (q, b) <- as]))
    Bin op k a b -> parensIf (p > k) (group (prettyPrec k a </> text op <+> prettyPrec (k + 1) b))
    If c a b -> parensIf (p > 0) (group (align (text "if" <+> pretty c </> text "then" <+> pretty a </> text "else" <+> pretty b)))
    where spine (g :$ y) args = spine g (y : args)
          spine g args = (g, args)

program :: Exp
program = Let
  [ ("map", Lam ["f", "xs"] (Case (Var "xs") [("[]", Var "nil"), ("y : ys", Bin ":" 5 (Var "f" :$ Var "y") (Var "map" :$ Var "f" :$ Var "ys"))]))
  , ("fact", Lam ["n"] (If (Bin "==" 4 (Var "n") (Num 0)) (Num 1) (Bin "*" 7 (Var "n") (Var "fact" :$ Bin "-" 6 (Var "n") (Num 1)))))
  , ("polynomial", Lam ["x"] (foldl1 (Bin "+" 6) [Bin "*" 7 (Num k) (Bin "^" 8 (Var "x") (Num k)) | k <- [1 .. 9]])) ]
  (Var "map" :$ Lam ["n"] (Bin "+" 6 (Var "fact" :$ Var "n") (Var "polynomial" :$ (Bin "*" 7 (Var "n") (Num 2)))) :$ (Var "range" :$ Num 1 :$ Num 100))

-- XML ------------------------------------------------------------------------

data Xml = Element String [(String, String)] [Xml] | Content String

instance Pretty Xml where
  pretty (Content s) = fillSep (map text (words s))
  pretty (Element n as cs)
    | null cs = tag (text "/>")
    | otherwise = group (tag (text ">") <> nest 2 (linebreak <> folded (<//>) (map pretty cs)) <> linebreak <> text ("</" ++ n ++ ">"))
    where tag end = group (text ("<" ++ n) <> nest 4 (hcat [line <> text (k ++ "=" ++ show v) | (k, v) <- as]) <> end)

document :: Xml
document = Element "book" [("lang", "en"), ("year", "1865"), ("title", "Alice's Adventures in Wonderland")]
  [ Element "chapter" [("n", show n)]
      [ Element "p" [] [Content (unwords (take (8 * n) (cycle (words "down the rabbit hole went the girl and never once considered how in the world she was to get out again"))))]
      , Element "br" [] [] ]
  | n <- [1 .. 3 :: Int] ]

table :: Map.Map String [(Int, Maybe Double)]
table = Map.fromList [(name, [(k, if even k then Just (fromIntegral k / 4) else Nothing) | k <- [1 .. n]]) | (name, n) <- zip (words "alpha beta gamma") [2, 5, 9]]

main :: IO ()
main = do
  mapM_ (\w -> putStrLn (replicate w '-') >> putStrLn (render w (pretty program))) [30, 60, 100]
  mapM_ (\w -> putStrLn (replicate w '-') >> putStrLn (render w (pretty document))) [40, 72]
  putStrLn (render 50 (pretty table))
  putStrLn (render 20 (pretty [Just (3 :: Int), Nothing]))
  -- Linear time: a document with a hundred thousand groups, of which one line is looked at, then all.
  let big = pretty [(k, [k * k, k]) | k <- [1 .. 20000 :: Int]]
      whole = render 70 big
  putStrLn (takeWhile (/= '\n') (drop 2 whole))
  print (length whole, length (lines whole))
  where _unused = text ""
