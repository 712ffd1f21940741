-- Catches: only one block closed when a line closes several.
f x = do
  case x of
    1 -> do
      g x
      case x of
        2 -> h
        _ -> do
          h
  h
g = f
h = g 1
