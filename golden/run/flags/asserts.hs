-- Catches: conditions that nobody looks at, and an exception that does not say where.
import Control.Exception

root :: Double -> Double
root x = assert (x >= 0) (sqrt x)

main :: IO ()
main = do
  print (root 4)
  r <- try (evaluate (root (-4)))
  putStrLn (either (\e -> show (e :: AssertionFailed)) show r)
  assert False (putStrLn "never")
