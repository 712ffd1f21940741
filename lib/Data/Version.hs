-- | Versions.
module Data.Version
  ( Version (..), showVersion, parseVersion, makeVersion
  ) where

import Data.Char (isAlphaNum, isDigit)
import Data.List (intercalate, sort)
import Text.ParserCombinators.ReadP

-- | Numbers, and tags that are not in order.
data Version = Version { versionBranch :: [Int], versionTags :: [String] }
  deriving (Read, Show)

instance Eq Version where
  v1 == v2 = versionBranch v1 == versionBranch v2
    && sort (versionTags v1) == sort (versionTags v2)

instance Ord Version where
  compare v1 v2 = compare (versionBranch v1) (versionBranch v2)

-- | As people write it: @1.2.3-tag@.
showVersion :: Version -> String
showVersion (Version branch tags) = intercalate "." (map show branch) ++ concatMap ('-' :) tags

parseVersion :: ReadP Version
parseVersion = do
  branch <- sepBy1 (fmap read (munch1 isDigit)) (char '.')
  tags <- many (char '-' >> munch1 isAlphaNum)
  pure (Version branch tags)

-- | Numbers alone.
makeVersion :: [Int] -> Version
makeVersion b = Version b []
