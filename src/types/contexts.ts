import type { Name } from '../names/name.ts';
import type { SynType } from '../syntax/syntax.ts';
import { tupleDataCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import { addDataCon, letter } from './builtin.ts';
import { freshName } from '../names/name.ts';
import { boundTyVar, varType } from './type.ts';
import { typeVariable } from './signatures.ts';
import { defaultKind } from './solver.ts';
import { forallType } from './type.ts';
import { typeFromSyntax, wrongKind } from './signatures.ts';
import {
  conType,
  constraintKind,
  errorType,
  funType,
  kindOf,
  liftedKind,
  type Pred,
  prune,
  splitCon,
  TyCon,
  type Type,
} from './type.ts';
import { globalName } from '../names/name.ts';
import { primModule, unitType } from '../names/builtin.ts';

/** The constraints that a context means. What is no constraint is reported (RH0401). */
export function contextFromSyntax(c: Checker, context: readonly SynType<Name>[]): Pred[] {
  return context.flatMap(syntax => predsFromSyntax(c, syntax));
}

function predsFromSyntax(c: Checker, syntax: SynType<Name>): readonly Pred[] {
  if (syntax.tag === 'paren') return predsFromSyntax(c, syntax.type);
  if (syntax.tag === 'tuple') return contextFromSyntax(c, syntax.items);
  if (syntax.tag === 'forall') return quantified(c, syntax);
  if (syntax.tag === 'qualified') {
    const { span } = syntax;
    return quantified(c, { tag: 'forall', vars: [], body: syntax, span });
  }
  const type = typeFromSyntax(c, syntax);
  if (type === errorType || splitCon(type)?.con === tupleDataCon(0).tyCon) return [];
  if (c.solver.unify(kindOf(type), constraintKind) === undefined) return flatten(type);
  wrongKind(c, type, constraintKind, syntax.span);
  return [];
}

/** `forall vars. context => constraint`, as a constraint. */
function quantified(c: Checker, syntax: Extract<SynType<Name>, { tag: 'forall' }>): Pred[] {
  if (!c.extensions.has('QuantifiedConstraints')) {
    c.diagnostics.error('RH0456', 'a quantifier in a context', syntax.span, {
      hints: ['write {-# LANGUAGE QuantifiedConstraints #-} to allow it'],
    });
  }
  const vars = syntax.vars.map(v => typeVariable(c, v));
  let { body } = syntax;
  while (body.tag === 'paren') body = body.type;
  const context = body.tag === 'qualified' ? contextFromSyntax(c, body.context) : [];
  const heads = predsFromSyntax(c, body.tag === 'qualified' ? body.body : body);
  for (const v of vars) v.kind = defaultKind(v.kind);
  return heads.map(head => forallType(vars, head, context));
}

/** Does this look like a constraint, to somebody who only knows what its names mean? */
export function isContext(c: Checker, syntax: SynType<Name>): boolean {
  switch (syntax.tag) {
    case 'paren':
      return isContext(c, syntax.type);
    case 'tuple':
      return syntax.items.length > 0 && syntax.items.every(item => isContext(c, item));
    case 'app':
      return isContext(c, syntax.fun);
    case 'con': {
      const con = c.env.tyCon(syntax.name);
      return con.flavour === 'class' || (con.rhs !== undefined && resultOf(con) === constraintKind);
    }
    case 'var': {
      let kind = prune(c.env.tyVars.get(syntax.name)?.kind ?? liftedKind);
      while (kind.tag === 'fun') kind = prune(kind.res);
      return kind === constraintKind;
    }
    default:
      return false;
  }
}

/** Is it written like a tuple? */
export function isTuple(syntax: SynType<Name>): boolean {
  if (syntax.tag === 'paren') return isTuple(syntax.type);
  return syntax.tag === 'con' ? syntax.name === unitType : syntax.tag === 'tuple' && syntax.boxed;
}

function resultOf(con: TyCon): Type {
  return con.params.reduce((kind, _) => (kind.tag === 'fun' ? kind.res : kind), con.kind);
}

const tuples = new Map<number, TyCon>();

/** Several constraints as one: what a synonym for a context stands for. */
export function constraintTuple(preds: readonly Pred[]): Pred {
  const size = preds.length;
  let con = tuples.get(size);
  if (con === undefined) {
    const kind = funType(
      preds.map(() => constraintKind),
      constraintKind,
    );
    con = new TyCon(globalName(primModule, 'type', `constraints ${size}`), 'primitive', kind);
    con.params = preds.map((_, i) => boundTyVar(freshName('tyvar', letter(i)), constraintKind));
    const name = globalName(primModule, 'con', `constraints ${size}`);
    addDataCon(con, name, con.params.map(varType));
    tuples.set(size, con);
  }
  return conType(con, preds);
}

/** The constraints in one, which may be a synonym for several. */
export function flatten(pred: Pred): readonly Pred[] {
  const split = splitCon(pred);
  if (split === undefined || tuples.get(split.args.length) !== split.con) return [pred];
  return split.args.flatMap(flatten);
}
