import * as names from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Literal } from '../syntax/syntax.ts';
import { listOf, primTyCons } from './builtin.ts';
import { type Checker, unsupported } from './environment.ts';
import { errorType, type Type } from './type.ts';

/**
 * A type of the library that the language itself mentions. Reports RH0491 when the library in use
 * does not define it.
 */
export function libraryType(c: Checker, name: Name, span: Span): Type {
  if (c.env.hasTyCon(name)) return c.env.tyCon(name).type;
  c.diagnostics.error('RH0491', `this needs the type \`${name}\`, which does not exist`, span);
  return errorType;
}

/** The type of a literal. Without classes an integer can only be an `Int`. */
export function literalType(c: Checker, literal: Literal, span: Span): Type {
  switch (literal.tag) {
    case 'integer':
      if (literal.hash === 0) return libraryType(c, names.intType, span);
      return primTyCons[literal.hash === 1 ? 'Int#' : 'Word#'].type;
    case 'rational':
      if (literal.hash > 0) return primTyCons[literal.hash === 1 ? 'Float#' : 'Double#'].type;
      unsupported(c, 'fractional numbers', span);
      return errorType;
    case 'char':
      return literal.hash === 0 ? libraryType(c, names.charType, span) : primTyCons['Char#'].type;
    case 'string':
      if (literal.hash > 0) return primTyCons['Addr#'].type;
      return listOf(libraryType(c, names.charType, span));
  }
}
