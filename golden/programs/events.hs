-- A queue of events, and formats of all kinds. Catches: heaps that lose an order, printf's
-- widths and signs.
module Main where
import System.IO
import Control.Monad
import Data.IORef
import Text.Printf
import qualified Data.Map as Map
-- event scheduler with priority queue as leftist heap
data Heap a = E | T Int a (Heap a) (Heap a)
rank E = 0
rank (T r _ _ _) = r
make x a b | rank a >= rank b = T (rank b + 1) x a b
           | otherwise = T (rank a + 1) x b a
merge h E = h
merge E h = h
merge h1@(T _ x a1 b1) h2@(T _ y a2 b2) | x <= y = make x a1 (merge b1 h2)
                                        | otherwise = make y a2 (merge h1 b2)
insert x = merge (T 1 x E E)
popMin E = Nothing
popMin (T _ x a b) = Just (x, merge a b)
data Event = Event { time :: !Int, kind :: Kind, who :: String } deriving (Eq, Show)
data Kind = Arrive | Start | Leave deriving (Eq, Ord, Show, Enum, Bounded)
instance Ord Event where compare a b = compare (time a, kind a, who a) (time b, kind b, who b)
data Sim = Sim { clock :: Int, queue :: [String], busy :: Int, stats :: Map.Map Kind Int, heap :: Heap Event, logs :: [String] }
step :: Sim -> Maybe Sim
step s = do
  (e, h) <- popMin (heap s)
  let s' = s { clock = time e, heap = h, stats = Map.insertWith (+) (kind e) 1 (stats s), logs = printf "%4d %-7s %s" (time e) (show (kind e)) (who e) : logs s }
  return $ case kind e of
    Arrive | busy s' < 2 -> s' { busy = busy s' + 1, heap = insert (Event (time e + 3) Leave (who e)) (insert (Event (time e) Start (who e)) (heap s')) }
           | otherwise -> s' { queue = queue s' ++ [who e] }
    Start -> s'
    Leave -> case queue s' of
      [] -> s' { busy = busy s' - 1 }
      (n : ns) -> s' { queue = ns, heap = insert (Event (time e + 3) Leave n) (insert (Event (time e) Start n) (heap s')) }
run s = maybe s run (step s)
main = do
  let evs = [Event (i * i `mod` 11) Arrive ("c" ++ show i) | i <- [1 .. 8]]
      end = run (Sim 0 [] 0 Map.empty (foldr insert E evs) [])
  mapM_ putStrLn (reverse (logs end))
  forM_ [minBound ..] $ \k -> printf "%s: %d\n" (show (k :: Kind)) (Map.findWithDefault 0 k (stats end))
  hPrintf stdout "%s %.2f%% |%6.2f|%-6s|%c|%5s|%x\n" "done" (12.345 :: Double) (-1.5 :: Double) "ab" 'z' (show True) (255 :: Int)
