{-# LANGUAGE MagicHash #-}
-- Catches: a hash lost or taken for an operator, a minus sign that does not belong to the number.
f# x## T# 1# 2## 1.5# 1.5## 'c'# "s"# -1# (-2#) x -1# x-1# a # b 0xff# +# +## x#y
