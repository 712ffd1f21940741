\documentclass{article}
\begin{document}
\section{Shapes}
\begin{code}
module Literate.Latex (Shape (..), describe) where

data Shape = Circle Double | Rectangle Double Double
\end{code}
Between them there may be \textbf{anything}.
\begin{code}

describe :: Shape -> String
describe (Circle _) = "a circle"
describe (Rectangle _ _) = "a rectangle"
\end{code}
\end{document}
