import { unitType } from '../names/builtin.ts';
import type { Interface } from '../names/interface.ts';
import { minimalPragma } from '../names/minimal.ts';
import type { Name } from '../names/name.ts';
import { quoted } from '../names/similar.ts';
import type { Bind, ClassDecl, Module } from '../syntax/syntax.ts';
import { foundFor } from '../types/holes.ts';
import { showType } from '../types/print.ts';
import { sameType, splitCon, view } from '../types/type.ts';
import type { TypedModule } from '../types/typed.ts';
import type { Reporter } from './reporter.ts';
import { bindersOf, type Usage } from './usage.ts';

/** Results of statements that are thrown away, and numbers whose type nobody says. */
export function warnTypes({ notes, holes }: TypedModule, reporter: Reporter): void {
  for (const { span, monad, result } of notes.statements) {
    const type = view(result);
    const whole = view(monad);
    if (type.tag === 'meta' || splitCon(type)?.con.name === unitType) continue;
    const inner = type.tag === 'app' && whole.tag === 'app' ? type.fun : undefined;
    if (!reporter.isOn('unused-do-bind')) {
      if (whole.tag !== 'app' || inner === undefined || !sameType(inner, whole.fun)) continue;
      const message = `the result of this statement is an action, \`${showType(type)}\`, that nobody runs`;
      reporter.warn('wrong-do-bind', message, span, { hints: ['`join` would run it'] });
      continue;
    }
    const message = `this statement throws away a result of type \`${showType(type)}\``;
    reporter.warn('unused-do-bind', message, span, { hints: ['write `_ <-` before it'] });
  }
  for (const { span, type } of notes.defaults) {
    const message = `nothing says which type this has: it is taken for \`${showType(type)}\``;
    reporter.warn('type-defaults', message, span);
  }
  for (const hole of holes) reporter.warn('partial-type-signatures', foundFor(hole), hole.span);
}

/** Bindings of patterns without variables. */
export function warnPatternBinds(usage: Usage, reporter: Reporter): void {
  for (const bind of usage.patterns) {
    if (!isIdle(bind)) continue;
    const message = 'this binding binds no variable, and is never matched';
    reporter.warn('unused-pattern-binds', message, { ...bind.span, end: bind.pat.span.end });
  }
}

type PatternBind = Extract<Bind<Name>, { tag: 'pattern' }>;

function isIdle(bind: PatternBind): boolean {
  let { pat } = bind;
  while (pat.tag === 'paren') pat = pat.pat;
  return pat.tag !== 'wildcard' && pat.tag !== 'bang' && bindersOf(bind).length === 0;
}

/** Exports that are there twice, or promise what there is not. */
export function warnExports(module: Module<Name>, own: Interface, reporter: Reporter): void {
  const seen = new Set<Name>();
  const whole = new Set<Name>();
  for (const item of module.exports ?? []) {
    if (item.tag === 'module') continue;
    const { name, span } = item;
    const children = own.exports.filter(({ parent }) => parent === name);
    const isAll = item.tag === 'type' && item.members.tag === 'all';
    if (seen.has(name) || (item.tag === 'var' && whole.has(name))) {
      reporter.warn('duplicate-exports', `${quoted(name.text)} is exported already`, span);
    }
    seen.add(name);
    if (isAll) for (const child of children) whole.add(child.name);
    if (!isAll || children.length > 0) continue;
    const message = `${quoted(name.text)} has no constructors or methods that \`(..)\` could mean`;
    reporter.warn('dodgy-exports', message, span);
  }
}

/** Import lists that name what is not there. */
export function warnImports(
  module: Module<Name>,
  find: (module: string) => Interface | undefined,
  reporter: Reporter,
): void {
  for (const { module: from, items = [], hiding } of module.imports) {
    const exports = find(from)?.exports;
    if (exports === undefined) continue;
    for (const item of items) {
      const found = exports.filter(({ name }) => name.text === item.name);
      if (hiding && found.length === 0) {
        const message = `${from} does not export ${quoted(item.name)}`;
        reporter.warn('dodgy-imports', message, item.span);
      }
      if (item.tag !== 'type' || item.members.tag !== 'all' || found.length === 0) continue;
      if (exports.some(({ parent }) => found.some(({ name }) => name === parent))) continue;
      const message = `${quoted(item.name)} has no constructors or methods that \`(..)\` could mean`;
      reporter.warn('dodgy-imports', message, item.span);
    }
  }
}

/** What the pragma of a class wants and these methods do not give; undefined if all is well, or it says nothing. */
export function unmet(decl: ClassDecl<Name>, given: ReadonlySet<string>): string | undefined {
  const formula = minimalPragma(decl)?.formula;
  if (formula === undefined) return undefined;
  const tokens = formula.match(/\(\s*[^\s\w(),'"]+\s*\)|[(),|]|[^\s(),|]+/g) ?? [];
  let at = 0;
  const item = (): boolean => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = any();
      at++;
      return inner;
    }
    return given.has((token ?? '').replace(/^\(\s*(.*?)\s*\)$/, '$1'));
  };
  const all = (): boolean => {
    let met = item();
    while (tokens[at] === ',') {
      at++;
      met = item() && met;
    }
    return met;
  };
  const any = (): boolean => {
    let met = all();
    while (tokens[at] === '|') {
      at++;
      met = all() || met;
    }
    return met;
  };
  return tokens.length === 0 || any() ? undefined : formula.trim().replace(/\s+/g, ' ');
}
