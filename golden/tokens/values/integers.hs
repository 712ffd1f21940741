-- Catches: a wrong radix, digits cut short, `0x` without digits taken for a number, upper-case marks.
a = [0, 7, 007, 123456789012345678901234567890, 0xFf, 0XFF, 0o17, 0O17, 0x, 0o8]
