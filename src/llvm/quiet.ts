import { unreachable } from '../source/diagnostics.ts';
import type { Atom, Closure, StgAlts, StgExpr, StgProgram, StgVar } from '../stg/stg.ts';
import { isHeld, resultsOf } from './shape.ts';

/** The top-level functions that neither allocate nor call what does; none that others call from outside. */
export function quietFunctions(
  program: StgProgram,
  isPublic: (v: StgVar) => boolean = () => false,
): ReadonlySet<StgVar> {
  const quiet = new Map<StgVar, Closure>();
  for (const { var: v, rhs } of program.bindings) {
    if (rhs.tag !== 'closure' || rhs.update !== 'function' || isPublic(v)) continue;
    // What does not fit registers returns on the shadow stack, which a quiet function has not got.
    if (resultsOf(rhs.result.filter(isHeld)).slots === 0) quiet.set(v, rhs);
  }
  let before: number;
  do {
    before = quiet.size;
    for (const [v, closure] of quiet) if (!isQuiet(closure.body, quiet)) quiet.delete(v);
  } while (quiet.size < before);
  return new Set(quiet.keys());
}

/** Are these all constants of the program? */
export function isStatic(atoms: readonly Atom[]): boolean {
  return atoms.every(a => a.tag !== 'var' || a.var.global);
}

function isQuiet(e: StgExpr, functions: ReadonlyMap<StgVar, Closure>): boolean {
  const quiet = (part: StgExpr | undefined) => part === undefined || isQuiet(part, functions);
  switch (e.tag) {
    case 'values':
    case 'jump':
      return true;
    case 'prim':
      return !e.op.calls;
    case 'con':
      return isStatic(e.args);
    case 'app':
      if (e.args.length === 0) return e.fun.evaluated;
      return functions.get(e.fun)?.params.length === e.args.length;
    case 'let':
      return false;
    case 'join':
      return quiet(e.body) && e.points.every(p => quiet(p.body));
    case 'case':
      return quiet(e.scrutinee) && bodies(e.alts).every(quiet);
    default:
      return unreachable(e);
  }
}

/** The expressions that can be chosen. */
export function bodies(alts: StgAlts): readonly StgExpr[] {
  switch (alts.tag) {
    case 'con':
    case 'lit': {
      const each = alts.alts.map(alt => alt.body);
      return alts.default === undefined ? each : [...each, alts.default];
    }
    case 'tuple':
    case 'force':
      return [alts.body];
    default:
      return unreachable(alts);
  }
}
