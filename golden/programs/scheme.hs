-- A small Scheme: reader, environments of mutable variables, closures, tail calls by a trampoline that
-- Haskell's own laziness makes unnecessary, call/cc by continuations, a prelude in Scheme itself. Leans
-- on: ContT over ExceptT over IO, IORef, records of functions, type classes for conversions, show for
-- cyclic-free data, foldr and foldM, Rational numbers.
module Main (main) where

import Control.Monad
import Control.Monad.Cont
import Control.Monad.Except
import Data.Char
import Data.IORef
import Data.List (intercalate)
import qualified Data.Map as M
import Data.Ratio

data Value
  = Number Rational
  | Symbol String
  | Text String
  | Boolean Bool
  | Nil
  | Pair (IORef Value) (IORef Value)
  | Primitive String ([Value] -> Eval Value)
  | Closure [String] (Maybe String) [Syntax] Env
  | Continuation (Value -> Eval Value)
  | Unspecified

-- What has been read, before it becomes pairs.
data Syntax = Sym String | Num Rational | Str String | Bool' Bool | List [Syntax]
  deriving (Eq)

instance Show Syntax where
  showsPrec _ s = case s of
    Sym x -> showString x
    Num q -> showString (number q)
    Str t -> shows t
    Bool' b -> showString (if b then "#t" else "#f")
    List ss -> showParen True (showString (unwords (map show ss)))

type Eval = ContT (Either SchemeError Value) IO'
type IO' = ExceptT SchemeError IO

data SchemeError
  = Unbound String
  | NotFunction String
  | Arity String Int Int
  | Type' String String
  | Syntax' String
  | Raised String
  deriving (Eq)

instance Show SchemeError where
  show e = case e of
    Unbound v -> "unbound variable " ++ v
    NotFunction s -> "not a function: " ++ s
    Arity f n m -> f ++ " wants " ++ show n ++ " arguments, got " ++ show m
    Type' w v -> "wanted " ++ w ++ ", got " ++ v
    Syntax' s -> "syntax: " ++ s
    Raised s -> "error: " ++ s

newtype Env = Env (IORef [M.Map String (IORef Value)])

-- Reading ------------------------------------------------------------------

readAll :: String -> Either SchemeError [Syntax]
readAll s = case skip s of
  "" -> Right []
  t -> do
    (x, r) <- readOne t
    (x :) <$> readAll r

skip :: String -> String
skip s = case dropWhile isSpace s of
  ';' : r -> skip (dropWhile (/= '\n') r)
  t -> t

readOne :: String -> Either SchemeError (Syntax, String)
readOne s = case skip s of
  "" -> Left (Syntax' "end of input")
  '(' : r -> items r []
  ')' : _ -> Left (Syntax' "unexpected )")
  '\'' : r -> do
    (x, r') <- readOne r
    return (List [Sym "quote", x], r')
  '"' : r -> case reads ('"' : r) of
    [(t, r')] -> Right (Str t, r')
    _ -> Left (Syntax' "string")
  '#' : 't' : r -> Right (Bool' True, r)
  '#' : 'f' : r -> Right (Bool' False, r)
  t -> let (w, r) = break (\c -> isSpace c || c `elem` "()'\";") t in Right (atom w, r)
  where
    items r acc = case skip r of
      ')' : r' -> Right (List (reverse acc), r')
      r' -> do
        (x, r'') <- readOne r'
        items r'' (x : acc)
    atom w = case reads w :: [(Integer, String)] of
      [(n, "")] -> Num (fromInteger n)
      [(n, '/' : ds)] | [(d, "")] <- reads ds -> Num (n % d)
      _ -> Sym w

-- Printing -----------------------------------------------------------------

number :: Rational -> String
number q | denominator q == 1 = show (numerator q)
         | otherwise = show (numerator q) ++ "/" ++ show (denominator q)

display :: Value -> IO String
display v = case v of
  Number q -> return (number q)
  Symbol s -> return s
  Text s -> return s
  Boolean b -> return (if b then "#t" else "#f")
  Nil -> return "()"
  Pair a d -> do
    x <- readIORef a >>= display
    rest <- readIORef d >>= tailOf
    return ("(" ++ x ++ rest ++ ")")
  Primitive n _ -> return ("#<primitive " ++ n ++ ">")
  Closure {} -> return "#<procedure>"
  Continuation _ -> return "#<continuation>"
  Unspecified -> return "#<unspecified>"
  where
    tailOf Nil = return ""
    tailOf (Pair a d) = do
      x <- readIORef a >>= display
      rest <- readIORef d >>= tailOf
      return (' ' : x ++ rest)
    tailOf x = (" . " ++) <$> display x

-- Environments ----------------------------------------------------------------

failure :: SchemeError -> Eval a
failure = lift . throwError

io :: IO a -> Eval a
io = lift . lift

extend :: Env -> [(String, Value)] -> Eval Env
extend (Env r) binds = io $ do
  frames <- readIORef r
  cells <- forM binds $ \(k, v) -> (,) k <$> newIORef v
  Env <$> newIORef (M.fromList cells : frames)

find :: Env -> String -> Eval (IORef Value)
find (Env r) name = do
  frames <- io (readIORef r)
  maybe (failure (Unbound name)) return (msum (map (M.lookup name) frames))

define :: Env -> String -> Value -> Eval ()
define (Env r) name v = io $ do
  frames <- readIORef r
  cell <- newIORef v
  case frames of
    f : fs -> writeIORef r (M.insert name cell f : fs)
    [] -> writeIORef r [M.singleton name cell]

-- Evaluation -------------------------------------------------------------------

truth :: Value -> Bool
truth (Boolean False) = False
truth _ = True

quoted :: Syntax -> Eval Value
quoted s = case s of
  Sym x -> return (Symbol x)
  Num q -> return (Number q)
  Str t -> return (Text t)
  Bool' b -> return (Boolean b)
  List ss -> mapM quoted ss >>= fromList

fromList :: [Value] -> Eval Value
fromList = foldr (\x r -> r >>= cons x) (return Nil)

cons :: Value -> Value -> Eval Value
cons a d = io (Pair <$> newIORef a <*> newIORef d)

toList :: Value -> Eval [Value]
toList Nil = return []
toList (Pair a d) = do
  x <- io (readIORef a)
  (x :) <$> (io (readIORef d) >>= toList)
toList v = wrong "a list" v

wrong :: String -> Value -> Eval a
wrong w v = io (display v) >>= failure . Type' w

eval :: Env -> Syntax -> Eval Value
eval env s = case s of
  Num q -> return (Number q)
  Str t -> return (Text t)
  Bool' b -> return (Boolean b)
  Sym x -> find env x >>= io . readIORef
  List [Sym "quote", x] -> quoted x
  List [Sym "if", c, t, e] -> eval env c >>= \v -> eval env (if truth v then t else e)
  List [Sym "if", c, t] -> eval env c >>= \v -> if truth v then eval env t else return Unspecified
  List [Sym "set!", Sym x, e] -> do
    v <- eval env e
    cell <- find env x
    io (writeIORef cell v)
    return Unspecified
  List (Sym "define" : List (Sym f : ps) : body) -> do
    (names, rest) <- params ps
    define env f (Closure names rest body env)
    return Unspecified
  List [Sym "define", Sym x, e] -> eval env e >>= define env x >> return Unspecified
  List (Sym "lambda" : List ps : body) -> params ps >>= \(names, rest) -> return (Closure names rest body env)
  List (Sym "lambda" : Sym p : body) -> return (Closure [] (Just p) body env)
  List (Sym "begin" : es) -> sequence' env es
  List (Sym "let" : Sym loop : List bs : body) -> do
    (names, inits) <- bindings bs
    env' <- extend env []
    vs <- mapM (eval env) inits
    define env' loop (Closure names Nothing body env')
    f <- find env' loop >>= io . readIORef
    apply f vs
  List (Sym "let" : List bs : body) -> do
    (names, inits) <- bindings bs
    vs <- mapM (eval env) inits
    env' <- extend env (zip names vs)
    sequence' env' body
  List (Sym "cond" : clauses) -> cond clauses
  List [Sym "and"] -> return (Boolean True)
  List (Sym "and" : es) -> foldr1 (\e r -> e >>= \v -> if truth v then r else return v) (map (eval env) es)
  List (Sym "or" : es) -> foldr (\e r -> eval env e >>= \v -> if truth v then return v else r) (return (Boolean False)) es
  List (f : args) -> do
    g <- eval env f
    vs <- mapM (eval env) args
    apply g vs
  List [] -> failure (Syntax' "()")
  where
    cond [] = return Unspecified
    cond (List (Sym "else" : es) : _) = sequence' env es
    cond (List (c : es) : rest) = eval env c >>= \v -> if truth v then (if null es then return v else sequence' env es) else cond rest
    cond (c : _) = failure (Syntax' (show c))
    params ps = case break (== Sym ".") ps of
      (xs, [_, Sym r]) -> (\ns -> (ns, Just r)) <$> mapM name xs
      (xs, []) -> (\ns -> (ns, Nothing)) <$> mapM name xs
      _ -> failure (Syntax' (show (List ps)))
    name (Sym x) = return x
    name x = failure (Syntax' (show x))
    bindings bs = unzip <$> mapM one bs
    one (List [Sym x, e]) = return (x, e)
    one b = failure (Syntax' (show b))

sequence' :: Env -> [Syntax] -> Eval Value
sequence' _ [] = return Unspecified
sequence' env [e] = eval env e
sequence' env (e : es) = eval env e >> sequence' env es

apply :: Value -> [Value] -> Eval Value
apply f vs = case f of
  Primitive _ g -> g vs
  Continuation k -> case vs of
    [v] -> k v
    _ -> failure (Arity "continuation" 1 (length vs))
  Closure names rest body env -> do
    let (now, more) = splitAt (length names) vs
    when (length now < length names || (null' rest && not (null more))) $ failure (Arity "procedure" (length names) (length vs))
    extra <- maybe (return []) (\r -> (\l -> [(r, l)]) <$> fromList more) rest
    env' <- extend env (zip names now ++ extra)
    sequence' env' body
  v -> io (display v) >>= failure . NotFunction
  where null' = maybe True (const False)

-- Primitives ------------------------------------------------------------------

class FromValue a where from :: Value -> Eval a
instance FromValue Value where from = return
newtype Q = Q Rational
instance FromValue Q where
  from (Number q) = return (Q q)
  from v = wrong "a number" v

one' :: FromValue a => String -> (a -> Eval Value) -> (String, Value)
one' n f = (n, Primitive n (\vs -> case vs of { [a] -> from a >>= f; _ -> failure (Arity n 1 (length vs)) }))

two :: (FromValue a, FromValue b) => String -> (a -> b -> Eval Value) -> (String, Value)
two n f = (n, Primitive n (\vs -> case vs of { [a, b] -> from a >>= \x -> from b >>= f x; _ -> failure (Arity n 2 (length vs)) }))

arith :: String -> Rational -> (Rational -> Rational -> Rational) -> (String, Value)
arith n z f = (n, Primitive n (\vs -> do
  qs <- mapM from vs
  case qs of
    [Q q] | n `elem` ["-", "/"] -> return (Number (f z q))
    Q q : rest -> return (Number (foldl (\a (Q b) -> f a b) q rest))
    [] -> return (Number z)))

primitives :: [(String, Value)]
primitives =
  [ arith "+" 0 (+), arith "-" 0 (-), arith "*" 1 (*)
  , ("/", Primitive "/" (\vs -> mapM from vs >>= \qs -> case qs of
      [Q a, Q b] | b == 0 -> failure (Raised "division by zero")
                 | otherwise -> return (Number (a / b))
      _ -> failure (Arity "/" 2 (length vs))))
  , compareBy "<" (<), compareBy ">" (>), compareBy "=" (==), compareBy "<=" (<=)
  , two "quotient" (\(Q a) (Q b) -> return (Number (fromInteger (truncate a `quot` truncate b))))
  , two "remainder" (\(Q a) (Q b) -> return (Number (fromInteger (truncate a `rem` truncate b))))
  , two "cons" cons
  , one' "car" (\v -> case v of { Pair a _ -> io (readIORef a); _ -> wrong "a pair" v })
  , one' "cdr" (\v -> case v of { Pair _ d -> io (readIORef d); _ -> wrong "a pair" v })
  , two "set-car!" (\p v -> case p of { Pair a _ -> io (writeIORef a v) >> return Unspecified; _ -> wrong "a pair" p })
  , one' "null?" (\v -> return (Boolean (case v of { Nil -> True; _ -> False })))
  , one' "pair?" (\v -> return (Boolean (case v of { Pair _ _ -> True; _ -> False })))
  , one' "not" (return . Boolean . not . truth)
  , two "eq?" (\a b -> return (Boolean (same a b)))
  , ("list", Primitive "list" fromList)
  , one' "display" (\v -> io (display v >>= putStr) >> return Unspecified)
  , ("newline", Primitive "newline" (const (io (putStrLn "") >> return Unspecified)))
  , two "apply" (\f v -> toList v >>= apply f)
  , one' "call/cc" (\f -> callCC (\k -> apply f [Continuation k]))
  , one' "error" (\v -> io (display v) >>= failure . Raised)
  ]
  where
    compareBy n f = two n (\(Q a) (Q b) -> return (Boolean (f a b)))
    same (Number a) (Number b) = a == b
    same (Symbol a) (Symbol b) = a == b
    same (Boolean a) (Boolean b) = a == b
    same Nil Nil = True
    same (Pair a _) (Pair b _) = a == b
    same _ _ = False

prelude :: String
prelude = unlines
  [ "(define (map f xs) (if (null? xs) '() (cons (f (car xs)) (map f (cdr xs)))))"
  , "(define (filter p xs) (cond ((null? xs) '()) ((p (car xs)) (cons (car xs) (filter p (cdr xs)))) (else (filter p (cdr xs)))))"
  , "(define (foldl f z xs) (if (null? xs) z (foldl f (f z (car xs)) (cdr xs))))"
  , "(define (iota n) (let loop ((i (- n 1)) (acc '())) (if (< i 0) acc (loop (- i 1) (cons i acc)))))"
  , "(define (append xs ys) (if (null? xs) ys (cons (car xs) (append (cdr xs) ys))))"
  , "(define (length xs) (foldl (lambda (n x) (+ n 1)) 0 xs))"
  , "(define (compose . fs) (if (null? fs) (lambda (x) x) (lambda (x) ((car fs) ((apply compose (cdr fs)) x)))))" ]

programs :: [String]
programs =
  [ "(+ 1 2 (* 3 4)) (- 5) (/ 1 3) (list 'a \"b\" #t '(1 . (2)))"
  , "(define (fact n) (if (= n 0) 1 (* n (fact (- n 1))))) (fact 30)"
  , "(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 18)"
  , "(define (count n acc) (if (= n 0) acc (count (- n 1) (+ acc 1)))) (count 30000 0)"
  , "(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (counter)) (c) (c) (list (c) (c))"
  , "(map (lambda (x) (* x x)) (filter (lambda (n) (= 1 (remainder n 2))) (iota 12)))"
  , "((compose (lambda (x) (* 2 x)) (lambda (x) (+ x 1)) length) '(1 2 3))"
  , "(define (search xs p) (call/cc (lambda (return) (map (lambda (x) (if (p x) (return x))) xs) 'none))) (list (search '(1 3 4 5) (lambda (x) (= 0 (remainder x 2)))) (search '(1 3) (lambda (x) (= x 2))))"
  , "(define k #f) (define n 0) (display (+ 100 (call/cc (lambda (c) (set! k c) 1)))) (newline) (set! n (+ n 1)) (if (< n 3) (k n)) 'done"
  , "(define (queens board n) (define (ok? q d qs) (or (null? qs) (and (not (= q (car qs))) (not (= q (+ (car qs) d))) (not (= q (- (car qs) d))) (ok? q (+ d 1) (cdr qs))))) (define (go k qs) (if (= k 0) 1 (foldl (lambda (s q) (if (ok? q 1 qs) (+ s (go (- k 1) (cons q qs))) s)) 0 (iota n)))) (go n '())) (queens '() 6)"
  , "(define p (list 1 2)) (set-car! p 9) p (let loop ((i 0)) (if (< i 3) (begin (display i) (display \" \") (loop (+ i 1)))))"
  , "(car 5)", "(foo)", "((lambda (x y) x) 1)", "(5 5)", "(error \"on purpose\")", "(/ 1 0)", "(1 2", "(let ((x)) x)" ]

runProgram :: Env -> String -> IO ()
runProgram env src = case readAll src of
  Left e -> print e
  Right forms -> do
    r <- runExceptT (runContT (mapM (eval env) forms) (\vs -> do
      shown <- lift (mapM display [v | v <- vs, visible v])
      lift (putStrLn (intercalate " | " shown))
      return (Right Unspecified)))
    case r of
      Left e -> print e
      Right _ -> return ()
  where visible Unspecified = False
        visible _ = True

main :: IO ()
main = do
  globals <- mapM (\(n, v) -> (,) n <$> newIORef v) primitives
  ref <- newIORef [M.fromList globals]
  let env = Env ref
  runProgram env prelude
  mapM_ (runProgram env) programs
  either print (print . length) (readAll prelude)
  either print (mapM_ print . take 1) (readAll prelude)
