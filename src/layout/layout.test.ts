// Reads: rts
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { findZig } from '../native/zig.ts';
import { beliefs, constructorTag, payloadWords } from './layout.ts';

/** What the Zig compiler finds wrong with the beliefs; '' when all are true. */
function complaints(all: ReturnType<typeof beliefs>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-layout-'));
  try {
    copyFileSync('rts/layout.zig', join(folder, 'layout.zig'));
    writeFileSync(join(folder, 'check.zig'), checkFile(all));
    const zig = findZig();
    if (zig.tag === 'missing') throw new Error(zig.message);
    const compile = ['build-obj', '-fno-emit-bin', 'check.zig'];
    const result = spawnSync(zig.path, compile, { cwd: folder, encoding: 'utf8' });
    return result.status === 0 ? '' : result.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkFile(all: ReturnType<typeof beliefs>): string {
  const checks = all.map(([expression, value]) => {
    const text = JSON.stringify(expression).slice(1, -1);
    const message = `${text} is {d}, not {d}`.replaceAll('@', '\\x40');
    return [
      `    if (${expression} != ${value})`,
      `        @compileError(std.fmt.comptimePrint("${message}", .{ ${expression}, ${value} }));`,
    ].join('\n');
  });
  return [
    'const std = @import("std");',
    'const layout = @import("layout.zig");',
    'comptime {',
    '    @setEvalBranchQuota(100000);',
    ...checks,
    '}',
  ].join('\n');
}

test('Zig agrees with every belief', () => {
  assert.equal(complaints(beliefs()), '');
});

test('a wrong belief is found and named', () => {
  const lie = ['@offsetOf(layout.Info, "tag")', 24] as const;
  assert.match(complaints([...beliefs(), lie]), /offsetOf\(layout\.Info, "tag"\) is 28, not 24/);
});

test('a pointer tag decides between constructors as far as it can', () => {
  for (const family of [1, 7, 8, 1000]) {
    const tags = Array.from({ length: family }, (_, tag) => constructorTag(tag, family));
    assert.ok(tags.every(tag => tag >= 1 && tag <= 7));
    assert.equal(new Set(tags).size, Math.min(family, 7));
  }
});

test('pointers come first in the payload', () => {
  assert.deepEqual(payloadWords('constructor', [false, true, false, true]), [3, 1, 4, 2]);
  assert.deepEqual(payloadWords('thunk', [false, true]), [3, 2]);
});

test.run();
