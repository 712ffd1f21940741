-- Catches: an escape that swallows the next letter, \SO before H, gaps, \& between digits.
a = ["", "plain", "say \"hi\"", "\SOH", "\SO\&H", "\1234", "\123\&4", "tab\there", "\\", "\xE9t\233"]
b = "one \
    \line" c "two\
\lines" d
