-- A processor of four instructions, described as signals of numbers.
module Circuit.Processor (Instr (..), assemble, runProgram, trace) where

import qualified Data.Map as M
import Circuit.Signal

data Instr = Load Int Int | Add Int Int Int | JumpIfLess Int Int Int | Halt
  deriving (Show, Eq)

data Machine = Machine { pc :: !Int, regs :: M.Map Int Int, halted :: !Bool }
  deriving (Show)

assemble :: String -> Either String (M.Map Int Instr)
assemble text = fmap (M.fromList . zip [0 ..]) (mapM line (filter (not . null . words) (lines text)))
  where
    line l = case words l of
      ["load", r, n] -> Load <$> register r <*> number n
      ["add", d, a, b] -> Add <$> register d <*> register a <*> register b
      ["less", a, b, t] -> JumpIfLess <$> register a <*> register b <*> number t
      ["halt"] -> Right Halt
      ws -> Left ("what is " ++ show (unwords ws) ++ "?")
    register ('r' : n) = number n
    register w = Left ("no register: " ++ w)
    number w = case reads w of
      [(n, "")] -> Right n
      _ -> Left ("no number: " ++ w)

step :: M.Map Int Instr -> Machine -> () -> Machine
step code m () | halted m = m
               | otherwise = case M.lookup (pc m) code of
  Nothing -> m { halted = True }
  Just Halt -> m { halted = True }
  Just (Load r n) -> next (M.insert r n (regs m))
  Just (Add d a b) -> let v = reg a + reg b in v `seq` next (M.insert d v (regs m))
  Just (JumpIfLess a b t) | reg a < reg b -> m { pc = t }
                          | otherwise -> m { pc = pc m + 1 }
  where next rs = m { pc = pc m + 1, regs = rs }
        reg r = M.findWithDefault 0 r (regs m)

states :: M.Map Int Instr -> [Machine]
states code = sample maxBound (stepped (step code) (Machine 0 M.empty False) (constant ()))

runProgram :: M.Map Int Instr -> (Int, [(Int, Int)])
runProgram code = (length before, M.toList (regs final))
  where (before, final : _) = break halted (states code)

trace :: Int -> M.Map Int Instr -> [String]
trace n code = [show (pc m) ++ ": " ++ show (M.toList (regs m)) | m <- take n (states code)]
