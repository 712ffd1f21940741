-- |
-- Documents that are laid out to fit a page (Hughes: The Design of a
-- Pretty-printing Library, 1995; Peyton Jones added empty documents and fills).
module Text.PrettyPrint.HughesPJ
  ( Doc, TextDetails (..), char, text, ptext, sizedText, zeroWidthText
  , int, integer, float, double, rational, semi, comma, colon, space, equals
  , lparen, rparen, lbrack, rbrack, lbrace, rbrace, parens, brackets, braces, quotes, doubleQuotes
  , maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes
  , empty, (<>), (<+>), hcat, hsep, ($$), ($+$), vcat, sep, cat, fsep, fcat, nest, hang, punctuate
  , isEmpty, render, Style (..), style, renderStyle, Mode (..), fullRender, txtPrinter
  ) where

import Control.DeepSeq (NFData (..))
import Data.String (IsString (..))
import Prelude hiding ((<>))
import qualified Prelude

infixl 6 <>, <+>
infixl 5 $$, $+$

-- | A piece of text.
data TextDetails = Chr !Char | Str String | PStr String
  deriving (Show, Eq)

-- region doc
-- | A document. The first constructors are what layouts are made of: nothing,
-- the rest on a new line, the rest behind a text (of a length), the rest
-- indented, one of two (of which the first is wider), no layout at all. The last
-- two are what a program wrote, above and beside, and whether they may overlap
-- or a space is between.
data Doc
  = Empty
  | NilAbove Doc
  | TextBeside TextDetails !Int Doc
  | Nest !Int Doc
  | Union Doc Doc
  | NoDoc
  | Beside Doc Bool Doc
  | Above Doc Bool Doc
-- end doc

instance Semigroup Doc where
  (<>) = (Text.PrettyPrint.HughesPJ.<>)

instance Monoid Doc where
  mempty = empty

instance IsString Doc where
  fromString = text

instance Show Doc where
  showsPrec _ doc rest = fullRender (mode style) (lineLength style) (ribbonsPerLine style) txtPrinter rest doc

instance Eq Doc where
  a == b = render a == render b

instance NFData Doc where
  rnf d = length (render d) `seq` ()

-- | Texts, which have no line ends in them.
char :: Char -> Doc
char c = TextBeside (Chr c) 1 Empty

text, ptext, zeroWidthText :: String -> Doc
text s = case length s of n -> TextBeside (Str s) n Empty
ptext s = case length s of n -> TextBeside (PStr s) n Empty
zeroWidthText = sizedText 0

-- | A text that counts as so long.
sizedText :: Int -> String -> Doc
sizedText n s = TextBeside (Str s) n Empty

int :: Int -> Doc
int = text . show

integer :: Integer -> Doc
integer = text . show

float :: Float -> Doc
float = text . show

double :: Double -> Doc
double = text . show

rational :: Rational -> Doc
rational = text . show

semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace, empty :: Doc
semi = char ';'
comma = char ','
colon = char ':'
space = char ' '
equals = char '='
lparen = char '('
rparen = char ')'
lbrack = char '['
rbrack = char ']'
lbrace = char '{'
rbrace = char '}'
empty = Empty

parens, brackets, braces, quotes, doubleQuotes :: Doc -> Doc
parens p = lparen <> p <> rparen
brackets p = lbrack <> p <> rbrack
braces p = lbrace <> p <> rbrace
quotes p = char '\'' <> p <> char '\''
doubleQuotes p = char '"' <> p <> char '"'

maybeParens, maybeBrackets, maybeBraces, maybeQuotes, maybeDoubleQuotes :: Bool -> Doc -> Doc
maybeParens b = if b then parens else id
maybeBrackets b = if b then brackets else id
maybeBraces b = if b then braces else id
maybeQuotes b = if b then quotes else id
maybeDoubleQuotes b = if b then doubleQuotes else id

isEmpty :: Doc -> Bool
isEmpty Empty = True
isEmpty _     = False

-- | Beside each other; with a space.
(<>), (<+>) :: Doc -> Doc -> Doc
p <> q = besideOf p False q
p <+> q = besideOf p True q

besideOf, aboveOf :: Doc -> Bool -> Doc -> Doc
besideOf p _ Empty = p
besideOf Empty _ q = q
besideOf p g q     = Beside p g q
aboveOf p _ Empty = p
aboveOf Empty _ q = q
aboveOf p g q     = Above p g q

-- | Above each other: a line that ends before the next begins may be shared;
-- never.
($$), ($+$) :: Doc -> Doc -> Doc
p $$ q = aboveOf p False q
p $+$ q = aboveOf p True q

hcat, hsep, vcat, sep, cat, fsep, fcat :: [Doc] -> Doc
hcat = foldr (<>) empty
hsep = foldr (<+>) empty
vcat = foldr ($$) empty
sep = sepOf True
cat = sepOf False
fsep = fill True
fcat = fill False

-- | Indented by so many columns.
nest :: Int -> Doc -> Doc
nest k p = indented k (reduce p)

hang :: Doc -> Int -> Doc -> Doc
hang p n q = sep [p, nest n q]

-- | With something behind all but the last.
punctuate :: Doc -> [Doc] -> [Doc]
punctuate _ []       = []
punctuate p (x : xs) = go x xs
  where
    go y []       = [y]
    go y (z : zs) = (y <> p) : go z zs

-- Without 'Beside' and 'Above' at the top.
reduce :: Doc -> Doc
reduce (Beside p g q) = beside p g (reduce q)
reduce (Above p g q)  = above p g (reduce q)
reduce p              = p

indented :: Int -> Doc -> Doc
indented k (Nest j p) = indented (k + j) p
indented _ NoDoc      = NoDoc
indented _ Empty      = Empty
indented 0 p          = p
indented k p          = Nest k p

union :: Doc -> Doc -> Doc
union Empty _ = Empty
union p q     = Union p q

-- region above
above :: Doc -> Bool -> Doc -> Doc
above (Above p g q) h r = above p g (above q h r)
above p@(Beside _ _ _) g q = aboveNest (reduce p) g 0 (reduce q)
above p g q = aboveNest p g 0 (reduce q)

-- The second document below the first, so many columns to the right.
aboveNest :: Doc -> Bool -> Int -> Doc -> Doc
aboveNest NoDoc _ _ _ = NoDoc
aboveNest (Union a b) g k q = Union (aboveNest a g k q) (aboveNest b g k q)
aboveNest Empty _ k q = indented k q
aboveNest (Nest j p) g k q = Nest j (aboveNest p g (k - j) q)
aboveNest (NilAbove p) g k q = NilAbove (aboveNest p g k q)
aboveNest (TextBeside t n p) g k q = TextBeside t n (case p of
  Empty -> nilAboveNest g (k - n) q
  _     -> aboveNest p g (k - n) q)
aboveNest p g k q = aboveNest (reduce p) g k q

-- The same below nothing, which is at the end of a text.
nilAboveNest :: Bool -> Int -> Doc -> Doc
nilAboveNest _ _ Empty = Empty
nilAboveNest g k (Nest j q) = nilAboveNest g (k + j) q
nilAboveNest g k q
  | not g && k > 0 = TextBeside (Str (replicate k ' ')) k q
  | otherwise      = NilAbove (indented k q)
-- end above

beside :: Doc -> Bool -> Doc -> Doc
beside NoDoc _ _ = NoDoc
beside (Union a b) g q = Union (beside a g q) (beside b g q)
beside Empty _ q = q
beside (Nest k p) g q = Nest k (beside p g q)
beside p@(Beside a h b) g q
  | h == g    = beside a h (beside b g q)
  | otherwise = beside (reduce p) g q
beside p@(Above _ _ _) g q = beside (reduce p) g q
beside (NilAbove p) g q = NilAbove (beside p g q)
beside (TextBeside t n p) g q = TextBeside t n (case p of
  Empty -> nilBeside g q
  _     -> beside p g q)

nilBeside :: Bool -> Doc -> Doc
nilBeside _ Empty = Empty
nilBeside g (Nest _ p) = nilBeside g p
nilBeside g p
  | g         = TextBeside (Chr ' ') 1 p
  | otherwise = p

-- All in one line or each in its own.
sepOf :: Bool -> [Doc] -> Doc
sepOf _ []       = empty
sepOf g (p : ps) = sep1 g (reduce p) 0 ps

sep1 :: Bool -> Doc -> Int -> [Doc] -> Doc
sep1 _ NoDoc _ _ = NoDoc
sep1 g (Union a b) k ps = Union (sep1 g a k ps) (aboveNest b False k (reduce (vcat ps)))
sep1 g Empty k ps = indented k (sepOf g ps)
sep1 g (Nest n p) k ps = Nest n (sep1 g p (k - n) ps)
sep1 _ (NilAbove p) k ps = NilAbove (aboveNest p False k (reduce (vcat ps)))
sep1 g (TextBeside t n p) k ps = TextBeside t n (sepAfter g p (k - n) ps)
sep1 g p k ps = sep1 g (reduce p) k ps

sepAfter :: Bool -> Doc -> Int -> [Doc] -> Doc
sepAfter g (Nest _ p) k ps = sepAfter g p k ps
sepAfter g Empty k ps = union (oneLine (nilBeside g (reduce (if g then hsep ps else hcat ps))))
  (nilAboveNest False k (reduce (vcat ps)))
sepAfter g p k ps = sep1 g p k ps

-- As many in a line as fit.
fill :: Bool -> [Doc] -> Doc
fill _ []       = empty
fill g (p : ps) = fill1 g (reduce p) 0 ps

fill1 :: Bool -> Doc -> Int -> [Doc] -> Doc
fill1 _ NoDoc _ _ = NoDoc
fill1 g (Union a b) k ps = Union (fill1 g a k ps) (aboveNest b False k (fill g ps))
fill1 g Empty k ps = indented k (fill g ps)
fill1 g (Nest n p) k ps = Nest n (fill1 g p (k - n) ps)
fill1 g (NilAbove p) k ps = NilAbove (aboveNest p False k (fill g ps))
fill1 g (TextBeside t n p) k ps = TextBeside t n (fillAfter g p (k - n) ps)
fill1 g p k ps = fill1 g (reduce p) k ps

fillAfter :: Bool -> Doc -> Int -> [Doc] -> Doc
fillAfter g (Nest _ p) k ps = fillAfter g p k ps
fillAfter _ Empty _ [] = Empty
fillAfter g Empty k (Empty : ps) = fillAfter g Empty k ps
fillAfter g Empty k (p : ps) = union
  (nilBeside g (fill1 g (flat (oneLine (reduce p))) (if g then k - 1 else k) ps))
  (nilAboveNest False k (fill g (p : ps)))
  where
    flat (Nest _ q) = q
    flat q          = q
fillAfter g p k ps = fill1 g p k ps

-- The layouts of one line.
oneLine :: Doc -> Doc
oneLine NoDoc = NoDoc
oneLine Empty = Empty
oneLine (NilAbove _) = NoDoc
oneLine (TextBeside t n p) = TextBeside t n (oneLine p)
oneLine (Nest k p) = Nest k (oneLine p)
oneLine (Union a _) = oneLine a
oneLine p = oneLine (reduce p)

-- region best
-- The best layout for a width and a ribbon: so much of a line may be text.
best :: Int -> Int -> Doc -> Doc
best width ribbon = get width
  where
    get _ Empty = Empty
    get _ NoDoc = NoDoc
    get w (NilAbove p) = NilAbove (get w p)
    get w (TextBeside t n p) = TextBeside t n (after w n p)
    get w (Nest k p) = Nest k (get (w - k) p)
    get w (Union a b) = nicest w 0 (get w a) (get w b)
    get w p = get w (reduce p)

    after _ _ Empty = Empty
    after _ _ NoDoc = NoDoc
    after w done (NilAbove p) = NilAbove (get (w - done) p)
    after w done (TextBeside t n p) = TextBeside t n (after w (done + n) p)
    after w done (Nest _ p) = after w done p
    after w done (Union a b) = nicest w done (after w done a) (after w done b)
    after w done p = after w done (reduce p)

    nicest w done a b = if fits (min w ribbon - done) a then a else b

    fits n _ | n < 0 = False
    fits n (TextBeside _ k p) = fits (n - k) p
    fits _ NoDoc = False
    fits _ _ = True
-- end best

-- | How to lay out: on a page, as a zigzag, without indentation, in one line.
data Mode = PageMode | ZigZagMode | LeftMode | OneLineMode
  deriving (Eq, Show)

data Style = Style { mode :: Mode, lineLength :: Int, ribbonsPerLine :: Float }
  deriving (Eq, Show)

-- | A hundred columns, of which two thirds may be text.
style :: Style
style = Style PageMode 100 1.5

render :: Doc -> String
render = renderStyle style

renderStyle :: Style -> Doc -> String
renderStyle s = fullRender (mode s) (lineLength s) (ribbonsPerLine s) txtPrinter ""

txtPrinter :: TextDetails -> String -> String
txtPrinter (Chr c) rest  = c : rest
txtPrinter (Str s) rest  = s ++ rest
txtPrinter (PStr s) rest = s ++ rest

-- | The layout, by what is done with each piece of text and with the end.
fullRender :: Mode -> Int -> Float -> (TextDetails -> a -> a) -> a -> Doc -> a
fullRender m width ribbons txt end doc = case m of
  OneLineMode -> easy (Chr ' ') (\_ q -> q) (reduce doc)
  LeftMode    -> easy (Chr '\n') first (reduce doc)
  _           -> lay 0 (best width (round (fromIntegral width / ribbons)) (reduce doc))
  where
    lay _ Empty = end
    lay k (Nest j p) = lay (k + j) p
    lay k (NilAbove p) = txt (Chr '\n') (lay k p)
    lay k (TextBeside t n p) = indent k (txt t (rest (k + n) p))
    lay _ _ = errorWithoutStackTrace "Text.PrettyPrint: a document without a layout"

    rest k (NilAbove p) = txt (Chr '\n') (lay k p)
    rest k (TextBeside t n p) = txt t (rest (k + n) p)
    rest k (Nest _ p) = rest k p
    rest _ _ = end

    indent k more = if k <= 0 then more else txt (Str (replicate k ' ')) more

    easy line choose = go
      where
        go (Union a b) = go (choose a b)
        go (Nest _ p) = go p
        go Empty = end
        go (NilAbove p) = txt line (go p)
        go (TextBeside t _ p) = txt t (go p)
        go NoDoc = errorWithoutStackTrace "Text.PrettyPrint: a document without a layout"
        go p = go (reduce p)

    first a b = if possible a then a else b
    possible NoDoc = False
    possible (Union _ _) = True
    possible (NilAbove _) = True
    possible (TextBeside _ _ p) = possible p
    possible (Nest _ p) = possible p
    possible Empty = True
    possible p = possible (reduce p)
