import type { Explanation } from './explanation.ts';

/** Mistakes of spelling and syntax. */
export const readingCodes: Readonly<Record<string, Explanation>> = {
  RH0101: {
    title: 'a character that means nothing',
    text: [
      'Outside of strings and comments, this character has no meaning in Haskell. It often',
      'comes from a word processor, which turns quotes and dashes into prettier ones.',
    ],
    wrong: ['main = putStrLn “hello”'],
    right: ['main = putStrLn "hello"'],
  },
  RH0102: {
    title: 'a string that is never closed',
    text: [
      'A string ends on the line on which it begins. To go on in the next line, end the first',
      'with a backslash and begin the second with one.',
    ],
    wrong: ['poem = "one line', '        another"'],
    right: ['poem = "one line\\n\\', '       \\another"'],
  },
  RH0103: {
    title: 'a character literal that is none',
    text: [
      'Single quotes hold exactly one character, or an escape that stands for one. Strings are',
      'in double quotes.',
    ],
    wrong: ["greeting = 'hello'"],
    right: ['greeting = "hello"'],
  },
  RH0104: {
    title: 'an escape that does not exist',
    text: [
      'After a backslash, a string or character goes on with one of the letters of the report,',
      'a number, or a name such as NUL. A backslash itself is written twice.',
    ],
    wrong: ['path = "C:\\games"'],
    right: ['path = "C:\\\\games"'],
  },
  RH0105: {
    title: 'a comment that is never closed',
    text: [
      'A comment that begins with {- ends with -}. Such comments can be nested, so each {-',
      'inside needs its own end.',
    ],
    wrong: ['{- a note', 'x = 1'],
    right: ['{- a note -}', 'x = 1'],
  },
  RH0106: {
    title: 'a number that is too long',
    text: [
      'The compiler reads numbers of many thousand digits, but not more. Whoever needs such a',
      'number should compute it.',
    ],
    wrong: ['x = 1000…'],
    right: ['x = 10 ^ 1000000'],
  },
  RH0107: {
    title: 'an extension that is not known',
    text: [
      'A LANGUAGE pragma names an extension that does not exist, or one that this compiler does',
      'not have.',
    ],
    wrong: ['{-# LANGUAGE LamdaCase #-}'],
    right: ['{-# LANGUAGE LambdaCase #-}'],
  },
  RH0108: {
    title: 'a pragma that has no effect',
    text: [
      'LANGUAGE pragmas stand at the top of the file, before the word module. Later they are',
      'only comments.',
    ],
    wrong: ['module Main where', '{-# LANGUAGE LambdaCase #-}'],
    right: ['{-# LANGUAGE LambdaCase #-}', 'module Main where'],
  },
  RH0109: {
    title: 'a literal that needs an extension',
    text: [
      'This way of writing a number or character is an extension of Haskell 2010, and it is',
      'off.',
    ],
    wrong: ['x = 1_000_000'],
    right: ['{-# LANGUAGE NumericUnderscores #-}', 'x = 1_000_000'],
  },
  RH0110: {
    title: 'a literate file without program',
    text: [
      'In a file whose name ends in .lhs everything is a comment, except for lines that begin',
      'with > and for what stands between \\begin{code} and \\end{code}.',
    ],
    wrong: ['main = print 1'],
    right: ['> main = print 1'],
  },
  RH0111: {
    title: 'an #if without its #endif, or the other way round',
    text: [
      'With the extension CPP, lines between #if (or #ifdef, #ifndef) and #endif count only if a',
      'condition is true. The two belong together, and #else and #elif stand between them.',
    ],
    wrong: ['#ifdef DEBUG', 'trace = putStrLn'],
    right: ['#ifdef DEBUG', 'trace = putStrLn', '#endif'],
  },
  RH0112: {
    title: 'a condition that the preprocessor does not understand',
    text: [
      'After #if stands an expression of C with integers: numbers, macros, defined(NAME), and',
      'operators. A word that is no macro counts as 0.',
    ],
    wrong: ['#if os == "linux"'],
    right: ['#if defined(linux_HOST_OS)'],
  },
  RH0113: {
    title: 'an #error or a #warning of the program',
    text: ['The program itself says with #error that it cannot be compiled like this.'],
  },
  RH0114: {
    title: 'a file to include that is not there',
    text: [
      'A file is looked for beside the one that includes it, and then in the folders that -I',
      'names. A file that includes itself is given up as well.',
    ],
  },
  RH0115: {
    title: 'a macro and its use do not fit',
    text: ['A macro with parameters needs as many arguments as its definition has parameters.'],
    wrong: ['#define ADD(a,b) (a + b)', 'x = ADD(1)'],
    right: ['#define ADD(a,b) (a + b)', 'x = ADD(1, 2)'],
  },
  RH0116: {
    title: 'program and text of a literate file meet',
    text: [
      'Between a line that begins with > and a line of text has to be an empty one. That finds a',
      'line of the program whose > was forgotten.',
    ],
    wrong: ['> main = do', '  print 1'],
    right: ['> main = do', '>   print 1'],
  },
  RH0201: {
    title: 'something else was expected',
    text: [
      'The program cannot be read any further: after what comes before, the word here makes no',
      'sense. The mistake may well be a little earlier, where something is missing. The',
      'indentation counts too: lines that begin further to the left than the block ends it.',
    ],
    wrong: ['f x = if x then 1'],
    right: ['f x = if x then 1 else 2'],
  },
  RH0202: {
    title: 'a syntax that needs an extension',
    text: [
      'This form is an extension of Haskell 2010, and it is off. The hint says which line to',
      'put at the top of the file.',
    ],
    wrong: ['f = \\case True -> 1; False -> 2'],
    right: ['{-# LANGUAGE LambdaCase #-}', 'f = \\case True -> 1; False -> 2'],
  },
  RH0203: {
    title: 'a syntax that is not supported',
    text: ['This form belongs to an extension of GHC that this compiler does not have.'],
    wrong: ['f = proc x -> returnA -< x'],
  },
  RH0204: {
    title: 'too deeply nested',
    text: [
      'The compiler reads thousands of brackets inside of each other, but not tens of',
      'thousands. Programs that are written by programs can define parts of the expression by',
      'names.',
    ],
    wrong: ['x = ((((…))))'],
  },
  RH0205: {
    title: 'a bracket that is never closed',
    text: [
      'Everything that is opened has to be closed, in the right order. The place that is marked',
      'is where it was opened.',
    ],
    wrong: ['x = (1 + 2'],
    right: ['x = (1 + 2)'],
  },
  RH0206: {
    title: 'a block without statements',
    text: [
      'A do needs at least one statement, and its statements are indented further than the line',
      'that the block belongs to.',
    ],
    wrong: ['main = do', 'putStrLn "hello"'],
    right: ['main = do', '  putStrLn "hello"'],
  },
  RH0207: {
    title: 'a block that does not end in an expression',
    text: [
      'The last statement of a do is its result. A let or a bind there would define something',
      'that nobody can use.',
    ],
    wrong: ['main = do', '  line <- getLine'],
    right: ['main = do', '  line <- getLine', '  putStrLn line'],
  },
  RH0208: {
    title: 'an argument that needs parentheses',
    text: [
      'An argument is a name, a literal or something in brackets. A lambda, do, case, if or let',
      'that is meant as an argument stands in parentheses, or after a $.',
    ],
    wrong: ['main = forever do putStrLn "again"'],
    right: ['main = forever $ do putStrLn "again"'],
  },
  RH0209: {
    title: 'a let without in',
    text: [
      'In an expression, let is followed by in and the expression that its definitions are for.',
      'Without in it is a statement of a do.',
    ],
    wrong: ['f x = let y = x + 1'],
    right: ['f x = let y = x + 1 in y * y'],
  },
  RH0210: {
    title: 'a dot that is read as part of a name',
    text: [
      "A capitalised word, a dot and a name without blanks are one name: that of a module's",
      'definition. To compose functions put blanks around the dot.',
    ],
    wrong: ['f = Just.length'],
    right: ['f = Just . length'],
  },
  RH0211: {
    title: 'an equals sign and an arrow confused',
    text: [
      'Definitions and record fields are written with =, the alternatives of a case and lambdas',
      'with ->.',
    ],
    wrong: ['f x = case x of { True = 1; False = 2 }'],
    right: ['f x = case x of { True -> 1; False -> 2 }'],
  },
  RH0212: {
    title: 'an operator in a pattern',
    text: [
      'A pattern is made of constructors: names with a capital letter, or operators that begin',
      'with a colon.',
    ],
    wrong: ['f (x + y) = x'],
    right: ['f (x :+ y) = x'],
  },
  RH0213: {
    title: 'an n + k pattern',
    text: [
      'Haskell 98 allowed patterns like n + 1; Haskell 2010 took them out. Match a variable and',
      'subtract.',
    ],
    wrong: ['f (n + 1) = n'],
    right: ['f m = m - 1'],
  },
  RH0214: {
    title: 'a qualified name in a definition',
    text: [
      "A name is defined in the module at hand, so its definition cannot have another module's",
      'name in front.',
    ],
    wrong: ['M.f x = x'],
    right: ['f x = x'],
  },
  RH0215: {
    title: 'a pattern in an expression',
    text: ['The signs ~, @ and _ and the exclamation mark have their meaning in patterns only.'],
    wrong: ['f x = all@(x : xs)'],
    right: ['f all@(x : xs) = all'],
  },
  RH0216: {
    title: 'an expression in a pattern',
    text: [
      'To the left of = or -> stand patterns: variables, constructors, literals. They cannot',
      'compute; a guard can.',
    ],
    wrong: ['f (g x) = x'],
    right: ['f y | y == g x = x'],
  },
  RH0217: {
    title: 'equations with different numbers of parameters',
    text: ['All equations of a function have the same number of parameters.'],
    wrong: ['f 0 = 1', 'f n m = n * m'],
    right: ['f 0 _ = 1', 'f n m = n * m'],
  },
  RH0218: {
    title: 'no definition',
    text: [
      'At the top of a module, or in a let or where, stand definitions and signatures. An',
      'expression alone does nothing; what a program is to do stands in main.',
    ],
    wrong: ['putStrLn "hello"'],
    right: ['main = putStrLn "hello"'],
  },
  RH0219: {
    title: 'a precedence that is too high',
    text: [
      'Operators have precedences from 0 to 9. Function application is tighter than all of',
      'them.',
    ],
    wrong: ['infixl 10 +++'],
    right: ['infixl 9 +++'],
  },
  RH0220: {
    title: 'a pragma in the wrong place',
    text: ['This pragma is about definitions and stands beside one, in the same block.'],
    wrong: ['f x = {-# INLINE f #-} x'],
    right: ['{-# INLINE f #-}', 'f x = x'],
  },
  RH0221: {
    title: 'a signature without a name',
    text: [
      'Before :: stands the name of what the signature is for, or several with commas. An',
      'operator stands in parentheses.',
    ],
    wrong: ['a + b :: Int'],
    right: ['(+) :: Int -> Int -> Int'],
  },
  RH0222: {
    title: 'a declaration in the wrong place',
    text: [
      'Types, classes, instances and imports are declared at the top of a module. In a let or',
      'where there are only definitions. If this was meant to be at the top, it may be indented',
      'by mistake.',
    ],
    wrong: ['f x = x where data T = T'],
    right: ['data T = T', 'f x = x'],
  },
  RH0223: {
    title: 'a context on a data type',
    text: [
      'A context before the name of a data type has been taken out of Haskell, since it did not',
      'help. Put it on the functions that need it.',
    ],
    wrong: ['data Ord a => Set a = Set [a]'],
    right: ['data Set a = Set [a]'],
  },
  RH0224: {
    title: 'a newtype of the wrong shape',
    text: [
      'A newtype has exactly one constructor with exactly one field. Everything else is a data',
      'type.',
    ],
    wrong: ['newtype Point = Point Int Int'],
    right: ['data Point = Point Int Int'],
  },
  RH0225: {
    title: 'the name of a constructor is missing',
    text: [
      'The alternatives of a data type are constructors, whose names begin with a capital',
      'letter.',
    ],
    wrong: ['data Colour = red | green'],
    right: ['data Colour = Red | Green'],
  },
  RH0226: {
    title: 'an instance for nothing',
    text: ['After instance come a class and the type that is to be an instance of it.'],
    wrong: ['instance Show where'],
    right: ['instance Show Colour where'],
  },
  RH0227: {
    title: 'an import in the wrong place',
    text: ['All imports come before the first definition of the module.'],
    wrong: ['x = 1', 'import Data.List'],
    right: ['import Data.List', 'x = 1'],
  },
  RH0228: {
    title: 'something is closed that was never opened',
    text: [
      'A closing bracket or brace has no partner. Perhaps there is one too many, or the opening',
      'one was lost.',
    ],
    wrong: ['x = 1 + 2)'],
    right: ['x = (1 + 2)'],
  },
  RH0229: {
    title: 'an equation that does not belong to a pattern synonym',
    text: [
      'After the `where` of a pattern synonym stand equations that say how to build a value. Each',
      'begins with the name of the synonym.',
    ],
    wrong: ['pattern P x <- (x, _) where', '  q x = (x, x)'],
    right: ['pattern P x <- (x, _) where', '  P x = (x, x)'],
  },
  RH0231: {
    title: 'a pattern synonym that cannot be turned round',
    text: [
      'pattern P x = pat means pat in both directions: to take apart, and to build. A view,',
      'a ~, a !, an @ or a _ in pat says nothing about building. Write <- for the first',
      'direction, and equations after where for the second.',
    ],
    wrong: ['pattern P x = (x, _)'],
    right: ['pattern P x <- (x, _) where', '  P x = (x, x)'],
  },
  RH0230: {
    title: 'a command in the wrong place',
    text: [
      'With Arrows, what stands behind proc p -> is a command: an arrow that is fed with -<, or',
      'do, if, case, let and lambdas made of commands. An expression is none, and a command can',
      'stand nowhere else.',
    ],
    wrong: ['{-# LANGUAGE Arrows #-}', 'import Control.Arrow', 'f = proc x -> x + 1'],
    right: ['{-# LANGUAGE Arrows #-}', 'import Control.Arrow', 'f g = proc x -> g -< x + 1'],
  },
};
