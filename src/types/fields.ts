import { globalName } from '../names/name.ts';
import { literalValue } from './builtin.ts';
import type { Class } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { instantiate, splitCon, splitForall, splitFun, type Type } from './type.ts';
import type { TExpr } from './typed.ts';

/** The class of types that have a field. */
export const hasFieldClass = globalName('GHC.Records', 'type', 'HasField');

/** Solves `HasField "x" r a` by a field of `r`. Undefined: it has none, but there may be an instance. */
export function solveField(
  c: Checker,
  evidence: Evidence,
  cls: Class,
  [text, record, type]: readonly Type[],
): readonly Evidence[] | 'wait' | undefined {
  if (text === undefined || record === undefined || type === undefined) return undefined;
  const name = literalValue(text);
  const con = splitCon(record)?.con;
  if (name === undefined || con === undefined) return undefined;
  const labels = con.cons.flatMap(each => each.labels);
  const label = labels.find(each => each.label === name && each.module !== undefined);
  if (label === undefined || !c.env.hasVariable(label)) return undefined;
  const selector = c.env.variable(label);
  const sigma = selector.written ?? selector.type;
  const types = splitForall(sigma).vars.map(v => c.solver.fresh(v.kind));
  const parts = splitFun(instantiate(sigma, types));
  if (parts === undefined) return undefined;
  if (c.solver.unify(parts.arg, record) !== undefined) return 'wait';
  if (c.solver.unify(parts.res, type) !== undefined) return 'wait';
  const build = (final: (t: Type) => Type): TExpr => {
    const at = [text, record, type].map(final);
    const con_: TExpr = { tag: 'con', con: cls.dictionary, types: at };
    const arg: TExpr = { tag: 'var', var: selector, types: types.map(final) };
    return { tag: 'app', fun: con_, arg };
  };
  evidence.ref = { tag: 'built', args: [], build };
  return [];
}
