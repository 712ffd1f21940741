-- | Places in a source.
module Text.Parsec.Pos
  ( SourceName, Line, Column, SourcePos, sourceLine, sourceColumn, sourceName
  , incSourceLine, incSourceColumn, setSourceLine, setSourceColumn, setSourceName
  , newPos, initialPos, updatePosChar, updatePosString
  ) where

import Data.List (foldl')

type SourceName = String
type Line = Int
type Column = Int

-- | A name, a line and a column, both from 1.
data SourcePos = SourcePos SourceName !Line !Column
  deriving (Eq, Ord)

instance Show SourcePos where
  show (SourcePos name line column)
    | null name = place
    | otherwise = "\"" ++ name ++ "\" " ++ place
    where
      place = "(line " ++ show line ++ ", column " ++ show column ++ ")"

newPos :: SourceName -> Line -> Column -> SourcePos
newPos = SourcePos

initialPos :: SourceName -> SourcePos
initialPos name = SourcePos name 1 1

sourceName :: SourcePos -> SourceName
sourceName (SourcePos n _ _) = n

sourceLine :: SourcePos -> Line
sourceLine (SourcePos _ l _) = l

sourceColumn :: SourcePos -> Column
sourceColumn (SourcePos _ _ c) = c

incSourceLine, setSourceLine :: SourcePos -> Line -> SourcePos
incSourceLine (SourcePos n l c) k = SourcePos n (l + k) c
setSourceLine (SourcePos n _ c) l = SourcePos n l c

incSourceColumn, setSourceColumn :: SourcePos -> Column -> SourcePos
incSourceColumn (SourcePos n l c) k = SourcePos n l (c + k)
setSourceColumn (SourcePos n l _) c = SourcePos n l c

setSourceName :: SourcePos -> SourceName -> SourcePos
setSourceName (SourcePos _ l c) n = SourcePos n l c

-- | The place behind a character; tabs go to columns 9, 17 and so on.
updatePosChar :: SourcePos -> Char -> SourcePos
updatePosChar (SourcePos n l c) x = case x of
  '\n' -> SourcePos n (l + 1) 1
  '\t' -> SourcePos n l (c + 8 - mod (c - 1) 8)
  _    -> SourcePos n l (c + 1)

updatePosString :: SourcePos -> String -> SourcePos
updatePosString = foldl' updatePosChar
