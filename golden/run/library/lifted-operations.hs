-- Catches lifted operations of transformers that lose output, or keep what a continuation throws away.
module Main (main) where

import Control.Monad
import Control.Monad.Trans.Accum as A
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Cont (ContT (..), evalContT)
import qualified Control.Monad.Trans.Cont as C
import Control.Monad.Trans.Except (ExceptT, runExceptT, throwE, catchE)
import Control.Monad.Trans.Identity as I
import Control.Monad.Trans.Reader (ReaderT (..))
import Control.Monad.Trans.State (runStateT)
import qualified Control.Monad.Trans.Writer as W
import Control.Monad.Trans.Writer.CPS as P
import Control.Applicative (empty, (<|>))
import Control.Monad.Fix (mfix)
import Data.Functor.Identity
import Data.Map.Merge.Strict
import qualified Data.Map as Map
import Data.Type.Equality
import qualified Type.Reflection as R

main :: IO ()
main = do
  r1 <- evalContT (runAccumT (A.liftCallCC C.callCC (\k -> A.add "a" >> k 'x' >> return 'y') >>= \c -> A.add "b" >> return c) "-")
  print r1
  r2 <- evalContT (runAccumT (A.liftCallCC' C.callCC (\k -> A.add "a" >> k 'x' >> return 'y') >>= \c -> A.add "b" >> return c) "-")
  print r2
  print (runIdentity (runExceptT (runAccumT (A.liftCatch catchE (A.add "l" >> lift (throwE "no")) (\e -> A.add e >> return 1)) "0")) :: Either String (Int, String))
  print (runAccumT (empty <|> (A.add "p" >> A.look)) "q" :: [(String, String)])
  print (runAccumT (A.readerToAccumT (ReaderT (\w -> Just (length w)))) "four")
  print (runAccumT (A.writerToAccumT (W.tell "w" >> return 'c')) "s" :: Identity (Char, String))
  print (runStateT (A.accumToStateT (A.add "w" >> A.look)) "s" :: Maybe (String, String))
  print (fmap (take 3 . fst) (runAccumT (mfix (\xs -> A.add [()] >> return (1 : xs))) []) :: Maybe [Int])
  print (runAccumT (A.look >>= \w -> when (w == "") (fail "none")) "" :: Maybe ((), String))
  print (runIdentity (runExceptT (I.runIdentityT (I.liftCatch catchE (lift (throwE 'e')) (\c -> return [c, c])))) :: Either Char String)
  print =<< evalContT (I.runIdentityT (I.liftCallCC C.callCC (\k -> k 1 >> return (2 :: Int))))
  r3 <- evalContT (P.runWriterT (P.liftCallCC C.callCC (\k -> P.tell "in" >> k 'x' >> return 'y') >>= \c -> P.tell "after" >> return c))
  print r3
  print (runIdentity (runExceptT (P.runWriterT (P.tell "a" >> P.liftCatch catchE (P.tell "b" >> lift (throwE "c")) P.tell))) :: Either String ((), String))
  print (merge (fmap show preserveMissing) (fmap (++ "!") (mapMissing (\_ b -> [b]))) (fmap show (zipWithMatched (\k a b -> replicate (k + a) b))) m n)
  print (fmap (const ()) (testEquality (R.typeRep :: R.TypeRep Int) (R.typeRep :: R.TypeRep Int)), fmap (const ()) (testEquality (R.typeRep :: R.TypeRep Int) (R.typeRep :: R.TypeRep Bool)))
  where
    m = Map.fromList [(1, 10), (2, 1)] :: Map.Map Int Int
    n = Map.fromList [(2, 'b'), (3, 'c')]
