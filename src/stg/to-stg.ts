import type { CoreProgram } from '../core/core.ts';
import { close } from './close.ts';
import { convert } from './convert.ts';
import { findJoinPoints } from './joins.ts';
import { lintStg } from './lint.ts';
import type { StgProgram } from './stg.ts';

/** Core → STG. Throws `InternalError` when the result breaks a rule of STG. */
export function toStg(program: CoreProgram): StgProgram {
  const stg = close(findJoinPoints(convert(program)));
  lintStg(stg);
  return stg;
}
