import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import type { StgVar } from '../stg/stg.ts';
import { Position } from './position.ts';
import { Body } from './text.ts';

const pointer = (name: string): StgVar => ({ name, rep: 'ptr', global: false, evaluated: false });
const [l, r, x, self] = ['l', 'r', 'x', 'self'].map(pointer) as [StgVar, StgVar, StgVar, StgVar];

function start(update?: { self: StgVar; blackhole: string }) {
  const body = new Body();
  return { body, at: new Position({ body, update }, body.block('entry'), '%hp') };
}

/** A call after which these variables are needed. */
function call(at: Position, ...live: readonly StgVar[]): void {
  const plan = at.prepare(new Set(live));
  at.block.add(`call @f(ptr ${at.save(plan)})`);
  at.returned(plan);
}

/** The code, without metadata. */
function code(body: Body): string {
  return body.toString().replace(/, !tbaa !\d/g, '');
}

test('what is needed after a call is saved before it, and read when it is used', () => {
  const { body, at } = start();
  for (const v of [l, r]) at.bind(v, { value: body.name(v.name) });
  call(at, r);
  at.block.add(`use ${at.get(r)}`);
  call(at);
  at.block.end('ret void');
  const expected = `\
entry:
  store ptr %r, ptr %sp
  %top = getelementptr i8, ptr %sp, i64 8
  call @f(ptr %top)
  %r.1 = load ptr, ptr %sp
  use %r.1
  call @f(ptr %sp)
  ret void
`;
  assert.equal(code(body), expected);
});

test('a pointer keeps its slot, unless that would leave a gap', () => {
  const { body, at } = start();
  for (const v of [l, r, x]) at.bind(v, { value: body.name(v.name) });
  call(at, l, r, x);
  call(at, l, x);
  assert.equal(at.place(l).slot, 0);
  assert.equal(at.place(x).slot, 1, 'x moved down to where r was');
  call(at, l, x);
  at.block.end('ret void');
  assert.equal(code(body).match(/store/g)?.length, 4);
  assert.throws(() => at.get(r), /r is not there any more/);
});

test('a thunk that runs other code becomes a blackhole once, and marks its slot', () => {
  const { body, at } = start({ self, blackhole: '@blackhole_1' });
  at.bind(self, { value: body.name('self') });
  at.bind(l, { field: { base: '%self', offset: 16 } });
  call(at, self, l);
  call(at, self);
  assert.equal(at.get(self), '%self.1');
  at.block.end('ret void');
  const text = code(body);
  assert.equal(text.match(/store ptr @blackhole_1, ptr %self/g)?.length, 1);
  assert.match(text, /%frame = getelementptr i8, ptr %self, i64 1\n {2}store ptr %frame, ptr %sp/);
  assert.ok(
    text.indexOf('%l = load') < text.indexOf('@blackhole_1'),
    'read before the payload dies',
  );
});

test('where ways meet, what differs is chosen', () => {
  const { body, at } = start();
  at.bind(l, { value: body.name('l') });
  at.bind(r, { value: '%r' });
  const plan = at.prepare(new Set([l]));
  const slow = at.branchIf('%is', body.block('slow'));
  slow.save(plan);
  slow.returned(plan);
  for (const way of [at, slow]) way.bind(r, { value: '%r' });
  const ways = [
    { at, values: ['%a'] },
    { at: slow, values: ['%b'] },
  ];
  const brought = [{ name: 'v', rep: 'ptr' }] as const;
  const met = Position.merge(ways, 'met', brought, new Set([l, r]));
  met.at.block.end('ret void');
  const text = code(body);
  assert.match(text, /br i1 %is, label %slow, label %met/);
  assert.match(text, /%v = phi ptr \[ %a, %entry \], \[ %b, %slow \]/);
  assert.equal(met.at.get(r), '%r', 'the same on both ways');
  assert.equal(met.at.get(l), '%l.2', 'moved on one way: a choice');
});

test.run();
