import * as assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { suite } from 'uvu';
import { CacheProblem, cached, contentKey } from './cache.ts';

const test = suite('cache');
const saved = process.env.RUSHOLME_CACHE;
let folder: string;

test.before.each(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rusholme-cache-'));
  process.env.RUSHOLME_CACHE = folder;
});

test.after.each(() => {
  fs.rmSync(folder, { recursive: true });
  if (saved === undefined) delete process.env.RUSHOLME_CACHE;
  else process.env.RUSHOLME_CACHE = saved;
});

/** Makes a thing with one file in it. */
const holding = (text: string) => (where: string) => fs.writeFileSync(path.join(where, 'it'), text);

const textIn = (where: string) => fs.readFileSync(path.join(where, 'it'), 'utf8');

test('different parts have different keys', () => {
  const parts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']];
  assert.equal(new Set(parts.map(contentKey)).size, parts.length);
});

test('a thing is made once', () => {
  const first = cached('t', 'k', holding('first'));
  const second = cached('t', 'k', () => assert.fail('made again'));
  assert.equal(second, first);
  assert.equal(textIn(second), 'first');
});

test('work that fails leaves nothing', () => {
  const half = (where: string) => {
    holding('half')(where);
    throw new Error('killed');
  };
  assert.throws(() => cached('t', 'k', half), /killed/);
  assert.deepEqual(fs.readdirSync(path.join(folder, 't')), []);
  assert.equal(textIn(cached('t', 'k', holding('whole'))), 'whole');
});

test('a thing with a file that was cut or removed is made again', () => {
  const made = cached('t', 'k', holding('whole'));
  fs.truncateSync(path.join(made, 'it'), 2);
  assert.equal(textIn(cached('t', 'k', holding('again'))), 'again');
  fs.rmSync(path.join(made, 'it'));
  assert.equal(textIn(cached('t', 'k', holding('and again'))), 'and again');
});

test('of two who build at the same time, one wins', () => {
  const slow = (where: string) => {
    holding('slow')(where);
    cached('t', 'k', holding('fast'));
  };
  assert.equal(textIn(cached('t', 'k', slow)), 'fast');
  assert.deepEqual(fs.readdirSync(path.join(folder, 't')), ['k']);
});

test('the oldest go when there are too many', () => {
  for (let i = 0; i < 205; i++) {
    const made = cached('t', `k${i}`, holding(''));
    fs.utimesSync(made, i, i);
  }
  const names = fs.readdirSync(path.join(folder, 't'));
  assert.equal(names.length, 200);
  assert.ok(!names.includes('k3') && names.includes('k204'));
});

test('a cache that cannot be written', () => {
  process.env.RUSHOLME_CACHE = '/dev/null/nowhere';
  assert.throws(() => cached('t', 'k', holding('')), CacheProblem);
});

test.run();
