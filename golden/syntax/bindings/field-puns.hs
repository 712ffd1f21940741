{-# LANGUAGE NamedFieldPuns, RecordWildCards #-}
-- Catches: fields without values, and two dots, in expressions and patterns.
f C { x, y = z } D { .. } E { x, .. } = C { x, .. }
