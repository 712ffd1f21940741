{-# LANGUAGE BangPatterns, NumericUnderscores, DataKinds, DuplicateRecordFields, NamedFieldPuns, OverloadedStrings, RecordWildCards, TypeApplications, BlockArguments, NegativeLiterals #-}
-- Catches classes of monads over constraint synonyms, exceptions in a tree, and deriving in every way: a shop's orders in transactions.
module Main (main) where

import Control.Concurrent
import Control.Concurrent.STM
import Control.DeepSeq (force, ($!!))
import Control.Exception
import Control.Monad
import Control.Monad.Except
import Control.Monad.State (evalStateT)
import Data.Bifunctor (bimap, first)
import Data.Foldable (for_)
import Data.IORef
import Data.List (sortBy)
import qualified Data.Map.Strict as Map
import Data.Ord (Down(..), comparing)
import qualified Data.Text as T
import qualified Data.Text.IO as T
import Shop.App
import Shop.Types
import Text.Read (readEither, readMaybe)

wares :: [Item]
wares =
  [ Item "tea-1" "Tea, black" 4_50 10
  , Item {sku = "cup-7", title = "Cup", price = Money 12_00, stock = 3}
  , Item "pot-2" "Pot \8220Blue\8221" 39_99 1
  , Item "spoon" "Spoon" 0_99 500
  ]

people :: [(Id "customer", Customer)]
people = zip [1 ..]
  [ Customer "Ada" 100_00 1, Customer "Bo" 20_00 2, Customer {name = "Cy", balance = -5_00, tier = 0} ]

table :: [[T.Text]] -> T.Text
table rows = T.unlines (map (T.stripEnd . T.intercalate "  " . zipWith cell [0 :: Int ..]) rows)
  where
    widths = foldr (zipWith' max . map T.length) [] rows
    zipWith' f (a : as) (b : bs) = f a b : zipWith' f as bs
    zipWith' _ [] bs = bs
    zipWith' _ as [] = as
    cell i t | i == 0 = T.justifyLeft (widths !! i) ' ' t
             | otherwise = T.justifyRight (widths !! i) ' ' t

main :: IO ()
main = do
  w <- newWorld Info wares people
  let go label' action = runApp w action >>= \r -> putStrLn (label' <> ": " <> either (\(Failure t) -> "failed, " <> T.unpack t) show r)
  go "first" (place 1 [("tea-1", 2), ("spoon", 6)])
  go "too dear" (place 2 [("pot-2", 1)])
  go "too many" (place 1 [("cup-7", 4)])
  go "nothing" (place 1 [("cup-7", 0)])
  go "unknown" (place 1 [("fork", 1)])
  go "in debt" (place 3 [("spoon", 1)])
  go "last pot" (place 1 [("pot-2", 1)])
  go "no pot" (place 1 [("pot-2", 1)])
  go "caught" (place 2 [("fork", 2)] `catchError` \(Failure _) -> place 2 [("spoon", 20)])
  go "shipped" (flip evalStateT 4711 (mapM ship [1000 .. 1004]))
  -- Ten threads want cups; there are three.
  done <- newEmptyMVar
  for_ [1 .. 10 :: Int] \i -> forkIO do
    r <- runApp w (place (if even i then 1 else 1) [("cup-7", 1)])
    putMVar done (either (const 0) (const (1 :: Int)) r)
  n <- sum <$> replicateM 10 (takeMVar done)
  os <- readTVarIO (orders w)
  print (n, length [() | Order {rows = [("cup-7", _)], state = Paid} <- Map.elems os])
  is <- readTVarIO (items w)
  T.putStr (table (["item", "price", "left"] : [[title, T.pack (show price), T.pack (show stock)] | Item {..} <- Map.elems is]))
  Report {revenue, sold, worst} <- report w
  print (worst, Map.keys sold)
  print (Map.lookup "spoon" sold, revenue > 0)
  es <- readIORef (events w)
  for_ (take 3 (reverse es)) print
  print (sortBy (comparing Down) [minBound .. maxBound @Severity])
  print (readMaybe @Severity "Warning", readEither @Severity "warning")
  print (first T.length ("four" :: T.Text, 'x'), bimap negate not (3 :: Int, True))
  r <- try @SomeProblem (throwIO (OutOfStock 3 1))
  putStrLn (either displayException (const "no") r)
  s <- try (throwIO (UnknownSku "x")) :: IO (Either UnknownSku ())
  print s
  t <- try (evaluate (status (OutOfStock {wanted = 1, available = error "not looked at"})))
  print (t :: Either SomeException Int)
  u <- try (try (throwIO (UnknownSku "y")) :: IO (Either OutOfStock ()))
  print (either (\e -> "passed by: " <> show (e :: SomeProblem)) show u)
  print $!! force (Order {orderId = 5, by = 6, rows = [], state = Shipped {tracking = "t"}})
  print (sum (Tagged 4 :: Tagged "n" Int), label (Tagged 'x' :: Tagged "letter" Char), label (Just ()))
  print (fmap length (Tagged "abc" :: Tagged Maybe String), map Money [-5, 0, 1005, -12345])
