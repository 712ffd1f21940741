-- Catches: tabs not going to multiples of 8, characters counted in UTF-16 units, lines lost in comments.
	a	b
  	c
'😀' "😀😀" d {- 😀
😀 -} e "a\
  \b" f
