-- Catches: an annotation that is not true.
main = print (length ("abc" :: Int))
