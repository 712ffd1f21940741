import { globalName } from '../names/name.ts';
import { literalValue } from './builtin.ts';
import { splitPred } from './classes.ts';
import type { EvidenceScope, Given } from './evidence.ts';
import type { Pred, Type } from './type.ts';
import { splitCon } from './type.ts';

/** The class of implicit parameters. */
export const implicitClass = globalName('GHC.Classes', 'type', 'IP');

/** The name and the type of the implicit parameter that a constraint is about. */
export function implicitOf(pred: Pred): { readonly name: string; readonly type: Type } | undefined {
  const split = splitPred(pred);
  const [text, type] = split?.types ?? [];
  if (split?.class.tyCon.name !== implicitClass || text === undefined) return undefined;
  const name = literalValue(text);
  return typeof name === 'string' && type !== undefined ? { name, type } : undefined;
}

/** What the nearest scope says that a parameter is; `waits` if that is not decided yet. */
export function nearestImplicit(pred: Pred, from: EvidenceScope): Given | 'waits' | undefined {
  const split = splitPred(pred);
  const wanted = implicitOf(pred);
  if (split === undefined || wanted === undefined) return undefined;
  for (let s: EvidenceScope | undefined = from; s !== undefined; s = s.parent) {
    const givens = s.givens.get(split.class.tyCon) ?? [];
    const found = givens.find(given => {
      return given.types[0] !== undefined && literalValue(given.types[0]) === wanted.name;
    });
    if (found !== undefined) return found;
    if (s.waits && mayWait(pred)) return 'waits';
  }
  return undefined;
}

/** Is the constraint about a parameter that a function without a signature may be given? */
export function mayWait(pred: Pred): boolean {
  if (isCallStack(pred)) return false;
  return implicitOf(pred) !== undefined;
}
const callStackType = globalName('GHC.Stack.Types', 'type', 'CallStack');

/** Is the constraint that the caller is known? */
export function isCallStack(pred: Pred): boolean {
  const found = implicitOf(pred);
  return found?.name === 'callStack' && splitCon(found.type)?.con.name === callStackType;
}
