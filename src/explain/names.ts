import type { Explanation } from './explanation.ts';

/** Mistakes about names and modules. */
export const nameCodes: Readonly<Record<string, Explanation>> = {
  RH0301: {
    title: 'a variable that is not in scope',
    text: [
      'Nothing of this name is defined here or imported. The hints name things with similar',
      'names, and modules that export one of this name.',
    ],
    wrong: ['main = putStrLn (map toUpper "hello")'],
    right: ['import Data.Char (toUpper)', 'main = putStrLn (map toUpper "hello")'],
  },
  RH0302: {
    title: 'a constructor that is not in scope',
    text: [
      'No constructor of this name is defined here or imported. To import a type with its',
      'constructors, write (..) after it.',
    ],
    wrong: ['import Data.Ratio (Ratio)', 'x = Rational 1 2'],
    right: ['import Data.Ratio (Ratio, (%))', 'x = 1 % 2'],
  },
  RH0303: {
    title: 'a type or class that is not in scope',
    text: ['No type or class of this name is defined here or imported.'],
    wrong: ['f :: Map Int Char -> Int'],
    right: ['import Data.Map (Map)', 'f :: Map Int Char -> Int'],
  },
  RH0304: {
    title: 'a type variable that is not in scope',
    text: [
      'In a declaration of a type or class, variables are those to the left. In a signature',
      'with a forall, those that it names.',
    ],
    wrong: ['data Pair a = Pair a b'],
    right: ['data Pair a b = Pair a b'],
  },
  RH0305: {
    title: 'a name with two meanings',
    text: [
      'Two things of this name are in scope, and nothing says which is meant. Write the',
      "module's name before it, or hide one of them in its import.",
    ],
    wrong: ['import Data.Map', 'x = filter even [1, 2]'],
    right: ['import qualified Data.Map as Map', 'x = filter even [1, 2]'],
  },
  RH0306: {
    title: 'a name that is defined twice',
    text: [
      'A name has one definition in its scope. The equations of a function are one definition',
      'only if nothing stands between them.',
    ],
    wrong: ['f 0 = 1', 'g x = x', 'f n = n'],
    right: ['f 0 = 1', 'f n = n', 'g x = x'],
  },
  RH0307: {
    title: 'a variable that is bound twice',
    text: [
      'The variables of a pattern, and of all parameters of an equation, are different. To say',
      'that two values are the same, compare them in a guard.',
    ],
    wrong: ['same x x = True'],
    right: ['same x y = x == y'],
  },
  RH0308: {
    title: 'a signature without a definition',
    text: [
      'A type signature belongs to a definition in the same block. Perhaps the name is misspelt',
      'in one of the two.',
    ],
    wrong: ['lenght :: [a] -> Int', "length' xs = 0"],
    right: ["length' :: [a] -> Int", "length' xs = 0"],
  },
  RH0309: {
    title: 'two signatures',
    text: ['A name has one type signature.'],
    wrong: ['f :: Int -> Int', 'f :: Char -> Char'],
    right: ['f :: a -> a'],
  },
  RH0310: {
    title: 'a fixity without an operator',
    text: [
      'A fixity declaration stands beside the definition of its operator, in the same module',
      'and block.',
    ],
    wrong: ['infixl 6 +++'],
    right: ['infixl 6 +++', '(+++) = (++)'],
  },
  RH0311: {
    title: 'two fixities',
    text: ['An operator has one fixity declaration.'],
    wrong: ['infixl 6 +++', 'infixr 5 +++'],
    right: ['infixr 5 +++'],
  },
  RH0312: {
    title: 'operators that do not go together',
    text: [
      'Two operators of the same precedence stand side by side, and they do not both group to',
      'the same side. Parentheses say what is meant.',
    ],
    wrong: ['f a b c = a == b == c'],
    right: ['f a b c = a == b && b == c'],
  },
  RH0313: {
    title: 'a section that would split its operand',
    text: [
      'In a section, the operand is one unit for the operator. With an operator of lower',
      'precedence inside it needs parentheses.',
    ],
    wrong: ['f = (* 2 + 1)'],
    right: ['f = (* (2 + 1))'],
  },
  RH0314: {
    title: 'a definition that is no method',
    text: ['In an instance stand only methods of the class.'],
    wrong: ['instance Show T where print x = "T"'],
    right: ['instance Show T where show x = "T"'],
  },
  RH0315: {
    title: 'a pragma about nothing',
    text: ['A pragma such as INLINE names something that is defined beside it.'],
    wrong: ['{-# INLINE ff #-}', 'f x = x'],
    right: ['{-# INLINE f #-}', 'f x = x'],
  },
  RH0316: {
    title: 'an instance of something that is no class',
    text: ['Before the type in an instance stands the name of a class.'],
    wrong: ['instance Maybe Int where'],
    right: ['instance Show T where'],
  },
  RH0317: {
    title: 'a name that is no field',
    text: [
      'The labels of a record are the fields of its constructor. Other functions cannot be set.',
    ],
    wrong: ['p {length = 3}'],
    right: ['p {size = 3}'],
  },
  RH0318: {
    title: 'a field of another constructor',
    text: ['The constructor exists and so does the field, but they do not belong together.'],
    wrong: ['data P = P {x :: Int}', 'data Q = Q {y :: Int}', 'p = P {y = 1}'],
    right: ['p = P {x = 1}'],
  },
  RH0319: {
    title: 'a field that is given twice',
    text: ['A record has one value for each of its fields.'],
    wrong: ['p = P {x = 1, x = 2}'],
    right: ['p = P {x = 1, y = 2}'],
  },
  RH0320: {
    title: 'two dots at the top of a module',
    text: [
      'With RecordWildCards, {..} binds all fields of a constructor as local variables. At the',
      'top of a module nobody would see what it defines.',
    ],
    wrong: ['P {..} = origin'],
    right: ['P {x = x0, y = y0} = origin'],
  },
  RH0321: {
    title: 'a module that is not there',
    text: [
      "No file of the module's name is in the folder of the program, in those given with -i, or",
      'in the library.',
    ],
    wrong: ['import Data.Lits'],
    right: ['import Data.List'],
  },
  RH0322: {
    title: 'modules that import each other',
    text: ['The imports of modules form a circle. Put what both need into a third module.'],
    wrong: ['module A where import B', 'module B where import A'],
  },
  RH0323: {
    title: 'a file with another module in it',
    text: ['The file was looked for because of an import, and its header names another module.'],
    wrong: ['module Lib.Dogs where'],
    right: ['module Lib.Dog where'],
  },
  RH0324: {
    title: 'an import of something that is not exported',
    text: [
      'The module exists, and does not export this name. Constructors are imported with their',
      'type: T (A).',
    ],
    wrong: ['import Data.List (srot)'],
    right: ['import Data.List (sort)'],
  },
  RH0326: {
    title: 'an export of what does not belong together',
    text: ['In T (A, b) of an export or import list stand constructors, fields and methods of T.'],
    wrong: ['module M (Colour (Circle)) where'],
    right: ['module M (Shape (Circle)) where'],
  },
  RH0327: {
    title: 'two exports of the same name',
    text: ['Whoever imports the module could not tell the two apart.'],
    wrong: ['module M (A.lookup, B.lookup) where'],
    right: ['module M (A.lookup) where'],
  },
  RH0328: {
    title: 'an export of a module that is not imported',
    text: ['In an export list, module M stands for what was imported from M, without a qualifier.'],
    wrong: ['module A (module B) where'],
    right: ['module A (module B) where', 'import B'],
  },
  RH0329: {
    title: 'no main',
    text: [
      'A program starts with main in the module Main. A file without a module header is a',
      'module Main.',
    ],
    wrong: ['module Main where', 'mian = putStrLn "hello"'],
    right: ['module Main where', 'main = putStrLn "hello"'],
  },
  RH0330: {
    title: 'a hole in a declaration',
    text: [
      'A hole in a type is filled by inference, so there must be something to infer from. Fields,',
      'methods, foreign functions, synonyms and the heads of instances have only their types.',
    ],
    wrong: ['data T = T _'],
    right: ['data T a = T a'],
  },
  RH0332: {
    title: 'a static form that is not closed',
    text: [
      'static e points to a value that is fixed when the program is compiled. So e can only',
      'mention what is defined at the top of a module, and what it binds itself.',
    ],
    wrong: ['f n = static (n + 1)'],
    right: ['f = static (\\n -> n + 1)'],
  },
  RH0331: {
    title: 'a module that is not what its boot file says',
    text: [
      'A file M.hs-boot says which types, classes, instances and functions of M other modules may',
      'use before M is there: with the same types, constructors and methods as in M.hs, and',
      'without definitions.',
    ],
    wrong: ['-- M.hs-boot', 'f :: Int -> Int', '-- M.hs', 'f :: Integer -> Integer'],
    right: ['-- M.hs-boot', 'f :: Int -> Int', '-- M.hs', 'f :: Int -> Int'],
  },
};
