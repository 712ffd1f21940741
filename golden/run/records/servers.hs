-- Catches: fields in another order than declared, updates that lose a field,
-- wildcards that bind the wrong one.
{-# LANGUAGE NamedFieldPuns, RecordWildCards #-}
module Main (main) where

data Server = Server { host :: String, port :: Int, secure :: Bool }

local :: Server
local = Server { port = 80, secure = False, host = "localhost" }

url :: Server -> String
url Server { host = h, secure = True } = "https://" ++ h
url Server { host, port } = "http://" ++ host ++ ":" ++ show port

bump :: Server -> Server
bump s@Server { port } = s { port = port + 1 }

summary :: Server -> String
summary Server { .. } = host ++ (if secure then "!" else "?") ++ show port

make :: Int -> Server
make port = Server { .. }
  where
    host = "made"
    secure = True

main :: IO ()
main = do
  putStrLn (url local)
  putStrLn (url local { secure = True })
  putStrLn (url (bump (bump local)))
  putStrLn (summary (make 7))
  putStrLn (unwords (map (show . port) [local, bump local, (make 3) { port = 5, host = "" }]))
