// Copies of functions for the representations that they are used at.

import { freshName, globalName, type Name } from '../names/name.ts';
import { Copier } from '../optimise/copy.ts';
import { invariant } from '../source/diagnostics.ts';
import { inRegisters, isUnboxedTuple } from '../types/builtin.ts';
import {
  boundTyVar,
  conType,
  forallType,
  instantiate,
  type Kind,
  kindOf,
  prune,
  repOfKind,
  runtimeRep,
  splitCon,
  splitForall,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from '../types/type.ts';
import { children, letIn, pairsOf, tyLambda, varExpr } from './build.ts';
import type { Expr, Pair } from './core.ts';
import type { Rewriting } from './link.ts';

/** For the linker: puts copies of open functions in their place, so that every value has one representation. */
export function settling(): Rewriting {
  const copies = new Copies();
  return (v, definition) => {
    const made = copies.definition(v);
    if (made !== undefined) return made;
    const rhs = definition(v);
    return mentionsOpen(rhs) ? new Settler(copies, definition).expr(rhs) : rhs;
  };
}

/** Has the variable a parameter that is a representation? */
function isOpen(v: Var): boolean {
  return v.type.tag === 'forall' && quantified(v.type).some(isRep);
}

function isRep(v: TyVar): boolean {
  return prune(v.kind) === runtimeRep.type;
}

function mentionsOpen(e: Expr): boolean {
  if (e.tag === 'tyApp') return mentionsOpen(e.fun);
  return (e.tag === 'var' && isOpen(e.var)) || children(e).some(mentionsOpen);
}

/** All that a type is quantified over, before it is anything else. */
function quantified(type: Type): readonly TyVar[] {
  const { vars, body } = splitForall(type);
  return vars.length === 0 ? [] : [...vars, ...quantified(body)];
}

/** The type with these types for all that it is quantified over. */
function unquantified(type: Type, by: readonly Type[]): Type {
  const { vars } = splitForall(type);
  if (vars.length === 0) return type;
  return unquantified(instantiate(type, by.slice(0, vars.length)), by.slice(vars.length));
}

class Copies {
  readonly #definitions = new Map<Var, Expr>();
  readonly #copies = new Map<Var, Map<string, Var>>();

  /** What a copy is defined as; undefined for all that is none. */
  definition(v: Var): Expr | undefined {
    return this.#definitions.get(v);
  }

  /** The copy of an open function for these types, applied to those that are still its parameters. */
  use(of: Var, types: readonly Type[], definition: (v: Var) => Expr): Expr {
    const shape = shaped(of, types);
    const known = this.#copies.get(of) ?? new Map<string, Var>();
    this.#copies.set(of, known);
    let copy = known.get(shape.key);
    if (copy === undefined) {
      copy = { ...of, name: nameOfCopy(of.name, shape.key), type: shape.type };
      known.set(shape.key, copy);
      this.#definitions.set(copy, new Settler(this, definition).copy(definition(of), shape));
    }
    return varExpr(copy, shape.args);
  }
}
interface LocalCopy {
  readonly of: Var;
  readonly shape: Shape;
  readonly copy: Var;
}

/** The copies of a group of local functions. */
class LocalCopies {
  readonly #known = new Map<string, Var>();
  readonly #waiting: LocalCopy[] = [];

  use(of: Var, types: readonly Type[]): Expr {
    const shape = shaped(of, types);
    const key = `${of.name.unique} ${shape.key}`;
    let copy = this.#known.get(key);
    if (copy === undefined) {
      copy = { ...of, name: freshName('value', of.name.text), type: shape.type };
      this.#known.set(key, copy);
      this.#waiting.push({ of, shape, copy });
    }
    return varExpr(copy, shape.args);
  }

  /** A copy that has not been made. */
  next(): LocalCopy | undefined {
    return this.#waiting.pop();
  }
}

/** The copy for pointers has the name of the function itself. */
function nameOfCopy(of: Name, key: string): Name {
  if (/^(Lifted ?)+$/.test(key)) return of;
  return globalName(of.module ?? 'Main', 'value', `${of.text}@${key}`);
}

/** The type parameters of a definition, and what is below them. */
function underTypes(e: Expr): { typeParams: readonly TyVar[]; body: Expr } {
  if (e.tag !== 'tyLam') return { typeParams: [], body: e };
  const { typeParams, body } = underTypes(e.body);
  return { typeParams: [...e.params, ...typeParams], body };
}

class Settler extends Copier {
  readonly #copies: Copies;
  readonly #definition: (v: Var) => Expr;
  readonly #local = new Map<Var, LocalCopies>();

  constructor(copies: Copies, definition: (v: Var) => Expr) {
    super();
    this.#copies = copies;
    this.#definition = definition;
  }

  override expr(e: Expr): Expr {
    if (e.tag === 'let' && pairsOf(e.bind).some(pair => isOpen(pair.var)))
      return this.#openLet(pairsOf(e.bind), e.body);
    const { head, types } = applied(e);
    if (head.tag !== 'var' || !isOpen(head.var)) return super.expr(e);
    const at = types.map(t => this.type(t));
    const local = this.#local.get(head.var);
    if (local !== undefined) return local.use(head.var, at);
    return this.#copies.use(head.var, at, this.#definition);
  }

  /** The definition of an open function in the shape of a copy. */
  copy(of: Expr, shape: Shape): Expr {
    const { typeParams, body } = underTypes(of);
    typeParams.forEach((v, i) => {
      const meaning = shape.by[i];
      if (meaning !== undefined) this.types.set(v, meaning);
    });
    return tyLambda(shape.params, this.expr(body));
  }

  #openLet(pairs: readonly Pair[], body: Expr): Expr {
    const closed = pairs.filter(pair => !isOpen(pair.var));
    const wanted = new LocalCopies();
    for (const { var: v } of pairs) if (isOpen(v)) this.#local.set(v, wanted);
    const vars = closed.map(pair => this.bind(pair.var));
    const inside = this.expr(body);
    const made = closed.map((pair, i): Pair => {
      return { var: vars[i] ?? pair.var, rhs: this.expr(pair.rhs) };
    });
    for (let next = wanted.next(); next !== undefined; next = wanted.next()) {
      const { of, shape, copy } = next;
      const rhs = pairs.find(pair => pair.var === of)?.rhs;
      invariant(rhs !== undefined, 'a copy is one of a local function');
      made.push({ var: copy, rhs: this.copy(rhs, shape) });
    }
    return made.length === 0 ? inside : letIn({ tag: 'rec', pairs: made }, inside);
  }
}

/** An expression and the types that it is applied to. */
function applied(e: Expr): { head: Expr; types: readonly Type[] } {
  if (e.tag !== 'tyApp') return { head: e, types: [] };
  const { head, types } = applied(e.fun);
  return { head, types: [...types, ...e.types] };
}

/** How a copy differs from the open function that it is one of. */
interface Shape {
  /** Uses with the same key share a copy. */
  readonly key: string;
  /** The copy's type parameters, what the use at hand gives for them, and the copy's type. */
  readonly params: readonly TyVar[];
  readonly args: readonly Type[];
  readonly type: Type;
  /** What the parameters of the open function are in the copy, in order. */
  readonly by: readonly Type[];
}

function shaped(of: Var, types: readonly Type[]): Shape {
  const maker = new ShapeMaker();
  const vars = quantified(of.type);
  const by = vars.map((v, i) => maker.parameter(v, types[i]));
  const { params, args } = maker;
  const type = forallType(params, unquantified(of.type, by));
  return { key: maker.keys.join(' '), params, args, type, by };
}

class ShapeMaker {
  readonly params: TyVar[] = [];
  readonly args: Type[] = [];
  readonly keys: string[] = [];
  readonly #by = new Map<TyVar, Type>();

  /** What stands for a parameter in the copy that is for this type. */
  parameter(of: TyVar, type: Type | undefined): Type {
    const meaning = this.#meaning(of, type);
    this.#by.set(of, meaning);
    return meaning;
  }

  #meaning(of: TyVar, type: Type | undefined): Type {
    if (type === undefined) return this.#fresh(of, substitute(of.kind, this.#by));
    if (!isRep(of)) return this.#inShape(of, type);
    this.keys.push(repName(type));
    return type;
  }

  /** A parameter, or a tuple of parameters in the shape of the type. */
  #inShape(of: TyVar, type: Type): Type {
    const split = splitCon(type);
    if (split === undefined || !inRegisters(split.con)) {
      this.args.push(type);
      return this.#fresh(of, kindOf(type));
    }
    this.keys.push(isUnboxedTuple(split.con) ? '(' : '(|');
    const parts = split.args.map(part => {
      const head = splitCon(part)?.con;
      if (head === undefined || !inRegisters(head))
        this.keys.push(repName(repOfKind(kindOf(part))));
      return this.#inShape(of, part);
    });
    this.keys.push(')');
    return conType(split.con, parts);
  }

  #fresh(of: TyVar, kind: Kind): Type {
    const v = boundTyVar(freshName('tyvar', of.name.text), kind);
    this.params.push(v);
    return varType(v);
  }
}

function repName(rep: Type | undefined): string {
  const con = rep === undefined ? undefined : splitCon(rep)?.con;
  invariant(con !== undefined, 'the representation of what is used is known');
  return con.name.text.replace(/Rep$/, '');
}
