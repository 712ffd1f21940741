-- Catches labels that are taken for the local variable of the same name.
module Records where

data Point = Point { px, py :: Int } | Origin { label :: String }

move px = Point { px = px, py = 0 }
reset p = p { py = px p, px = 1 }
get Point { px = a, py = px } = a + px
name (Origin { label = label }) = label
isPoint Point {} = True
isPoint _ = False
