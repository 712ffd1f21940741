import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as b from '../stg/build.ts';
import { close } from '../stg/close.ts';
import { lintStg } from '../stg/lint.ts';
import type { ConInfo, Rhs, StgExpr, StgVar } from '../stg/stg.ts';
import { Machine } from './machine.ts';
import type { Host } from './world.ts';

const main = b.global('Main.main');
const nil: ConInfo = { name: '[]', tag: 0, family: 2, reps: [], strict: [] };
const cons: ConInfo = {
  name: ':',
  tag: 1,
  family: 2,
  reps: ['int', 'ptr'],
  strict: [false, false],
};
const box: ConInfo = { name: 'Box', tag: 0, family: 1, reps: ['int'], strict: [false] };
const empty = b.global('[]');

interface Outcome {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
  readonly machine: Machine;
}

/** A machine for the program whose action `main` is `body`, and what it wrote. */
function prepare(
  body: StgExpr,
  more: readonly (readonly [StgVar, Rhs])[] = [],
  input: readonly Uint8Array[] = [],
  maxSlots = 2 ** 24,
) {
  const written: Record<1 | 2, number[]> = { 1: [], 2: [] };
  const chunks = [...input];
  const host: Host = {
    programName: 'prog',
    args: ['one', 'zwei'],
    interactive: false,
    read: () => chunks.shift(),
    write: (fd, bytes) => written[fd].push(...bytes),
  };
  const action: Rhs = b.fun([b.local('s', 'void')], [], body);
  const all: readonly (readonly [StgVar, Rhs])[] = [
    [main, action],
    [empty, { tag: 'con', con: nil, args: [] }],
    ...more,
  ];
  const program = close({ bindings: all.map(([v, rhs]) => ({ var: v, rhs })), main });
  lintStg(program);
  const machine = new Machine(program, host, { maxSlots });
  const text = (fd: 1 | 2): string => new TextDecoder().decode(Uint8Array.from(written[fd]));
  return { machine, text };
}

function run(...args: Parameters<typeof prepare>): Outcome {
  const { machine, text } = prepare(...args);
  const code = machine.run();
  return { code, out: text(1), err: text(2), machine };
}
/** Prints a character, then goes on. */
function put(char: b.Arg, rest: StgExpr): StgExpr {
  return b.unpack(b.prim('putChar#', 1, char, b.token), [], rest);
}

const done = b.values();
const [n, m, x] = [b.local('n', 'int'), b.local('m', 'int'), b.local('x', 'int')];
const [xs, acc] = [b.local('xs'), b.local('acc', 'int')];

test('a thunk is evaluated once, however often it is used', () => {
  const t = b.local('t');
  const shared = b.thunk(put(97, b.build(box, 7)));
  const twice = b.match(b.call(t), [box, [n], b.match(b.call(t), [box, [m], put(m, done)])]);
  assert.is(run(b.let1(t, shared, twice)).out, 'a\u0007');
});

test('a thunk that needs its own value is found out', () => {
  const t = b.local('t');
  const { code, err, out } = run(
    put(97, b.letRec([[t, b.thunk(b.call(t))]], b.unpack(b.call(t), [], done))),
  );
  assert.equal([code, out, err], [1, 'a', 'prog: <<loop>>\n']);
});

test('a single-entry thunk that is entered twice is our bug', () => {
  const t = b.local('t');
  const use = (rest: StgExpr): StgExpr => b.unpack(b.call(t), [], rest);
  const body = b.let1(t, b.thunk(b.build(box, 1), 'once'), use(use(done)));
  assert.throws(() => run(body), /entered twice/);
});
/** Binds an unboxed number to a fresh variable. */
function number(e: StgExpr, rest: (v: StgVar) => StgExpr): StgExpr {
  const v = b.local('v', 'int');
  return b.force(e, v, rest(v));
}

const digits = b.global('Main.digits');
const [c1, c2, c3] = [b.local('a', 'int'), b.local('b', 'int'), b.local('c', 'int')];
/** `digits a b c` is 100a + 10b + c. */
const digitsRhs = b.fun(
  [c1, c2, c3],
  ['int'],
  number(b.prim('*#', c1, 100), a =>
    number(b.prim('*#', c2, 10), t => number(b.prim('+#', a, t), sum => b.prim('+#', sum, c3))),
  ),
);

test('too few arguments make a partial application', () => {
  const [g, h] = [b.local('g', 'ptr', true), b.local('h', 'ptr', true)];
  const last = b.force(b.call(h, 7), m, put(m, done));
  const body = b.force(b.call(digits, 0), g, b.force(b.call(g, 9), h, last));
  assert.is(run(body, [[digits, digitsRhs]]).out, 'a');
});

test('too many arguments are kept for the function that comes back', () => {
  const first = b.global('Main.first');
  const firstRhs = b.fun([n], ['ptr'], b.call(digits, n));
  const body = b.force(b.call(first, 0, 9, 7), m, put(m, done));
  assert.is(
    run(body, [
      [digits, digitsRhs],
      [first, firstRhs],
    ]).out,
    'a',
  );
});

test('a thunk can be called: its value is', () => {
  const t = b.local('t');
  const body = b.let1(t, b.thunk(b.call(digits, 0, 9)), b.force(b.call(t, 7), m, put(m, done)));
  assert.is(run(body, [[digits, digitsRhs]]).out, 'a');
});
const upto = b.global('Main.upto');
/** `upto x m` is the lazy list of the numbers from x to m. */
const uptoRhs = b.fun(
  [x, m],
  ['ptr'],
  b.whether(
    b.prim('>#', x, m),
    1,
    b.call(empty),
    b.let1(
      xs,
      b.thunk(number(b.prim('+#', x, 1), next => b.call(upto, next, m))),
      b.build(cons, x, xs),
    ),
  ),
);

const total = b.global('Main.total');
const [ys, y, rest] = [b.local('ys'), b.local('y', 'int'), b.local('rest')];
/** `total acc ys` adds in a loop. */
const totalRhs = b.fun(
  [acc, ys],
  ['int'],
  b.match(
    b.call(ys),
    [nil, [], b.values(acc)],
    [cons, [y, rest], number(b.prim('+#', acc, y), sum => b.call(total, sum, rest))],
  ),
);

const deep = b.global('Main.deep');
const [zs, z, more] = [b.local('zs'), b.local('z', 'int'), b.local('more')];
/** `deep zs` adds on the way back. */
const deepRhs = b.fun(
  [zs],
  ['int'],
  b.match(
    b.call(zs),
    [nil, [], b.values(0)],
    [cons, [z, more], number(b.call(deep, more), sum => b.prim('+#', z, sum))],
  ),
);
const library = [
  [upto, uptoRhs],
  [total, totalRhs],
  [deep, deepRhs],
] as const;

/** Prints the character `work xs` modulo 1000, where `xs` is the list of the numbers to `size`. */
function overList(size: number, work: (list: StgVar) => StgExpr): StgExpr {
  const list = b.local('list');
  const [result, char] = [b.local('result', 'int'), b.local('char', 'int')];
  const show = b.force(b.prim('remInt#', result, 1000), char, put(char, done));
  return b.let1(list, b.thunk(b.call(upto, 1, size)), b.force(work(list), result, show));
}

test('recursion a million calls deep needs no JavaScript stack', () => {
  const { out, code } = run(
    overList(1_000_000, list => b.call(deep, list)),
    library,
  );
  assert.equal([code, out], [0, String.fromCodePoint(((1_000_000 * 1_000_001) / 2) % 1000)]);
});

test('recursion without end is a stack overflow', () => {
  const { err, code } = run(
    overList(1_000_000, list => b.call(deep, list)),
    library,
    [],
    2 ** 16,
  );
  assert.is(code, 2);
  assert.match(err, /^prog: Stack space overflow: current size \d+ bytes\.\n$/);
});

test('a list that is consumed as it is made is never there as a whole', () => {
  const { machine, text } = prepare(
    overList(300_000, list => b.call(total, 0, list)),
    library,
  );
  let most = 0;
  while (machine.run(50_000) === undefined) most = Math.max(most, machine.countReachable());
  assert.ok(most < 100, `${most} objects were reachable at once`);
  assert.is(text(1), String.fromCodePoint(((300_000 * 300_001) / 2) % 1000));
});
test('a join point is a loop', () => {
  const label = { name: 'loop' };
  const [i, j] = [b.local('i', 'int'), b.local('j', 'int')];
  const again = number(b.prim('+#', j, i), sum =>
    number(b.prim('-#', i, 1), less => b.jump(label, less, sum)),
  );
  const point = { label, params: [i, j], body: b.whether(b.values(i), 0, put(j, done), again) };
  assert.is(run(b.join(true, point, b.jump(label, 13, 6))).out, 'a');
});

test('arguments are in memory, after the name of the program', () => {
  const address = b.local('address', 'int');
  const char = b.local('char', 'int');
  const body = b.unpack(
    b.prim('argument#', 2, b.token),
    [address],
    b.force(b.prim('indexCharOffAddr#', address, 3), char, put(char, done)),
  );
  assert.is(run(body).out, 'i');
});

test.run();
