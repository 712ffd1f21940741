-- Catches: a program that is not an action.
main :: String
main = "Hello"
