// What a line does: expressions, statements and declarations.

import { ioType } from '../names/builtin.ts';
import { allBinders, patternBinders } from '../names/binders.ts';
import { globalName } from '../names/name.ts';
import { type Diagnostic, Diagnostics } from '../source/diagnostics.ts';
import type { Source } from '../source/source.ts';
import type { Bind, Expr, Import, Module, RawName, Stmt } from '../syntax/syntax.ts';
import { unitType } from '../names/builtin.ts';
import { splitCon, splitForall, type Type } from '../types/type.ts';
import type { Line, Session } from './session.ts';
import {
  binding,
  bindIt,
  bindsOf,
  calledIt,
  definition,
  emptyModule,
  performing,
  printing,
  sequence,
  valueName,
} from './trees.ts';
import { attempt } from '../driver/stop.ts';
import { NativeLines, type RunNatively } from './native.ts';

type E = Expr<RawName>;

/** What became of a line. */
export type Outcome =
  /** It was done; these variables are new. */
  | { readonly tag: 'done'; readonly names: readonly string[]; readonly module: string | undefined }
  /** Nothing was done. */
  | { readonly tag: 'errors'; readonly list: readonly Diagnostic[] }
  /** It ended with an exception, which has been reported. */
  | { readonly tag: 'failed' };

/** Performs what `Session.begin` has begun; the exit code. */
export type Run = () => Promise<number>;

const nothing: Outcome = { tag: 'done', names: [], module: undefined };

function errorsOf(diagnostics: Diagnostics): Outcome {
  return { tag: 'errors', list: diagnostics.sorted() };
}

/** Evaluates lines in a session. */
export class Evaluator {
  readonly #session: Session;
  readonly #run: Run;
  /** What the program gets as its arguments. */
  args: readonly string[] = [];
  /** How native code is run, if lines are to be native. */
  native: RunNatively | undefined;
  #nativeLines: NativeLines | undefined;

  constructor(session: Session, run: Run) {
    this.#session = session;
    this.#run = run;
  }

  /** Does what a line says that is no command. */
  async line(text: string): Promise<Outcome> {
    const source = this.#session.source(text);
    if (/^\s*import\b/.test(text)) return this.#import(source);
    const asStatement = new Diagnostics();
    const stmt = this.#session.statement(source, asStatement);
    if (stmt !== undefined && !asStatement.hasErrors) return this.#statement(stmt, source);
    const asDeclarations = new Diagnostics();
    const module = this.#session.declarations(source, asDeclarations);
    if (!asDeclarations.hasErrors) return this.#declare(module, source);
    return errorsOf(
      furthest(asDeclarations) > furthest(asStatement) ? asDeclarations : asStatement,
    );
  }

  #import(source: Source): Outcome {
    const diagnostics = new Diagnostics();
    const { imports } = this.#session.declarations(source, diagnostics);
    if (diagnostics.hasErrors) return errorsOf(diagnostics);
    return this.bring(imports, source);
  }

  /** Adds imports to the context, if they can be had. */
  bring(imports: readonly Import[], source: Source): Outcome {
    const { compilation } = this.#session;
    const before = new Set(compilation.diagnostics.sorted());
    const sound = imports.every(decl => {
      return compilation.modules.named(decl.module, decl) !== undefined;
    });
    const news = compilation.diagnostics.sorted().filter(d => !before.has(d));
    if (!sound || news.length > 0) return { tag: 'errors', list: news };
    const old = this.#session.imports;
    this.#session.imports = [
      ...old.filter(decl => !imports.some(i => covers(i, decl))),
      ...imports,
    ];
    this.#session.forget();
    const diagnostics = new Diagnostics();
    this.#session.compile(this.#empty(source), diagnostics);
    if (!diagnostics.hasErrors) return nothing;
    this.#session.imports = old;
    this.#session.forget();
    return errorsOf(diagnostics);
  }

  #empty(source: Source, ...more: readonly string[]): Module<RawName> {
    const { extensions } = this.#session.lexed(source, new Diagnostics(), more);
    return emptyModule(this.#session.nextName(), source, extensions);
  }

  #declare(module: Module<RawName>, source: Source): Outcome {
    const diagnostics = new Diagnostics();
    const tree = { ...module, name: this.#session.nextName(), nameSpan: undefined };
    const names = allBinders(tree.binds).map(({ name }) => name.text);
    if (tree.imports.length > 0) {
      const outcome = this.bring(tree.imports, source);
      if (outcome.tag === 'errors') return outcome;
    }
    const line = this.#session.compile(tree, diagnostics);
    if (line === undefined) return errorsOf(diagnostics);
    this.#session.add(line);
    return { tag: 'done', names, module: line.name };
  }

  #statement(stmt: Stmt<RawName>, source: Source): Promise<Outcome> | Outcome {
    switch (stmt.tag) {
      case 'let':
        return this.#declare({ ...this.#empty(source), binds: stmt.binds }, source);
      case 'bind': {
        const names = patternBinders(stmt.pat).map(({ name }) => name);
        return this.#bind(stmt, names, source);
      }
      case 'expr':
        return this.#expression(stmt.expr, source);
    }
  }

  /** A line that consists of some bindings. */
  #compile(
    binds: readonly Bind<RawName>[],
    source: Source,
    diagnostics: Diagnostics,
    ...more: readonly string[]
  ): Line | undefined {
    const tree = { ...this.#empty(source, ...more), binds: bindsOf(binds) };
    return this.#session.compile(tree, diagnostics);
  }

  async #bind(
    stmt: Stmt<RawName>,
    names: readonly RawName[],
    source: Source,
    after?: E,
    diagnostics = new Diagnostics(),
  ): Promise<Outcome> {
    const { result, parts, action } = binding([stmt], names, stmt.span);
    const line = this.#compile([result], source, diagnostics, 'MonomorphismRestriction');
    if (line === undefined) return errorsOf(diagnostics);
    const whole = after === undefined ? action : sequence(action, after);
    const texts = names.map(name => name.text);
    return this.#perform(line, [...parts, performing(whole, this)], texts, source, diagnostics);
  }

  /**
   * Takes in what a line computes, and then the names for it: names that the line mentions are older
   * ones. Performs it, and lets both stay if that goes well.
   */
  async #perform(
    line: Line,
    binds: readonly Bind<RawName>[],
    names: readonly string[],
    source: Source,
    diagnostics: Diagnostics,
  ): Promise<Outcome> {
    const { lines } = this.#session;
    this.#session.add(line);
    const named = this.#compile(binds, source, diagnostics);
    this.#session.remove(lines);
    if (named === undefined) return errorsOf(diagnostics);
    const native = names.every(name => name === 'it') ? this.native : undefined;
    this.#nativeLines ??= new NativeLines(this.#session);
    const program = [...lines, line, named];
    const missing = this.#nativeLines.missing(program, native !== undefined, source);
    if (missing.hasErrors) return errorsOf(missing);
    if (native === undefined) {
      this.#session.begin(named);
      if ((await this.#run()) !== 0) return { tag: 'failed' };
    } else {
      const outcome = await this.#performNatively(native, program, this.#nativeLines);
      if (outcome !== undefined) return outcome;
      this.#nativeLines.ended(line);
    }
    this.#session.add(line);
    this.#session.add(named);
    return { tag: 'done', names, module: named.name };
  }
  /** Performs the last of `lines` in a process of its own; undefined if all went well. */
  async #performNatively(
    native: RunNatively,
    lines: readonly Line[],
    nativeLines: NativeLines,
  ): Promise<Outcome | undefined> {
    let problems = new Diagnostics();
    const make = (): string | undefined =>
      attempt(() =>
        nativeLines.executable(lines, found => {
          problems = found;
        }),
      );
    const code = await native(make);
    if (problems.hasErrors) return errorsOf(problems);
    return code === 0 ? undefined : { tag: 'failed' };
  }

  async #expression(expr: E, source: Source): Promise<Outcome> {
    const diagnostics = new Diagnostics();
    const plain = this.#compile([definition(valueName, expr)], source, diagnostics);
    if (plain === undefined) return errorsOf(diagnostics);
    const value = plain.typed.types.values.get(globalName(plain.name, 'value', valueName));
    const role = value === undefined ? 'value' : roleOf(value.written ?? value.type);
    if (role === 'action of unit') return this.#bind(bindIt(expr), [], source);
    if (role !== 'value') {
      const outcome = await this.#action(expr, role === 'action', source);
      if (outcome !== undefined) return outcome;
    }
    return this.#print(expr, plain, source);
  }

  /** An expression that is an action, or could be one; undefined if it is none. */
  async #action(expr: E, surely: boolean, source: Source): Promise<Outcome | undefined> {
    const names = [{ qualifier: undefined, text: 'it' }];
    const quiet = await this.#bind(bindIt(expr), names, source, printing(expr.span));
    if (quiet.tag !== 'errors') return quiet;
    const outcome = await this.#bind(bindIt(expr), names, source);
    return surely || outcome.tag !== 'errors' ? outcome : undefined;
  }

  #print(expr: E, plain: Line, source: Source): Promise<Outcome> {
    const { span } = expr;
    const binds = [calledIt(span), performing(printing(span), this)];
    return this.#perform(plain, binds, ['it'], source, new Diagnostics());
  }

  /** The type of an expression, or why it has none. */
  typeOf(expr: E, source: Source): Type | Outcome {
    const diagnostics = new Diagnostics();
    const line = this.#compile([definition(valueName, expr)], source, diagnostics);
    const name = line === undefined ? undefined : globalName(line.name, 'value', valueName);
    const found = name === undefined ? undefined : line?.typed.types.values.get(name);
    const type = found?.written ?? found?.type;
    return type ?? errorsOf(diagnostics);
  }
}

/** How far into the text the parser got. */
function furthest(diagnostics: Diagnostics): number {
  return Math.max(-1, ...diagnostics.sorted().map(d => d.labels[0]?.span.start ?? -1));
}

/** Does an import take the place of another? */
function covers(decl: Import, old: Import): boolean {
  return (
    decl.module === old.module &&
    decl.items === undefined &&
    (old.qualified || !decl.qualified) &&
    (decl.as ?? decl.module) === (old.as ?? old.module)
  );
}

/** What an expression of some type is: an action, perhaps one, or something to be shown. */
function roleOf(type: Type): 'action' | 'action of unit' | 'action, perhaps' | 'value' {
  const { context, body, vars } = splitForall(type);
  const split = splitCon(body);
  if (split !== undefined) {
    if (split.con.name !== ioType) return 'value';
    const [result] = split.args;
    const isUnit = result !== undefined && splitCon(result)?.con.name === unitType;
    return isUnit ? 'action of unit' : 'action';
  }
  if (body.tag === 'app') return 'action, perhaps';
  return body.tag === 'var' && vars.includes(body.var) && context.length === 0 ? 'action' : 'value';
}
