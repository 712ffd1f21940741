-- Catches: monads in the wrong order of effects, arrows on the wrong side.
module Main (main) where

import Control.Applicative
import Control.Arrow
import Control.Monad
import Control.Monad.Fix
import Control.Monad.Zip
import Data.Bifunctor (bimap)
import qualified Data.Bifunctor as B
import Data.Bool (bool)
import Data.Either
import Data.Function (fix, on, (&))
import Data.Functor
import Data.Maybe
import Data.Tuple (swap)
import Data.Void

newtype State s a = State { runState :: s -> (a, s) }

instance Functor (State s) where
  fmap = liftM

instance Applicative (State s) where
  pure x = State (\s -> (x, s))
  (<*>) = ap

instance Monad (State s) where
  m >>= k = State (\s -> let (x, s') = runState m s in runState (k x) s')

tick :: State Int Int
tick = State (\n -> (n, n + 1))

main :: IO ()
main = do
  print (runState (replicateM 3 tick) 5, runState (mapM (\x -> (,) x <$> tick) "ab") 0, fst (runState (forM [1, 2] (const tick)) 9))
  print (runState (foldM (\a x -> (+ (a * x)) <$> tick) 1 [1, 2, 3]) 10, runState (zipWithM (\a b -> (a + b +) <$> tick) [1, 2] [3, 4]) 0)
  print (filterM (const [True, False]) [1, 2, 3], zipWithM (\a b -> if b /= 0 then Just (a `div` b) else Nothing) [6, 8] [2, 4])
  print (join [[1], [2, 3]], void (Just 3), forever Nothing :: Maybe (), (guard True :: [()]), mfilter even (Just 3), msum [Nothing, Just 1])
  print ((>=>) (\x -> [x, x + 1]) (\y -> [y * 2]) 3, ((\x -> [x * 2]) <=< (\x -> [x, 1])) 5, liftM2 (+) (Just 1) (Just 2), ap [(+ 1), (* 2)] [10, 20])
  print (mapAndUnzipM (\x -> Just (x, x * x)) [1, 2, 3], replicateM_ 2 (Just ()), foldM_ (\_ _ -> Just ()) () [1, 2], unless True Nothing, when False Nothing)
  print (do { x <- [1, 2, 3]; y <- "ab"; pure (x, y) }, [x | Just x <- [Just 1, Nothing, Just 3]], do { (1, y) <- [(1, 'a'), (2, 'b')]; pure y })
  print (do { Just x <- Just (Nothing :: Maybe Int); pure x }, (,) <$> Just 1 <*> Just 2, pure 1 <* Just 2, Just 1 *> Just 2, (+) <$> (* 2) <*> (+ 10) $ 3)
  print (getZipList (ZipList [(+ 1), (* 2)] <*> ZipList [10, 20]), liftA2 (,) [1, 2] "ab", Just 1 <|> Nothing, empty :: [Int], optional (Nothing :: Maybe Int), (<**>) [1, 2] [(+ 1), (* 3)])
  print (liftA3 (,,) (Just 1) (Just 2) (Just 3), ZipList [1, 2] <|> ZipList [3, 4, 5], runKleisli (Kleisli (\x -> [x, x + 1]) >>> arr (* 2)) 3)
  print (first (+ 1) (1, 2), second (+ 1) (1, 2), ((+ 1) *** (* 2)) (1, 2), ((+ 1) &&& (* 2)) 5, left (+ 1) (Left 1 :: Either Int Int), right (+ 1) (Left 1 :: Either Int Int))
  print (((+ 1) ||| length) (Left 1 :: Either Int String), ((+ 1) ||| length) (Right "abc" :: Either Int String), ((+ 1) +++ length) (Right "ab" :: Either Int String), loop (\(b, d) -> (take 3 d, b : d)) 'x', (show <<< (+ 1)) 2, ((+ 1) ^>> show) 1)
  print (take 5 (fix (1 :)), fst <$> mfix (\ ~(_, y) -> Just (take 3 y, 1 : y)), mzip [1, 2] "ab", munzip [(1, 'a'), (2, 'b')])
  print (bimap (+ 1) show (1, 2), B.first length ("ab", 1), B.second (+ 1) (Left 'x' :: Either Char Int), bool 1 2 True, ((+) `on` length) "ab" "c", [1, 2] & map (+ 1))
  print (lefts es, rights es, partitionEithers es, either length negate (Left "abc"), isLeft (head es), isRight (head es), fromLeft 0 (Right 'x'), fromRight 'y' (Right 'x'))
  print (catMaybes [Just 1, Nothing, Just 3], mapMaybe (\x -> if x > 1 then Just (x * x) else Nothing) [1, 2, 3], fromMaybe 0 Nothing, maybe "n" show (Just 1), listToMaybe [1, 2], maybeToList (Just 'x'), fromJust (Just 1), isJust (Just 1), isNothing (Just 1))
  print (Just 1 $> 2, Just 1 <&> (+ 1), 3 <$ [1, 2], swap (1, 'x'), fst (1, 2), curry fst 1 2, uncurry (+) (1, 2), fmap absurd ([] :: [Void]) :: [Int])
  print (sequence [(+ 1), (* 2)] 10, (do { a <- (+ 1); b <- (* 2); pure (a + b) }) 5, ("w", 1) >>= \x -> ("v", x + 1), traverse (\x -> ([x], x)) [1, 2])
  where
    es = [Left 'a', Right 1, Left 'b', Right 2]
