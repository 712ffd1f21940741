-- Catches: a constructor pattern with the wrong number of arguments.
data Shape = Circle Int | Square Int Int

area :: Shape -> Int
area (Circle) = 1
area (Square a) = a

main = print (area (Circle 1))
