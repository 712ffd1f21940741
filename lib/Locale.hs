-- | The old name of the locale in "Data.Time.Format".
module Locale (TimeLocale (..), defaultTimeLocale) where

import Data.Time.Format
