import { objectWords } from '../layout/layout.ts';
import { unreachable } from '../source/diagnostics.ts';
import type { ConAlt, Rhs, StgAlts, StgExpr, StgVar } from '../stg/stg.ts';
import { isStatic } from './quiet.ts';

/** What an expression allocates before its first call or branch. */
export interface Region {
  readonly words: number;
  /** Does control leave the expression in one way, without a call or a branch? */
  readonly straight: boolean;
}

export function region(e: StgExpr): Region {
  switch (e.tag) {
    case 'values':
      return { words: 0, straight: true };
    case 'prim':
      if (e.op.name === 'newMutVar#' || e.op.name === 'newTVar#')
        return { words: objectWords('mutable', 1, 0), straight: true };
      return { words: 0, straight: !e.op.calls && !e.op.diverges };
    case 'con':
      return { words: rhsWords(e), straight: true };
    case 'app':
      return { words: 0, straight: e.args.length === 0 && e.fun.evaluated };
    case 'jump':
      return { words: 0, straight: false };
    case 'let': {
      const words = e.group.bindings.map(b => rhsWords(b.rhs, b.var));
      return andThen({ words: words.reduce((a, b) => a + b, 0), straight: true }, e.body);
    }
    case 'case':
      return andThen(region(e.scrutinee), soleBody(e.alts));
    case 'join':
      return { words: e.rec ? 0 : region(e.body).words, straight: false };
    default:
      return unreachable(e);
  }
}

function andThen(first: Region, e: StgExpr | undefined): Region {
  if (!first.straight || e === undefined) return { words: first.words, straight: false };
  const rest = region(e);
  return { words: first.words + rest.words, straight: rest.straight };
}

/** The words that a right-hand side takes in the heap; 0 for what exists before the program runs. */
export function rhsWords(rhs: Rhs, own?: StgVar): number {
  if (rhs.tag === 'con')
    return isStatic(rhs.args) ? 0 : objectWords('constructor', 0, rhs.con.reps.length);
  const captured = rhs.free.filter(v => v !== own).length;
  return objectWords(rhs.update === 'function' ? 'function' : 'thunk', 0, captured);
}

/** The alternative of a `case` that needs no branch. */
function soleBody(alts: StgAlts): StgExpr | undefined {
  switch (alts.tag) {
    case 'tuple':
    case 'force':
      return alts.body;
    case 'lit':
      return alts.alts.length === 0 ? alts.default : undefined;
    case 'con':
      return onlyAlternative(alts.alts, alts.default);
    default:
      return unreachable(alts);
  }
}

/** The body that is chosen for certain. */
export function onlyAlternative(
  alts: readonly ConAlt[],
  otherwise: StgExpr | undefined,
): StgExpr | undefined {
  const [first, ...more] = alts;
  if (first === undefined) return otherwise;
  const certain = more.length === 0 && (otherwise === undefined || first.con.family === 1);
  return certain ? first.body : undefined;
}
