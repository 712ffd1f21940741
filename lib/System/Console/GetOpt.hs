-- | Options of commands, as GNU's programs take them.
module System.Console.GetOpt
  ( getOpt, getOpt', usageInfo, ArgOrder (..), OptDescr (..), ArgDescr (..)
  ) where

import Data.List (intercalate, isPrefixOf)

-- | What to do with what is no option: the options end there, they go on, or it
-- is made into one.
data ArgOrder a
  = RequireOrder
  | Permute
  | ReturnInOrder (String -> a)

-- | An option: its short names, its long names, what comes with it, a text.
data OptDescr a = Option [Char] [String] (ArgDescr a) String

-- | What comes with an option: nothing, something that has a name, or that perhaps.
data ArgDescr a
  = NoArg a
  | ReqArg (String -> a) String
  | OptArg (Maybe String -> a) String

instance Functor ArgOrder where
  fmap _ RequireOrder      = RequireOrder
  fmap _ Permute           = Permute
  fmap f (ReturnInOrder g) = ReturnInOrder (f . g)

instance Functor OptDescr where
  fmap f (Option a b d c) = Option a b (fmap f d) c

instance Functor ArgDescr where
  fmap f (NoArg a)    = NoArg (f a)
  fmap f (ReqArg g s) = ReqArg (f . g) s
  fmap f (OptArg g s) = OptArg (f . g) s

-- What an argument turns out to be.
data Found a = Opt a | Unknown String | Other String | End | Bad String

-- | The options in columns, below a heading.
usageInfo :: String -> [OptDescr a] -> String
usageInfo heading options = unlines (heading : table)
  where
    (shorts, longs, texts) = unzip3 (concatMap describe options)
    table = zipWith3 paste (level shorts) (level longs) texts
    paste a b c = "  " ++ a ++ "  " ++ b ++ "  " ++ c
    level xs = map (pad (maximum (0 : map length xs))) xs
    pad n s = take n (s ++ repeat ' ')

describe :: OptDescr a -> [(String, String, String)]
describe (Option short long arg text) = case lines text of
  []         -> [(a, b, "")]
  (d : more) -> (a, b, d) : [("", "", d') | d' <- more]
  where
    a = intercalate ", " (map (showShort arg) short)
    b = intercalate ", " (map (showLong arg) long)

showShort :: ArgDescr a -> Char -> String
showShort (NoArg _)    c = ['-', c]
showShort (ReqArg _ s) c = '-' : c : ' ' : s
showShort (OptArg _ s) c = '-' : c : '[' : s ++ "]"

showLong :: ArgDescr a -> String -> String
showLong (NoArg _)    l = "--" ++ l
showLong (ReqArg _ s) l = "--" ++ l ++ "=" ++ s
showLong (OptArg _ s) l = "--" ++ l ++ "[=" ++ s ++ "]"

-- | The options in the arguments, the other arguments, and what is wrong.
getOpt :: ArgOrder a -> [OptDescr a] -> [String] -> ([a], [String], [String])
getOpt order options args = (opts, others, errs ++ map unrecognised unknown)
  where
    (opts, others, unknown, errs) = getOpt' order options args

unrecognised :: String -> String
unrecognised s = "unrecognized option `" ++ s ++ "'\n"

-- | The same, with unknown options as a list of their own, before the errors.
getOpt' :: ArgOrder a -> [OptDescr a] -> [String] -> ([a], [String], [String], [String])
getOpt' _ _ [] = ([], [], [], [])
getOpt' order options (arg : args) = go found order
  where
    (found, rest) = next arg args options
    (os, xs, us, es) = getOpt' order options rest
    go (Opt o)     _                 = (o : os, xs, us, es)
    go (Unknown u) _                 = (os, xs, u : us, es)
    go (Other x)   RequireOrder      = ([], x : rest, [], [])
    go (Other x)   Permute           = (os, x : xs, us, es)
    go (Other x)   (ReturnInOrder f) = (f x : os, xs, us, es)
    go End         RequireOrder      = ([], rest, [], [])
    go End         Permute           = ([], rest, [], [])
    go End         (ReturnInOrder f) = (map f rest, [], [], [])
    go (Bad e)     _                 = (os, xs, us, e : es)

next :: String -> [String] -> [OptDescr a] -> (Found a, [String])
next ('-' : '-' : []) rest _            = (End, rest)
next ('-' : '-' : xs) rest options      = long xs rest options
next ('-' : x : xs)   rest options      = short x xs rest options
next a                rest _            = (Other a, rest)

long :: String -> [String] -> [OptDescr a] -> (Found a, [String])
long text rest options = choose candidates
  where
    (name, value) = break (== '=') text
    having p = [o | o@(Option _ names _ _) <- options, any p names]
    exact = having (== name)
    candidates = if null exact then having (isPrefixOf name) else exact
    shown = "--" ++ name
    choose [] = (Unknown ("--" ++ text), rest)
    choose [Option _ _ arg _] = take' arg value rest
    choose os = (Bad (ambiguous os shown), rest)
    take' (NoArg a)    []        more       = (Opt a, more)
    take' (NoArg _)    (_ : _)   more       = (Bad ("option `" ++ shown ++ "' doesn't allow an argument\n"), more)
    take' (ReqArg _ d) []        []         = (Bad (needs d shown), [])
    take' (ReqArg f _) []        (r : more) = (Opt (f r), more)
    take' (ReqArg f _) (_ : v)   more       = (Opt (f v), more)
    take' (OptArg f _) []        more       = (Opt (f Nothing), more)
    take' (OptArg f _) (_ : v)   more       = (Opt (f (Just v)), more)

short :: Char -> String -> [String] -> [OptDescr a] -> (Found a, [String])
short c text rest options = choose [o | o@(Option cs _ _ _) <- options, c `elem` cs]
  where
    shown = ['-', c]
    choose []                 = (Unknown shown, again)
    choose [Option _ _ arg _] = take' arg text rest
    choose os                 = (Bad (ambiguous os shown), rest)
    again = if null text then rest else ('-' : text) : rest
    take' (NoArg a)    _  _          = (Opt a, again)
    take' (ReqArg _ d) [] []         = (Bad (needs d shown), [])
    take' (ReqArg f _) [] (r : more) = (Opt (f r), more)
    take' (ReqArg f _) xs more       = (Opt (f xs), more)
    take' (OptArg f _) [] more       = (Opt (f Nothing), more)
    take' (OptArg f _) xs more       = (Opt (f (Just xs)), more)

needs :: String -> String -> String
needs d option = "option `" ++ option ++ "' requires an argument " ++ d ++ "\n"

ambiguous :: [OptDescr a] -> String -> String
ambiguous options name = usageInfo ("option `" ++ name ++ "' is ambiguous; could be one of:") options
