-- A two-pass assembler for a small processor, a simulator that counts cycles, and a disassembler;
-- the programs that it runs sort, sieve and print. Leans on: Bits and Word16/Word8 arithmetic that
-- wraps, STUArray as memory, Map of labels, Either for errors with line numbers, classes of encodings,
-- case over enumerations, readHex and showHex.
{-# LANGUAGE BangPatterns, FlexibleContexts #-}
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed
import Data.Bits
import Data.Char hiding (Space)
import Data.List (intercalate, isPrefixOf, mapAccumL, stripPrefix)
import qualified Data.Map as Map
import Data.Maybe
import Data.STRef
import Data.Word
import Numeric (readHex, showHex)

-- The processor: sixteen registers of sixteen bits; an instruction is one word, with a second one for
-- constants: operation (5 bits), mode (3), register (4), register (4).

data Op = HLT | MOV | ADD | SUB | MUL | DIV | AND | OR | XOR | SHL | SHR | CMP
        | LD | ST | LDB | STB | JMP | JEQ | JNE | JLT | JGE | CALL | RET | PUSH | POP | OUT | PUT
  deriving (Eq, Ord, Show, Read, Enum, Bounded)

data Operand = Reg Int | Const Expr | None deriving (Eq, Show)

data Expr = Lit Word16 | Label String | Expr :+: Word16 deriving (Eq, Show)

data Line
  = Instr Op Operand Operand
  | WordsOf [Expr]
  | Bytes String
  | Space Word16
  deriving (Eq, Show)

data Statement = Statement { lineNo :: Int, labels :: [String], body :: Maybe Line } deriving Show

type Result = Either String

failAt :: Int -> String -> Result a
failAt n msg = Left ("line " ++ show n ++ ": " ++ msg)

-- Reading ------------------------------------------------------------------

parseSource :: String -> Result [Statement]
parseSource = zipWithM statement [1 ..] . lines

statement :: Int -> String -> Result Statement
statement n text = do
  let clean = uncomment text
      (ls, rest) = takeLabels clean
  b <- case words rest of
    [] -> return Nothing
    w : _ -> Just <$> line n (map toUpper w) (trim (drop (length w) (dropWhile isSpace rest)))
  return (Statement n ls b)
  where
    uncomment s = case s of
      '"' : cs -> let (a, b) = break (== '"') cs in '"' : a ++ take 1 b ++ uncomment (drop 1 b)
      ';' : _ -> ""
      c : cs -> c : uncomment cs
      "" -> ""
    takeLabels s = case break (== ':') s of
      (l, ':' : rest) | all isAlphaNum (trim l), not (null (trim l)) -> let (ls, r) = takeLabels rest in (trim l : ls, r)
      _ -> ([], s)

trim :: String -> String
trim = f . f where f = reverse . dropWhile isSpace

line :: Int -> String -> String -> Result Line
line n name args
  | name == "WORD" = WordsOf <$> mapM (expr n) (splitArgs args)
  | name == "TEXT" = case args of
      '"' : cs | (s, "\"") <- break (== '"') cs -> return (Bytes s)
      _ -> failAt n "a text in quotes is wanted"
  | name == "SPACE" = expr n args >>= \e -> case e of
      Lit k -> return (Space k)
      _ -> failAt n "a number is wanted"
  | otherwise = case reads name of
      [(op, "")] -> mapM (operand n) (splitArgs args) >>= \ops -> case ops of
        [] -> return (Instr op None None)
        [a] -> return (Instr op a None)
        [a, b] -> return (Instr op a b)
        _ -> failAt n ("too many operands of " ++ name)
      _ -> failAt n ("unknown instruction " ++ name)

splitArgs :: String -> [String]
splitArgs s | all isSpace s = []
            | otherwise = case break (== ',') s of
                (a, _ : b) -> trim a : splitArgs b
                (a, "") -> [trim a]

operand :: Int -> String -> Result Operand
operand n s = case s of
  'r' : ds | not (null ds), all isDigit ds, k <- read ds, k < 16 -> return (Reg k)
  "sp" -> return (Reg 15)
  _ -> Const <$> expr n s

expr :: Int -> String -> Result Expr
expr n s = case break (== '+') s of
  (a, '+' : b) -> do
    e <- expr n (trim a)
    k <- expr n (trim b)
    case k of
      Lit v -> return (e :+: v)
      _ -> failAt n "only a number can be added"
  _ | "0x" `isPrefixOf` s, [(v, "")] <- readHex (drop 2 s) -> return (Lit v)
    | [(v, "")] <- (reads s :: [(Int, String)]) -> return (Lit (fromIntegral v))
    | ['\'', c, '\''] <- s -> return (Lit (fromIntegral (ord c)))
    | not (null s), all isAlphaNum s -> return (Label s)
    | otherwise -> failAt n ("not an operand: " ++ s)

-- Two passes ----------------------------------------------------------------

size :: Line -> Word16
size l = case l of
  Instr _ a b -> 2 + (if any isConst [a, b] then 2 else 0)
  WordsOf es -> 2 * fromIntegral (length es)
  Bytes s -> fromIntegral (length s + 1)
  Space k -> k
  where isConst (Const _) = True
        isConst _ = False

assemble :: String -> Result ([Word8], Map.Map String Word16)
assemble source = do
  statements <- parseSource source
  let (_, placed) = mapAccumL (\at s -> (at + maybe 0 size (body s), (at, s))) 0 statements
      table = [(l, (at, lineNo s)) | (at, s) <- placed, l <- labels s]
      symbols = Map.map fst (Map.fromList table)
  forM_ (Map.toList (Map.fromListWith (++) [(l, [k]) | (l, (_, k)) <- table])) $ \(l, ks) ->
    when (length ks > 1) $ failAt (minimum ks) ("label " ++ l ++ " twice")
  bytes <- forM [(lineNo s, l) | (_, s) <- placed, Just l <- [body s]] $ \(n, l) -> encode symbols n l
  return (concat bytes, symbols)

encode :: Map.Map String Word16 -> Int -> Line -> Result [Word8]
encode symbols n l = case l of
  Bytes s -> return (map (fromIntegral . ord) s ++ [0])
  Space k -> return (replicate (fromIntegral k) 0)
  WordsOf es -> concat <$> mapM (fmap bytes . value) es
  Instr op a b -> case (a, b) of
    (None, None) -> word op 0 0 0 []
    (Reg x, None) -> word op 1 x 0 []
    (Const e, None) -> value e >>= \v -> word op 2 0 0 [v]
    (Reg x, Reg y) -> word op 3 x y []
    (Reg x, Const e) -> value e >>= \v -> word op 4 x 0 [v]
    _ -> failAt n "these operands do not go together"
  where
    value (Lit v) = return v
    value (Label s) = maybe (failAt n ("unknown label " ++ s)) return (Map.lookup s symbols)
    value (e :+: v) = (+ v) <$> value e
    bytes w = [fromIntegral (w `shiftR` 8), fromIntegral w]
    word :: Op -> Word16 -> Int -> Int -> [Word16] -> Result [Word8]
    word op mode x y more = return (concatMap bytes
      ((fromIntegral (fromEnum op) `shiftL` 11 .|. mode `shiftL` 8 .|. fromIntegral (x `shiftL` 4 .|. y)) : more))

decode :: Word16 -> Maybe (Op, Word16, Int, Int)
decode w
  | k <= fromEnum (maxBound :: Op) = Just (toEnum k, (w `shiftR` 8) .&. 7, fromIntegral ((w `shiftR` 4) .&. 15), fromIntegral (w .&. 15))
  | otherwise = Nothing
  where k = fromIntegral (w `shiftR` 11)

disassemble :: [Word8] -> [String]
disassemble = go 0
  where
    go :: Word16 -> [Word8] -> [String]
    go at (h : l : rest) = case decode (join' h l) of
      Just (op, mode, x, y) | mode <= 4 ->
        let long = mode == 2 || mode == 4
            (k, rest') = if long then splitAt 2 rest else ([], rest)
            c = case k of { [a, b] -> hex 4 (join' a b); _ -> "?" }
            ops = case mode of { 0 -> []; 1 -> [r x]; 2 -> [c]; 3 -> [r x, r y]; _ -> [r x, c] }
        in (hex 4 at ++ "  " ++ map toLower (show op) ++ " " ++ intercalate ", " ops) : go (at + if long then 4 else 2) rest'
      _ -> (hex 4 at ++ "  ?") : go (at + 2) rest
    go _ _ = []
    r k = 'r' : show k

join' :: Word8 -> Word8 -> Word16
join' h l = fromIntegral h `shiftL` 8 .|. fromIntegral l

hex :: (Integral a, Show a) => Int -> a -> String
hex k v = let s = showHex v "" in replicate (k - length s) '0' ++ s

-- Simulation -----------------------------------------------------------------

data Outcome = Outcome { output :: String, cycles :: Int, final :: [Word16], stopped :: String }

run :: Int -> [Word8] -> Outcome
run limit program = runST $ do
  memory <- newListArray (0, 65535) (program ++ replicate (65536 - length program) 0) :: ST s (STUArray s Int Word8)
  regs <- newArray (0, 15) 0 :: ST s (STUArray s Int Word16)
  writeArray regs 15 0xfffe
  out <- newSTRef []
  let get a = (\h l -> join' h l) <$> readArray memory (fromIntegral a) <*> readArray memory (fromIntegral (a + 1 :: Word16))
      put a v = do
        writeArray memory (fromIntegral (a :: Word16)) (fromIntegral (v `shiftR` 8 :: Word16))
        writeArray memory (fromIntegral (a + 1)) (fromIntegral v)
      emit s = modifySTRef' out (reverse s ++)
      push v = do
        sp <- readArray regs 15
        writeArray regs 15 (sp - 2)
        put (sp - 2) v
      pop = do
        sp <- readArray regs 15
        writeArray regs 15 (sp + 2)
        get sp
      finish n why = do
        o <- readSTRef out
        rs <- getElems regs
        return (Outcome (reverse o) n (take 8 rs) why)
      loop !n !pc !flag
        | n >= limit = finish n "too many cycles"
        | otherwise = do
            w <- get pc
            case decode w of
              Nothing -> finish n ("bad instruction at " ++ hex 4 pc)
              Just (op, mode, x, y) -> do
                let long = mode == 2 || mode == 4
                    next = pc + if long then 4 else 2
                k <- if long then get (pc + 2) else return 0
                a <- if mode == 2 then return k else readArray regs x
                b <- if mode == 3 then readArray regs y else return k
                let set v = writeArray regs x v >> loop (n + 1) next flag
                    jump c = loop (n + 2) (if c then a else next) flag
                case op of
                  HLT -> finish n "halt"
                  MOV -> set b
                  ADD -> set (a + b)
                  SUB -> set (a - b)
                  MUL -> set (a * b)
                  DIV | b == 0 -> finish n ("division by zero at " ++ hex 4 pc)
                      | otherwise -> set (a `div` b)
                  AND -> set (a .&. b)
                  OR -> set (a .|. b)
                  XOR -> set (a `xor` b)
                  SHL -> set (a `shiftL` fromIntegral b)
                  SHR -> set (a `shiftR` fromIntegral b)
                  CMP -> loop (n + 1) next (compare a b)
                  LD -> get b >>= set
                  ST -> put b a >> loop (n + 1) next flag
                  LDB -> readArray memory (fromIntegral b) >>= set . fromIntegral
                  STB -> writeArray memory (fromIntegral b) (fromIntegral a) >> loop (n + 1) next flag
                  JMP -> jump True
                  JEQ -> jump (flag == EQ)
                  JNE -> jump (flag /= EQ)
                  JLT -> jump (flag == LT)
                  JGE -> jump (flag /= LT)
                  CALL -> push next >> loop (n + 2) a flag
                  RET -> pop >>= \t -> loop (n + 2) t flag
                  PUSH -> push a >> loop (n + 1) next flag
                  POP -> pop >>= set
                  OUT -> emit (show a ++ " ") >> loop (n + 1) next flag
                  PUT -> emit [chr (fromIntegral a)] >> loop (n + 1) next flag
  loop 0 0 EQ

-- Programs --------------------------------------------------------------------

hello, primes, sorting, fibonacci, broken1, broken2, broken3 :: String
hello = unlines
  [ "        mov r1, message", "next:   ldb r2, r1", "        cmp r2, 0", "        jeq done", "        put r2"
  , "        add r1, 1", "        jmp next", "done:   hlt", "message: text \"Hello, machine; good day\"" ]
primes = unlines
  [ "        mov r1, 2", "        mov r5, 0        ; how many"
  , "outer:  cmp r1, 4000", "        jge end", "        mov r2, table", "        add r2, r1", "        ldb r3, r2"
  , "        cmp r3, 0", "        jne skip", "        add r5, 1", "        mov r6, r1", "        mov r4, r1", "        add r4, r1"
  , "mark:   cmp r4, 4000", "        jge skip", "        mov r2, table", "        add r2, r4", "        mov r3, 1", "        stb r3, r2"
  , "        add r4, r1", "        jmp mark", "skip:   add r1, 1", "        jmp outer"
  , "end:    out r5", "        out r6", "        hlt", "table:  space 4000" ]
sorting = unlines
  [ "        mov r0, 12345", "        mov r1, data", "fill:   mul r0, 25173", "        add r0, 13849", "        st r0, r1"
  , "        add r1, 2", "        cmp r1, data+600", "        jne fill"
  , "        mov r1, data+2"
  , "outer:  cmp r1, data+600", "        jge print", "        ld r2, r1", "        mov r3, r1"
  , "inner:  cmp r3, data", "        jeq place", "        mov r4, r3", "        sub r4, 2", "        ld r5, r4", "        cmp r2, r5"
  , "        jge place", "        st r5, r3", "        mov r3, r4", "        jmp inner"
  , "place:  st r2, r3", "        add r1, 2", "        jmp outer"
  , "print:  mov r1, data", "again:  ld r2, r1", "        out r2", "        add r1, 60", "        cmp r1, data+600", "        jlt again", "        hlt"
  , "data:   space 600" ]
fibonacci = unlines
  [ "        mov r1, 21", "        call fib", "        out r0", "        hlt"
  , "fib:    cmp r1, 2", "        jge more", "        mov r0, r1", "        ret"
  , "more:   push r1", "        sub r1, 1", "        call fib", "        pop r1", "        push r0", "        sub r1, 2", "        call fib"
  , "        pop r2", "        add r0, r2", "        ret" ]
broken1 = "        mov r1, nowhere\n        hlt"
broken2 = "a: hlt\nb: jump a"
broken3 = "        mov r1, 7\n        mov r2, 0\n        div r1, r2\n        hlt"

main :: IO ()
main = do
  forM_ [("hello", hello), ("primes", primes), ("sorting", sorting), ("fibonacci", fibonacci), ("unknown label", broken1), ("unknown name", broken2), ("division", broken3)] $ \(name, source) -> do
    putStrLn ("-- " ++ name)
    case assemble source of
      Left e -> putStrLn e
      Right (code, symbols) -> do
        putStrLn (show (length code) ++ " bytes, " ++ unwords [l ++ "=" ++ hex 4 v | (l, v) <- Map.toList symbols])
        let o = run 3000000 code
        putStrLn (output o)
        putStrLn (stopped o ++ " after " ++ show (cycles o) ++ ", registers " ++ unwords (map (hex 4) (final o)))
  either putStrLn (mapM_ putStrLn . disassemble . fst) (assemble fibonacci)
  print (mapMaybe (stripPrefix "0x") ["0xff", "10"], fst (head (readHex "beef" :: [(Word16, String)])))
