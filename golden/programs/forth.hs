-- Catches options, standard input and exit codes that do not reach a program: a Forth that compiles its words.
-- A Forth with compiled words, reading its program from standard input; command line flags by GetOpt.
module Main (main) where

import Control.Exception hiding (Underflow)
import Control.Monad
import Control.Monad.Trans.State.Strict
import Control.Monad.Trans.Except
import Control.Monad.Trans.Class (lift)
import Control.Monad.IO.Class
import Data.Bits
import Data.Char
import Data.IORef
import Data.Maybe
import qualified Data.IntMap as IM
import qualified Data.Map as M
import System.Console.GetOpt
import System.Environment
import System.Exit
import System.IO

data Op = Lit Int | Call String | Jump Int | JumpZero Int | Do | Loop Int | PlusLoop Int | Index Int | Print String | Exit | RStack Char
  deriving (Show, Read, Eq, Ord)

data Word' = Prim (Forth ()) | Defined [Op] | Variable Int | Constant Int

data Compiling = Compiling { cname :: String, code :: [Op], control :: [(Char, Int)] }

data Machine = Machine
  { stack, rstack :: [Int], dictionary :: M.Map String Word', memory :: IM.IntMap Int, here :: Int
  , compiling :: Maybe Compiling, input :: String, base :: Int, options :: Options, steps :: !Int }

data Failure = Underflow | Unknown String | Message String | Bye Int deriving Show

type Forth = ExceptT Failure (StateT Machine IO)

data Options = Options { verbose :: Bool, limit :: Int, title :: Maybe String } deriving (Show, Eq)

flags :: [OptDescr (Options -> Options)]
flags =
  [ Option ['v'] ["verbose"] (NoArg (\o -> o { verbose = True })) "show each line's stack"
  , Option ['l'] ["limit"] (ReqArg (\s o -> o { limit = read s }) "STEPS") "stop after so many steps"
  , Option ['t', 'T'] ["title"] (OptArg (\m o -> o { title = m }) "TEXT") "print a title" ]

st :: (Machine -> a) -> Forth a
st = lift . gets

push :: Int -> Forth ()
push n = lift (modify' (\m -> m { stack = n : stack m }))

pop :: Forth Int
pop = do
  s <- st stack
  case s of
    [] -> throwE Underflow
    x : xs -> x <$ lift (modify' (\m -> m { stack = xs }))

rpush :: Int -> Forth ()
rpush n = lift (modify' (\m -> m { rstack = n : rstack m }))

rpop :: Forth Int
rpop = st rstack >>= \s -> case s of
  [] -> throwE (Message "return stack underflow")
  x : xs -> x <$ lift (modify' (\m -> m { rstack = xs }))

out :: String -> Forth ()
out = liftIO . putStr

binary :: (Int -> Int -> Int) -> Forth ()
binary f = do { b <- pop; a <- pop; push (f a b) }

flag :: Bool -> Int
flag b = if b then -1 else 0

primitives :: M.Map String Word'
primitives = M.fromList $ map (fmap Prim)
  [ ("+", binary (+)), ("-", binary (-)), ("*", binary (*))
  , ("/", divide div), ("mod", divide mod)
  , ("/mod", do { b <- pop; a <- pop; when (b == 0) (throwE (Message "division by zero")); push (a `mod` b); push (a `div` b) })
  , ("=", binary (\a b -> flag (a == b))), ("<", binary (\a b -> flag (a < b))), (">", binary (\a b -> flag (a > b)))
  , ("<>", binary (\a b -> flag (a /= b)))
  , ("and", binary (.&.)), ("or", binary (.|.)), ("xor", binary xor), ("invert", pop >>= push . complement)
  , ("lshift", binary shiftL), ("rshift", binary (\a b -> fromIntegral ((fromIntegral a :: Word) `shiftR` b)))
  , ("negate", pop >>= push . negate), ("abs", pop >>= push . abs), ("min", binary min), ("max", binary max)
  , ("dup", do { a <- pop; push a; push a }), ("drop", void pop), ("swap", do { b <- pop; a <- pop; push b; push a })
  , ("over", do { b <- pop; a <- pop; push a; push b; push a }), ("rot", do { c <- pop; b <- pop; a <- pop; push b; push c; push a })
  , ("nip", do { b <- pop; _ <- pop; push b }), ("tuck", do { b <- pop; a <- pop; push b; push a; push b })
  , ("?dup", do { a <- pop; push a; unless (a == 0) (push a) }), ("depth", st stack >>= push . length)
  , ("pick", do { n <- pop; s <- st stack; maybe (throwE Underflow) push (listToMaybe (drop n s)) })
  , (".", do { n <- pop; b <- st base; out (inBase b n ++ " ") })
  , (".s", do { s <- st stack; out ("<" ++ show (length s) ++ "> " ++ unwords (map show (reverse s)) ++ " ") })
  , ("emit", pop >>= out . (: []) . chr), ("cr", out "\n"), ("space", out " "), ("spaces", pop >>= \n -> out (replicate n ' '))
  , ("@", do { a <- pop; m <- st memory; maybe (throwE (Message ("bad address " ++ show a))) push (IM.lookup a m) })
  , ("!", do { a <- pop; v <- pop; lift (modify' (\m -> m { memory = IM.insert a v (memory m) })) })
  , ("+!", do { a <- pop; v <- pop; lift (modify' (\m -> m { memory = IM.insertWith (+) a v (memory m) })) })
  , (",", do { v <- pop; lift (modify' (\m -> m { memory = IM.insert (here m) v (memory m), here = here m + 1 })) })
  , ("allot", do { n <- pop; lift (modify' (\m -> m { memory = IM.union (memory m) (IM.fromList [(here m + i, 0) | i <- [0 .. n - 1]]), here = here m + n })) })
  , ("cells", return ()), ("here", st here >>= push), ("decimal", setBase 10), ("hex", setBase 16), ("bye", pop >>= throwE . Bye)
  , ("words", do { d <- st dictionary; out (unwords [k | (k, Defined _) <- M.toList d] ++ " ") })
  , ("variable", define (\m -> (Variable (here m), m { here = here m + 1, memory = IM.insert (here m) 0 (memory m) })))
  , ("create", define (\m -> (Variable (here m), m)))
  , ("constant", do { v <- pop; define (\m -> (Constant v, m)) })
  , ("see", do { w <- token; d <- st dictionary; case M.lookup w d of { Just (Defined c) -> out (show c); _ -> throwE (Unknown w) } })
  ]
  where
    divide f = do { b <- pop; a <- pop; when (b == 0) (throwE (Message "division by zero")); push (f a b) }
    setBase b = lift (modify' (\m -> m { base = b }))
    define f = do
      w <- token
      lift (modify' (\m -> let (d, m') = f m in m' { dictionary = M.insert w d (dictionary m') }))

inBase :: Int -> Int -> String
inBase b n | n < 0 = '-' : inBase b (negate n)
           | n < b = [intToDigit n]
           | otherwise = inBase b (n `div` b) ++ [intToDigit (n `mod` b)]

token :: Forth String
token = do
  s <- st input
  let (w, r) = break isSpace (dropWhile isSpace s)
  lift (modify' (\m -> m { input = drop 1 r }))
  return (map toLower w)

upTo :: Char -> Forth String
upTo c = do
  s <- st input
  let (w, r) = break (== c) s
  w <$ lift (modify' (\m -> m { input = drop 1 r }))

number :: Int -> String -> Maybe Int
number b ('-' : s) = negate <$> number b s
number b s | not (null s), all ok s = Just (foldl (\a c -> a * b + digitToInt c) 0 s) | otherwise = Nothing
  where ok c = isHexDigit c && digitToInt c < b

interpret :: Forth ()
interpret = do
  w <- token
  unless (null w) $ do
    c <- st compiling
    maybe (immediate w) (compile w) c
    interpret
  where
    immediate ":" = token >>= \n -> setC (Just (Compiling n [] []))
    immediate ".\"" = upTo '"' >>= out
    immediate "(" = void (upTo ')')
    immediate "\\" = lift (modify' (\m -> m { input = "" }))
    immediate w = execute w

setC :: Maybe Compiling -> Forth ()
setC c = lift (modify' (\m -> m { compiling = c }))

execute :: String -> Forth ()
execute w = do
  d <- st dictionary
  case M.lookup w d of
    Just (Prim p) -> p
    Just (Defined c) -> runCode (IM.fromDistinctAscList (zip [0 ..] c)) 0
    Just (Variable a) -> push a
    Just (Constant v) -> push v
    Nothing -> st base >>= \b -> maybe (throwE (Unknown w)) push (number b w)

compile :: String -> Compiling -> Forth ()
compile w c@(Compiling n ops ctl) = case w of
  ";" | null ctl -> do
          lift (modify' (\m -> m { dictionary = M.insert n (Defined (reverse ops)) (dictionary m) }))
          setC Nothing
      | otherwise -> throwE (Message ("unclosed " ++ show (map fst ctl)))
  "if" -> go (JumpZero 0 : ops) (('i', at) : ctl)
  "else" | (('i', a) : r) <- ctl -> go (patch a (at + 1) (Jump 0 : ops)) (('i', at) : r)
  "then" | (('i', a) : r) <- ctl -> go (patch a at ops) r
  "begin" -> go ops (('b', at) : ctl)
  "until" | (('b', a) : r) <- ctl -> go (JumpZero a : ops) r
  "again" | (('b', a) : r) <- ctl -> go (Jump a : ops) r
  "while" | (('b', _) : _) <- ctl -> go (JumpZero 0 : ops) (('w', at) : ctl)
  "repeat" | (('w', a) : ('b', b) : r) <- ctl -> go (patch a (at + 1) (Jump b : ops)) r
  "do" -> go (Do : ops) (('d', at + 1) : ctl)
  "loop" | (('d', a) : r) <- ctl -> go (Loop a : ops) r
  "+loop" | (('d', a) : r) <- ctl -> go (PlusLoop a : ops) r
  "i" -> go (Index 0 : ops) ctl
  "j" -> go (Index 2 : ops) ctl
  "exit" -> go (Exit : ops) ctl
  "recurse" -> go (Call n : ops) ctl
  ">r" -> go (RStack '>' : ops) ctl
  "r>" -> go (RStack '<' : ops) ctl
  "r@" -> go (RStack '@' : ops) ctl
  ".\"" -> upTo '"' >>= \s -> go (Print s : ops) ctl
  "(" -> void (upTo ')')
  "\\" -> lift (modify' (\m -> m { input = "" }))
  _ | w `elem` words "else then until again while repeat loop +loop" -> throwE (Message ("misplaced " ++ w))
    | otherwise -> do
        d <- st dictionary
        b <- st base
        case number b w of
          Just v | M.notMember w d -> go (Lit v : ops) ctl
          _ | M.member w d -> go (Call w : ops) ctl
            | otherwise -> throwE (Unknown w)
  where
    at = length ops
    go ops' ctl' = setC (Just c { code = ops', control = ctl' })
    patch a t os = let (l, o : r) = splitAt (length os - 1 - a) os
                   in l ++ (case o of { Jump _ -> Jump t; JumpZero _ -> JumpZero t; _ -> o }) : r

runCode :: IM.IntMap Op -> Int -> Forth ()
runCode c pc = do
  n <- st steps
  l <- st (limit . options)
  when (n >= l) $ throwE (Message ("limit of " ++ show l ++ " steps"))
  lift (modify' (\m -> m { steps = steps m + 1 }))
  case IM.lookup pc c of
    Nothing -> return ()
    Just o -> case o of
      Lit v -> push v >> next
      Call w -> execute w >> next
      Jump t -> runCode c t
      JumpZero t -> pop >>= \v -> if v == 0 then runCode c t else next
      Do -> do { s <- pop; e <- pop; rpush e; rpush s; next }
      Loop t -> loop 1 t
      PlusLoop t -> pop >>= \k -> loop k t
      Index k -> st rstack >>= \r -> maybe (throwE (Message "no loop")) push (listToMaybe (drop k r)) >> next
      Print s -> out s >> next
      Exit -> return ()
      RStack '>' -> pop >>= rpush >> next
      RStack '<' -> rpop >>= push >> next
      RStack _ -> do { v <- rpop; rpush v; push v; next }
  where
    next = runCode c (pc + 1)
    loop k t = do
      i <- rpop
      e <- rpop
      let i' = i + k
      if (if k > 0 then i' >= e else i' < e) then next else rpush e >> rpush i' >> runCode c t

main :: IO ()
main = do
  args <- getArgs
  prog <- getProgName
  opts <- case getOpt Permute flags args of
    (fs, rest, []) -> do
      unless (null rest) $ putStrLn ("ignored: " ++ unwords rest)
      return (foldl (flip id) (Options False 1000000 Nothing) fs)
    (_, _, errs) -> do
      hPutStr stderr (concat errs ++ usageInfo ("usage: " ++ map toLower (take 0 prog) ++ "forth") flags)
      exitWith (ExitFailure 2)
  putStr (usageInfo "forth" flags)
  print opts
  maybe (return ()) putStrLn (title opts)
  counter <- newIORef (0 :: Int)
  let start = Machine { stack = [], rstack = [], dictionary = primitives, memory = IM.empty, here = 1000, compiling = Nothing, input = "", base = 10, options = opts, steps = 0 }
      go m = do
        eof <- isEOF
        if eof then return m else do
          line <- getLine
          modifyIORef' counter succ
          (r, m') <- runStateT (runExceptT interpret) m { input = line }
          case r of
            Right () -> do
              when (verbose opts) $ putStr (' ' : show (reverse (stack m')))
              unless (isJust (compiling m')) $ putStrLn " ok"
              go m'
            Left (Bye n) -> do
              k <- readIORef counter
              putStrLn ("bye after " ++ show k ++ " lines")
              hFlush stdout
              if n == 0 then exitSuccess else exitWith (ExitFailure n)
            Left e -> putStrLn (" ? " ++ show e) >> go m' { stack = [], rstack = [], compiling = Nothing }
  m <- go start `catch` \e -> do
    case e of
      ErrorCall s -> putStrLn ("error: " ++ s)
    return start
  print (steps m)
