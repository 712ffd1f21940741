-- | What a parser says when it fails.
module Text.Parsec.Error
  ( Message (SysUnExpect, UnExpect, Expect, Message), messageString
  , ParseError, errorPos, errorMessages, errorIsUnknown, showErrorMessages
  , newErrorMessage, newErrorUnknown, addErrorMessage, setErrorPos, setErrorMessage, mergeError
  ) where

import Control.Exception (Exception)
import Data.List (nub, sort)
import Text.Parsec.Pos

-- | A message: found by the library, found by the program, expected, anything.
data Message
  = SysUnExpect !String
  | UnExpect !String
  | Expect !String
  | Message !String

instance Enum Message where
  fromEnum (SysUnExpect _) = 0
  fromEnum (UnExpect _)    = 1
  fromEnum (Expect _)      = 2
  fromEnum (Message _)     = 3
  toEnum _ = error "toEnum is undefined for Message"

instance Eq Message where
  a == b = fromEnum a == fromEnum b

instance Ord Message where
  compare a b = compare (fromEnum a) (fromEnum b)

messageString :: Message -> String
messageString (SysUnExpect s) = s
messageString (UnExpect s)    = s
messageString (Expect s)      = s
messageString (Message s)     = s

-- | A place, and what is said of it.
data ParseError = ParseError !SourcePos [Message]

instance Exception ParseError

instance Eq ParseError where
  a == b = errorPos a == errorPos b && map messageString (errorMessages a) == map messageString (errorMessages b)

instance Show ParseError where
  show e = show (errorPos e) ++ ":" ++ showErrorMessages "or" "unknown parse error" "expecting"
    "unexpected" "end of input" (errorMessages e)

errorPos :: ParseError -> SourcePos
errorPos (ParseError p _) = p

errorMessages :: ParseError -> [Message]
errorMessages (ParseError _ ms) = sort ms

errorIsUnknown :: ParseError -> Bool
errorIsUnknown (ParseError _ ms) = null ms

newErrorUnknown :: SourcePos -> ParseError
newErrorUnknown p = ParseError p []

newErrorMessage :: Message -> SourcePos -> ParseError
newErrorMessage m p = ParseError p [m]

addErrorMessage, setErrorMessage :: Message -> ParseError -> ParseError
addErrorMessage m (ParseError p ms) = ParseError p (m : ms)
setErrorMessage m (ParseError p ms) = ParseError p (m : filter (m /=) ms)

setErrorPos :: SourcePos -> ParseError -> ParseError
setErrorPos p (ParseError _ ms) = ParseError p ms

-- | Of two failures the one that got further; of the same place, both.
mergeError :: ParseError -> ParseError -> ParseError
mergeError a@(ParseError p ms) b@(ParseError q ns)
  | null ns && not (null ms) = a
  | null ms && not (null ns) = b
  | otherwise = case compare p q of
      EQ -> ParseError p (ms ++ ns)
      GT -> a
      LT -> b

-- | The messages as sentences, in given words: or, unknown, expecting,
-- unexpected, end of input.
showErrorMessages :: String -> String -> String -> String -> String -> [Message] -> String
showErrorMessages or' unknown expecting unexpected' end ms
  | null ms   = unknown
  | otherwise = concatMap ("\n" ++) (clean [system, program, expected, others])
  where
    (system', rest1) = span (SysUnExpect "" ==) ms
    (program', rest2) = span (UnExpect "" ==) rest1
    (expected', others') = span (Expect "" ==) rest2
    expected = many expecting expected'
    program = many unexpected' program'
    system
      | not (null program') || null system' = ""
      | null first = unexpected' ++ " " ++ end
      | otherwise  = unexpected' ++ " " ++ first
      where
        first = messageString (head system')
    others = many "" others'
    many word xs = case clean (map messageString xs) of
      [] -> ""
      ys | null word -> commasOr ys
         | otherwise -> word ++ " " ++ commasOr ys
    commasOr []  = ""
    commasOr [m] = m
    commasOr xs  = commas (init xs) ++ " " ++ or' ++ " " ++ last xs
    commas = foldr1 (\a b -> a ++ ", " ++ b) . clean
    clean = nub . filter (not . null)
