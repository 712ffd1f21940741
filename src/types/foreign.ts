import type { Name } from '../names/name.ts';
import { type Foreign, type PrimOp, primOps } from '../prim/primops.ts';
import { invariant } from '../source/diagnostics.ts';
import type { ForeignDecl, Module } from '../syntax/syntax.ts';
import { type Checker, fitsEverywhere } from './environment.ts';
import { signatureType } from './signatures.ts';
import { splitForall, splitFun, type Type, type Var, varType } from './type.ts';
import type { TGroup } from './typed.ts';

/** What the entity of a declaration names. Undefined: something that we do not have. */
function entityOf({ entity, name, safety }: ForeignDecl<Name>): Foreign | undefined {
  const reenters = safety !== 'unsafe';
  const words = (entity ?? '').split(/\s+/).filter(word => word !== '' && word !== 'static');
  const [last = name.name.text] = words.filter(word => !word.endsWith('.h')).slice(-1);
  if (last === 'dynamic' || last === 'wrapper')
    return { symbol: last, what: last, args: [], result: undefined, reenters };
  if (words.includes('value'))
    return { symbol: valueSymbol(last), what: 'function', args: [], result: undefined, reenters };
  const what = words.join('').includes('&') ? 'address' : 'function';
  return { symbol: last.replace(/^&/, ''), what, args: [], result: undefined, reenters };
}
/** The function that returns a C constant. */
export function valueSymbol(name: string): string {
  return `rusholme_value_${name}`;
}

/**
 * The bindings that the foreign declarations of a module stand for. Reports RH0480, a declaration that
 * is not an import of a C function.
 */
export function foreignGroups(c: Checker, module: Module<Name>): readonly TGroup[] {
  return module.foreigns.flatMap(decl => {
    if (decl.direction === 'export' && decl.convention !== 'prim') return [];
    const foreign = decl.direction === 'import' ? entityOf(decl) : undefined;
    const known = ['ccall', 'capi', 'prim'].includes(decl.convention);
    if (foreign !== undefined && known) return [foreignGroup(c, decl, foreign)];
    c.diagnostics.error('RH0480', 'only functions of C can be imported', decl.span, {
      hints: ['like this: foreign import ccall "sin" c_sin :: Double -> Double'],
    });
    if (decl.direction === 'import') fitsEverywhere(c, decl.name.name);
    return [];
  });
}

function arrows(type: Type): number {
  const split = splitFun(type);
  return split === undefined ? 0 : 1 + arrows(split.res);
}

function foreignGroup(c: Checker, decl: ForeignDecl<Name>, foreign: Foreign): TGroup {
  const { type } = signatureType(c, decl.type);
  const { vars, body } = splitForall(type);
  const v: Var = { name: decl.name.name, type };
  c.env.values.set(v.name, v);
  const model = primOps.get('ccall#');
  invariant(model !== undefined, 'ccall# is an operation');
  const op: PrimOp = { ...model, type, arity: arrows(body), canFail: true, foreign };
  const { span } = decl;
  const call = { tag: 'prim', op, types: vars.map(varType) } as const;
  const rhs = { guarded: [{ guards: [], body: call, span }], where: [] };
  const matches = [{ params: [], rhs, result: body, span }];
  const bind = { tag: 'function', var: v, tyVars: vars, arity: 0, matches, span } as const;
  return { recursive: false, binds: [bind] };
}
