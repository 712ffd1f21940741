import type { Explanation } from './explanation.ts';

/** Programs without a beginning, warnings, and trouble outside of programs. */
export const otherCodes: Readonly<Record<string, Explanation>> = {
  RH0501: {
    title: 'no action to start with',
    text: ['A program starts at main in the module Main, and main is an IO action.'],
    wrong: ['main = 42'],
    right: ['main = print 42'],
  },
  RH0601: {
    title: 'a match that leaves something out',
    text: [
      'For the values that are shown, none of the equations or alternatives is taken, and the',
      'program ends with an error. Add them, or a last one that matches everything.',
    ],
    wrong: ['f (Just x) = x'],
    right: ['f (Just x) = x', 'f Nothing = 0'],
  },
  RH0602: {
    title: 'a match that nothing reaches',
    text: [
      'What comes before matches all values that this equation or alternative is for. Perhaps',
      'the order is wrong.',
    ],
    wrong: ['f _ = 0', 'f 1 = 1'],
    right: ['f 1 = 1', 'f _ = 0'],
  },
  RH0603: {
    title: 'a binding that leaves something out',
    text: [
      'The pattern of a binding or lambda does not match all values, and there is no other to',
      'try.',
    ],
    wrong: ['let (x : _) = xs'],
    right: ['case xs of { x : _ -> …; [] -> … }'],
  },
  RH0604: {
    title: 'a definition that nothing uses',
    text: [
      'It is neither exported nor needed by anything that is. A name that begins with an',
      'underscore is left alone.',
    ],
  },
  RH0605: {
    title: 'a local definition that nothing uses',
    text: ['It can go, or its name was meant to occur somewhere.'],
  },
  RH0606: {
    title: 'a variable that nothing uses',
    text: [
      'A value that does not matter is written _ in a pattern, or gets a name that begins with',
      'an underscore.',
    ],
    wrong: ['f x y = x'],
    right: ['f x _ = x'],
  },
  RH0607: {
    title: 'an import that is not needed',
    text: ['None of the names that it brings occurs, or all come with an earlier import too.'],
    wrong: ['import Data.List', 'x = 1'],
    right: ['x = 1'],
  },
  RH0608: {
    title: 'a name that hides another',
    text: [
      'A local variable has the name of something else that could be meant here. The program is',
      'right, but who reads it may be wrong.',
    ],
    wrong: ['f map = map + 1'],
    right: ['f size = size + 1'],
  },
  RH0609: {
    title: 'a missing signature',
    text: [
      'The hint is the type that was inferred. A signature makes messages about mistakes inside',
      'of the definition better.',
    ],
  },
  RH0610: {
    title: 'a missing method',
    text: [
      'The instance does not define a method that the class has no default for. To call it is',
      'an error.',
    ],
    wrong: ['instance Eq T where'],
    right: ['instance Eq T where a == b = True'],
  },
  RH0611: {
    title: 'a missing field',
    text: ['The record is made without one of its fields. To look at it is an error.'],
    wrong: ['p = P {x = 1}'],
    right: ['p = P {x = 1, y = 2}'],
  },
  RH0612: {
    title: 'a tab',
    text: [
      'Layout goes by columns, and a tab counts up to the next multiple of eight, whatever the',
      'editor shows. Use spaces.',
    ],
  },
  RH0613: {
    title: 'an orphan',
    text: [
      'The instance stands neither with its class nor with its type, so that some importers see',
      'it and others do not, and a second one cannot be ruled out.',
    ],
  },
  RH0614: {
    title: 'a result that is thrown away',
    text: ['A statement of a do runs an action; this one has a result, and nobody takes it.'],
    wrong: ['main = do', '  getLine', '  putStrLn "done"'],
    right: ['main = do', '  _ <- getLine', '  putStrLn "done"'],
  },
  RH0615: {
    title: 'an action as the result of an action',
    text: ['A statement has another action as its result, which is not run by that.'],
    wrong: ['main = do', '  return (putStrLn "never")', '  putStrLn "done"'],
    right: ['main = do', '  putStrLn "now"', '  putStrLn "done"'],
  },
  RH0616: {
    title: 'a number of no particular type',
    text: ['Nothing decides the type of a number, so it is an Integer, or a Double if need be.'],
    wrong: ['main = print (2 ^ 10)'],
    right: ['main = print (2 ^ (10 :: Int) :: Int)'],
  },
  RH0617: {
    title: 'a binding without variables',
    text: ['Bindings are lazy: a pattern that binds nothing is never matched.'],
    wrong: ['f x = x where', '  (_, _) = g x'],
    right: ['f x = x where', '  (y, _) = g x'],
  },
  RH0618: {
    title: 'an export that is there already',
    text: ['The list of exports has a name twice.'],
    wrong: ['module M (f, f) where'],
    right: ['module M (f) where'],
  },
  RH0619: {
    title: 'an export of constructors that are not there',
    text: ['`(..)` means the constructors or methods, and this name has none.'],
    wrong: ['module M (T (..)) where', 'type T = Int'],
    right: ['module M (T) where', 'type T = Int'],
  },
  RH0620: {
    title: 'an import list that names what is not there',
    text: ['The module does not export what is hidden, or the type comes without constructors.'],
    wrong: ['import Data.List hiding (sortt)'],
    right: ['import Data.List hiding (sort)'],
  },
  RH0621: {
    title: 'something that is used although its module advises against it',
    text: ['A pragma DEPRECATED or WARNING of the module that defines it says why.'],
    wrong: ['{-# DEPRECATED old "use new" #-}'],
    right: ['-- call `new` instead'],
  },
  RH0622: {
    title: 'a number that does not fit its type',
    text: ['The value wraps around: it is taken modulo the size of the type.'],
    wrong: ['x :: Word8', 'x = 300'],
    right: ['x :: Word16', 'x = 300'],
  },
  RH0623: {
    title: 'a range without elements',
    text: ['It goes up, and begins behind its end.'],
    wrong: ['[5 .. 1]'],
    right: ['[5, 4 .. 1]'],
  },
  RH0624: {
    title: '`*` for the kind of types',
    text: ['The operator of the same name is in the way. `Type` from Data.Kind says the same.'],
    wrong: ['data Fix (f :: * -> *)'],
    right: ['import Data.Kind (Type)', 'data Fix (f :: Type -> Type)'],
  },
  RH0625: {
    title: 'a `forall` of a type variable that is not used',
    text: ['It does no harm, but perhaps another variable was meant.'],
    wrong: ['f :: forall a b. a -> a'],
    right: ['f :: forall a. a -> a'],
  },
  RH0630: {
    title: 'a hole in a type',
    text: [
      'What was found for it, so that it can be written where that makes the program clearer.',
    ],
    wrong: ['f :: _ -> Bool', 'f = not'],
    right: ['f :: Bool -> Bool', 'f = not'],
  },
  RH0901: {
    title: 'a file that cannot be read',
    text: ['It does not exist, is a folder, or may not be read.'],
  },
  RH0902: {
    title: 'a file that is not UTF-8',
    text: ['Haskell programs are written in UTF-8 here. Save the file with this encoding.'],
  },
  RH0903: {
    title: 'no compiler for C',
    text: [
      'Native programs are assembled and linked by zig, which was not found. Install it, or run',
      'programs on the machine (run --machine).',
    ],
  },
  RH0904: {
    title: 'an option that means nothing',
    text: ['An option of the command line does not exist or does not fit.'],
  },
  RH0905: {
    title: 'too much to tell',
    text: [
      "More than a hundred mistakes were found, or a tool of the compiler's failed. The first",
      'ones are the ones to look at.',
    ],
  },
  RH0906: {
    title: 'an executable that cannot be written',
    text: [
      "The place for the executable is a folder, the program's source, or somewhere that cannot",
      'be written to. Name another with -o.',
    ],
  },
  RH0908: {
    title: 'what is in C cannot be linked',
    text: [
      'A foreign function is in none of the C files and libraries that were named, and not',
      "in C's own library; or a C file has an error.",
    ],
  },
  RH0909: {
    title: 'a value that is not where the line runs',
    text: [
      'After `:set native` each line of a session is a program, with a memory of its own. What',
      'an action gave to `x <- action` is in the memory of the session. Declarations can be used',
      'on both sides: they are compiled again.',
    ],
    wrong: ['name <- getLine', ':set native', 'putStrLn name'],
    right: ['name <- getLine', ':unset native', 'putStrLn name'],
  },
  RH0911: {
    title: 'a .cabal file whose shape is not understood',
    text: [
      'It holds fields, `name: value`, and sections: library, executable, test-suite, benchmark,',
      'flag, common. What belongs to a section or continues a value is indented more.',
    ],
    wrong: ['executable greet {', '    main-is: Main.hs', '}'],
    right: ['executable greet', '    main-is: Main.hs'],
  },
  RH0912: {
    title: 'a condition in a .cabal file that is not understood',
    text: ['A condition asks about os, arch, impl or a flag that the package declares.'],
    wrong: ['if flag(lowd)'],
    right: ['if flag(loud)'],
  },
  RH0913: {
    title: 'a name that a .cabal file lacks',
    text: ['The package has no name, or `import` names a common section that is not there.'],
  },
  RH0910: {
    title: 'no package, or several, in a folder',
    text: ['A target that is a folder stands for the package whose .cabal file is in it.'],
  },
  RH0914: {
    title: 'a package that is not here',
    text: [
      'It does not come with the compiler, and no cabal.project above the package lists a folder',
      'with it. Its modules will be missing when they are imported.',
    ],
  },
  RH0915: {
    title: 'a program without its main module',
    text: ['The field main-is names a file in one of the folders of hs-source-dirs.'],
  },
  RH0916: {
    title: 'no program, or more than one',
    text: [
      'Name a program of the package after a colon, as in .:greet for the one in this folder.',
    ],
  },
};
