-- A text adventure that reads commands. Leans on: getLine until the end of input,
-- StateT over IO, records with update, Map, case on words.
module Main (main) where

import Control.Monad.State
import Data.Char (toLower)
import qualified Data.Map as Map
import System.IO
import System.IO.Error (isEOFError)
import Control.Exception (try)

data Direction = North | South | East | West deriving (Eq, Ord, Show, Read, Enum, Bounded)
data Item = Lamp | Key | Sword | Coin deriving (Eq, Ord, Show, Read, Enum, Bounded)

data Room = Room { title :: String, dark :: Bool, exits :: Map.Map Direction String, things :: [Item] }

data Game = Game
  { rooms :: Map.Map String Room, here :: String, bag :: [Item], turns :: Int, over :: Bool }

type Play = StateT Game IO

world :: Game
world = Game
  { rooms = Map.fromList
      [ ("hall", Room "A great hall" False (Map.fromList [(North, "garden"), (East, "cellar")]) [Lamp])
      , ("garden", Room "A garden in bloom" False (Map.fromList [(South, "hall")]) [Key, Coin])
      , ("cellar", Room "A cellar" True (Map.fromList [(West, "hall"), (North, "vault")]) [Sword])
      , ("vault", Room "The vault, full of gold" False (Map.fromList [(South, "cellar")]) []) ]
  , here = "hall", bag = [], turns = 0, over = False }

say :: String -> Play ()
say = liftIO . putStrLn

room :: Play Room
room = gets (\g -> rooms g Map.! here g)

canSee :: Play Bool
canSee = do
  r <- room
  items <- gets bag
  return (not (dark r) || Lamp `elem` items)

look :: Play ()
look = do
  r <- room
  see <- canSee
  if not see then say "It is too dark to see anything." else do
    say (title r ++ ".")
    unless (null (things r)) $ say ("You see: " ++ unwords (map (map toLower . show) (things r)))
    say ("Exits: " ++ unwords (map (map toLower . show) (Map.keys (exits r))))

parseWord :: (Show a, Bounded a, Enum a) => String -> Maybe a
parseWord w = lookup (map toLower w) [(map toLower (show x), x) | x <- [minBound .. maxBound]]

command :: [String] -> Play ()
command [] = say "Pardon?"
command ["look"] = look
command ["go", w] = maybe (say "Where to?") go (parseWord w)
command ["take", w] = maybe (say "Take what?") takeItem (parseWord w)
command ["drop", w] = maybe (say "Drop what?") dropItem (parseWord w)
command ["bag"] = gets bag >>= \b -> say (if null b then "You carry nothing." else "You carry " ++ show b)
command ["quit"] = say "Goodbye." >> modify (\g -> g { over = True })
command [w] | Just d <- parseWord w = go d
command ws = say ("I do not know how to " ++ unwords ws ++ ".")

go :: Direction -> Play ()
go d = do
  r <- room
  items <- gets bag
  case Map.lookup d (exits r) of
    Nothing -> say "You cannot go there."
    Just "vault" | Key `notElem` items -> say "The door is locked."
    Just place -> do
      modify (\g -> g { here = place })
      look
      when (place == "vault") $ do
        n <- gets turns
        say ("You are rich, after " ++ show (n + 1) ++ " turns!")
        modify (\g -> g { over = True })

change :: (Room -> Room) -> Play ()
change f = modify (\g -> g { rooms = Map.adjust f (here g) (rooms g) })

takeItem, dropItem :: Item -> Play ()
takeItem i = do
  r <- room
  see <- canSee
  if not see || i `notElem` things r then say "There is no such thing here." else do
    change (\q -> q { things = filter (/= i) (things q) })
    modify (\g -> g { bag = i : bag g })
    say ("Taken: " ++ show i)
dropItem i = do
  items <- gets bag
  if i `notElem` items then say "You do not have it." else do
    modify (\g -> g { bag = filter (/= i) items })
    change (\q -> q { things = i : things q })
    say ("Dropped: " ++ show i)

loop :: Play ()
loop = do
  done <- gets over
  unless done $ do
    liftIO (putStr "> " >> hFlush stdout)
    l <- liftIO (try getLine)
    case l of
      Left e | isEOFError e -> say "" >> say "The end."
             | otherwise -> liftIO (ioError e)
      Right s -> do
        command (words (map toLower s))
        modify (\g -> g { turns = turns g + 1 })
        loop

main :: IO ()
main = do
  putStrLn "Find the gold."
  g <- execStateT (look >> loop) world
  print (here g, bag g, turns g)
