-- Catches: carets that do not stand under the mistake when tabs or wide characters come before it.
	a =	'xy'
b = "😀😀" ++ 'zz'
