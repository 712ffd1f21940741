-- Catches errors of maps, sets and sequences without GHC's text, or its place in the package's source, and functions that give a value where GHC's fail.
import Control.Exception
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import qualified Data.IntMap as IM
import qualified Data.IntSet as IS
import qualified Data.Set as S
import qualified Data.Sequence as Q
import qualified Data.Graph as G
import qualified Data.Tree as T
import Data.Semigroup
import qualified Data.Foldable as F

t :: Show a => String -> a -> IO ()
t n x = do
  r <- try (evaluate (length (show x)))
  putStrLn (n ++ ": " ++ case r of
    Left e -> "<<" ++ displayException (e :: SomeException) ++ ">>"
    Right _ -> show x)

main :: IO ()
main = do
  let m = M.empty :: M.Map Int Int
      s = S.empty :: S.Set Int
      i = IM.empty :: IM.IntMap Int
      j = IS.empty
      q = Q.empty :: Q.Seq Int
  t "M.!" (m M.! 1)
  t "M.findIndex" (M.findIndex 1 m)
  t "M.elemAt" (M.elemAt 1 m)
  t "M.elemAt-" (M.elemAt (-1) (M.singleton 1 1))
  t "M.updateAt" (M.updateAt (\_ _ -> Nothing) 1 m)
  t "MS.updateAt" (MS.updateAt (\_ _ -> Nothing) 1 m)
  t "M.deleteAt" (M.deleteAt 1 m)
  t "M.findMin" (M.findMin m)
  t "M.findMax" (M.findMax m)
  t "M.deleteFindMin" (fst (M.deleteFindMin m))
  t "M.deleteFindMin.snd" (snd (M.deleteFindMin m))
  t "M.deleteFindMax" (fst (M.deleteFindMax m))
  t "M.foldr1" (F.foldr1 (+) m)
  t "M.foldl1" (F.foldl1 (+) m)
  t "M.minimum" (minimum m)
  t "M.maximum" (maximum m)
  t "M.stimes" (stimes (-1 :: Int) m)
  t "S.findIndex" (S.findIndex 1 s)
  t "S.elemAt" (S.elemAt 1 s)
  t "S.deleteAt" (S.deleteAt 1 s)
  t "S.findMin" (S.findMin s)
  t "S.findMax" (S.findMax s)
  t "S.deleteFindMin" (fst (S.deleteFindMin s))
  t "S.deleteFindMin.snd" (snd (S.deleteFindMin s))
  t "S.deleteFindMax" (fst (S.deleteFindMax s))
  t "S.foldr1" (F.foldr1 (+) s)
  t "S.foldl1" (F.foldl1 (+) s)
  t "S.minimum" (minimum s)
  t "S.maximum" (maximum s)
  t "S.stimes" (stimes (-1 :: Int) s)
  t "IM.!" (i IM.! 7)
  t "IM.!2" (IM.singleton 2 1 IM.! 3)
  t "IM.!3" (IM.fromList [(2, 1), (3, 4)] IM.! (-3))
  t "IM.findMin" (IM.findMin i)
  t "IM.findMax" (IM.findMax i)
  t "IM.deleteFindMin" (fst (IM.deleteFindMin i))
  t "IM.deleteFindMin.snd" (snd (IM.deleteFindMin i))
  t "IM.deleteFindMax" (fst (IM.deleteFindMax i))
  t "IM.updateMin" (IM.updateMin Just i)
  t "IM.updateMax" (IM.updateMax Just i)
  t "IM.updateMinWithKey" (IM.updateMinWithKey (\_ -> Just) i)
  t "IM.updateMaxWithKey" (IM.updateMaxWithKey (\_ -> Just) i)
  t "IM.foldr1" (F.foldr1 (+) i)
  t "IM.minimum" (minimum i)
  t "IM.maximum" (maximum i)
  t "IM.foldl1" (F.foldl1 (+) i)
  t "IM.stimes" (stimes (-1 :: Int) i)
  t "IM.deleteMin" (IM.deleteMin i)
  t "IS.findMin" (IS.findMin j)
  t "IS.findMax" (IS.findMax j)
  t "IS.deleteFindMin" (fst (IS.deleteFindMin j))
  t "IS.deleteFindMax" (fst (IS.deleteFindMax j))
  t "IS.stimes" (stimes (-1 :: Int) j)
  t "Q.index" (Q.index (Q.fromList [1, 2]) 5)
  t "Q.index-" (Q.index q (-5))
  t "Q.fromFunction" (Q.fromFunction (-1) id)
  t "Q.cycleTaking" (Q.cycleTaking 3 q)
  t "Q.scanl1" (Q.scanl1 (+) q)
  t "Q.scanr1" (Q.scanr1 (+) q)
  t "Q.chunksOf" (Q.chunksOf 0 (Q.fromList [1, 2]))
  t "Q.chunksOf0" (Q.chunksOf 0 q)
  t "Q.iterateN" (Q.iterateN (-1) (+ 1) 1)
  t "Q.replicate" (Q.replicate (-1) 'x')
  t "Q.replicateA" (Q.replicateA (-1) (Just 'x'))
  t "Q.replicateM" (Q.replicateM (-1) (Just 'x'))
  t "Q.foldr1" (F.foldr1 (+) q)
  t "Q.foldl1" (F.foldl1 (+) q)
  t "Q.minimum" (minimum q)
  t "Q.maximum" (maximum q)
  t "Q.stimes" (stimes (-1 :: Int) q)
  t "Q.stimes2" (stimes (-1 :: Int) (Q.fromList "ab"))
  t "G.graph" (G.path (G.buildG (0, 2) [(0, 1)]) 5 1)
  t "G.buildG" (G.buildG (0, 2) [(0, 9)])
