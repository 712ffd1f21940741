import type { Name } from '../names/name.ts';
import { inWords, quoted } from '../names/similar.ts';
import type { Span } from '../source/source.ts';
import type { Bind, ConDecl, Module, SynType } from '../syntax/syntax.ts';
import { showSignature } from '../types/print.ts';
import type { TypedModule } from '../types/typed.ts';
import type { Reporter } from './reporter.ts';
import { bindersOf, type Usage } from './usage.ts';
import { minimalPragma } from '../names/minimal.ts';
import { unmet } from './discarded.ts';

/** Gives the renamed syntax of a module. */
export type FindModule = (module: string) => Module<Name> | undefined;

/** Definitions at the top without a signature; the hint is the type that was inferred. */
export function warnSignatures(module: Module<Name>, typed: TypedModule, reporter: Reporter): void {
  const signed = new Set(
    module.binds.signatures.flatMap(({ names }) => names.map(({ name }) => name)),
  );
  for (const { name, span } of module.binds.groups.flat().flatMap(bindersOf)) {
    const found = typed.types.values.get(name);
    if (signed.has(name) || found === undefined) continue;
    const shown = /^[\p{L}_]/u.test(name.text) ? name.text : `(${name.text})`;
    const message = `${quoted(name.text)} has no type signature`;
    reporter.warn('missing-signatures', message, span, {
      hints: [`write ${shown} :: ${showSignature(found.written ?? found.type)}`],
    });
  }
}

/** Records that are made with fields missing: to use these is an error of the program. */
export function warnFields(usage: Usage, find: FindModule, reporter: Reporter): void {
  for (const { con, span, given } of usage.constructions) {
    const decl = con.module === undefined ? undefined : declarationOf(find(con.module), con);
    const missing = decl?.fields.flatMap(({ name, strict }) => {
      return name === undefined || strict || given.includes(name.name) ? [] : [name.name.text];
    });
    if (missing === undefined || missing.length === 0) continue;
    const names = inWords(missing.map(quoted), 'and');
    const message = `this ${quoted(con.text)} has no value for ${names}`;
    reporter.warn('missing-fields', message, span);
  }
}

/** Instances without a method that the class has no default for. */
export function warnMethods(module: Module<Name>, find: FindModule, reporter: Reporter): void {
  for (const { className, body, derived, span } of module.instances) {
    const { module: home } = className.name;
    const classes = home === undefined ? undefined : find(home)?.classes;
    const decl = classes?.find(({ name }) => name.name === className.name);
    if (decl === undefined || derived) continue;
    const wanted = unmet(
      decl,
      new Set(
        body.groups
          .flat()
          .flatMap(namesOfBind)
          .map(name => name.text),
      ),
    );
    if (wanted !== undefined) {
      const message = `this instance of ${quoted(className.name.text)} lacks what is needed: ${wanted}`;
      reporter.warn('missing-methods', message, { ...span, end: className.span.end });
    }
    if (minimalPragma(decl) !== undefined) continue;
    const given = new Set([...decl.body.groups, ...body.groups].flat().flatMap(namesOfBind));
    const methods = decl.body.signatures.flatMap(({ names }) => names.map(({ name }) => name));
    const missing = methods.filter(name => !given.has(name) && !name.text.startsWith('_'));
    if (missing.length === 0) continue;
    const names = inWords(
      missing.map(({ text }) => quoted(text)),
      'and',
    );
    const message = `this instance of ${quoted(className.name.text)} does not define ${names}`;
    reporter.warn('missing-methods', message, { ...span, end: className.span.end });
  }
}

function namesOfBind(bind: Bind<Name>): Name[] {
  return bindersOf(bind).map(({ name }) => name);
}

function declarationOf(module: Module<Name> | undefined, con: Name): ConDecl<Name> | undefined {
  return module?.data.flatMap(decl => decl.constructors).find(({ name }) => name.name === con);
}

/** Instances in a module that defines neither the class nor a type they are for. */
export function warnOrphans(module: Module<Name>, reporter: Reporter): void {
  const isOwn = (name: Name): boolean => name.module === module.name;
  for (const { className, types, span } of module.instances) {
    if (isOwn(className.name) || types.some(type => constructorsIn(type).some(isOwn))) continue;
    const message = `this instance of ${quoted(className.name.text)} belongs to the module of its class or type`;
    reporter.warn('orphans', message, { ...span, end: className.span.end });
  }
}

function constructorsIn(type: SynType<Name>): Name[] {
  switch (type.tag) {
    case 'con':
    case 'promoted':
      return [type.name];
    case 'app':
      return [...constructorsIn(type.fun), ...constructorsIn(type.arg)];
    case 'fun':
      return [...constructorsIn(type.arg), ...constructorsIn(type.res)];
    case 'tuple':
      return type.items.flatMap(constructorsIn);
    case 'list':
      return constructorsIn(type.item);
    case 'paren':
    case 'kinded':
      return constructorsIn(type.type);
    case 'forall':
    case 'qualified':
      return constructorsIn(type.body);
    case 'var':
    case 'literal':
    case 'wildcard':
    case 'promotedItems':
    case 'chain':
      return [];
  }
}

/** Tabs in the indentation: every editor shows them in its own way, but layout counts columns. */
export function warnTabs({ source }: Span, reporter: Reporter): void {
  const tabs = [...source.text.matchAll(/^[ \t]*?\t/gm)];
  const [first] = tabs;
  if (first === undefined) return;
  const more = tabs.length === 1 ? '' : `, as on ${tabs.length - 1} more`;
  const end = first.index + first[0].length;
  const message = `this line is indented with a tab${more}`;
  reporter.warn('tabs', message, { source, start: end - 1, end }, { hints: ['use spaces'] });
}
