-- Catches: an element that nobody wrote whose error has another text, and places that are not there.
import Data.Array.ST
import Data.Array.IO
import Data.Array.Unboxed
import Control.Exception
import Control.Monad.ST
import Control.Monad
main = do
  a <- newListArray (0,3) [1,2] :: IO (IOArray Int Int)
  r <- try (readArray a 3 >>= evaluate); print (either (\e -> show (e::ErrorCall)) show r)
  b <- newArray_ (0,3) :: IO (IOUArray Int Int); getElems b >>= print
  c <- newListArray (0,3) [1,2] :: IO (IOUArray Int Double); getElems c >>= print
  r <- try (evaluate (sum (elems (runSTArray (newArray_ (0,3) >>= \x -> writeArray x 0 1 >> return x))))); print (either (\e -> show (e::ErrorCall)) show (r :: Either ErrorCall Int))
  r <- try (readArray a 7); print (either (\e -> show (e::SomeException)) show r)
  r <- try (writeArray b 7 1); print (either (\e -> show (e::SomeException)) show r)
  r <- try (evaluate ((listArray (0,3) [1,2::Int] :: Array Int Int) ! 3 :: Int)); print (either (\e -> show (e::SomeException)) show (r:: Either SomeException Int))
  r <- try (evaluate (runSTUArray (newListArray (0,3) [1,2]) ! 3)); print (either (\e -> show (e::SomeException)) show (r:: Either SomeException Int))
  readArray a 2
