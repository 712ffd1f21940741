{-# LANGUAGE FlexibleInstances, ScopedTypeVariables #-}
-- | What is tested: properties, with what is said about their tests.
module Test.QuickCheck.Property
  ( Property (..), Testable (..), Prop (..), Rose (..), Result (..), Discard (..), property', succeeded, failed, rejected, discard
  , forAll, forAllShow, forAllBlind, forAllShrink, forAllShrinkShow, forAllShrinkBlind, shrinking, noShrinking, (==>)
  , counterexample, printTestCase, whenFail, whenFail', label, collect, classify, cover, tabulate, coverTable, checkCoverage
  , expectFailure, once, again, withMaxSuccess, verbose, verboseShrinking, mapSize, within, discardAfter
  , (.&.), (.&&.), (.||.), conjoin, disjoin, (===), (=/=), ioProperty, idempotentIOProperty, total, result, exceptionResult
  ) where

import Control.DeepSeq (NFData, rnf)
import Control.Exception
import System.IO.Unsafe (unsafePerformIO)
import System.Timeout (timeout)
import Test.QuickCheck.Arbitrary
import Test.QuickCheck.Gen

infixr 0 ==>
infixr 1 .&., .&&., .||.
infix 4 ===, =/=

-- | What came of one test.
data Result = Result
  { ok :: Maybe Bool                  -- ^ 'Nothing' if it does not count.
  , expect :: Bool                    -- ^ Is it to succeed?
  , reason :: String
  , theException :: Maybe SomeException
  , labels :: [String]
  , classes :: [(String, Bool)]
  , covered :: [(String, Double)]
  , tables :: [(String, String)]
  , messages :: [String]              -- ^ The counterexample.
  , actions :: IO ()                  -- ^ To do when it fails.
  , maxTests :: Maybe Int
  , say :: Bool }

-- | A result and those of simpler cases.
data Rose a = Rose a [Rose a]

instance Functor Rose where
  fmap f (Rose x rs) = Rose (f x) (map (fmap f) rs)

newtype Prop = Prop { unProp :: Rose Result }

newtype Property = Property { unProperty :: Gen Prop }

-- | A value that makes a test not count.
data Discard = Discard

plain :: Result
plain = Result (Just True) True "" Nothing [] [] [] [] [] (return ()) Nothing False

succeeded, failed, rejected :: Result
succeeded = plain
failed = plain { ok = Just False, reason = "Falsified" }
rejected = plain { ok = Nothing }

data DiscardTest = DiscardTest

instance Show DiscardTest where
  show _ = "DISCARD. You should not see this exception, it is internal to QuickCheck."

instance Exception DiscardTest

-- | A value whose evaluation makes a test not count.
discard :: a
discard = throw DiscardTest

result :: Result -> Property
result r = Property (return (Prop (Rose r [])))

exceptionResult :: SomeException -> Result
exceptionResult e = case fromException e of
  Just DiscardTest -> rejected
  Nothing -> failed { reason = "Exception: '" ++ show e ++ "'", theException = Just e }

-- | The result, or the exception that it is.
guarded :: Rose Result -> Rose Result
guarded r = unsafePerformIO (do
  a <- try (evaluate (force' r))
  case a of
    Right x -> return x
    Left e -> case fromException e of
      Just (async :: AsyncException) -> throwIO async
      Nothing -> return (Rose (exceptionResult e) []))
  where force' x@(Rose res _) = case ok res of { Just True -> x; Just False -> x; Nothing -> x }

class Testable prop where
  property :: prop -> Property
  propertyForAllShrinkShow :: Gen a -> (a -> [a]) -> (a -> [String]) -> (a -> prop) -> Property
  propertyForAllShrinkShow gen shr shw f =
    forAllShrinkBlind gen shr (\x -> foldr counterexample (property (f x)) (shw x))

property' :: Testable prop => prop -> Gen Prop
property' = unProperty . property

instance Testable Bool where
  property b = Property (return (Prop (guarded (Rose (if b then succeeded else failed) []))))

instance Testable () where
  property u = Property (return (Prop (guarded (u `seq` Rose succeeded []))))

instance Testable Discard where
  property _ = result rejected

instance Testable prop => Testable (Maybe prop) where
  property = maybe (result rejected) property

instance Testable Result where
  property r = Property (return (Prop (guarded (Rose r []))))

instance Testable Prop where
  property p = Property (return (Prop (guarded (unProp p))))

instance Testable Property where
  property (Property g) = Property (fmap (Prop . guarded . unProp) (shielded g))
    where shielded (MkGen f) = MkGen (\r n -> Prop (guarded (unProp (f r n))))

instance Testable prop => Testable (Gen prop) where
  property g = Property (g >>= unProperty . property)

instance (Arbitrary a, Show a, Testable prop) => Testable (a -> prop) where
  property f = forAllShrink arbitrary shrink f

mapRose :: Testable prop => (Result -> Result) -> prop -> Property
mapRose f p = Property (fmap (Prop . fmap f . guarded . unProp) (property' p))

forAll :: (Show a, Testable prop) => Gen a -> (a -> prop) -> Property
forAll gen = forAllShrink gen shrinkNothing

forAllShow :: Testable prop => Gen a -> (a -> String) -> (a -> prop) -> Property
forAllShow gen = forAllShrinkShow gen shrinkNothing

forAllBlind :: Testable prop => Gen a -> (a -> prop) -> Property
forAllBlind gen = forAllShrinkBlind gen shrinkNothing

forAllShrink :: (Show a, Testable prop) => Gen a -> (a -> [a]) -> (a -> prop) -> Property
forAllShrink gen shr = forAllShrinkShow gen shr show

forAllShrinkShow :: Testable prop => Gen a -> (a -> [a]) -> (a -> String) -> (a -> prop) -> Property
forAllShrinkShow gen shr shw f = forAllShrinkBlind gen shr (\x -> counterexample (shw x) (f x))

forAllShrinkBlind :: Testable prop => Gen a -> (a -> [a]) -> (a -> prop) -> Property
forAllShrinkBlind gen shr f = Property (gen >>= \x -> unProperty (shrinking shr x f))

-- region shrinking
-- | The property of a value, with those of simpler values behind it.
shrinking :: Testable prop => (a -> [a]) -> a -> (a -> prop) -> Property
shrinking shr x0 pf = Property (fmap (Prop . join' . fmap unProp) (promoteRose (tree x0)))
  where
    tree x = Rose (property' (pf x)) (map tree (shr x))
    promoteRose t = MkGen (\r n -> fmap (\g -> unGen g r n) t)
    -- Simpler values come before simpler parts of one.
    join' (Rose inner ts) = case guarded inner of
      Rose r rs -> Rose r (map join' ts ++ rs)
-- end shrinking

noShrinking :: Testable prop => prop -> Property
noShrinking p = Property (fmap (\(Prop (Rose r _)) -> Prop (Rose r [])) (property' p))

(==>) :: Testable prop => Bool -> prop -> Property
b ==> p = Property (MkGen (\r n -> Prop (guarded (if b then unProp (unGen (property' p) r n) else Rose rejected []))))

counterexample :: Testable prop => String -> prop -> Property
counterexample s = mapRose (\r -> r { messages = shown : messages r })
  where shown = either (\(e :: SomeException) -> "Exception thrown while showing test case: '" ++ show e ++ "'") id
                       (unsafePerformIO (try (evaluate (rnf s `seq` s))))

printTestCase :: Testable prop => String -> prop -> Property
printTestCase = counterexample

whenFail, whenFail' :: Testable prop => IO () -> prop -> Property
whenFail act = mapRose (\r -> r { actions = actions r >> act })
whenFail' = whenFail

label :: Testable prop => String -> prop -> Property
label s = mapRose (\r -> r { labels = s : labels r })

collect :: (Show a, Testable prop) => a -> prop -> Property
collect = label . show

classify :: Testable prop => Bool -> String -> prop -> Property
classify b s = mapRose (\r -> r { classes = (s, b) : classes r })

cover :: Testable prop => Double -> Bool -> String -> prop -> Property
cover p b s = mapRose (\r -> r { classes = (s, b) : classes r, covered = (s, p) : covered r })

tabulate :: Testable prop => String -> [String] -> prop -> Property
tabulate key values = mapRose (\r -> r { tables = [(key, v) | v <- values] ++ tables r })

coverTable :: Testable prop => String -> [(String, Double)] -> prop -> Property
coverTable _ _ = property

checkCoverage :: Testable prop => prop -> Property
checkCoverage = property

expectFailure :: Testable prop => prop -> Property
expectFailure = mapRose (\r -> r { expect = False })

once, again, verbose, verboseShrinking :: Testable prop => prop -> Property
once = withMaxSuccess 1
again = property
verbose = mapRose (\r -> r { say = True })
verboseShrinking = verbose

withMaxSuccess :: Testable prop => Int -> prop -> Property
withMaxSuccess n = mapRose (\r -> r { maxTests = Just n })

mapSize :: Testable prop => (Int -> Int) -> prop -> Property
mapSize f p = Property (scale f (property' p))

within, discardAfter :: Testable prop => Int -> prop -> Property
within = limited (failed { reason = "Timeout" })
discardAfter = limited rejected

limited :: Testable prop => Result -> Int -> prop -> Property
limited late n p = Property (fmap (Prop . go . unProp) (property' p))
  where
    go rose = unsafePerformIO (do
      a <- timeout n (evaluate (guarded rose))
      return (case a of
        Just (Rose r rs) -> Rose r (map go rs)
        Nothing -> Rose late []))

(.&.), (.&&.), (.||.) :: (Testable p, Testable q) => p -> q -> Property
p .&. q = Property (chooseEnum (False, True) >>= \b ->
  property' (counterexample (if b then "LHS" else "RHS") (if b then property p else property q)))
p .&&. q = conjoin [property p, property q]
p .||. q = disjoin [property p, property q]

conjoin :: Testable prop => [prop] -> Property
conjoin ps = Property (fmap (Prop . conj . map (guarded . unProp)) (mapM property' ps))
  where
    conj [] = Rose succeeded []
    conj roses = case break isFailure roses of
      (before, Rose r rs : after) -> Rose r (map (\x -> conj (before ++ x : after)) rs)
      (_, []) -> foldr1 both roses
    isFailure (Rose r _) = ok r == Just False
    both (Rose a _) (Rose b _) = Rose (merged a b) { ok = (&&) <$> ok a <*> ok b } []
    merged a b = b { labels = labels a ++ labels b, classes = classes a ++ classes b, covered = covered a ++ covered b, tables = tables a ++ tables b, messages = messages a ++ messages b }

disjoin :: Testable prop => [prop] -> Property
disjoin ps = Property (fmap (Prop . disj . map (guarded . unProp)) (mapM property' ps))
  where
    disj roses = case [r | r@(Rose x _) <- roses, ok x == Just True] of
      r : _ -> r
      [] -> case [r | r@(Rose x _) <- roses, ok x == Nothing] of
        r : _ -> r
        [] -> Rose failed { messages = concat [messages x | Rose x _ <- roses] } []

(===), (=/=) :: (Eq a, Show a) => a -> a -> Property
x === y = counterexample (show x ++ (if same then " == " else " /= ") ++ show y) same
  where same = x == y
x =/= y = counterexample (show x ++ (if differ then " /= " else " == ") ++ show y) differ
  where differ = x /= y

ioProperty, idempotentIOProperty :: Testable prop => IO prop -> Property
ioProperty = noShrinking . idempotentIOProperty
idempotentIOProperty act = Property (MkGen (\r n -> Prop (guarded (unProp (unGen (property' (unsafePerformIO act)) r n)))))

total :: NFData a => a -> Property
total x = property (rnf x)
