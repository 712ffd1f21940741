// Reads: nothing
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stageNames } from './stage-names.ts';
import { stages } from './stages.ts';

test('every stage has a name, and every name a stage', () => {
  assert.equal(Object.keys(stageNames), Object.keys(stages));
});

test.run();
