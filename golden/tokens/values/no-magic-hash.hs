-- Catches: hashes belonging to names without the extension.
f# x = 1# 'c'# "s"#
