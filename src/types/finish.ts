import type { Diagnostics } from '../source/diagnostics.ts';
import { isLifted } from './builtin.ts';
import { anyOfKind, settle, zonk } from './solver.ts';
import {
  kindOf,
  repOfKind,
  type Substitution,
  substitute,
  type Type,
  type TyVar,
  type Var,
} from './type.ts';
import {
  patternVars,
  type TBind,
  type TExpr,
  type TGroup,
  type TGuarded,
  type TMatch,
  type TPat,
  type TRhs,
  type TStmt,
} from './typed.ts';
import { Dictionaries } from './placing.ts';
import { hasOwnLiterals, isMatched } from './literal-types.ts';
import { runtimeRep, splitForall } from './type.ts';

/**
 * Rebuilds typed syntax with its final types: no metas, no synonyms. Reports values that cannot be
 * held at top level (RH0423) or at all (RH0492).
 */
export class Finisher {
  /** The name of the module at hand. */
  readonly module: string;
  readonly #diagnostics: Diagnostics;
  readonly #lost: ReadonlyMap<Var, readonly TyVar[]>;
  /** Type variables that the binding at hand does not have: any type will do for them. */
  #erased: Substitution = new Map();

  /** Where the dictionaries go. */
  readonly dictionaries: Dictionaries;

  constructor(diagnostics: Diagnostics, lost: ReadonlyMap<Var, readonly TyVar[]>, module: string) {
    this.module = module;
    this.#diagnostics = diagnostics;
    this.#lost = lost;
    this.dictionaries = new Dictionaries(module, type => this.#type(type));
  }

  groups(groups: readonly TGroup[], top: boolean): TGroup[] {
    return groups.map(({ recursive, binds }) => {
      for (const bind of binds) this.#checkHeld(bind, recursive, top);
      return { recursive, binds: binds.map(b => this.#bind(b)) };
    });
  }

  #type(type: Type): Type {
    return substitute(zonk(type), this.#erased);
  }

  #types(types: readonly Type[]): Type[] {
    return types.map(t => this.#type(t));
  }

  /** Settles the type of a variable where it is bound. */
  #var(v: Var): Var {
    const written = settle(v.written ?? v.type);
    const type = zonk(written);
    v.type = substitute(type, this.#erased);
    if (type !== written) v.written = written;
    if (type.tag !== 'forall' && repOfKind(kindOf(type))?.tag === 'var') {
      const text = `nobody knows how \`${v.name.text}\` is held`;
      this.#diagnostics.error('RH0492', text, v.name.span, {
        text: 'its representation is a variable',
        hints: ['leave out this parameter, or give it a type of a known representation'],
      });
    }
    return v;
  }

  /** Unlifted values are computed at once: not at top level, and not from themselves. */
  #checkHeld(bind: TBind, recursive: boolean, top: boolean): void {
    const vars = bind.tag === 'function' ? [bind.var] : patternVars(bind.pat);
    for (const v of vars) {
      if (isLifted(zonk(v.type)) || !(top || recursive)) continue;
      const text = top ? 'defined at the top level of a module' : 'defined by itself';
      this.#diagnostics.error(
        'RH0423',
        `\`${v.name.text}\` is unboxed, so it cannot be ${text}`,
        v.name.span,
      );
    }
  }

  #bind(bind: TBind): TBind {
    if (bind.tag === 'pattern') {
      const pat = this.#pat(bind.pat);
      return { ...bind, pat, rhs: this.#rhs(bind.rhs), type: this.#type(bind.type) };
    }
    const outer = this.#erased;
    const lost = this.#lost.get(bind.var) ?? [];
    if (lost.length > 0) {
      this.#erased = new Map([...outer, ...lost.map(v => [v, anyOfKind(v.kind)] as const)]);
    }
    const { result, evidence } = this.dictionaries.within(bind.level ?? 0, () => {
      return { var: this.#var(bind.var), matches: bind.matches.map(m => this.#match(m)) };
    });
    const dicts = (bind.dicts ?? []).map(v => this.#var(v));
    const finished = { ...bind, ...result, dicts, evidence };
    this.#erased = outer;
    return finished;
  }
  #match(m: TMatch): TMatch {
    const innermost = m.inner?.at(-1);
    if (innermost !== undefined) return this.#inside(m, innermost.level);
    const params = m.params.map(p => this.#pat(p));
    return { ...m, params, rhs: this.#rhs(m.rhs), result: this.#type(m.result) };
  }

  #rhs(rhs: TRhs): TRhs {
    const where = this.groups(rhs.where, false);
    return { guarded: rhs.guarded.map(g => this.#guarded(g)), where };
  }

  #guarded(g: TGuarded): TGuarded {
    return { guards: g.guards.map(s => this.#stmt(s)), body: this.#expr(g.body), span: g.span };
  }

  #stmt(stmt: TStmt): TStmt {
    if (stmt.tag === 'let') return { tag: 'let', groups: this.groups(stmt.groups, false) };
    const op = stmt.op === undefined ? {} : { op: this.#expr(stmt.op) };
    const expr = this.#expr(stmt.expr);
    if (stmt.tag === 'expr') return { tag: 'expr', expr, ...op };
    const fail = stmt.fail === undefined ? {} : { fail: this.#expr(stmt.fail) };
    return { tag: 'bind', pat: this.#pat(stmt.pat), expr, ...op, ...fail, span: stmt.span };
  }
  /** A match with abstractions of its own: dictionaries that are made of theirs belong inside. */
  #inside(m: TMatch, level: number): TMatch {
    const { inner = [], ...plain } = m;
    const { result, evidence } = this.dictionaries.within(level, () => this.#match(plain));
    const rhs = { ...result.rhs, where: [...evidence, ...result.rhs.where] };
    const done = inner.map(a => ({ ...a, dicts: a.dicts.map(v => this.#var(v)) }));
    return { ...result, rhs, inner: done };
  }

  #expr(e: TExpr): TExpr {
    switch (e.tag) {
      case 'var':
      case 'con':
      case 'prim':
        return e.types.length === 0 ? e : { ...e, types: this.#types(e.types) };
      case 'lit':
        return e;
      case 'app':
        return { tag: 'app', fun: this.#expr(e.fun), arg: this.#expr(e.arg) };
      case 'lambda':
        return { tag: 'lambda', match: this.#match(e.match) };
      case 'let':
        return { tag: 'let', groups: this.groups(e.groups, false), body: this.#expr(e.body) };
      case 'case':
        return {
          ...e,
          scrutinee: this.#expr(e.scrutinee),
          scrutineeType: this.#type(e.scrutineeType),
          alts: e.alts.map(alt => this.#match(alt)),
          type: this.#type(e.type),
        };
      case 'if': {
        const cond = this.#expr(e.cond);
        const [yes, no] = [this.#expr(e.yes), this.#expr(e.no)];
        return { tag: 'if', cond, yes, no, type: this.#type(e.type) };
      }
      case 'do':
        return { tag: 'do', stmts: e.stmts.map(s => this.#stmt(s)), type: this.#type(e.type) };
      case 'comprehension': {
        const stmts = e.stmts.map(s => this.#stmt(s));
        return { ...e, stmts, body: this.#expr(e.body), type: this.#type(e.type) };
      }
      case 'tuple':
        return { ...e, items: e.items.map(item => this.#expr(item)), types: this.#types(e.types) };
      case 'list':
        return { ...e, items: e.items.map(item => this.#expr(item)), type: this.#type(e.type) };
      case 'failure':
        return { ...e, type: this.#type(e.type) };
      case 'overloaded': {
        const expr = this.#expr(e.expr);
        return e.evidence.reduce<TExpr>(
          (fun, evidence) => ({ tag: 'app', fun, arg: this.dictionaries.expression(evidence) }),
          expr,
        );
      }
      case 'number': {
        const type = this.#type(e.type);
        const { literal } = e;
        return hasOwnLiterals(literal, type)
          ? { tag: 'lit', literal, type }
          : this.#expr(e.general);
      }
      case 'cast':
        return { tag: 'cast', expr: this.#expr(e.expr), type: this.#type(e.type) };
      case 'typeApp':
        return { tag: 'typeApp', fun: this.#expr(e.fun), types: this.#types(e.types) };
    }
  }

  #pat(p: TPat): TPat {
    switch (p.tag) {
      case 'var':
        if (splitForall(p.var.type).vars.some(v => v.kind === runtimeRep.type)) {
          const text = `\`${p.var.name.text}\` is a parameter for all representations: that is not supported`;
          this.#diagnostics.error('RH0490', text, p.var.name.span, {
            hints: ['a function at top level can be used at every representation'],
          });
        }
        return { tag: 'var', var: this.#var(p.var) };
      case 'as':
        return { tag: 'as', var: this.#var(p.var), pat: this.#pat(p.pat) };
      case 'wildcard':
        return { tag: 'wildcard', type: this.#type(p.type) };
      case 'lit': {
        const type = this.#type(p.type);
        const { literal, negative, general } = p;
        const matched = general === undefined || isMatched(literal, negative, type);
        return matched ? { tag: 'lit', literal, negative, type } : this.#pat(general);
      }
      case 'con':
        return { ...p, types: this.#types(p.types), args: p.args.map(q => this.#pat(q)) };
      case 'tuple':
        return { ...p, items: p.items.map(q => this.#pat(q)), types: this.#types(p.types) };
      case 'list':
        return { ...p, items: p.items.map(q => this.#pat(q)), type: this.#type(p.type) };
      case 'lazy':
      case 'bang':
        return { tag: p.tag, pat: this.#pat(p.pat) };
      case 'view': {
        const fun = this.#expr(p.fun);
        return { tag: 'view', fun, pat: this.#pat(p.pat), type: this.#type(p.type) };
      }
    }
  }
}
