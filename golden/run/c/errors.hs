-- Catches: an error number of C's that becomes an exception of another kind, or says another text, than with GHC.
import Foreign.C.Error
main :: IO ()
main = mapM_ (\n -> putStrLn (show n ++ " " ++ show (errnoToIOError "L" (Errno n) Nothing (Just "f")))) [1 .. 133]
