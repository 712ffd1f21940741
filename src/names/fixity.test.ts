import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Source } from '../source/source.ts';
import { type ChainPart, negationFixity, type Operator, resolveChain } from './fixity.ts';
import type { Fixity } from './interface.ts';

type Part = ChainPart<string, string>;
type Parse = { tree: string; rest: readonly Part[] } | undefined;

function parseNeg(op1: Fixity, [first, ...rest]: readonly Part[]): Parse {
  if (first?.tag === 'operand') return parse1(op1, first.operand, rest);
  if (op1.precedence >= 6) return undefined;
  const negated = parseNeg(negationFixity, rest);
  return negated && parse1(op1, `(-${negated.tree})`, negated.rest);
}

function parse1(op1: Fixity, tree: string, parts: readonly Part[]): Parse {
  const [op2, ...rest] = parts;
  if (op2 === undefined || op2.tag !== 'infix') return { tree, rest: parts };
  const same = op1.precedence === op2.fixity.precedence;
  const fix1 = op1.associativity;
  if (same && (fix1 !== op2.fixity.associativity || fix1 === 'none')) return undefined;
  if (op1.precedence > op2.fixity.precedence || (same && fix1 === 'left')) {
    return { tree, rest: parts };
  }
  const right = parseNeg(op2.fixity, rest);
  return right && parse1(op1, `(${tree}${op2.operator}${right.tree})`, right.rest);
}

const reportTree = (parts: readonly Part[]): string | undefined =>
  parseNeg({ associativity: 'none', precedence: -1 }, parts)?.tree;

const infix: fc.Arbitrary<Operator<string>> = fc
  .record({
    associativity: fc.constantFrom<Fixity['associativity']>('left', 'right', 'none'),
    precedence: fc.integer({ min: 4, max: 7 }),
  })
  .map(fixity => ({
    tag: 'infix',
    operator: { left: '<', right: '>', none: '=' }[fixity.associativity],
    fixity,
  }));

const nowhere = { source: new Source('chain.hs', ''), start: 0, end: 0 };
const minus: Operator<string> = { tag: 'prefix', minus: nowhere, fixity: negationFixity };
const operand: fc.Arbitrary<Part[]> = fc
  .tuple(fc.array(fc.constant(minus), { maxLength: 1 }), fc.constantFrom('a', 'b', 'c'))
  .map(([minuses, name]) => [...minuses, { tag: 'operand', operand: name }]);

const chain: fc.Arbitrary<Part[]> = fc
  .tuple(operand, fc.array(fc.tuple(infix, operand), { maxLength: 6 }))
  .map(([first, rest]) => [...first, ...rest.flatMap(([op, next]) => [op, ...next])]);

function ourTree(parts: readonly Part[]): string | undefined {
  let failed = false;
  const tree = resolveChain<string, string>(parts, {
    infix: (op, left, right) => `(${left}${op}${right})`,
    prefix: (_, arg) => `(-${arg})`,
    conflict: () => {
      failed = true;
    },
  });
  return failed ? undefined : tree;
}

test('chains group as the report says', () => {
  fc.assert(
    fc.property(chain, parts => assert.is(ourTree(parts), reportTree(parts))),
    { numRuns: 2000 },
  );
});

test('a chain of a hundred thousand operators needs no deep stack', () => {
  const fixity: Fixity = { associativity: 'right', precedence: 5 };
  const operand: Part = { tag: 'operand', operand: 'x' };
  const parts: Part[] = [operand];
  for (let i = 0; i < 100_000; i++) parts.push({ tag: 'infix', operator: ':', fixity }, operand);
  let count = 0;
  resolveChain<string, string>(parts, {
    infix: () => `${count++}`,
    prefix: (_, arg) => arg,
    conflict: () => assert.unreachable(),
  });
  assert.is(count, 100_000);
});

test.run();
