{-# LANGUAGE NoImplicitPrelude, BangPatterns, RankNTypes #-}
-- |
-- Parsers that try all alternatives at once, character by character, so that
-- none of them holds on to the input that another one may need.
-- (Claessen, /Parallel Parsing Processes/, 2004.)
module Text.ParserCombinators.ReadP
  ( ReadP, get, look, (+++), (<++), gather
  , pfail, eof, satisfy, char, string, munch, munch1, skipSpaces, choice
  , count, between, option, optional, many, many1, skipMany, skipMany1
  , sepBy, sepBy1, endBy, endBy1, chainr, chainl, chainl1, chainr1, manyTill
  , ReadS, readP_to_S, readS_to_P, discard
  ) where

import Control.Monad.Fail
import GHC.Base hiding (many)
import GHC.List (replicate)
import GHC.Num
import GHC.Unicode.Space

infixr 5 +++, <++

-- | A parser that gives all the ways to read the front of a text.
type ReadS a = String -> [(a, String)]

-- region process
-- What a parser does next: take a character, look at all that comes, give up,
-- give a result and go on, or give results that have read ahead.
data P a
  = Get (Char -> P a)
  | Look (String -> P a)
  | Fail
  | Result a (P a)
  | Final [(a, String)]

-- Both at once. Two processes that take a character take the same one.
both :: P a -> P a -> P a
both (Get f)      (Get g)      = Get (\c -> both (f c) (g c))
both (Result x p) q            = Result x (both p q)
both p            (Result x q) = Result x (both p q)
both Fail         p            = p
both p            Fail         = p
both (Final r)    (Final t)    = Final (r ++ t)
both (Final r)    (Look f)     = Look (\s -> Final (r ++ run (f s) s))
both (Final r)    p            = Look (\s -> Final (r ++ run p s))
both (Look f)     (Final r)    = Look (\s -> Final (run (f s) s ++ r))
both p            (Final r)    = Look (\s -> Final (run p s ++ r))
both (Look f)     (Look g)     = Look (\s -> both (f s) (g s))
both (Look f)     p            = Look (\s -> both (f s) p)
both p            (Look f)     = Look (\s -> both p (f s))
-- end process

final :: [(a, String)] -> P a
final [] = Fail
final rs = Final rs

-- region run
run :: P a -> ReadS a
run (Get f)      (c : s) = run (f c) s
run (Get _)      []      = []
run (Look f)     s       = run (f s) s
run (Result x p) s       = (x, s) : run p s
run (Final rs)   _       = rs
run Fail         _       = []

-- The process, and then for each of its results another one.
andThen :: P a -> (a -> P b) -> P b
andThen (Get f)      k = Get (\c -> andThen (f c) k)
andThen (Look f)     k = Look (\s -> andThen (f s) k)
andThen Fail         _ = Fail
andThen (Result x p) k = both (k x) (andThen p k)
andThen (Final rs)   k = final [r | (x, s) <- rs, r <- run (k x) s]
-- end run

-- region parser
-- | A parser of values: told what comes after it, it is a process.
newtype ReadP a = R (forall b. (a -> P b) -> P b)

-- The process of a parser with nothing after it.
alone :: ReadP a -> P a
alone (R p) = p (\x -> Result x Fail)

instance Functor ReadP where
  fmap f (R p) = R (\k -> p (\x -> k (f x)))

instance Applicative ReadP where
  pure x = R (\k -> k x)
  (<*>) = ap
  R p *> R q = R (\k -> p (\_ -> q k))

instance Monad ReadP where
  R p >>= f = R (\k -> p (\x -> case f x of R q -> q k))
-- end parser

instance MonadFail ReadP where
  fail _ = pfail

instance Alternative ReadP where
  empty = pfail
  (<|>) = (+++)

instance MonadPlus ReadP

-- | The next character.
get :: ReadP Char
get = R (\k -> Get k)

-- | All that is still to be read; nothing is taken of it.
look :: ReadP String
look = R (\k -> Look k)

-- | No result.
pfail :: ReadP a
pfail = R (\_ -> Fail)

-- | Both alternatives.
(+++) :: ReadP a -> ReadP a -> ReadP a
R p +++ R q = R (\k -> both (p k) (q k))

-- region left-biased
-- | The second alternative only if the first one gives no result at all.
(<++) :: ReadP a -> ReadP a -> ReadP a
p0 <++ R q = R (\k -> Look (\s -> probe k (alone p0) s 0))
  where
    probe k (Get f)        (c : s) !n = probe k (f c) s (n + 1)
    probe k (Look f)       s       n  = probe k (f s) s n
    probe k p@(Result _ _) _       n  = taking n (andThen p k)
    probe k p@(Final _)    _       _  = andThen p k
    probe k _              _       _  = q k
-- end left-biased

-- Takes so many characters first.
taking :: Int -> P a -> P a
taking 0 p = p
taking n p = Get (\_ -> taking (n - 1) p)

-- | Takes so many characters.
discard :: Int -> ReadP ()
discard n = R (\k -> taking n (k ()))

-- | The parser, and the text that it took.
gather :: ReadP a -> ReadP (String, a)
gather (R p) = R (\k -> taken id (p (\x -> Result (\s -> k (s, x)) Fail)))

-- The text that a process takes is given to each of its results.
taken :: (String -> String) -> P (String -> P b) -> P b
taken l (Get f)      = Get (\c -> taken (\s -> l (c : s)) (f c))
taken l (Look f)     = Look (\s -> taken l (f s))
taken _ Fail         = Fail
taken l (Result k p) = both (k (l [])) (taken l p)
taken _ (Final _)    = errorWithoutStackTrace "do not use readS_to_P in gather!"

-- | A character for which the predicate holds.
satisfy :: (Char -> Bool) -> ReadP Char
satisfy p = R (\k -> Get (\c -> if p c then k c else Fail))

-- | This character.
char :: Char -> ReadP Char
char c = satisfy (\d -> c == d)

-- | The end of the input.
eof :: ReadP ()
eof = R (\k -> Look (\s -> case s of { [] -> k (); _ -> Fail }))

-- | This text.
string :: String -> ReadP String
string text = R (\k -> Look (\s -> scan k text s))
  where
    scan k []       _                 = taking (lengthOf text) (k text)
    scan k (x : xs) (y : ys) | x == y = scan k xs ys
    scan _ _        _                 = Fail

lengthOf :: [a] -> Int
lengthOf = go 0
  where
    go !n []       = n
    go !n (_ : xs) = go (n + 1) xs

-- | All the next characters for which the predicate holds; at least one.
munch, munch1 :: (Char -> Bool) -> ReadP String
munch p = R (\k -> Look (\s -> case spanned p s of
  cs -> taking (lengthOf cs) (k cs)))
munch1 p = R (\k -> Look (\s -> case spanned p s of
  [] -> Fail
  cs -> taking (lengthOf cs) (k cs)))

spanned :: (Char -> Bool) -> String -> String
spanned p (c : s) | p c = c : spanned p s
spanned _ _             = []

-- | All the next white space.
skipSpaces :: ReadP ()
skipSpaces = R (\k -> Look (\s -> go s (k ())))
  where
    go (c : s) p | isSpace c = Get (\_ -> go s p)
    go _       p             = p

-- | All the alternatives.
choice :: [ReadP a] -> ReadP a
choice = foldr (+++) pfail

-- | The parser so many times.
count :: Int -> ReadP a -> ReadP [a]
count n p = sequence (replicate n p)

-- | The third parser, between the first two.
between :: ReadP open -> ReadP close -> ReadP a -> ReadP a
between open close p = open >> p >>= \x -> close >> return x

-- | The parser, or without taking anything the value.
option :: a -> ReadP a -> ReadP a
option x p = p +++ return x

-- | The parser, or nothing.
optional :: ReadP a -> ReadP ()
optional p = (p >> return ()) +++ return ()

-- | None or more, one or more.
many, many1 :: ReadP a -> ReadP [a]
many p = return [] +++ many1 p
many1 p = p >>= \x -> many p >>= \xs -> return (x : xs)

-- | The same, without the results.
skipMany, skipMany1 :: ReadP a -> ReadP ()
skipMany p = many p >> return ()
skipMany1 p = p >> skipMany p

-- | With separators between.
sepBy, sepBy1 :: ReadP a -> ReadP sep -> ReadP [a]
sepBy p sep = sepBy1 p sep +++ return []
sepBy1 p sep = p >>= \x -> many (sep >> p) >>= \xs -> return (x : xs)

-- | With a separator after each.
endBy, endBy1 :: ReadP a -> ReadP sep -> ReadP [a]
endBy p sep = many (p >>= \x -> sep >> return x)
endBy1 p sep = many1 (p >>= \x -> sep >> return x)

-- | With operators between, to the right or to the left; the value for none.
chainr, chainl :: ReadP a -> ReadP (a -> a -> a) -> a -> ReadP a
chainr p op x = chainr1 p op +++ return x
chainl p op x = chainl1 p op +++ return x

chainr1, chainl1 :: ReadP a -> ReadP (a -> a -> a) -> ReadP a
chainr1 p op = scan
  where
    scan = p >>= rest
    rest x = (op >>= \f -> scan >>= \y -> return (f x y)) +++ return x
chainl1 p op = p >>= rest
  where
    rest x = (op >>= \f -> p >>= \y -> rest (f x y)) +++ return x

-- | The first parser until the second one succeeds.
manyTill :: ReadP a -> ReadP end -> ReadP [a]
manyTill p end = scan
  where
    scan = (end >> return []) <++ (p >>= \x -> scan >>= \xs -> return (x : xs))

-- | The parser as a function, and the other way round.
readP_to_S :: ReadP a -> ReadS a
readP_to_S p = run (alone p)

readS_to_P :: ReadS a -> ReadP a
readS_to_P r = R (\k -> Look (\s -> final [o | (x, rest) <- r s, o <- run (k x) rest]))
