import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultFixity } from '../names/interface.ts';
import { globalName } from '../names/name.ts';
import { Source } from '../source/source.ts';
import { deriveEq, deriveOrd } from './comparing.ts';
import type { Derivable, Derived } from './derivable.ts';
import { Printer } from './haskell.ts';
import { Maker } from './make.ts';

const span = { source: new Source('T.hs', ''), start: 0, end: 0 };

/** A type with these constructors. */
function typeOf(constructors: Readonly<Record<string, number>>): Derivable {
  const name = (text: string) => globalName('T', 'con', text);
  return {
    className: globalName('GHC.Classes', 'type', 'Eq'),
    type: 'T',
    constructors: Object.entries(constructors).map(([text, size]) => ({
      name: name(text),
      style: 'prefix',
      fixity: defaultFixity,
      fields: Array.from({ length: size }, () => ({
        name: undefined,
        type: { tag: 'con', name: globalName('T', 'type', 'F'), span },
      })),
    })),
    last: undefined,
    make: new Maker(span),
    expanded: type => type,
  };
}

/** The equations of the methods, as Haskell. */
function equationsOf(derived: Derived): string[] {
  const printer = new Printer();
  return derived.tag === 'methods' ? derived.methods.flatMap(bind => printer.bind(bind)) : [];
}

test('equality has an equation for each constructor with fields', () => {
  assert.equal(equationsOf(deriveEq(typeOf({ Leaf: 0, Node: 2 }))), [
    '(==) Leaf Leaf = True',
    '(==) (Node a1 a2) (Node b1 b2) = (a1 == b1) && (a2 == b2)',
    '(==) _ _ = False',
  ]);
});

test('several constructors without fields are told apart by tag', () => {
  assert.equal(equationsOf(deriveEq(typeOf({ A: 0, B: 1, C: 0 }))), [
    '(==) (B a1) (B b1) = a1 == b1',
    '(==) !a !b = isTrue# (dataToTag# a ==# dataToTag# b)',
  ]);
  assert.equal(equationsOf(deriveEq(typeOf({}))), ['(==) _ _ = True']);
});

test('code for comparing is linear in the number of constructors', () => {
  const size = (count: number): number => {
    const names = Array.from({ length: count }, (_, i) => [`C${i}`, i % 2]);
    const type = typeOf(Object.fromEntries(names));
    return [...equationsOf(deriveEq(type)), ...equationsOf(deriveOrd(type))].join().length;
  };
  assert.ok(size(2000) < 11 * size(200));
});

test('small types get `<` of their own, in which the last field decides by `<`', () => {
  const methods = equationsOf(deriveOrd(typeOf({ P: 2 })));
  assert.equal(methods.slice(1), [
    '(<) (P a1 a2) (P b1 b2) = case compare a1 b1 of { LT -> True; EQ -> (<) a2 b2; GT -> False }',
    '(<=) a b = not (b < a)',
    '(>) a b = b < a',
    '(>=) a b = not (a < b)',
  ]);
  assert.is(equationsOf(deriveOrd(typeOf({ A: 1, B: 0, C: 0, D: 0 }))).length, 2);
});

test.run();
