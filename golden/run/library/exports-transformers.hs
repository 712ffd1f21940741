{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of transformers export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Control.Applicative.Backwards (Backwards, forwards)
import Control.Applicative.Lift (eitherToErrors, elimLift, failure, mapLift, runErrors, unLift,
  Errors, Lift)
import Control.Monad.Trans.Accum (accum, add, evalAccum, evalAccumT, execAccum, execAccumT, look,
  looks, mapAccum, mapAccumT, runAccum, runAccumT, Accum, AccumT)
import Control.Monad.Trans.Class (MonadTrans, lift)
import Control.Monad.Trans.Cont (callCC, cont, evalCont, evalContT, liftLocal, mapCont, mapContT,
  reset, resetT, runCont, shift, shiftT, withCont, withContT, Cont, ContT, runContT)
import Control.Monad.Trans.Except (catchE, except, liftCallCC, liftListen, liftPass, mapExcept,
  mapExceptT, runExcept, runExceptT, throwE, withExcept, withExceptT, Except, ExceptT)
import Control.Monad.Trans.Identity (mapIdentityT, IdentityT, runIdentityT)
import Control.Monad.Trans.Maybe (exceptToMaybeT, liftCallCC, liftCatch, liftListen, liftPass,
  mapMaybeT, maybeToExceptT, MaybeT, runMaybeT)
import Control.Monad.Trans.RWS (ask, asks, censor, evalRWS, evalRWST, execRWS, execRWST, get,
  gets, liftCallCC, liftCallCC', liftCatch, listen, listens, local, mapRWS, mapRWST, modify,
  pass, put, reader, runRWS, rws, state, tell, withRWS, withRWST, writer, RWS, RWST, runRWST)
import Control.Monad.Trans.RWS.Lazy (ask, asks, censor, evalRWS, evalRWST, execRWS, execRWST,
  get, gets, liftCallCC, liftCallCC', liftCatch, listen, listens, local, mapRWS, mapRWST, modify,
  pass, put, reader, runRWS, rws, state, tell, withRWS, withRWST, writer, RWS, RWST, runRWST)
import Control.Monad.Trans.RWS.Strict (ask, asks, censor, evalRWS, evalRWST, execRWS, execRWST,
  get, gets, liftCallCC, liftCallCC', liftCatch, listen, listens, local, mapRWS, mapRWST, modify,
  pass, put, reader, runRWS, rws, state, tell, withRWS, withRWST, writer, RWS, RWST, runRWST)
import Control.Monad.Trans.Reader (ask, asks, liftCallCC, liftCatch, local, mapReader,
  mapReaderT, reader, runReader, withReader, withReaderT, Reader, ReaderT, runReaderT)
import Control.Monad.Trans.Select (mapSelect, mapSelectT, runSelect, runSelectT, select,
  selectToContT, Select, SelectT)
import Control.Monad.Trans.State (evalState, evalStateT, execState, execStateT, get, gets,
  liftCallCC, liftCallCC', liftCatch, liftListen, liftPass, mapState, mapStateT, modify, modify',
  put, runState, state, withState, withStateT, State, StateT, runStateT)
import Control.Monad.Trans.State.Lazy (evalState, evalStateT, execState, execStateT, get, gets,
  liftCallCC, liftCallCC', liftCatch, liftListen, liftPass, mapState, mapStateT, modify, modify',
  put, runState, state, withState, withStateT, State, StateT, runStateT)
import Control.Monad.Trans.State.Strict (evalState, evalStateT, execState, execStateT, get, gets,
  liftCallCC, liftCallCC', liftCatch, liftListen, liftPass, mapState, mapStateT, modify, modify',
  put, runState, state, withState, withStateT, State, StateT, runStateT)
import Control.Monad.Trans.Writer (censor, execWriter, execWriterT, liftCallCC, liftCatch,
  listen, listens, mapWriter, mapWriterT, pass, runWriter, tell, writer, Writer, WriterT,
  runWriterT)
import Control.Monad.Trans.Writer.CPS (censor, execWriter, execWriterT, listen, listens,
  mapWriter, mapWriterT, pass, runWriter, runWriterT, tell, writer, writerT, Writer, WriterT)
import Control.Monad.Trans.Writer.Lazy (censor, execWriter, execWriterT, liftCallCC, liftCatch,
  listen, listens, mapWriter, mapWriterT, pass, runWriter, tell, writer, Writer, WriterT,
  runWriterT)
import Control.Monad.Trans.Writer.Strict (censor, execWriter, execWriterT, liftCallCC, liftCatch,
  listen, listens, mapWriter, mapWriterT, pass, runWriter, tell, writer, Writer, WriterT,
  runWriterT)
import Data.Functor.Constant (Constant, getConstant)
import Data.Functor.Reverse (Reverse, getReverse)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "320 names of 22 modules"
