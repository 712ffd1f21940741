import type { Span } from '../source/source.ts';
import type { Type, Var } from './type.ts';
import type { Abstraction, TBind, TExpr, TMatch } from './typed.ts';

/** An expression as the only match of something without parameters. */
export function plainTyped(body: TExpr, result: Type, span: Span): TMatch {
  return { params: [], rhs: { guarded: [{ guards: [], body, span }], where: [] }, result, span };
}

/** `let v = match in body`, where `v` is abstracted over something. */
export function letExpr(v: Var, over: Abstraction, match: TMatch, body: TExpr): TExpr {
  const bind: TBind = {
    tag: 'function',
    var: v,
    ...over,
    arity: 0,
    matches: [match],
    span: match.span,
  };
  return { tag: 'let', groups: [{ recursive: false, binds: [bind] }], body };
}
