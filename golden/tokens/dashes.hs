-- Catches: `-->` taken for a comment; a bracket behind dashes does not keep them from being one.
x --> y
z --) comment
w --"comment
v --a
