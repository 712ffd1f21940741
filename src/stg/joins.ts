import { InternalError, unreachable } from '../source/diagnostics.ts';
import { bodiesOf, mapAlts } from './alts.ts';
import type {
  Atom,
  JoinPoint,
  Label,
  Rhs,
  StgAlts,
  StgBinding,
  StgExpr,
  StgGroup,
  StgProgram,
  StgVar,
} from './stg.ts';

/**
 * How an expression uses a variable: the number of arguments when every use is a tail call with that
 * many, else `escapes`.
 */
type Use = number | 'escapes';
type Uses = Map<StgVar, Use>;

function merge(into: Uses, from: Uses): Uses {
  if (from.size > into.size) return merge(from, into);
  for (const [v, use] of from) into.set(v, into.has(v) && into.get(v) !== use ? 'escapes' : use);
  return into;
}

/** What is not in tail position. */
function escaping(uses: Uses): Uses {
  for (const v of uses.keys()) uses.set(v, 'escapes');
  return uses;
}

function ofAtoms(atoms: readonly Atom[]): Uses {
  const uses: Uses = new Map();
  for (const atom of atoms) if (atom.tag === 'var') uses.set(atom.var, 'escapes');
  return uses;
}

/** Collects the let-bound functions and thunks that can be join points. */
class Finder {
  readonly joinPoints = new Set<StgVar>();

  /** The uses of variables in an expression in tail position. */
  uses(e: StgExpr): Uses {
    switch (e.tag) {
      case 'values':
        return ofAtoms(e.atoms);
      case 'app':
        return merge(new Map([[e.fun, e.args.length]]), ofAtoms(e.args));
      case 'con':
      case 'prim':
        return ofAtoms(e.args);
      case 'case':
        return merge(escaping(this.uses(e.scrutinee)), this.#alts(e.alts));
      case 'let':
        return this.#let(e.group, e.body);
      case 'join':
      case 'jump':
        throw new InternalError('join points were found before');
      default:
        return unreachable(e);
    }
  }

  #alts(alts: StgAlts): Uses {
    return bodiesOf(alts)
      .map(body => this.uses(body))
      .reduce(merge, new Map());
  }

  /** The uses in a right-hand side, as if it were in tail position. */
  rhs(rhs: Rhs): Uses {
    return rhs.tag === 'con' ? ofAtoms(rhs.args) : this.uses(rhs.body);
  }

  #let({ rec, bindings }: StgGroup, body: StgExpr): Uses {
    const inBody = this.uses(body);
    const inRhss = bindings.map(b => this.rhs(b.rhs)).reduce(merge, new Map());
    const all = rec ? merge(new Map(inBody), inRhss) : inBody;
    const joins = bindings.every(b => isJoin(b, all.get(b.var), rec));
    for (const b of bindings) if (joins) this.joinPoints.add(b.var);
    const result = merge(inBody, joins ? inRhss : escaping(inRhss));
    for (const b of bindings) result.delete(b.var);
    return result;
  }
}
function isJoin({ rhs }: StgBinding, use: Use | undefined, rec: boolean): boolean {
  if (rhs.tag === 'con' || use !== rhs.params.length) return false;
  return !rec || rhs.params.length > 0;
}

/** Turns local functions and thunks that are only called in tail position into join points. */
export function findJoinPoints(program: StgProgram): StgProgram {
  const bindings = program.bindings.map(({ var: v, rhs }) => {
    const finder = new Finder();
    finder.rhs(rhs);
    return { var: v, rhs: new Rewriter(finder.joinPoints).rhs(rhs) };
  });
  return { ...program, bindings };
}

class Rewriter {
  readonly #labels: ReadonlyMap<StgVar, Label>;

  constructor(joinPoints: ReadonlySet<StgVar>) {
    this.#labels = new Map([...joinPoints].map(v => [v, { name: v.name }]));
  }

  rhs(rhs: Rhs): Rhs {
    return rhs.tag === 'con' ? rhs : { ...rhs, body: this.#expression(rhs.body) };
  }

  #expression(e: StgExpr): StgExpr {
    switch (e.tag) {
      case 'app': {
        const label = this.#labels.get(e.fun);
        if (label === undefined) return e;
        return { tag: 'jump', label, args: e.args.filter(arg => arg.tag !== 'void') };
      }
      case 'case':
        return {
          ...e,
          scrutinee: this.#expression(e.scrutinee),
          alts: mapAlts(e.alts, body => this.#expression(body)),
        };
      case 'let':
        return this.#let(e.group, this.#expression(e.body));
      default:
        return e;
    }
  }

  #let(group: StgGroup, body: StgExpr): StgExpr {
    const points = group.bindings.flatMap(b => this.#joinPoint(b));
    if (points.length > 0) return { tag: 'join', rec: group.rec, points, body };
    const bindings = group.bindings.map(b => ({ var: b.var, rhs: this.rhs(b.rhs) }));
    return { tag: 'let', group: { ...group, bindings }, body };
  }

  #joinPoint({ var: v, rhs }: StgBinding): JoinPoint[] {
    const label = this.#labels.get(v);
    if (label === undefined || rhs.tag === 'con') return [];
    const params = rhs.params.filter(param => param.rep !== 'void');
    return [{ label, params, body: this.#expression(rhs.body) }];
  }
}
