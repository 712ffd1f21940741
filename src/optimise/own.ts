// Constants that only main uses become its own.

import { freshVar, pairsOf } from '../core/build.ts';
import type { Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { globalsOf } from '../core/link.ts';
import { charType } from '../names/builtin.ts';
import { listTyCon } from '../types/builtin.ts';
import { splitCon, type Type, type Var } from '../types/type.ts';
import { renameVars } from './copy.ts';
import { core, isAtom, spine } from './facts.ts';

/** The program in which lists that only `main` mentions are bound in it. */
export function ownProgram(program: CoreProgram): CoreProgram {
  const users = usersIn(program);
  const main = performedOnce(program, users);
  if (main === undefined) return program;
  const owned = new Set<Var>();
  const moved: Bind[] = [];
  const stay = [...program.binds].reverse().filter(bind => {
    const vars = pairsOf(bind).map(pair => pair.var);
    const mentions = vars.flatMap(v => [...(users.get(v) ?? [])]).filter(u => !vars.includes(u));
    if (!mentions.every(u => u === main || owned.has(u))) return true;
    const inside = mentions.every(u => owned.has(u));
    const moves = pairsOf(bind).every(pair => isData(pair) && (inside || isList(pair.var.type)));
    if (!moves || (!inside && pairsOf(bind).every(isFinished))) return true;
    for (const v of vars) owned.add(v);
    moved.unshift(bind);
    return false;
  });
  const binds = stay.reverse().map((bind): Bind => {
    if (bind.tag === 'rec' || bind.var !== main) return bind;
    return { ...bind, rhs: binding(bind.rhs, moved) };
  });
  return { ...program, binds };
}

/** Who mentions a global variable. */
function usersIn({ binds }: CoreProgram): ReadonlyMap<Var, ReadonlySet<Var>> {
  const users = new Map<Var, Set<Var>>();
  for (const { var: user, rhs } of binds.flatMap(pairsOf)) {
    for (const v of globalsOf(rhs)) users.set(v, (users.get(v) ?? new Set()).add(user));
  }
  return users;
}

function performedOnce(
  { binds, main }: CoreProgram,
  users: ReadonlyMap<Var, ReadonlySet<Var>>,
): Var | undefined {
  const functions = new Map<Var, Expr>();
  for (const bind of binds) if (bind.tag === 'nonrec') functions.set(bind.var, bind.rhs);
  const own = functions.get(main);
  if (own === undefined || users.has(main)) return undefined;
  const { args } = spine(bodyOf(own) ?? own);
  for (const arg of args) {
    const action = core(arg);
    if (action.tag !== 'var' || users.get(action.var)?.size !== 1) continue;
    const rhs = functions.get(action.var);
    if (rhs !== undefined && bodyOf(rhs) !== undefined) return action.var;
  }
  return bodyOf(own) === undefined ? undefined : main;
}

/** The body of an action, below the casts that make it one. */
function bodyOf(e: Expr): Expr | undefined {
  if (e.tag === 'cast') return bodyOf(e.expr);
  return e.tag === 'lam' ? e.body : undefined;
}

/** A constant of any kind: a thunk or a constructor. */
function isData({ rhs }: Pair): boolean {
  const { tag } = core(rhs);
  return rhs.tag !== 'tyLam' && tag !== 'lam' && tag !== 'lit';
}

/** Is it in the executable as it will always be? */
function isFinished({ rhs }: Pair): boolean {
  const value = core(rhs);
  return value.tag === 'con' && value.args.every(isAtom);
}

function isList(type: Type): boolean {
  const list = splitCon(type);
  const [item] = list?.con === listTyCon ? list.args : [];
  return item !== undefined && splitCon(item)?.con.name !== charType;
}

/** The action, with these bindings in front of what it does. */
function binding(e: Expr, binds: readonly Bind[]): Expr {
  if (e.tag === 'cast') return { ...e, expr: binding(e.expr, binds) };
  if (e.tag !== 'lam' || binds.length === 0) return e;
  const globals = binds.flatMap(pairsOf).map(pair => pair.var);
  const locals = globals.map(v => freshVar(v.name.text, v.type));
  const other = new Map(globals.map((v, i) => [v, locals[i] ?? v]));
  const renamed = ({ var: v, rhs }: Pair): Pair => ({
    var: other.get(v) ?? v,
    rhs: renameVars(rhs, globals, locals),
  });
  const body = binds.reduceRight<Expr>(
    (rest, bind) => {
      const local: Bind =
        bind.tag === 'nonrec'
          ? { tag: 'nonrec', ...renamed(bind) }
          : { tag: 'rec', pairs: bind.pairs.map(renamed) };
      return { tag: 'let', bind: local, body: rest };
    },
    renameVars(e.body, globals, locals),
  );
  return { ...e, body };
}
