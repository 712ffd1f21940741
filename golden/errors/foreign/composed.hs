-- Catches: functions composed in the wrong order.
shout :: Int -> String
shout = length . show

main = putStrLn (shout 1)
