-- Catches: keywords inside of names, primes, underscores, letters beyond ASCII, letters without case.
let' whereas _x _ __ x_1 a'b Xs X' _X élan Δx 変数 in' if_
