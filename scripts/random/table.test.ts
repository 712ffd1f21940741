import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Dice, numbersFrom } from './dice.ts';
import { libraryForms } from './table.ts';
import { match, parseForm, parseType, showType, variablesOf } from './types.ts';

test('after the last number, every choice is the simplest', () => {
  const dice = new Dice([5]);
  assert.is(dice.pick(['a', 'b', 'c']), 'c');
  assert.is(dice.pick(['a', 'b', 'c']), 'a');
  assert.is(dice.chance(99), false);
});

test('a seed makes the same numbers each time', () => {
  assert.equal(numbersFrom(7, 2), numbersFrom(7, 2));
});

test('types are read and shown', () => {
  for (const text of ['[(Int, a)]', 'Map.Map k (Maybe a)', '(a -> (b -> [c]))', '()']) {
    assert.is(showType(parseType(text)), text);
  }
});

test('what a signature promises', () => {
  const { result, holes } = parseForm('foldr :: (a -> b -> b) -> b -> [a] -> b');
  assert.is(holes.length, 3);
  assert.is(match(result, parseType('Int'), new Map())?.get('b')?.con, 'Int');
  assert.is(match(parseType('Either a a'), parseType('Either Int Bool'), new Map()), undefined);
});

test('what a line of the tables demands is about its own types', () => {
  for (const { result, holes, given, texts } of libraryForms) {
    const own = [result, ...holes.flatMap(hole => hole ?? [])].flatMap(variablesOf);
    const wanted = given.flatMap(({ of }) => variablesOf(of));
    assert.equal(
      wanted.filter(name => !own.includes(name)),
      [],
      texts.join('…'),
    );
  }
});

test.run();
