-- Catches: a reserved word taken for a name, a word that is special in one place only taken for reserved.
case class data default deriving do else foreign if import in infix infixl infixr instance
let module newtype of then type where _ as qualified hiding forall family ccall safe export mdo rec
