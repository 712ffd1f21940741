Areas of shapes

An area is a number, and it's never negative.

> module Literate.Bird (area) where
>
> import Literate.Latex (Shape (..))

The word `where` in the prose means nothing, nor does a quote: "

> area :: Shape -> Double
> area shape = case shape of
>   Circle r -> 3 * r * r

Rectangles are easier.

>   Rectangle a b -> a * b
