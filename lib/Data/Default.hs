-- | Types with a value to begin with; of containers it is the empty one.
module Data.Default (Default (..)) where

import Data.Default.Class
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import qualified Data.Map as Map
import qualified Data.Sequence as Seq
import qualified Data.Set as Set

instance Default (Map.Map k v) where def = Map.empty
instance Default (IntMap.IntMap v) where def = IntMap.empty
instance Default (Set.Set v) where def = Set.empty
instance Default IntSet.IntSet where def = IntSet.empty
instance Default (Seq.Seq a) where def = Seq.empty
