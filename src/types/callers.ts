import path from 'node:path';
import { libraryFolder } from '../names/files.ts';
import { globalName, type Name } from '../names/name.ts';
import { writtenSpan } from '../source/made.ts';
import type { Span } from '../source/source.ts';
import type { Pat } from '../syntax/syntax.ts';
import { primTyCons } from './builtin.ts';
import type { Checker } from './environment.ts';
import type { Type, Var } from './type.ts';
import type { TExpr } from './typed.ts';

const inErr = (text: string): Name => globalName('GHC.Err', 'value', text);

/** What is used in the place of a function that would like to know who calls it. */
const located: ReadonlyMap<Name, Name> = new Map([
  [inErr('error'), inErr('errorAt')],
  [inErr('undefined'), inErr('undefinedAt')],
]);

const errorCall = globalName('GHC.Exception.Type', 'con', 'ErrorCall');
const errorCallMessage = globalName('GHC.Exception.Type', 'value', 'errorCallMessage');

/** The function that takes the place of `v` where it is used in a program, with that place. */
export function usedAt(c: Checker, v: Var, span: Span, types: readonly Type[]): TExpr | undefined {
  const name = located.get(v.name);
  if (name === undefined || !c.env.hasVariable(name) || isLibrary(span)) return undefined;
  const { source, start } = writtenSpan(span);
  const { line, column } = source.position(start);
  const value = `${v.name.text}, called at ${source.name}:${line}:${column} in main:${c.env.module}`;
  const literal = { tag: 'string', value, hash: 1 } as const;
  const fun: TExpr = { tag: 'var', var: c.env.variable(name), types };
  return { tag: 'app', fun, arg: { tag: 'lit', literal, type: primTyCons['Addr#'].type } };
}

function isLibrary({ source }: Span): boolean {
  return path.resolve(source.name).startsWith(libraryFolder() + path.sep);
}

/** `ErrorCall pat` as a question for the message; other patterns, and those of the library, as they are. */
export function seenErrorCall(c: Checker, pat: Pat<Name>): Pat<Name> {
  if (pat.tag !== 'con' || pat.con.name !== errorCall || isLibrary(pat.span)) return pat;
  const [message] = pat.args;
  if (message === undefined || pat.args.length > 1 || !c.env.hasVariable(errorCallMessage))
    return pat;
  const expr = { tag: 'var', name: errorCallMessage, span: pat.con.span } as const;
  return { tag: 'view', expr, pat: message, span: pat.span };
}
