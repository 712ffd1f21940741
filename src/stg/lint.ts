import { invariant, unreachable } from '../source/diagnostics.ts';
import { freeOfRhs } from './free.ts';
import { printStgExpr } from './print.ts';
import type {
  Atom,
  Closure,
  ConInfo,
  Field,
  JoinPoint,
  Label,
  Rep,
  Rhs,
  StgCase,
  StgExpr,
  StgProgram,
  StgVar,
} from './stg.ts';

/** Checks the rules of STG. Throws `InternalError` naming the rule, the variable and the place. */
export function lintStg(program: StgProgram): void {
  const linter = new Linter();
  for (const { var: v, closure } of program.elsewhere ?? []) linter.bind(v, closure, true);
  for (const { var: v, rhs } of program.bindings) linter.bind(v, rhs, true);
  for (const { var: v, rhs } of program.bindings) linter.rhs(v, rhs);
  linter.check(linter.isBound(program.main), 'main is bound', program.main.name);
}

/** Where an expression stands: what its result has to be, and which join points it may jump to. */
interface Place {
  readonly labels: ReadonlyMap<Label, JoinPoint>;
}

const outside: Place = { labels: new Map() };

class Linter {
  readonly #bound = new Set<StgVar>();
  readonly #scope = new Set<StgVar>();
  readonly #functions = new Map<StgVar, Closure>();
  #top = '';

  /** Asserts a rule. */
  check(condition: boolean, rule: string, where: string | StgExpr): void {
    if (condition) return;
    const text = typeof where === 'string' ? where : printStgExpr(where);
    invariant(condition, `STG lint, in ${this.#top}: ${rule}: ${text}`);
  }

  /** Brings a variable into scope, which may happen only once. */
  bind(v: StgVar, rhs: Rhs | undefined, global = false): void {
    this.check(!this.#bound.has(v), 'each variable is bound once', v.name);
    this.check(v.global === global, 'only the top level binds global variables', v.name);
    this.#bound.add(v);
    this.#scope.add(v);
    if (rhs === undefined) return;
    this.check(v.rep === 'ptr', 'a closure is a pointer', v.name);
    const value = rhs.tag === 'con' || rhs.update === 'function';
    this.check(value || !v.evaluated, 'a thunk is not evaluated', v.name);
    if (rhs.tag === 'closure' && rhs.update === 'function') this.#functions.set(v, rhs);
  }

  isBound(v: StgVar): boolean {
    return this.#scope.has(v);
  }

  #use(v: StgVar, where: StgExpr | undefined): void {
    this.check(this.#scope.has(v), `${v.name} is in scope`, where ?? v.name);
    this.check(v.rep !== 'void', 'a void variable does not occur', v.name);
  }
  #atoms(atoms: readonly Atom[], where: StgExpr | undefined): readonly Rep[] {
    return atoms.map(atom => {
      if (atom.tag === 'void') return 'void';
      if (atom.tag === 'var') {
        this.#use(atom.var, where);
        return atom.var.rep;
      }
      const { tag } = atom.lit;
      return tag === 'double' || tag === 'float' ? tag : 'int';
    });
  }

  #same(
    found: readonly Rep[],
    expected: readonly Rep[],
    what: string,
    where: string | StgExpr,
  ): void {
    const same = found.length === expected.length && found.every((rep, i) => rep === expected[i]);
    this.check(same, `${what}: (${found.join(' ')}) for (${expected.join(' ')})`, where);
  }

  /** Checks a right-hand side; its variable is in scope where it may be. */
  rhs(v: StgVar, rhs: Rhs): void {
    if (v.global) this.#top = v.name;
    if (rhs.tag === 'con') {
      this.check(v.global || rhs.args.length > 0, 'a constructor without fields is global', v.name);
      this.#con(rhs.con, rhs.args, v.name);
      return;
    }
    this.check(
      (rhs.update === 'function') === rhs.params.length > 0,
      'functions have parameters',
      v.name,
    );
    for (const param of rhs.params) this.bind(param, undefined);
    this.#expression(rhs.body, outside);
    for (const param of rhs.params) this.#scope.delete(param);
    const expected = freeOfRhs(rhs);
    const exact = expected.size === rhs.free.length && rhs.free.every(f => expected.has(f));
    this.check(exact, 'free variables are exactly those that occur', v.name);
    this.check(
      !v.global || rhs.free.length === 0,
      'a global closure has no free variables',
      v.name,
    );
  }

  #con(con: ConInfo, args: readonly Atom[], where: string | StgExpr): void {
    this.#same(this.#atoms(args, undefined), con.reps, `the fields of ${con.name}`, where);
    args.forEach((arg, i) => {
      const lazy = arg.tag === 'var' && arg.var.rep === 'ptr' && !arg.var.evaluated;
      this.check(!(con.strict[i] && lazy), 'a strict field holds an evaluated variable', where);
    });
  }

  #expression(e: StgExpr, place: Place): void {
    switch (e.tag) {
      case 'values':
        this.#atoms(e.atoms, e);
        break;
      case 'app':
        this.#call(e);
        break;
      case 'con':
        this.check(e.args.length > 0, 'a constructor without fields is global', e.con.name);
        this.#con(e.con, e.args, e);
        break;
      case 'prim':
        this.check(e.args.length === e.op.arity, 'a primitive operation is saturated', e.op.name);
        this.#atoms(e.args, e);
        break;
      case 'case':
        this.#case(e, place);
        break;
      case 'let':
      case 'join':
        this.#binding(e, place);
        break;
      case 'jump': {
        const point = place.labels.get(e.label);
        this.check(point !== undefined, 'a jump is in the tail of its join', e.label.name);
        const reps = (point?.params ?? []).map(param => param.rep);
        this.#same(this.#atoms(e.args, e), reps, 'arguments of a jump', e.label.name);
        break;
      }
      default:
        unreachable(e);
    }
  }
  #call(e: StgExpr & { tag: 'app' }): void {
    this.#use(e.fun, e);
    this.check(e.fun.rep === 'ptr', 'what is called is a pointer', e);
    const reps = this.#atoms(e.args, e);
    const params = this.#functions.get(e.fun)?.params.map(param => param.rep) ?? [];
    const count = Math.min(reps.length, params.length);
    this.#same(reps.slice(0, count), params.slice(0, count), 'arguments', e);
  }

  #binding(e: StgExpr & { tag: 'let' | 'join' }, place: Place): void {
    if (e.tag === 'let') {
      const { rec, bindings } = e.group;
      if (rec) for (const b of bindings) this.bind(b.var, b.rhs);
      for (const b of bindings) this.rhs(b.var, b.rhs);
      if (!rec) for (const b of bindings) this.bind(b.var, b.rhs);
      this.#expression(e.body, place);
      for (const b of bindings) this.#scope.delete(b.var);
      return;
    }
    const labels = new Map([...place.labels, ...e.points.map(p => [p.label, p] as const)]);
    for (const point of e.points) {
      for (const param of point.params) this.bind(param, undefined);
      this.#expression(point.body, e.rec ? { labels } : place);
      for (const param of point.params) this.#scope.delete(param);
    }
    this.#expression(e.body, { labels });
  }

  #case(e: StgCase, place: Place): void {
    this.#expression(e.scrutinee, outside);
    const { binder, alts } = e;
    if (binder !== undefined) this.bind(binder, undefined);
    if (binder?.rep === 'ptr')
      this.check(binder.evaluated, 'a case binder is evaluated', binder.name);
    switch (alts.tag) {
      case 'force':
        this.#expression(alts.body, place);
        break;
      case 'tuple':
        this.check(binder === undefined, 'an unboxed tuple has no name', e);
        this.#fields(alts.vars, alts.body, place);
        break;
      case 'lit':
        for (const alt of alts.alts) this.#expression(alt.body, place);
        this.#expression(alts.default, place);
        break;
      case 'con':
        for (const alt of alts.alts) {
          this.#same(
            alt.vars.map(f => f.rep),
            alt.con.reps,
            'fields',
            alt.con.name,
          );
          this.#fields(alt.vars, alt.body, place);
        }
        if (alts.default !== undefined) this.#expression(alts.default, place);
        break;
      default:
        unreachable(alts);
    }
    if (binder !== undefined) this.#scope.delete(binder);
  }

  #fields(fields: readonly Field[], body: StgExpr, place: Place): void {
    const vars = fields.flatMap(field => field.var ?? []);
    for (const v of vars) this.bind(v, undefined);
    this.#expression(body, place);
    for (const v of vars) this.#scope.delete(v);
  }
}
