// The modules that lines are made into, as trees.

import type { Source, Span } from '../source/source.ts';
import type {
  Bind,
  Binds,
  Expr,
  Import,
  Module,
  Pat,
  RawName,
  Stmt,
  SynType,
} from '../syntax/syntax.ts';

type E = Expr<RawName>;

/** What nobody can type stands before the names of the library that lines need. */
const own = '%';
/** The module of the library with what lines need. */
export const supportModule = 'GHC.Session';
/** The binding of a line that performs it. */
export const runName = 'run%';
/** What the action of a line computed. */
export const resultName = 'result%';
/** An expression before it is called `it`. */
export const valueName = 'value%';
/** The type synonym that stands for a type that was asked about. */
export const typeName = 'Type%';

const noBinds: Binds<RawName> = { groups: [], signatures: [], fixities: [], pragmas: [] };

/** A name as it stands before its arguments: an operator in parentheses. */
export function prefixed(text: string): string {
  return /^[\p{L}_([]/u.test(text) ? text : `(${text})`;
}

/** A module without anything in it. */
export function emptyModule(
  name: string,
  source: Source,
  extensions: ReadonlySet<string>,
): Module<RawName> {
  return {
    ...{ name, nameSpan: undefined, source, extensions, exports: undefined, imports: [] },
    ...{ data: [], synonyms: [], kindSignatures: [], roles: [], families: [], familyEquations: [] },
    ...{ patternSynonyms: [], classes: [], instances: [], defaults: [], foreigns: [] },
    ...{ binds: noBinds, span: { source, start: 0, end: source.text.length } },
  };
}

/** An import of everything, under a qualifier or not. */
export function importOf(module: string, span: Span, qualifier?: string): Import {
  const names = { qualified: qualifier !== undefined, as: qualifier };
  return { ...names, module, span, moduleSpan: span, hiding: false, items: undefined };
}

/** The import that the library's names for lines come with. */
export function supportImport(span: Span): Import {
  return importOf(supportModule, span, own);
}

function variable(text: string, span: Span, qualifier?: string): E {
  return { tag: 'var', name: { qualifier, text }, span };
}

function call(text: string, span: Span, ...args: readonly E[]): E {
  return args.reduce<E>((fun, arg) => ({ tag: 'app', fun, arg, span }), variable(text, span, own));
}

/** `name = body`. */
export function definition(text: string, body: E): Bind<RawName> {
  const { span } = body;
  const rhs = { guarded: [{ guards: [], body, span }], where: noBinds };
  const name = { qualifier: undefined, text };
  return { tag: 'function', name, nameSpan: span, matches: [{ params: [], rhs, span }], span };
}

export function bindsOf(group: readonly Bind<RawName>[]): Binds<RawName> {
  return { ...noBinds, groups: [group] };
}

/** What surrounds the action of a line: other arguments for it, if some were given. */
export interface Surrounding {
  readonly args: readonly string[];
}

/** `run = perform (withArgs args action)`. */
export function performing(action: E, { args }: Surrounding): Bind<RawName> {
  const { span } = action;
  const text = (value: string): E => ({
    tag: 'lit',
    literal: { tag: 'string', value, hash: 0 },
    span,
  });
  const list: E = { tag: 'list', items: args.map(text), span };
  return definition(runName, call('perform', span, call('withArgs', span, list, action)));
}

/** `it = value`. */
export function calledIt(span: Span): Bind<RawName> {
  return definition('it', variable(valueName, span));
}

/** The action that prints the variable `it`. */
export function printing(span: Span): E {
  return call('print', span, variable('it', span));
}

/**
 * Statements that bind variables: `result` is the value of an action that performs them and returns
 * the variables as a chain of pairs, and each variable a part of `result`.
 */
export function binding(stmts: readonly Stmt<RawName>[], names: readonly RawName[], span: Span) {
  const unit: E = { tag: 'con', name: { qualifier: undefined, text: '()' }, span };
  const chain = names.reduceRight<E>(
    (rest, name) => {
      const item: E = { tag: 'var', name, span };
      return { tag: 'tuple', items: [item, rest], boxed: true, span };
    },
    pair(unit, unit, span),
  );
  const last = { tag: 'expr', expr: call('return', span, chain), span } as const;
  const block: E = { tag: 'do', stmts: [...stmts, last], span };
  const result = definition(resultName, call('bound', span, block));
  const parts: Bind<RawName>[] = [];
  let left = variable(resultName, span);
  for (const name of names) {
    parts.push(definition(name.text, call('value', span, left)));
    left = call('rest', span, left);
  }
  return { result, parts, action: call('bind', span, variable(resultName, span)) };
}

function pair(a: E, b: E, span: Span): E {
  return { tag: 'tuple', items: [a, b], boxed: true, span };
}

/** One action after the other. */
export function sequence(first: E, second: E): E {
  const { span } = first;
  const stmts: Stmt<RawName>[] = [
    { tag: 'expr', expr: first, span },
    { tag: 'expr', expr: second, span },
  ];
  return { tag: 'do', stmts, span };
}

/** `it <- action`. */
export function bindIt(action: E): Stmt<RawName> {
  const { span } = action;
  const pat: Pat<RawName> = { tag: 'var', name: { qualifier: undefined, text: 'it' }, span };
  return { tag: 'bind', pat, expr: action, span };
}

/** `type Type% = type`. */
export function synonym(type: SynType<RawName>) {
  const { span } = type;
  const name = { name: { qualifier: undefined, text: typeName }, span };
  return { span, name, params: [], type };
}
