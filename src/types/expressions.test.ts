import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Modules, readerOf } from '../names/modules.ts';
import { Diagnostics, invariant } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { declareTypes } from './declarations.ts';
import { Environment, newChecker } from './environment.ts';
import { inferExpr } from './expressions.ts';
import { showType } from './print.ts';

/** Stands for the library: the compiler knows these types by the name of their module. */
const header = `{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
module GHC.Types where
import GHC.Prim
data Bool = False | True
data Int = I# Int#
data Char = C# Char#
data Maybe a = Nothing | Just a
data Pair f a = Pair (f a) a
`;

/** The type of an expression, or the codes of what is wrong with it. */
function typeOf(expression: string): string {
  const diagnostics = new Diagnostics();
  const compilation = new Compilation(defaultOptions, diagnostics);
  const source = new Source('Test.hs', `${header}it = ${expression}\n`);
  const parse = (s: Source) => attempt(() => compilation.parse(s));
  const modules = new Modules(readerOf(new Map([['GHC.Types', source]])), parse, diagnostics);
  const tree = modules.named('GHC.Types')?.module;
  invariant(tree !== undefined, 'a test expression can be renamed');
  const c = newChecker(new Environment('GHC.Types', () => undefined), diagnostics, new Set());
  declareTypes(c, tree);
  const [bind] = tree.binds.groups.flat();
  invariant(bind?.tag === 'function', 'the test module has one definition');
  const body = bind.matches[0]?.rhs.guarded[0]?.body;
  invariant(body !== undefined, 'the definition has a body');
  const { type } = inferExpr(c, body);
  const codes = diagnostics.sorted().map(d => d.code);
  return codes.length > 0 ? codes.join(' ') : showType(type);
}

const types: Readonly<Record<string, string>> = {
  "'c'": 'Char',
  '5': 'Int',
  '5#': 'Int#',
  '"text"': '[Char]',
  Just: 'a -> Maybe a',
  'Just (Just True)': 'Maybe (Maybe Bool)',
  "Pair (Just 'c')": 'Char -> Pair Maybe Char',
  '(+# 1#)': 'Int# -> Int#',
  "('c' :)": '[Char] -> [Char]',
  '\\x -> x': 'a -> a',
  '\\f g x -> f (g x)': '(a -> b) -> (c -> a) -> c -> b',
  '\\(x, _) -> [x]': '(a, b) -> [a]',
  '\\x y -> if x then y else (y, y)': 'RH0411',
  "\\x -> if x then 'a' else 'b'": 'Bool -> Char',
  '\\m -> case m of { Just x -> [x]; Nothing -> [] }': 'Maybe a -> [a]',
  '\\(Pair m x) -> (m, [x])': 'Pair a b -> (a b, [b])',
  '\\x@(y : _) -> (x, y)': '[a] -> ([a], a)',
  '(\\x -> x) :: Char -> Char': 'Char -> Char',
  '\\x -> x +# 1#': 'Int# -> Int#',
  '\\x -> (# x, chr# x #)': 'Int# -> (# Int#, Char# #)',
  '[y | Just y <- [Nothing, Just True], y]': '[Bool]',
};

for (const [expression, type] of Object.entries(types)) {
  test(expression, () => assert.is(typeOf(expression), type));
}
const rejected: Readonly<Record<string, string>> = {
  "'a' True": 'RH0420',
  "Just True 'c'": 'RH0420',
  "(: 'c')": 'RH0410',
  "Pair (Just 'c') True": 'RH0410',
  '5.5': 'RH0490',
  "'a' : (True : 'b')": 'RH0410 RH0410',
  '\\f -> f f': 'RH0411',
  "if 'c' then True else False": 'RH0410',
  "[True, 'a', 'b', True]": 'RH0410',
  "('a' True, True 'b' 'c')": 'RH0420 RH0420',
  '\\x -> case x of { Just -> x }': 'RH0418',
  '[5#]': 'RH0414',
  '(\\x y -> x) :: Char -> Char': 'RH0419',
  "(\\f -> (f 'a', f True))": 'RH0410',
  'Just :: Maybe Char': 'RH0416',
  '(\\m x -> (m :: Maybe Char, x :: Bool)) True Nothing': 'RH0417',
};

for (const [expression, codes] of Object.entries(rejected)) {
  test(`${expression} is rejected`, () => assert.is(typeOf(expression), codes));
}

test.run();
