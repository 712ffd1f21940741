{-# LANGUAGE RankNTypes, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, UndecidableInstances #-}
-- | Parsers that say what they expected.
module Text.Parsec.Prim
  ( unknownError, sysUnExpectError, unexpected, ParsecT, runParsecT, mkPT, Parsec, Consumed (..), Reply (..)
  , State (..), parsecMap, parserReturn, parserBind, mergeErrorReply, parserFail, parserZero, parserPlus
  , (<?>), (<|>), label, labels, lookAhead, Stream (..), tokens, try, token, tokenPrim, tokenPrimEx
  , many, skipMany, manyAccum, runPT, runP, runParserT, runParser, parse, parseTest
  , getPosition, getInput, setPosition, setInput, getParserState, setParserState, updateParserState
  , getState, putState, modifyState, setState, updateState
  ) where

import Control.Applicative (Alternative (empty))
import qualified Control.Applicative as Applicative (Alternative (..))
import Control.Monad
import qualified Control.Monad.Fail as Fail
import Control.Monad.Error.Class
import Control.Monad.IO.Class
import Control.Monad.Reader.Class
import Control.Monad.State.Class
import Control.Monad.Trans.Class
import Data.Functor.Identity
import qualified Data.ByteString.Char8 as Bytes
import qualified Data.ByteString.Lazy.Char8 as LazyBytes
import qualified Data.Text as Text
import qualified Data.Text.Lazy as LazyText
import Text.Parsec.Error
import Text.Parsec.Pos

infix 0 <?>
infixr 1 <|>

-- region parser
-- | A parser of an @a@, from a stream @s@, with a state @u@ of the program, in
-- a monad @m@. It has four ways to go on: it took something or nothing, and it
-- worked or failed.
newtype ParsecT s u m a = ParsecT
  { unParser :: forall b.
       State s u
    -> (a -> State s u -> ParseError -> m b)
    -> (ParseError -> m b)
    -> (a -> State s u -> ParseError -> m b)
    -> (ParseError -> m b)
    -> m b }

-- | What is left, where that is, and the program's state.
data State s u = State { stateInput :: s, statePos :: !SourcePos, stateUser :: !u }
-- end parser

type Parsec s u = ParsecT s u Identity

-- | Did the parser take something?
data Consumed a = Consumed a | Empty !a

instance Functor Consumed where
  fmap f (Consumed x) = Consumed (f x)
  fmap f (Empty x)    = Empty (f x)

-- | Did it work?
data Reply s u a = Ok a !(State s u) ParseError | Error ParseError

instance Functor (Reply s u) where
  fmap f (Ok x s e) = Ok (f x) s e
  fmap _ (Error e)  = Error e

-- | The steps of a parser, and a parser made of steps.
runParsecT :: Monad m => ParsecT s u m a -> State s u -> m (Consumed (m (Reply s u a)))
runParsecT p s = unParser p s cok cerr eok eerr
  where
    cok a s' e = return (Consumed (return (Ok a s' e)))
    cerr e = return (Consumed (return (Error e)))
    eok a s' e = return (Empty (return (Ok a s' e)))
    eerr e = return (Empty (return (Error e)))

mkPT :: Monad m => (State s u -> m (Consumed (m (Reply s u a)))) -> ParsecT s u m a
mkPT k = ParsecT (\s cok cerr eok eerr -> do
  cons <- k s
  case cons of
    Consumed mrep -> mrep >>= \rep -> case rep of
      Ok x s' e -> cok x s' e
      Error e   -> cerr e
    Empty mrep -> mrep >>= \rep -> case rep of
      Ok x s' e -> eok x s' e
      Error e   -> eerr e)

instance Functor (ParsecT s u m) where
  fmap = parsecMap

parsecMap :: (a -> b) -> ParsecT s u m a -> ParsecT s u m b
parsecMap f p = ParsecT (\s cok cerr eok eerr -> unParser p s (cok . f) cerr (eok . f) eerr)

instance Applicative (ParsecT s u m) where
  pure = parserReturn
  (<*>) = ap
  p *> q = parserBind p (const q)
  p <* q = do { x <- p; _ <- q; return x }

instance Alternative (ParsecT s u m) where
  empty = parserZero
  (<|>) = parserPlus
  many = many
  some p = do { x <- p; xs <- many p; return (x : xs) }

instance Monad (ParsecT s u m) where
  (>>=) = parserBind

instance Fail.MonadFail (ParsecT s u m) where
  fail = parserFail

instance MonadPlus (ParsecT s u m)

instance MonadTrans (ParsecT s u) where
  lift m = ParsecT (\s _ _ eok _ -> m >>= \a -> eok a s (unknownError s))

instance MonadIO m => MonadIO (ParsecT s u m) where
  liftIO = lift . liftIO

instance MonadState st m => MonadState st (ParsecT s u m) where
  get = lift get
  put = lift . put

instance MonadReader r m => MonadReader r (ParsecT s u m) where
  ask = lift ask
  local f p = mkPT (\s -> local f (runParsecT p s))

instance MonadError e m => MonadError e (ParsecT s u m) where
  throwError = lift . throwError
  catchError p h = mkPT (\s -> runParsecT p s `catchError` (\e -> runParsecT (h e) s))

instance Semigroup a => Semigroup (ParsecT s u m a) where
  p <> q = (<>) <$> p <*> q

instance Monoid a => Monoid (ParsecT s u m a) where
  mempty = pure mempty

parserReturn :: a -> ParsecT s u m a
parserReturn x = ParsecT (\s _ _ eok _ -> eok x s (unknownError s))

-- region bind
-- | One after the other. What was expected by a first one that took nothing
-- belongs to the second, too.
parserBind :: ParsecT s u m a -> (a -> ParsecT s u m b) -> ParsecT s u m b
parserBind p k = ParsecT (\s cok cerr eok eerr ->
  let pcok x s' e
        | errorIsUnknown e = unParser (k x) s' cok cerr cok cerr
        | otherwise = unParser (k x) s' cok cerr (\y s'' e' -> cok y s'' (mergeError e e'))
            (\e' -> cerr (mergeError e e'))
      peok x s' e
        | errorIsUnknown e = unParser (k x) s' cok cerr eok eerr
        | otherwise = unParser (k x) s' cok cerr (\y s'' e' -> eok y s'' (mergeError e e'))
            (\e' -> eerr (mergeError e e'))
  in unParser p s pcok cerr peok eerr)
-- end bind

mergeErrorReply :: ParseError -> Reply s u a -> Reply s u a
mergeErrorReply e1 reply = case reply of
  Ok x s e2 -> Ok x s (mergeError e1 e2)
  Error e2  -> Error (mergeError e1 e2)

parserFail :: String -> ParsecT s u m a
parserFail msg = ParsecT (\s _ _ _ eerr -> eerr (newErrorMessage (Message msg) (statePos s)))

parserZero :: ParsecT s u m a
parserZero = ParsecT (\s _ _ _ eerr -> eerr (unknownError s))

-- | The second if the first fails and took nothing.
parserPlus, (<|>) :: ParsecT s u m a -> ParsecT s u m a -> ParsecT s u m a
parserPlus p q = ParsecT (\s cok cerr eok eerr ->
  unParser p s cok cerr eok (\e -> unParser q s cok cerr
    (\y s' e' -> eok y s' (mergeError e e')) (\e' -> eerr (mergeError e e'))))
(<|>) = parserPlus

unknownError :: State s u -> ParseError
unknownError s = newErrorUnknown (statePos s)

sysUnExpectError :: String -> SourcePos -> Reply s u a
sysUnExpectError msg pos = Error (newErrorMessage (SysUnExpect msg) pos)

-- | Fails because of something that is there.
unexpected :: String -> ParsecT s u m a
unexpected msg = ParsecT (\s _ _ _ eerr -> eerr (newErrorMessage (UnExpect msg) (statePos s)))

-- | What is expected, by name, if nothing is taken.
(<?>), label :: ParsecT s u m a -> String -> ParsecT s u m a
p <?> msg = label p msg
label p msg = labels p [msg]

labels :: ParsecT s u m a -> [String] -> ParsecT s u m a
labels p msgs = ParsecT (\s cok cerr eok eerr ->
  let eok' x s' e = eok x s' (if errorIsUnknown e then e else expects e msgs)
      eerr' e = eerr (expects e msgs)
  in unParser p s cok cerr eok' eerr')
  where
    expects e []       = setErrorMessage (Expect "") e
    expects e [m]      = setErrorMessage (Expect m) e
    expects e (m : ms) = foldr (\x e' -> addErrorMessage (Expect x) e') (setErrorMessage (Expect m) e) ms

-- | A failure takes nothing.
try :: ParsecT s u m a -> ParsecT s u m a
try p = ParsecT (\s cok _ eok eerr -> unParser p s cok eerr eok eerr)

-- | Success takes nothing.
lookAhead :: Stream s m t => ParsecT s u m a -> ParsecT s u m a
lookAhead p = ParsecT (\s _ cerr eok eerr ->
  let eok' a _ _ = eok a s (newErrorUnknown (statePos s)) in unParser p s eok' cerr eok' eerr)

-- | Where tokens come from.
class Monad m => Stream s m t | s -> t where
  uncons :: s -> m (Maybe (t, s))

instance Monad m => Stream [tok] m tok where
  uncons []       = return Nothing
  uncons (t : ts) = return (Just (t, ts))

instance Monad m => Stream Bytes.ByteString m Char where
  uncons = return . Bytes.uncons

instance Monad m => Stream LazyBytes.ByteString m Char where
  uncons = return . LazyBytes.uncons

instance Monad m => Stream Text.Text m Char where
  uncons = return . Text.uncons

instance Monad m => Stream LazyText.Text m Char where
  uncons = return . LazyText.uncons

-- | These tokens in a row.
tokens :: (Stream s m t, Eq t) => ([t] -> String) -> (SourcePos -> [t] -> SourcePos) -> [t] -> ParsecT s u m [t]
tokens _ _ [] = ParsecT (\s _ _ eok _ -> eok [] s (unknownError s))
tokens showToks nextPos toks@(tok : rest) = ParsecT (\(State input pos u) cok cerr _ eerr ->
  let errEof = setErrorMessage (Expect (showToks toks)) (newErrorMessage (SysUnExpect "") pos)
      errExpect x = setErrorMessage (Expect (showToks toks)) (newErrorMessage (SysUnExpect (showToks [x])) pos)
      walk [] rs = ok rs
      walk (t : ts) rs = uncons rs >>= \sr -> case sr of
        Nothing -> cerr errEof
        Just (x, xs) | t == x    -> walk ts xs
                     | otherwise -> cerr (errExpect x)
      ok rs = let s' = State rs (nextPos pos toks) u in cok toks s' (unknownError s')
  in uncons input >>= \sr -> case sr of
    Nothing -> eerr errEof
    Just (x, xs) | tok == x  -> walk rest xs
                 | otherwise -> eerr (errExpect x))

-- | One token, of which the function makes something.
token :: Stream s Identity t => (t -> String) -> (t -> SourcePos) -> (t -> Maybe a) -> Parsec s u a
token showToken tokpos test = tokenPrim showToken nextpos test
  where
    nextpos _ tok ts = case runIdentity (uncons ts) of
      Nothing          -> tokpos tok
      Just (tok', _)   -> tokpos tok'

tokenPrim :: Stream s m t => (t -> String) -> (SourcePos -> t -> s -> SourcePos) -> (t -> Maybe a) -> ParsecT s u m a
tokenPrim showToken nextpos = tokenPrimEx showToken nextpos Nothing

tokenPrimEx
  :: Stream s m t => (t -> String) -> (SourcePos -> t -> s -> SourcePos)
  -> Maybe (SourcePos -> t -> s -> u -> u) -> (t -> Maybe a) -> ParsecT s u m a
tokenPrimEx showToken nextpos next test = ParsecT (\(State input pos user) cok _ _ eerr ->
  uncons input >>= \r -> case r of
    Nothing -> eerr (newErrorMessage (SysUnExpect "") pos)
    Just (c, cs) -> case test c of
      Just x ->
        let newpos = nextpos pos c cs
            user' = maybe user (\f -> f pos c cs user) next
            newstate = State cs newpos user'
        in newpos `seq` cok x newstate (newErrorUnknown newpos)
      Nothing -> eerr (newErrorMessage (SysUnExpect (showToken c)) pos))
{-# INLINE tokenPrimEx #-}
{-# INLINE tokenPrim #-}

-- | As often as it works.
many :: ParsecT s u m a -> ParsecT s u m [a]
many p = fmap reverse (manyAccum (:) p)

skipMany :: ParsecT s u m a -> ParsecT s u m ()
skipMany p = () <$ manyAccum (\_ _ -> []) p

manyAccum :: (a -> [a] -> [a]) -> ParsecT s u m a -> ParsecT s u m [a]
manyAccum acc p = ParsecT (\s cok cerr eok _ ->
  let walk xs x s' _ = unParser p s' (seq xs (walk (acc x xs))) cerr manyErr (\e -> cok (acc x xs) s' e)
  in unParser p s (walk []) cerr manyErr (\e -> eok [] s e))

manyErr :: a
manyErr = error "Text.ParserCombinators.Parsec.Prim.many: combinator 'many' is applied to a parser that accepts an empty string."

-- | Runs a parser: with a state, a name for the source, and the source.
runPT, runParserT :: Stream s m t => ParsecT s u m a -> u -> SourceName -> s -> m (Either ParseError a)
runPT p u name s = unParser p (State s (initialPos name) u) ok err ok err
  where
    ok x _ _ = return (Right x)
    err e = return (Left e)
runParserT = runPT

runP, runParser :: Stream s Identity t => Parsec s u a -> u -> SourceName -> s -> Either ParseError a
runP p u name s = runIdentity (runPT p u name s)
runParser = runP

parse :: Stream s Identity t => Parsec s () a -> SourceName -> s -> Either ParseError a
parse p name s = runP p () name s

-- | Prints what a parser makes of a source.
parseTest :: (Stream s Identity t, Show a) => Parsec s () a -> s -> IO ()
parseTest p input = case parse p "" input of
  Left err -> putStr "parse error at " >> print err
  Right x  -> print x

getPosition :: Monad m => ParsecT s u m SourcePos
getPosition = fmap statePos getParserState

getInput :: Monad m => ParsecT s u m s
getInput = fmap stateInput getParserState

setPosition :: Monad m => SourcePos -> ParsecT s u m ()
setPosition pos = () <$ updateParserState (\(State input _ user) -> State input pos user)

setInput :: Monad m => s -> ParsecT s u m ()
setInput input = () <$ updateParserState (\(State _ pos user) -> State input pos user)

getParserState :: Monad m => ParsecT s u m (State s u)
getParserState = updateParserState id

setParserState :: Monad m => State s u -> ParsecT s u m (State s u)
setParserState = updateParserState . const

updateParserState :: (State s u -> State s u) -> ParsecT s u m (State s u)
updateParserState f = ParsecT (\s _ _ eok _ -> let s' = f s in eok s' s' (unknownError s'))

-- | The program's state.
getState :: Monad m => ParsecT s u m u
getState = fmap stateUser getParserState

putState, setState :: Monad m => u -> ParsecT s u m ()
putState u = () <$ updateParserState (\s -> s { stateUser = u })
setState = putState

modifyState, updateState :: Monad m => (u -> u) -> ParsecT s u m ()
modifyState f = () <$ updateParserState (\s -> s { stateUser = f (stateUser s) })
updateState = modifyState
