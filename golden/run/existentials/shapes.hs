{-# LANGUAGE ExistentialQuantification, RankNTypes #-}
-- Catches: hidden types that are confused when several values are open.
module Main (main) where

-- region shapes
data Shape = forall a. Shape
  { state :: a, area :: a -> Int, grow :: a -> a, label :: String }
-- end shapes

data Stream b = forall s. Stream (s -> Maybe (b, s)) s

-- region areas
square :: Int -> Shape
square n = Shape { state = n, area = \m -> m * m, grow = (+ 1), label = "square" }

rectangle :: Int -> Int -> Shape
rectangle x y = Shape (x, y) (\(a, b) -> a * b) (\(a, b) -> (a * 2, b)) "rectangle"

areaOf :: Shape -> Int
areaOf (Shape s f _ _) = f s

larger :: Shape -> Shape
larger (Shape s f g l) = Shape (g s) f g ('+' : l)
-- end areas

both :: Shape -> Shape -> Int
both (Shape s f _ _) (Shape t g h _) = f s + g (h t)

toList :: Stream b -> [b]
toList (Stream next start) = go start
  where
    go s = case next s of
      Nothing -> []
      Just (x, s') -> x : go s'

upTo :: Int -> Stream Int
upTo n = Stream (\i -> if i > n then Nothing else Just (i, i + 1)) 1

mapS :: (a -> b) -> Stream a -> Stream b
mapS f (Stream next start) = Stream step start
  where
    step s = case next s of
      Nothing -> Nothing
      Just (x, s') -> Just (f x, s')

zipS :: Stream a -> Stream b -> Stream (a, b)
zipS (Stream f s) (Stream g t) = Stream step (s, t)
  where
    step (a, b) = case (f a, g b) of
      (Just (x, a'), Just (y, b')) -> Just ((x, y), (a', b'))
      _ -> Nothing

open :: Shape -> (forall a. a -> (a -> Int) -> r) -> r
open (Shape s f _ _) k = k s f

main :: IO ()
main = do
  let shapes = [square 3, rectangle 2 5, larger (rectangle 2 5)]
  mapM_ (putStrLn . show . areaOf) shapes
  mapM_ (\s -> putStrLn (label s)) (map larger shapes)
  putStrLn (show (both (square 2) (square 2)))
  putStrLn (unwords (map show (toList (mapS (* 2) (upTo 5)))))
  putStrLn (unwords (map (\(a, b) -> show (a + b)) (toList (zipS (upTo 3) (mapS negate (upTo 9))))))
  putStrLn (show (open (square 4) (\s f -> f s + 1)))
  case larger (square 1) of
    Shape { state = s, area = f } -> putStrLn (show (f s))
  Shape s f g _ <- return (square 6)
  putStrLn (show (f (g s)))
