-- Catches a finger tree that loses elements when its ends run empty, and a patricia
-- tree that orders negative keys after positive ones.
module Main (main) where

import Data.Foldable (toList)
import qualified Data.IntMap as IntMap
import qualified Data.Sequence as Seq
import Data.Sequence (ViewL (..), ViewR (..), (><), (|>))

-- | All elements, taken from both ends in turn.
alternate :: Seq.Seq a -> [a]
alternate s = case Seq.viewl s of
  EmptyL -> []
  x :< rest -> case Seq.viewr rest of
    EmptyR -> [x]
    rest' :> y -> x : y : alternate rest'

main :: IO ()
main = do
  print (alternate (Seq.fromList [1 .. 20 :: Int]))
  let s = foldl (|>) Seq.empty "finger" >< Seq.fromList " trees" >< Seq.fromList "!"
  putStrLn (toList s)
  putStrLn (toList (Seq.update 7 'T' (Seq.drop 1 (Seq.insertAt 3 '-' s))))
  print (map (Seq.index (Seq.fromFunction 100000 (* 2))) [0, 1, 777, 99999])
  print (IntMap.toList (IntMap.fromList [(k, k * k) | k <- [5, -1, 3, -7, 0, minBound]]))
