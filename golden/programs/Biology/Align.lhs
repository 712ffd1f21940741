Sequences laid beside each other. The table of scores is a lazy array whose
entries refer to one another; the way back through it is a second one.

> module Biology.Align
>   ( Scheme(..), Alignment(..), Kind(..), align, standard, identities, render
>   ) where
>
> import Data.Array
> import Data.List (maximumBy)
> import Data.Ord (comparing)

> data Scheme = Scheme
>   { match, mismatch :: Int
>   , open, extend    :: Int
>   } deriving (Eq, Show, Read)

> data Kind = Global | Local deriving (Eq, Ord, Enum, Bounded, Show, Read)

> data Alignment = Alignment
>   { score  :: !Int
>   , pairs  :: [(Maybe Char, Maybe Char)]
>   , starts :: (Int, Int)
>   } deriving (Eq, Show)

> standard :: Scheme
> standard = Scheme { match = 5, mismatch = -4, open = -8, extend = -1 }

Three tables: the best that ends with a pair, with a gap above, with a gap
below. Minus infinity is a number that is small enough.

> data Cell = Cell { pairing, above, below :: !Int }

> best :: Cell -> Int
> best (Cell p a b) = p `max` a `max` b

> align :: Kind -> Scheme -> String -> String -> Alignment
> align kind s xs ys = case end of
>     (i, j) -> walk i j (best (table ! end)) []
>   where
>     m = length xs
>     n = length ys
>     x = listArray (1, m) xs
>     y = listArray (1, n) ys
>     table = array ((0, 0), (m, n)) [ (ij, cell ij) | ij <- range ((0, 0), (m, n)) ]
>     low = -1000000
>     floor' v | kind == Local = max 0 v
>              | otherwise     = v
>     substitution i j | x ! i == y ! j = match s
>                      | otherwise      = mismatch s
>     gap k | k == 0    = 0
>           | kind == Local = 0
>           | otherwise = open s + (k - 1) * extend s
>     cell (0, 0) = Cell 0 low low
>     cell (i, 0) = Cell low (gap i) low
>     cell (0, j) = Cell low low (gap j)
>     cell (i, j) = Cell
>       { pairing = floor' (best (table ! (i - 1, j - 1)) + substitution i j)
>       , above   = stretch above (table ! (i - 1, j))
>       , below   = stretch below (table ! (i, j - 1)) }
>     stretch f c = max (f c + extend s) (best c + open s)
>     end | kind == Global = (m, n)
>         | otherwise      = fst (maximumBy (comparing (best . snd)) (assocs table))
>     walk i j v acc
>       | kind == Local && v <= 0 = done
>       | i == 0 && j == 0        = done
>       | i > 0 && j > 0 && pairing c == best c = back (i - 1) (j - 1) (Just (x ! i), Just (y ! j))
>       | i > 0 && (j == 0 || above c == best c) = back (i - 1) j (Just (x ! i), Nothing)
>       | otherwise               = back i (j - 1) (Nothing, Just (y ! j))
>       where
>         c    = table ! (i, j)
>         done = Alignment { score = best (table ! end), pairs = acc, starts = (i, j) }
>         back i' j' p = walk i' j' (best (table ! (i', j'))) (p : acc)

> identities :: Alignment -> (Int, Int)
> identities a = (length (filter (uncurry (==)) (pairs a)), length (pairs a))

> render :: Int -> Alignment -> [String]
> render width a = concat (zipWith3 (\u v w -> [u, v, w, ""]) (cut top) (cut middle) (cut bottom))
>   where
>     top    = [ maybe '-' id p | (p, _) <- pairs a ]
>     bottom = [ maybe '-' id q | (_, q) <- pairs a ]
>     middle = [ if p == q then '|' else ' ' | (p, q) <- pairs a ]
>     cut [] = []
>     cut cs = let (b, e) = splitAt width cs in b : cut e
