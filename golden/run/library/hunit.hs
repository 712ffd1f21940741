-- Catches tests that are counted wrongly, and reports that say another path.
import Test.HUnit
import Test.HUnit.Text (putTextToShowS, runTestText)

main :: IO ()
main = do
  let tests = TestList
        [ "sum" ~: 6 ~=? sum [1, 2, 3 :: Int]
        , "product" ~: product [1, 2, 3 :: Int] ~?= 7
        , TestLabel "group" (TestList [TestCase (assertBool "is even" (even (3 :: Int))), TestCase (return ()), TestCase (1 @?= (1 :: Int))])
        , TestCase (assertEqual "lists" [1, 2] (reverse [1, 2 :: Int]))
        , TestCase (errorWithoutStackTrace "boom")
        , TestCase (True @? "yes") ]
  (c, report) <- runTestText putTextToShowS tests
  putStr (unlines (filter (not . elem '/') (lines (report ""))))
  print c
  print (testCaseCount tests, take 2 (testCasePaths tests))
