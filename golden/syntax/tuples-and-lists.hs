-- Catches: units, pairs, brackets around one thing, constructors of tuples, empty lists.
a = ((), (x), (x, y), (x, y, z), (,), (,,) x, [], [x], [x, y], ([]), [()])
