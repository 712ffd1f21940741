{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of mtl export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Control.Monad.Cont ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  cont, mapCont, mapContT, runCont, withCont, withContT, MonadFail, fail, MonadIO, liftIO, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, MonadCont,
  callCC, MonadTrans, lift, Cont, ContT, runContT)
import Control.Monad.Cont.Class (MonadCont, callCC)
import Control.Monad.Error ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, mapM, sequence, Functor, (<$), fmap, Monad,
  (>>), (>>=), return, MonadPlus, mplus, mzero, MonadError, catchError, throwError, MonadTrans,
  lift)
import Control.Monad.Error.Class (liftEither, MonadError, catchError, throwError)
import Control.Monad.Except ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  liftEither, mapExcept, mapExceptT, runExcept, runExceptT, withExcept, withExceptT, MonadFail,
  fail, MonadFix, mfix, MonadIO, liftIO, mapM, sequence, Functor, (<$), fmap, Monad, (>>), (>>=),
  return, MonadPlus, mplus, mzero, MonadError, catchError, throwError, MonadTrans, lift, Except,
  ExceptT)
import Control.Monad.Identity ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  mapIdentityT, MonadFail, fail, MonadFix, mfix, Identity, runIdentity, mapM, sequence, Functor,
  (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, IdentityT, runIdentityT)
import Control.Monad.RWS ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  asks, gets, modify, modify', censor, listens, evalRWS, evalRWST, execRWS, execRWST, mapRWS,
  mapRWST, runRWS, rws, withRWS, withRWST, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, Ap,
  getAp, First, getFirst, Last, getLast, All, getAll, Alt, getAlt, Any, getAny, Dual, getDual,
  Endo, appEndo, Product, getProduct, Sum, getSum, mapM, sequence, Functor, (<$), fmap, Monad,
  (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid, mappend, mconcat, mempty, (<>), MonadRWS,
  MonadReader, ask, local, reader, MonadState, get, put, state, MonadWriter, listen, pass, tell,
  writer, MonadTrans, lift, RWS, RWST, runRWST)
import Control.Monad.RWS.Class (asks, gets, modify, modify', censor, listens, MonadRWS,
  MonadReader, ask, local, reader, MonadState, get, put, state, MonadWriter, listen, pass, tell,
  writer)
import Control.Monad.RWS.Lazy ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  asks, gets, modify, modify', censor, listens, evalRWS, evalRWST, execRWS, execRWST, mapRWS,
  mapRWST, runRWS, rws, withRWS, withRWST, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, Ap,
  getAp, First, getFirst, Last, getLast, All, getAll, Alt, getAlt, Any, getAny, Dual, getDual,
  Endo, appEndo, Product, getProduct, Sum, getSum, mapM, sequence, Functor, (<$), fmap, Monad,
  (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid, mappend, mconcat, mempty, (<>), MonadRWS,
  MonadReader, ask, local, reader, MonadState, get, put, state, MonadWriter, listen, pass, tell,
  writer, MonadTrans, lift, RWS, RWST, runRWST)
import Control.Monad.RWS.Strict ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  asks, gets, modify, modify', censor, listens, evalRWS, evalRWST, execRWS, execRWST, mapRWS,
  mapRWST, runRWS, rws, withRWS, withRWST, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, Ap,
  getAp, First, getFirst, Last, getLast, All, getAll, Alt, getAlt, Any, getAny, Dual, getDual,
  Endo, appEndo, Product, getProduct, Sum, getSum, mapM, sequence, Functor, (<$), fmap, Monad,
  (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid, mappend, mconcat, mempty, (<>), MonadRWS,
  MonadReader, ask, local, reader, MonadState, get, put, state, MonadWriter, listen, pass, tell,
  writer, MonadTrans, lift, RWS, RWST, runRWST)
import Control.Monad.Reader ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  asks, mapReader, mapReaderT, runReader, withReader, withReaderT, MonadFail, fail, MonadFix,
  mfix, MonadIO, liftIO, mapM, sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return,
  MonadPlus, mplus, mzero, MonadReader, ask, local, reader, MonadTrans, lift, Reader, ReaderT,
  runReaderT)
import Control.Monad.Reader.Class (asks, MonadReader, ask, local, reader)
import Control.Monad.State ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  gets, modify, modify', evalState, evalStateT, execState, execStateT, mapState, mapStateT,
  runState, withState, withStateT, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, MonadState,
  get, put, state, MonadTrans, lift, State, StateT, runStateT)
import Control.Monad.State.Class (gets, modify, modify', MonadState, get, put, state)
import Control.Monad.State.Lazy ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  gets, modify, modify', evalState, evalStateT, execState, execStateT, mapState, mapStateT,
  runState, withState, withStateT, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, MonadState,
  get, put, state, MonadTrans, lift, State, StateT, runStateT)
import Control.Monad.State.Strict ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  gets, modify, modify', evalState, evalStateT, execState, execStateT, mapState, mapStateT,
  runState, withState, withStateT, MonadFail, fail, MonadFix, mfix, MonadIO, liftIO, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, MonadState,
  get, put, state, MonadTrans, lift, State, StateT, runStateT)
import Control.Monad.Trans (MonadIO, liftIO, MonadTrans, lift)
import Control.Monad.Writer ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  censor, listens, execWriter, execWriterT, mapWriter, mapWriterT, runWriter, MonadFail, fail,
  MonadFix, mfix, MonadIO, liftIO, Ap, getAp, First, getFirst, Last, getLast, All, getAll, Alt,
  getAlt, Any, getAny, Dual, getDual, Endo, appEndo, Product, getProduct, Sum, getSum, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid,
  mappend, mconcat, mempty, (<>), MonadWriter, listen, pass, tell, writer, MonadTrans, lift,
  Writer, WriterT, runWriterT)
import Control.Monad.Writer.Class (censor, listens, MonadWriter, listen, pass, tell, writer)
import Control.Monad.Writer.Lazy ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  censor, listens, execWriter, execWriterT, mapWriter, mapWriterT, runWriter, MonadFail, fail,
  MonadFix, mfix, MonadIO, liftIO, Ap, getAp, First, getFirst, Last, getLast, All, getAll, Alt,
  getAlt, Any, getAny, Dual, getDual, Endo, appEndo, Product, getProduct, Sum, getSum, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid,
  mappend, mconcat, mempty, (<>), MonadWriter, listen, pass, tell, writer, MonadTrans, lift,
  Writer, WriterT, runWriterT)
import Control.Monad.Writer.Strict ((<$!>), (<=<), (>=>), filterM, foldM, foldM_, forever, guard,
  mapAndUnzipM, mfilter, replicateM, replicateM_, unless, zipWithM, zipWithM_, forM_, mapM_,
  msum, sequence_, fix, void, forM, (=<<), ap, join, liftM, liftM2, liftM3, liftM4, liftM5, when,
  censor, listens, execWriter, execWriterT, mapWriter, mapWriterT, runWriter, MonadFail, fail,
  MonadFix, mfix, MonadIO, liftIO, Ap, getAp, First, getFirst, Last, getLast, All, getAll, Alt,
  getAlt, Any, getAny, Dual, getDual, Endo, appEndo, Product, getProduct, Sum, getSum, mapM,
  sequence, Functor, (<$), fmap, Monad, (>>), (>>=), return, MonadPlus, mplus, mzero, Monoid,
  mappend, mconcat, mempty, (<>), MonadWriter, listen, pass, tell, writer, MonadTrans, lift,
  Writer, WriterT, runWriterT)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "1151 names of 21 modules"
