-- Catches keys with the same number that replace each other, and a strict map that stores what it has not evaluated.
import qualified Data.DList as D
import qualified Data.HashMap.Lazy as L
import qualified Data.HashMap.Strict as H
import qualified Data.HashSet as S
import Data.Hashable
import Data.List (sort, foldl')
import Control.Exception

newtype Same = Same Int deriving (Eq, Ord, Show)
instance Hashable Same where hashWithSalt _ _ = 1

main :: IO ()
main = do
  let m = H.fromListWith (+) [(w, 1 :: Int) | w <- words "a b a c b a d e a"]
  print (sort (H.toList m), H.size m, H.lookup "a" m, H.member "z" m)
  let c = H.fromList [(Same n, n * n) | n <- [1 .. 20]]
  print (H.size c, H.lookup (Same 7) c, H.size (H.delete (Same 7) c), H.lookup (Same 8) (H.adjust negate (Same 8) c))
  print (sort (H.keys (H.union c (H.fromList [(Same 50, 0), (Same 3, 0)]))), (H.union c (H.fromList [(Same 3, 0)])) H.! Same 3)
  print (sort (S.toList (S.intersection (S.fromList [1 .. 10 :: Int]) (S.fromList [5 .. 20]))))
  print (sum (foldl' (\h k -> H.insertWith (+) (k `mod` 1000) k h) H.empty [1 .. 100000 :: Int]))
  r <- try (evaluate (H.insert 'x' (error "strict" :: Int) H.empty)) :: IO (Either ErrorCall (H.HashMap Char Int))
  putStrLn (either (\(ErrorCall s) -> s) (const "lazy") r)
  print (L.size (L.insert 'x' (error "lazy" :: Int) L.empty))
  print (H.filter even (H.map (+ 1) (H.fromList (zip [1 .. 6 :: Int] [10 ..]))) == H.fromList [(2, 12), (4, 14), (6, 16 :: Int)])
  print (D.toList (foldl' D.snoc D.empty "difference") , fmap succ (D.fromList "abc") <> D.singleton 'z')
  print (hash (3 :: Int), hash 'a', hash [1, 2 :: Int] == hash [1, 2 :: Int], hash "ab" == hash "ba")
