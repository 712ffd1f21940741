import { type CoreProgram, nothingAround, type Surroundings } from '../core/core.ts';
import { close } from './close.ts';
import { convert } from './convert.ts';
import { findJoinPoints } from './joins.ts';
import { lintStg } from './lint.ts';
import type { StgProgram } from './stg.ts';

/** Core → STG. Throws `InternalError` when the result breaks a rule of STG. */
export function toStg(program: CoreProgram, around: Surroundings = nothingAround): StgProgram {
  const stg = close(findJoinPoints(convert(program, around)));
  lintStg(stg);
  return stg;
}
