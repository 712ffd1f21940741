-- Catches: a parameter that is surely needed and called lazy, or one that is called strict and may not be needed.
module Main (main) where

sumTo :: Int -> Int -> Int
sumTo acc n = if n == 0 then acc else sumTo (acc + n) (n - 1)
{-# NOINLINE sumTo #-}

-- One branch needs x, the other does not.
choose :: Bool -> Int -> Int -> Int
choose b x y = if b then x else y
{-# NOINLINE choose #-}

-- Nobody comes back from the other branch.
partial :: Bool -> Int -> Int
partial b x = if b then x else error "no"
{-# NOINLINE partial #-}

-- The pair is taken apart; of its parts only one is needed.
left :: (Int, Int) -> Int
left (x, _) = x + 1
{-# NOINLINE left #-}

-- What is printed first must be printed first.
report :: Int -> IO ()
report n = putStrLn "the number" >> if n > 0 then return () else putStrLn "is not positive"
{-# NOINLINE report #-}

-- The other way round, n is looked at before anything happens.
check :: Int -> IO ()
check n = if n > 0 then putStrLn "the number" else return ()
{-# NOINLINE check #-}

main :: IO ()
main = report (sumTo 0 10) >> check (choose True (partial True (left (1, 2))) 4)
