-- Catches merges that lose a key, numbers read from texts, and lazy actions that happen in the wrong order.
{-# LANGUAGE MagicHash #-}
import qualified Data.Map.Strict as M
import Data.Map.Merge.Strict
import qualified Data.IntMap as IM
import qualified Data.IntMap.Merge.Lazy as IMM
import Data.Bifoldable
import Data.Bitraversable
import Control.DeepSeq
import Control.Concurrent.STM
import Control.Exception
import GHC.Exts (sortWith, groupWith, the, Int (..), (+#))
import qualified Data.Text as T
import qualified Data.Text.Encoding as E
import qualified Data.Text.Encoding.Error as E
import qualified Data.Text.Read as R
import qualified Data.Text.Lazy.Builder as TB
import qualified Data.Text.Lazy.Builder.Int as TB
import qualified Data.Text.Lazy as TL
import qualified Data.ByteString as B
import Control.Monad.ST.Lazy
import Data.STRef.Lazy
main = do
  let a = M.fromList [(k, show k) | k <- [1 .. 6 :: Int]]
      b = M.fromList [(k, k * k) | k <- [4 .. 9]]
  print (merge dropMissing preserveMissing (zipWithMatched (\k x y -> k + length x + y)) a b)
  print (merge (mapMissing (\k x -> x ++ "!")) (mapMaybeMissing (\k y -> if even k then Just (show y) else Nothing)) (zipWithMaybeMatched (\k x y -> if k == 5 then Nothing else Just (x ++ show y))) a b)
  print (mergeA (traverseMissing (\k x -> if k < 9 then Just x else Nothing)) dropMissing (zipWithAMatched (\_ x y -> Just (x ++ show y))) a b)
  print (IMM.merge IMM.preserveMissing IMM.dropMissing (IMM.zipWithMatched (\_ x y -> x + y)) (IM.fromList [(1, 1), (2, 2)]) (IM.fromList [(2, 10), (3, 3)]))
  print (biList (1, 2), bisum (3, 4), biany even odd (Left 3 :: Either Int Int), bifoldr1 max (3, 4), bimaximum (3, 9), bifind (> 3) (1, 5), biconcat ("ab", "cd"))
  print (bimapAccumL (\s x -> (s + 1, x + s)) (\s y -> (s * 2, show (y + s))) 1 (10, 20), bimapAccumR (\s x -> (s + 1, x + s)) (\s y -> (s * 2, show (y + s))) 1 (10, 20))
  print (rnf1 [1, 2, 3 :: Int], rnf2 (1 :: Int, 'c'))
  q <- newTBQueueIO 3
  atomically (mapM_ (writeTBQueue q) [1, 2 :: Int] >> unGetTBQueue q 0)
  xs <- atomically (tryPeekTBQueue q)
  print xs
  print (sortWith negate [3, 1, 2], groupWith even [1 .. 6], the "aaa", I# (3# +# 4#))
  print (R.decimal (T.pack "123abc") :: Either String (Int, T.Text), R.signed R.decimal (T.pack "-5") :: Either String (Int, T.Text), R.hexadecimal (T.pack "0xffz") :: Either String (Int, T.Text), R.double (T.pack "3.25e2x"), R.double (T.pack "x"), R.rational (T.pack "-1.5") :: Either String (Double, T.Text))
  print (R.decimal (T.pack "") :: Either String (Int, T.Text), R.hexadecimal (T.pack "g") :: Either String (Int, T.Text))
  print (E.decodeUtf8' (B.pack [104, 105]), either (const "bad") T.unpack (E.decodeUtf8' (B.pack [104, 255])), E.decodeUtf8With E.lenientDecode (B.pack [104, 255, 105]))
  print (E.encodeUtf16LE (T.pack "h\x1F600"), E.decodeUtf16BE (B.pack [0, 104, 0xD8, 0x3D, 0xDE, 0]), E.encodeUtf32BE (T.pack "a"))
  print (TB.toLazyText (TB.fromString "n=" <> TB.decimal (42 :: Int) <> TB.singleton ';' <> TB.hexadecimal (255 :: Int) <> TB.fromText (T.pack "end")))
  print (take 10 (Control.Monad.ST.Lazy.runST (do { r <- newSTRef 0; let { loop = do { x <- readSTRef r; writeSTRef r (x + 1); xs <- loop; return (x : xs) } }; loop })))
