import type { Explanation } from './explanation.ts';

/** Mistakes about types. */
export const typeCodes: Readonly<Record<string, Explanation>> = {
  RH0401: {
    title: 'a kind that does not fit',
    text: [
      'Types have types too, called kinds. Maybe wants one argument, so Maybe alone is no type',
      'of values, and Int takes none.',
    ],
    wrong: ['f :: Maybe -> Int'],
    right: ['f :: Maybe Char -> Int'],
  },
  RH0402: {
    title: 'a synonym without its arguments',
    text: ['A type synonym stands for a type only with all its arguments.'],
    wrong: ['type Pair a b = (a, b)', 'f :: [Pair Int] -> Int'],
    right: ['f :: [Pair Int Char] -> Int'],
  },
  RH0403: {
    title: 'a synonym that stands for itself',
    text: [
      'A type synonym is replaced by what it stands for, so it cannot mention itself. A',
      'recursive type is made by data or newtype.',
    ],
    wrong: ['type Tree = [Tree]'],
    right: ['newtype Tree = Tree [Tree]'],
  },
  RH0410: {
    title: 'a type that does not fit',
    text: [
      'The expression that is marked has another type than the place where it stands wants. The',
      'second label says which place that is, or where the other type comes from.',
    ],
    wrong: ['f = length 5'],
    right: ['f = length [5]'],
  },
  RH0411: {
    title: 'an infinite type',
    text: [
      'A value would have to contain itself. Often an argument is missing or there is one too',
      'many, or a list was put where one of its items should be.',
    ],
    wrong: ['f x = x x'],
    right: ['f x y = x y'],
  },
  RH0412: {
    title: 'a signature that promises too much',
    text: [
      'A type variable in a signature stands for every type, as the caller likes. The',
      'definition needs it to be a certain one, or two of them to be the same.',
    ],
    wrong: ['first :: (a, b) -> b', 'first (x, y) = x'],
    right: ['first :: (a, b) -> a', 'first (x, y) = x'],
  },
  RH0413: {
    title: 'a type variable that gets out of its scope',
    text: [
      'A type that only one function or pattern knows would be part of the type of something',
      'outside.',
    ],
    wrong: ['f (Some x) = x'],
    right: ['f (Some x) = show x'],
  },
  RH0414: {
    title: 'an unboxed type for a type variable',
    text: [
      'Type variables stand for types whose values are pointers. Int# and its relatives are',
      'numbers themselves.',
    ],
    wrong: ['xs = [1#, 2#]'],
    right: ['xs = [1, 2]'],
  },
  RH0415: {
    title: 'a polymorphic type for a type variable',
    text: [
      'An argument with a forall in its type needs a signature that says so (RankNTypes); it',
      'cannot be put in a list, say.',
    ],
    wrong: ['xs = [id] :: [forall a. a -> a]'],
  },
  RH0416: {
    title: 'too many or too few arguments',
    text: [
      'The function takes another number of arguments than it was given. The label says what is',
      'left to give.',
    ],
    wrong: ['f = map not True [False]'],
    right: ['f = map not [False]'],
  },
  RH0417: {
    title: 'arguments that seem to be swapped',
    text: ['Each of the two arguments would fit in the place of the other.'],
    wrong: ['f = take [1, 2, 3] 2'],
    right: ['f = take 2 [1, 2, 3]'],
  },
  RH0418: {
    title: 'a constructor pattern with too many or too few arguments',
    text: [
      'A pattern has one argument for each field of its constructor. Stand-ins are written _.',
    ],
    wrong: ['f (Just) = 1'],
    right: ['f (Just _) = 1'],
  },
  RH0419: {
    title: 'more parameters than the type has',
    text: ['The equations or the lambda have more parameters than the signature has arrows.'],
    wrong: ['f :: Int -> Int', 'f x y = x'],
    right: ['f :: Int -> Int -> Int', 'f x y = x'],
  },
  RH0420: {
    title: 'something that is no function is applied',
    text: [
      'What stands before the argument is not a function. Perhaps an operator or a comma is',
      'missing between the two.',
    ],
    wrong: ['f x = 2 x'],
    right: ['f x = 2 * x'],
  },
  RH0422: {
    title: 'a field that would hold an unboxed tuple',
    text: ['An unboxed tuple is several values; a field holds one.'],
    wrong: ['data P = P (# Int, Int #)'],
    right: ['data P = P (Int, Int)'],
  },
  RH0423: {
    title: 'an unboxed variable where it cannot be',
    text: [
      'A variable of an unboxed type is neither defined at the top of a module nor recursively.',
    ],
    wrong: ['x = 1#'],
    right: ['x = 1'],
  },
  RH0424: {
    title: 'a field with two types',
    text: ['When several constructors share a field, it has the same type in all of them.'],
    wrong: ['data T = A {x :: Int} | B {x :: Char}'],
    right: ['data T = A {x :: Int} | B {y :: Char}'],
  },
  RH0425: {
    title: 'a strict field that is missing',
    text: ['A field that is marked as strict needs a value when the record is made.'],
    wrong: ['data P = P {x :: !Int}', 'p = P {}'],
    right: ['p = P {x = 1}'],
  },
  RH0426: {
    title: 'an update of fields that are nowhere together',
    text: ['A record update changes fields of one constructor. No constructor has all of these.'],
    wrong: ['r {left = 1, name = "n"}'],
    right: ['r {left = 1}'],
  },
  RH0427: {
    title: 'a type argument for nothing',
    text: ['A type argument (TypeApplications) belongs to a name whose type begins with a forall.'],
    wrong: ['x = (\\y -> y) @Int 3'],
    right: ['x = id @Int 3'],
  },
  RH0430: {
    title: 'a constructor of another type',
    text: ['A constructor in a data type with where makes values of this type.'],
    wrong: ['data T a where A :: Int -> Maybe a'],
    right: ['data T a where A :: Int -> T a'],
  },
  RH0431: {
    title: 'an update of a field with a hidden type',
    text: [
      'The type of the field mentions a variable that only the constructor knows; nobody',
      'outside can give it a new value.',
    ],
    wrong: ['s {secret = 3}'],
  },
  RH0432: {
    title: 'a field with a hidden type that is used as a function',
    text: [
      'The type of the field mentions a variable that only the constructor knows. Match the',
      'constructor instead.',
    ],
    wrong: ['f s = secret s'],
    right: ['f (Some x) = show x'],
  },
  RH0470: {
    title: 'a class that cannot be derived',
    text: [
      "The compiler can write instances of the report's classes and of Functor, Foldable and",
      'Traversable. Others are written by hand, taken over from the type in a newtype, or made',
      'of default methods.',
    ],
    wrong: ['data T = T deriving Num'],
    right: ['newtype T = T Int deriving newtype Num'],
  },
  RH0471: {
    title: 'an instance that cannot be derived for this type',
    text: ['The class can be derived, but not for a type of this shape.'],
    wrong: ['data Shape = Circle Int | Dot deriving Enum'],
    right: ['data Colour = Red | Green deriving Enum'],
  },
  RH0473: {
    title: 'an instance for something that is no data type',
    text: [
      'An instance is derived for data and newtype declarations, because it is made of their',
      'constructors.',
    ],
    wrong: ['deriving instance Show (a -> b)'],
    right: ['deriving instance Show T'],
  },
  RH0481: {
    title: 'a hole in a type',
    text: [
      'A signature with a hole asks what could stand there, and the message tells. With the',
      'extension PartialTypeSignatures the program is accepted, and the message is a warning.',
    ],
    wrong: ['f :: _ -> Bool', 'f = not'],
    right: ['f :: Bool -> Bool', 'f = not'],
  },
  RH0482: {
    title: 'a linear argument that is not used exactly once',
    text: [
      'The arrow of a %1 -> b promises that the argument is used exactly once. Give it to a',
      'linear function or a constructor, once in each branch, or write an ordinary arrow.',
    ],
    wrong: ['double :: a %1 -> (a, a)', 'double x = (x, x)'],
    right: ['double :: a -> (a, a)', 'double x = (x, x)'],
  },
  RH0483: {
    title: 'a type that only a match could decide',
    text: [
      'A match on a constructor of a GADT says what a type is, but only inside of it. What is not',
      'known outside cannot be concluded there: in a value of type T a that is an A, the result',
      'could be Int, or a, which is Int here. A signature says which.',
    ],
    wrong: [
      '{-# LANGUAGE GADTs #-}',
      'data T a where { A :: Int -> T Int; B :: T Bool }',
      'f (A n) = n',
    ],
    right: [
      '{-# LANGUAGE GADTs #-}',
      'data T a where { A :: Int -> T Int; B :: T Bool }',
      'f :: T a -> Int',
      'f (A n) = n',
      'f B = 0',
    ],
  },
  RH0490: {
    title: 'a feature that is not supported',
    text: ['The program is right, but this compiler does not have what it uses.'],
  },
  RH0491: {
    title: 'a part of the library that is missing',
    text: [
      'The compiler itself needs a type or function of the library here, and the library in use',
      'does not have it.',
    ],
  },
  RH0492: {
    title: 'a variable of an unknown representation',
    text: [
      'A type of kind TYPE r may be a pointer, a number, or several of them. A variable must be',
      'held somewhere, so r has to be known where one is bound. Results may stay open.',
    ],
    wrong: ['f :: forall (r :: RuntimeRep) (a :: TYPE r). a -> Int', 'f x = 1'],
    right: ['f :: forall a. a -> Int', 'f x = 1'],
  },
  RH0440: {
    title: 'an instance that is missing',
    text: [
      'A function is used at a type for which it is not defined, because the type is no',
      "instance of the function's class. Derive the instance, write it, or add the constraint",
      'to the signature when the type is a variable.',
    ],
    wrong: ['data T = T', 'main = print T'],
    right: ['data T = T deriving Show', 'main = print T'],
  },
  RH0441: {
    title: 'a type that nothing determines',
    text: [
      'Which instance is meant depends on a type, and nothing in the program says which type it',
      'is. Numbers have defaults; other types need an annotation.',
    ],
    wrong: ['main = print (read "5")'],
    right: ['main = print (read "5" :: Int)'],
  },
  RH0442: {
    title: 'a constraint that a signature does not mention',
    text: [
      'A function whose signature has a type variable must work for every type that a caller',
      'chooses. What it needs of that type stands in the context of the signature.',
    ],
    wrong: ['same :: a -> a -> Bool', 'same x y = x == y'],
    right: ['same :: Eq a => a -> a -> Bool', 'same x y = x == y'],
  },
  RH0450: {
    title: 'an equation for what is no family, or in the wrong place',
    text: [
      'An equation `type instance F t = …` says what a type family is at some types. The',
      'equations of a closed family stand all together under the `where` of its declaration,',
      'since they are tried in order.',
    ],
    wrong: ['{-# LANGUAGE TypeFamilies #-}', 'data Box a = Box a', 'type instance Box Int = Bool'],
    right: ['{-# LANGUAGE TypeFamilies #-}', 'type family Box a', 'type instance Box Int = Bool'],
  },
  RH0451: {
    title: 'two equations of a type family that contradict each other',
    text: [
      'The equations of an open family hold all at once, whatever their order. So two that fit',
      'the same types must say the same. In a closed family the first one that fits is taken.',
    ],
    wrong: [
      '{-# LANGUAGE TypeFamilies #-}',
      'type family F a',
      'type instance F [a] = a',
      'type instance F [Int] = Bool',
    ],
    right: [
      '{-# LANGUAGE TypeFamilies #-}',
      'type family F a where',
      '  F [Int] = Bool',
      '  F [a] = a',
    ],
  },
  RH0452: {
    title: 'two types that are not known to be equal',
    text: [
      'A type family at a type variable is whatever the caller makes it. It is equal to',
      'another type only if the context of the signature says so, or if an equation fits.',
    ],
    wrong: ['{-# LANGUAGE TypeFamilies #-}', 'type family F a', 'f :: F a -> Int', 'f x = x'],
    right: [
      '{-# LANGUAGE TypeFamilies #-}',
      'type family F a',
      'f :: F a ~ Int => a -> F a -> Int',
      'f _ x = x',
    ],
  },
  RH0453: {
    title: 'an equation of a type family that may have no end',
    text: [
      'When the right side of an equation uses families, their arguments must be smaller than',
      'those on the left, so that the compiler comes to an end. If they are not, and you know',
      'that there is an end all the same, the extension UndecidableInstances says so.',
    ],
    wrong: [
      '{-# LANGUAGE TypeFamilies #-}',
      'type family F a',
      'type instance F [a] = F (Maybe [a])',
    ],
    right: ['{-# LANGUAGE TypeFamilies #-}', 'type family F a', 'type instance F [a] = F a'],
  },
  RH0479: {
    title: 'an error in the words of a library',
    text: [
      'Libraries may say themselves what is wrong where a type does not fit: they use the family',
      '`TypeError`, of which no type is ever made. The message is theirs.',
    ],
    wrong: [
      '{-# LANGUAGE DataKinds, UndecidableInstances, FlexibleContexts #-}',
      'import GHC.TypeLits',
      'instance TypeError (\'Text "functions have no text") => Show (a -> b) where show = undefined',
      'text :: String',
      'text = show not',
    ],
    right: [
      '{-# LANGUAGE DataKinds, UndecidableInstances, FlexibleContexts #-}',
      'import GHC.TypeLits',
      'instance TypeError (\'Text "functions have no text") => Show (a -> b) where show = undefined',
      'text :: String',
      'text = show (not True)',
    ],
  },
  RH0455: {
    title: 'an implicit parameter without a value',
    text: [
      'A function that uses `?x` gets it from where it is used: from a `let ?x = …` around that',
      'place, or from the caller, if the signature there says that it needs `?x` too.',
    ],
    wrong: ['{-# LANGUAGE ImplicitParams #-}', 'double :: Int', 'double = ?x + ?x'],
    right: ['{-# LANGUAGE ImplicitParams #-}', 'double :: (?x :: Int) => Int', 'double = ?x + ?x'],
  },
  RH0454: {
    title: 'equations of a type family that have no end',
    text: ['Reducing a type by the equations of its families went on for too long.'],
    wrong: [
      '{-# LANGUAGE TypeFamilies, UndecidableInstances #-}',
      'type family F a',
      'type instance F [a] = F [[a]]',
      'f :: F [Int] -> Int',
      'f x = x',
    ],
    right: [
      '{-# LANGUAGE TypeFamilies #-}',
      'type family F a',
      'type instance F [a] = a',
      'f :: F [Int] -> Int',
      'f x = x',
    ],
  },
  RH0456: {
    title: 'a constraint that needs an extension',
    text: [
      'In Haskell 2010 constraints are about type variables, perhaps with arguments, and they',
      'stand in classes, instances and signatures, not in synonyms. FlexibleContexts,',
      'ConstraintKinds and ConstrainedClassMethods allow more.',
    ],
    wrong: ['f :: Show [a] => a -> String', 'f x = show [x]'],
    right: ['f :: Show a => a -> String', 'f x = show [x]'],
  },
  RH0457: {
    title: 'an ambiguous type',
    text: [
      'A constraint is about a type variable that nothing determines: neither the arguments',
      'nor the result mention it. So whoever uses the function could not say which instance',
      'is meant.',
    ],
    wrong: ['f :: (Show a, Read a) => String -> String', 'f s = s'],
    right: ['f :: (Show a, Read a) => (a -> a) -> String -> String', 'f g = show . g . read'],
  },
  RH0458: {
    title: 'a class that is its own superclass',
    text: [
      'An instance of a class contains those of its superclasses; a circle of them has no',
      'end.',
    ],
    wrong: ['class B a => A a', 'class A a => B a'],
    right: ['class A a', 'class A a => B a'],
  },
  RH0459: {
    title: 'an instance whose context is too large',
    text: [
      'To use an instance, instances for its context are looked for. That comes to an end for',
      'sure if each constraint is smaller than the head, and has no variable more often than',
      'it.',
    ],
    wrong: ['class C a', 'instance C (f a) => C (Maybe a)'],
    right: ['class C a', 'instance C a => C (Maybe a)'],
  },
  RH0460: {
    title: 'an instance against a functional dependency',
    text: [
      'A dependency c -> e says that c determines e. So no two instances may have the same c',
      'and different e, and an instance may not leave e open.',
    ],
    wrong: [
      '{-# LANGUAGE FunctionalDependencies #-}',
      'class Holds c e | c -> e',
      'instance Holds Int Bool',
      'instance Holds Int Char',
    ],
    right: [
      '{-# LANGUAGE FunctionalDependencies #-}',
      'class Holds c e | c -> e',
      'instance Holds Int Bool',
    ],
  },
  RH0461: {
    title: 'a type that is not what another place says it is',
    text: [
      'An associated type in an instance is at the type of the instance; a default signature',
      'differs from that of its method only in the context; and a family that says that its',
      'result determines an argument gives different results for different arguments.',
    ],
    wrong: [
      '{-# LANGUAGE TypeFamilies #-}',
      'class C a where',
      '  type T a',
      'instance C Int where',
      '  type T Bool = Char',
    ],
    right: [
      '{-# LANGUAGE TypeFamilies #-}',
      'class C a where',
      '  type T a',
      'instance C Int where',
      '  type T Int = Char',
    ],
  },
  RH0462: {
    title: 'a newtype with a context or a hidden type',
    text: [
      'A newtype is its field, at run time: there is no room for the dictionaries of a',
      'context, and no constructor that could hide a type.',
    ],
    wrong: ['{-# LANGUAGE ExistentialQuantification #-}', 'newtype S = forall a. Show a => S a'],
    right: ['{-# LANGUAGE ExistentialQuantification #-}', 'data S = forall a. Show a => S a'],
  },
  RH0463: {
    title: 'two declarations of defaults',
    text: ['A module has one declaration of default types at most; it lists them in order.'],
    wrong: ['default (Int)', 'default (Double)'],
    right: ['default (Int, Double)'],
  },
  RH0464: {
    title: 'an instance whose head needs an extension',
    text: [
      'In Haskell 2010 an instance is for a type constructor with different variables as its',
      'arguments: Maybe a, (a, b). FlexibleInstances allows the rest, such as [Int] or a',
      'synonym. A type family is never the head of an instance.',
    ],
    wrong: [
      'class Size a where',
      '  size :: a -> Int',
      'instance Size [Int] where',
      '  size = length',
    ],
    right: [
      'class Size a where',
      '  size :: a -> Int',
      'instance Size [a] where',
      '  size = length',
    ],
  },
  RH0465: {
    title: 'methods of a type with another representation',
    text: [
      'deriving via takes the methods of another type as they are. That is possible if both types',
      'are the same below their newtypes.',
    ],
    wrong: ['{-# LANGUAGE DerivingVia #-}', 'newtype A = A Int deriving Show via Bool'],
    right: ['{-# LANGUAGE DerivingVia #-}', 'newtype A = A Int deriving Show via Int'],
  },
  RH0466: {
    title: 'a pattern synonym that cannot be',
    text: [
      'The parameters of a pattern synonym are the variables of its pattern; it does not stand',
      'for itself; and one that is declared with <- alone can only be matched.',
    ],
    wrong: ['{-# LANGUAGE PatternSynonyms #-}', 'pattern P x y = Just x'],
    right: ['{-# LANGUAGE PatternSynonyms #-}', 'pattern P x = Just x'],
  },
  RH0469: {
    title: 'a kind signature without a declaration',
    text: ['A kind signature stands beside the declaration of the type in the same module.'],
    wrong: [
      '{-# LANGUAGE StandaloneKindSignatures #-}',
      'import Data.Kind',
      'type T :: Type -> Type',
    ],
    right: [
      '{-# LANGUAGE StandaloneKindSignatures #-}',
      'import Data.Kind',
      'type T :: Type -> Type',
      'data T a = T a',
    ],
  },
  RH0468: {
    title: 'a role that a parameter cannot have',
    text: [
      'A role annotation gives a role to each parameter of a data type of the same module. It',
      'may be stronger than what the fields demand (nominal is stronger than representational,',
      'that than phantom), but never weaker.',
    ],
    wrong: ['{-# LANGUAGE RoleAnnotations #-}', 'type role T phantom', 'data T a = T a'],
    right: ['{-# LANGUAGE RoleAnnotations #-}', 'type role T nominal', 'data T a = T a'],
  },
  RH0467: {
    title: 'several instances that fit',
    text: [
      'More than one instance fits, or may fit when more is known about a type variable. The',
      'more specific one is taken if it is marked OVERLAPPING, or the other one OVERLAPPABLE.',
    ],
    wrong: [
      '{-# LANGUAGE FlexibleInstances #-}',
      'class C a where',
      '  c :: a -> Int',
      'instance C [Int] where',
      '  c _ = 1',
      'instance C [a] where',
      '  c _ = 2',
      'x = c [1 :: Int]',
    ],
    right: [
      '{-# LANGUAGE FlexibleInstances #-}',
      'class C a where',
      '  c :: a -> Int',
      'instance {-# OVERLAPPING #-} C [Int] where',
      '  c _ = 1',
      'instance C [a] where',
      '  c _ = 2',
      'x = c [1 :: Int]',
    ],
  },
  RH0445: {
    title: 'an instance with the wrong number of types',
    text: [
      'A class with several parameters relates several types, and an instance names all of them.',
    ],
    wrong: ['class Convert a b where', '  convert :: a -> b', 'instance Convert Int'],
    right: ['class Convert a b where', '  convert :: a -> b', 'instance Convert Int Bool'],
  },
  RH0446: {
    title: 'two instances for one type',
    text: [
      'For each class and type there is one instance, in the whole program, so that equal types',
      'always behave alike. A newtype can have an instance of its own.',
    ],
    wrong: ['data T = T', 'instance Show T', 'instance Show T'],
    right: ['data T = T', 'newtype U = U T', 'instance Show T', 'instance Show U'],
  },
  RH0480: {
    title: 'a foreign declaration that cannot be',
    text: ['Only functions of C can be imported, at types that C has.'],
    wrong: ['foreign import java "f" f :: Int -> Int'],
    right: ['foreign import ccall "sin" c_sin :: Double -> Double'],
  },
};
