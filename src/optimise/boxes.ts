// Parameters that are better left in their boxes.

import { pairsOf, walk } from '../core/build.ts';
import type { CoreProgram, Expr } from '../core/core.ts';
import { isLifted } from '../types/builtin.ts';
import { splitCon, type Type, type Var } from '../types/type.ts';
import { core, peel, spine } from './facts.ts';

/** The parameters that their functions need in the box, where the callers have one. */
export function keptBoxes(program: CoreProgram, divergent: ReadonlySet<Var>): ReadonlySet<Var> {
  const boxes = new Boxes(divergent);
  const rhss = program.binds.flatMap(pairsOf);
  for (const { var: v, rhs } of rhss) boxes.define(v, rhs);
  for (const { rhs } of rhss) walk(rhs, e => boxes.visit(e));
  return boxes.kept();
}

class Boxes {
  readonly #divergent: ReadonlySet<Var>;
  /** The parameters of the functions that are known. */
  readonly #params = new Map<Var, readonly Var[]>();
  /** For a variable, the parameters that it is passed as; and the other way round. */
  readonly #flows = new Map<Var, Var[]>();
  readonly #sources = new Map<Var, Var[]>();
  /** Names that a `case` gives to a variable. */
  readonly #subjects = new Map<Var, Var>();
  readonly #needed = new Set<Var>();
  /** What was computed, and is in a box only because somebody may need that. */
  readonly #fresh = new Set<Var>();
  /** Parts of calls that never return. */
  readonly #ignored = new Set<Expr>();

  constructor(divergent: ReadonlySet<Var>) {
    this.#divergent = divergent;
  }

  define(v: Var, rhs: Expr): void {
    const { params } = peel(rhs);
    if (params.length > 0) this.#params.set(v, params);
  }

  /** Takes note of an expression; those around it come before. */
  visit(e: Expr): void {
    if (e.tag === 'let') {
      for (const { var: v, rhs } of pairsOf(e.bind)) this.define(v, rhs);
    } else if (e.tag === 'case') {
      const subject = core(e.scrutinee);
      if (subject.tag === 'var') this.#subjects.set(e.binder, subject.var);
      else if (isBox(e.binder.type)) this.#fresh.add(e.binder);
    } else if (e.tag === 'con' || (e.tag === 'prim' && !e.op.diverges)) {
      if (!this.#ignored.has(e)) for (const arg of e.args) this.#need(arg);
    } else if (e.tag === 'app') this.#call(e);
  }

  #need(arg: Expr): void {
    const v = this.#boxed(arg);
    if (v !== undefined) this.#needed.add(v);
  }

  /** The variable that the argument is, if it stands for a box. */
  #boxed(arg: Expr): Var | undefined {
    const inner = core(arg);
    if (inner.tag !== 'var' || !isBox(inner.var.type)) return undefined;
    return this.#subjects.get(inner.var) ?? inner.var;
  }

  #call(e: Expr & { readonly tag: 'app' }): void {
    const { head, args } = spine(e);
    if (head.tag === 'var' && this.#divergent.has(head.var))
      for (const arg of args) walk(arg, part => this.#ignored.add(part));
    if (this.#ignored.has(e) || (head.tag === 'var' && this.#divergent.has(head.var))) return;
    const params = (head.tag === 'var' ? this.#params.get(head.var) : undefined) ?? [];
    args.forEach((arg, i) => {
      const param = params[i];
      const v = this.#boxed(arg);
      if (param === undefined) this.#need(arg);
      else if (v !== undefined) {
        add(this.#flows, v, param);
        add(this.#sources, param, v);
      } else if (core(arg).tag !== 'var' && !isConstant(arg)) this.#fresh.add(param);
    });
  }

  kept(): ReadonlySet<Var> {
    spread(this.#fresh, v => this.#flows.get(v) ?? []);
    for (const v of this.#fresh) this.#needed.delete(v);
    spread(this.#needed, v => (this.#sources.get(v) ?? []).filter(w => !this.#fresh.has(w)));
    return this.#needed;
  }
}

/** Is it a type of one constructor with a single unlifted field? */
function isBox(type: Type): boolean {
  const cons = splitCon(type)?.con.cons ?? [];
  const [field, ...more] = cons[0]?.fields ?? [];
  return cons.length === 1 && field !== undefined && more.length === 0 && !isLifted(field);
}

/** Is it a box that exists before the program runs? */
function isConstant(e: Expr): boolean {
  const inner = core(e);
  return inner.tag === 'con' && inner.args.every(arg => arg.tag === 'lit');
}

function add(map: Map<Var, Var[]>, from: Var, to: Var): void {
  const known = map.get(from);
  if (known === undefined) map.set(from, [to]);
  else known.push(to);
}

/** Adds what follows from the members of the set. A set that grows while it is walked through shows the new ones, too. */
function spread(set: Set<Var>, next: (v: Var) => readonly Var[]): void {
  for (const v of set) for (const w of next(v)) set.add(w);
}
