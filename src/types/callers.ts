import path from 'node:path';
import { libraryFolder } from '../names/files.ts';
import { globalName, type Name } from '../names/name.ts';
import { invariant } from '../source/diagnostics.ts';
import { writtenSpan } from '../source/made.ts';
import type { Span } from '../source/source.ts';
import type { Pat } from '../syntax/syntax.ts';
import { primTyCons } from './builtin.ts';
import { splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence, EvidenceScope, Given } from './evidence.ts';
import { type Use, withEvidence } from './instantiation.ts';
import { implicitClass, isCallStack, nearestImplicit } from './parameters.ts';
import { conType, splitCon, type Type, type Var } from './type.ts';
import type { TExpr } from './typed.ts';

const inErr = (text: string): Name => globalName('GHC.Err', 'value', text);

interface Located {
  /** For where nothing is known of the callers; it gets the place as a literal. */
  readonly alone: Name;
  /** For where a stack of callers is given. */
  readonly given: Name;
}

/** What is used in the place of a function that would like to know who calls it. */
const located: ReadonlyMap<Name, Located> = new Map([
  [inErr('error'), { alone: inErr('errorAt'), given: inErr('errorFrom') }],
  [inErr('undefined'), { alone: inErr('undefinedAt'), given: inErr('undefinedFrom') }],
]);

const errorCall = globalName('GHC.Exception.Type', 'con', 'ErrorCall');
const errorCallAt = globalName('GHC.Exception.Type', 'con', 'ErrorCallWithLocation');

/** What takes an `ErrorCall` apart, whichever of the two constructors made it. */
const questions: ReadonlyMap<Name, Name> = new Map([
  [errorCall, globalName('GHC.Exception.Type', 'value', 'errorCallMessage')],
  [errorCallAt, globalName('GHC.Exception.Type', 'value', 'errorCallParts')],
]);

/** The function that takes the place of `v` where it is used in a program, with that place. */
export function usedAt(c: Checker, v: Var, use: Use, types: readonly Type[]): TExpr | undefined {
  const names = located.get(v.name);
  if (names === undefined || !c.env.hasVariable(names.alone) || isLibrary(use.span))
    return undefined;
  if (stackIn(c.scope.current) !== undefined) {
    const from = c.env.variable(names.given);
    const { name } = v;
    const asked = { name: name.text, span: use.span };
    const sigma = from.written ?? from.type;
    return withEvidence(c, { tag: 'var', var: from, types }, sigma, types, asked);
  }
  const { source, start } = writtenSpan(use.span);
  const { line, column } = source.position(start);
  const text = `${v.name.text}, called at ${source.name}:${line}:${column} in main:${c.env.module}`;
  const fun: TExpr = { tag: 'var', var: c.env.variable(names.alone), types };
  return { tag: 'app', fun, arg: address(text) };
}

function address(value: string): TExpr {
  const literal = { tag: 'string', value, hash: 2 } as const;
  return { tag: 'lit', literal, type: primTyCons['Addr#'].type };
}

function isLibrary({ source }: Span): boolean {
  return path.resolve(source.name).startsWith(libraryFolder() + path.sep);
}

/** `ErrorCall pat` as a question for the message; other patterns, and those of the library, as they are. */
export function seenErrorCall(c: Checker, pat: Pat<Name>): Pat<Name> {
  if (pat.tag !== 'con' || isLibrary(pat.span)) return pat;
  const question = questions.get(pat.con.name);
  if (question === undefined || !c.env.hasVariable(question)) return pat;
  const { span } = pat;
  const expr = { tag: 'var', name: question, span: pat.con.span } as const;
  const [message, ...rest] = pat.args;
  if (message === undefined || rest.length !== (pat.con.name === errorCall ? 0 : 1)) return pat;
  if (rest.length === 0) return { tag: 'view', expr, pat: message, span };
  return { tag: 'view', expr, pat: { tag: 'tuple', items: pat.args, boxed: true, span }, span };
}

/** The stack that is given in a scope. */
function stackIn(from: EvidenceScope): Given | undefined {
  for (let s: EvidenceScope | undefined = from; s !== undefined; s = s.parent) {
    for (const [con, givens] of s.givens) {
      if (con.name !== implicitClass || con.class === undefined) continue;
      const found = givens.find(given => isCallStack(conType(con, given.types)));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Solves the constraint: by what is given, with one call more if it is a call that needs it. */
export function solveCallStack(c: Checker, evidence: Evidence): readonly Evidence[] {
  const { pred, scope, why } = evidence;
  const given = nearestImplicit(pred, scope);
  const term = given === undefined || given === 'waits' ? undefined : given.term;
  const isCall = why.tag === 'use' && why.name !== 'ip' && !isLibrary(why.span);
  if (!isCall && term !== undefined) {
    evidence.ref = term;
    return [];
  }
  const inTypes = (text: string): Var =>
    c.env.variable(globalName('GHC.Stack.Types', 'value', text));
  const [push, empty] = [inTypes('pushPlace'), inTypes('emptyCallStack')];
  const outer: Evidence[] = term === undefined ? [] : [{ pred, scope, why, ref: term }];
  const cls = splitPred(pred)?.class;
  const build = (final: (t: Type) => Type, [stack]: readonly TExpr[]): TExpr => {
    const types = splitCon(final(pred))?.args ?? [];
    const selector = cls?.methods[0]?.selector;
    invariant(cls !== undefined && selector !== undefined, 'implicit parameters have a class');
    const below: TExpr =
      stack === undefined
        ? { tag: 'var', var: empty, types: [] }
        : { tag: 'app', fun: { tag: 'var', var: selector, types }, arg: stack };
    const place: TExpr = {
      tag: 'app',
      fun: { tag: 'var', var: push, types: [] },
      arg: address(placeOf(c, why)),
    };
    const value: TExpr = isCall ? { tag: 'app', fun: place, arg: below } : below;
    return { tag: 'app', fun: { tag: 'con', con: cls.dictionary, types }, arg: value };
  };
  evidence.ref = { tag: 'built', args: outer, build, single: true };
  return [];
}

/** The lines that `pushPlace` reads. */
function placeOf(c: Checker, why: Evidence['why']): string {
  const { source, start, end } = writtenSpan(why.span);
  const [from, to] = [source.position(start), source.position(end)];
  const name = why.tag === 'use' ? why.name : '';
  const places = [from.line, from.column, to.line, to.column];
  return [name, c.env.module, source.name, ...places].join('\n');
}
