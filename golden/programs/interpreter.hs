-- An imperative language with functions, run by StateT over ExceptT over Writer.
-- Leans on: a stack of monad transformers and the classes that look through it.
module Main (main) where

import Control.Monad.Except
import Control.Monad.State
import Control.Monad.Writer
import qualified Data.Map.Strict as Map

data Expr
  = Lit Integer
  | Get String
  | Op Char Expr Expr
  | Call String [Expr]
  deriving Show

data Stmt
  = Set String Expr
  | Print Expr
  | While Expr [Stmt]
  | IfElse Expr [Stmt] [Stmt]
  | Return Expr
  | Throw Expr
  | Try [Stmt] String [Stmt]
  deriving Show

data Function = Function [String] [Stmt]

data Machine = Machine { frames :: [Map.Map String Integer], functions :: Map.Map String Function, steps :: !Int }

data Failure = Unknown String | Arity String Int | DivByZero | Raised Integer | TooLong
  deriving (Eq, Show)

type Run = StateT Machine (ExceptT Failure (Writer [String]))

tick :: Run ()
tick = do
  n <- gets steps
  when (n > 20000) $ throwError TooLong
  modify (\m -> m { steps = n + 1 })

eval :: Expr -> Run Integer
eval e = tick >> case e of
  Lit n -> return n
  Get x -> do
    fs <- gets frames
    case [v | Just v <- map (Map.lookup x) (take 1 fs)] of
      v : _ -> return v
      [] -> throwError (Unknown x)
  Op o a b -> do
    x <- eval a
    y <- eval b
    case o of
      '+' -> return (x + y)
      '-' -> return (x - y)
      '*' -> return (x * y)
      '/' -> if y == 0 then throwError DivByZero else return (x `div` y)
      '%' -> if y == 0 then throwError DivByZero else return (x `mod` y)
      '<' -> return (if x < y then 1 else 0)
      '=' -> return (if x == y then 1 else 0)
      _ -> throwError (Unknown [o])
  Call f as -> do
    fs <- gets functions
    case Map.lookup f fs of
      Nothing -> throwError (Unknown f)
      Just (Function ps body)
        | length ps /= length as -> throwError (Arity f (length as))
        | otherwise -> do
            vs <- mapM eval as
            modify (\m -> m { frames = Map.fromList (zip ps vs) : frames m })
            r <- block body
            modify (\m -> m { frames = drop 1 (frames m) })
            return (maybe 0 id r)

block :: [Stmt] -> Run (Maybe Integer)
block [] = return Nothing
block (s : ss) = exec s >>= maybe (block ss) (return . Just)

exec :: Stmt -> Run (Maybe Integer)
exec s = case s of
  Set x e -> do
    v <- eval e
    modify (\m -> case frames m of
      f : fs -> m { frames = Map.insert x v f : fs }
      [] -> m { frames = [Map.singleton x v] })
    return Nothing
  Print e -> do
    v <- eval e
    lift (lift (tell [show v]))
    return Nothing
  While c body -> do
    v <- eval c
    if v == 0 then return Nothing else do
      r <- block body
      maybe (exec s) (return . Just) r
  IfElse c a b -> do
    v <- eval c
    block (if v /= 0 then a else b)
  Return e -> Just <$> eval e
  Throw e -> eval e >>= throwError . Raised
  Try body x handler -> block body `catchError` \err -> case err of
    Raised n -> exec (Set x (Lit n)) >> block handler
    DivByZero -> tell ["(division by zero caught)"] >> block handler
    _ -> throwError err

run :: [(String, Function)] -> [Stmt] -> (Either Failure (Maybe Integer, Int), [String])
run fs body = runWriter (runExceptT (do
  (r, m) <- runStateT (block body) (Machine [Map.empty] (Map.fromList fs) 0)
  return (r, steps m)))

main :: IO ()
main = mapM_ (\(n, p) -> putStrLn n >> report p)
  [ ("fib", ([("fib", Function ["n"] [IfElse (Op '<' (Get "n") (Lit 2)) [Return (Get "n")]
      [Return (Op '+' (Call "fib" [Op '-' (Get "n") (Lit 1)]) (Call "fib" [Op '-' (Get "n") (Lit 2)]))]])],
      [Print (Call "fib" [Lit 12])]))
  , ("collatz", ([], [Set "n" (Lit 27), Set "c" (Lit 0), While (Op '<' (Lit 1) (Get "n"))
      [ IfElse (Op '%' (Get "n") (Lit 2)) [Set "n" (Op '+' (Op '*' (Lit 3) (Get "n")) (Lit 1))] [Set "n" (Op '/' (Get "n") (Lit 2))]
      , Set "c" (Op '+' (Get "c") (Lit 1)) ], Print (Get "c"), Return (Get "c")]))
  , ("exceptions", ([("risky", Function ["x"] [IfElse (Op '<' (Get "x") (Lit 3)) [Throw (Op '*' (Get "x") (Lit 10))] [Return (Op '/' (Lit 1) (Op '-' (Get "x") (Lit 3)))]])],
      [ Try [Print (Call "risky" [Lit 1])] "e" [Print (Get "e")]
      , Try [Print (Call "risky" [Lit 3])] "e" [Print (Lit 99)]
      , Print (Call "risky" [Lit 5]), Throw (Lit 7) ]))
  , ("unknown", ([], [Print (Get "x")]))
  , ("arity", ([("f", Function [] [])], [Print (Call "f" [Lit 1])]))
  , ("forever", ([], [While (Lit 1) []]))
  ]
  where
    report (fs, body) = do
      let (r, out) = run fs body
      mapM_ putStrLn out
      print r
