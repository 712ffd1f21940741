// Reads: rts src/native src/names/files.ts lib
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { cacheFolder } from './cache.ts';
import { runToEnd } from './engine.ts';
import { hostTarget, linked, type Toolchain } from './toolchain.ts';
import { findZig } from './zig.ts';

function toolchain(): Toolchain {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  return { zig: zig.path, target };
}

function probe(name: string): string {
  return linked(toolchain(), readFileSync(`rts/probes/${name}.ll`, 'utf8'), 2);
}

function run(rts: string, args: readonly string[], stdin: string | Uint8Array = '') {
  const request = { file: 'probe.hs', args, stdin: Buffer.from(stdin) };
  const { stdout, stderr, code } = runToEnd(probe('probe'), request, rts);
  return { stdout: stdout.toString(), stderr: stderr.toString(), code };
}

test('hello', () => {
  const result = spawnSync(probe('hello'), { encoding: 'utf8' });
  assert.deepEqual([result.stdout, result.stderr, result.status], ['Hello, world!\n', '', 0]);
});

test('arguments: the run-time system takes its own and hides them', () => {
  const args = ['names', 'a b', '+RTS', '-K1m', '-RTS', 'c', '--RTS', '+RTS', 'd'];
  assert.equal(run('', args).stdout, 'probe\nnames\na b\nc\n+RTS\nd\n');
});

test('an exit code; what was printed before is there', () => {
  assert.deepEqual(run('', ['x']), { stdout: 'before ', stderr: '', code: 7 });
});

test('a thunk that waits for itself', () => {
  const expected = { stdout: 'before ', stderr: 'probe: <<loop>>\n', code: 1 };
  assert.deepEqual(run('', ['loop']), expected);
});

const overflow =
  'probe: Stack space overflow: current size 8388608 bytes.\n' +
  "probe: Use `+RTS -Ksize -RTS' to increase it.\n";

for (const stack of ['recurse', 'push']) {
  test(`a full stack: ${stack}`, () => {
    assert.deepEqual(run('-K8m', [stack]), { stdout: '', stderr: overflow, code: 2 });
  });
}

test('a full heap', () => {
  const result = run('-M8m', ['allocate']);
  assert.equal(result.code, 251);
  assert.match(result.stderr, /^probe: Heap exhausted;\nprobe: .* 8388608 bytes \(8 MB\)\.\n/);
});

test('a crash is our fault', () => {
  const result = run('', ['crash']);
  assert.equal(result.code, 70);
  assert.match(result.stderr, /invalid access to address 0x10\n.*Please report it/);
});

test('an unknown option', () => {
  const result = run('-Q', ['names']);
  assert.equal(result.code, 1);
  assert.match(result.stderr, /unknown RTS option: -Q\n/);
});

test('characters through both buffers', () => {
  const text = `${'x'.repeat(32767)}é${'€😀'.repeat(20000)}`;
  assert.equal(run('', ['echo'], text).stdout, text);
  const bad = Uint8Array.of(0x61, 0xff, 0xe2, 0x82, 0x62, 0xed, 0xa0, 0x80, 0xc3);
  assert.equal(run('', ['echo'], bad).stdout, new TextDecoder().decode(bad));
});

test('a reader that goes away', () => {
  const script = `"$0" yes | head -1; echo "\${PIPESTATUS[0]}"`;
  const result = spawnSync('bash', ['-c', script, probe('probe')], { encoding: 'utf8' });
  assert.deepEqual([result.stdout, result.stderr], ['y\n0\n', '']);
});

test('a disk that is full', () => {
  const full = openSync('/dev/full', 'w');
  const result = spawnSync(probe('hello'), {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
    argv0: 'hello',
  });
  const message = 'hello: <stdout>: commitBuffer: resource exhausted (No space left on device)\n';
  assert.deepEqual([result.stderr, result.status], [message, 1]);
});

const units = ['rts/options.zig', 'rts/io.zig', 'rts/limbs_test.zig'];
/** Zig's own back end, quicker than LLVM, knows neither all instructions nor weak symbols. */
const byLLVM = ['rts/elementary.zig', 'rts/limbs_test.zig', 'rts/collector_test.zig'];
units.push('rts/elementary.zig');
units.push('rts/collector_test.zig');

for (const file of units) {
  test(file, () => {
    const cache = path.join(cacheFolder(), 'zig');
    const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: cache, ZIG_LOCAL_CACHE_DIR: cache };
    const how = byLLVM.includes(file) ? ['-fllvm'] : [];
    const result = spawnSync(toolchain().zig, ['test', ...how, file], { encoding: 'utf8', env });
    assert.equal(result.status, 0, result.stderr);
    assert.match(result.stderr, /All \d+ tests passed/);
  });
}

test.run();
