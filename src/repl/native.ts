// Lines as programs of their own.

import { pairsOf } from '../core/build.ts';
import { type CoreModule, type Expr, nothingAround } from '../core/core.ts';
import { globalsOf, link } from '../core/link.ts';
import { lintProgram } from '../core/lint.ts';
import { Compilation } from '../driver/compilation.ts';
import type { Options } from '../driver/options.ts';
import { compiled, rewritingFor } from '../driver/ready.ts';
import { generate } from '../llvm/generate.ts';
import { globalName } from '../names/name.ts';
import { executable } from '../native/executable.ts';
import { optimise } from '../optimise/optimise.ts';
import { Diagnostics, invariant } from '../source/diagnostics.ts';
import type { Source } from '../source/source.ts';
import { runsOnce } from '../stg/once.ts';
import { toStg } from '../stg/to-stg.ts';
import type { Var } from '../types/type.ts';
import type { Line, Session } from './session.ts';
import { resultName, runName } from './trees.ts';

/** Makes an executable and runs it to its end; the exit code. */
export type RunNatively = (make: () => string | undefined) => Promise<number>;

/** A variable that a line needs, who mentions it, and what the line itself mentions for that. */
interface Mention {
  readonly v: Var;
  readonly owner: Var;
  readonly first: Var;
}

/** What performs the last of these lines. */
function runOf(lines: readonly Line[]): Var {
  const last = lines.at(-1);
  const run = last?.typed.types.values.get(globalName(last.name, 'value', runName));
  invariant(run !== undefined, 'the line has an action');
  return run;
}

/** The compilation of a line, which no file holds. */
class LineCompilation extends Compilation {
  readonly #run: Var;
  readonly #moduleOf: (name: string) => CoreModule;

  /** `moduleOf`: the Core of modules and of lines, by name. */
  constructor(options: Options, run: Var, moduleOf: (name: string) => CoreModule) {
    super(options, new Diagnostics());
    this.#run = run;
    this.#moduleOf = moduleOf;
  }

  /** Nothing that a line says is for C. */
  override readonly exported = this.step(() => []);

  override readonly linkable = this.step(() => {
    const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86-64';
    const ready = compiled.get(architecture);
    const around = ready?.around ?? nothingAround;
    const program = link(this.#run, this.#moduleOf, around, rewritingFor(around));
    lintProgram(program, 'linking', around);
    const stg = toStg(optimise(program, this.options.optimise, [], around), around);
    const tables = ready?.tables ?? new Set<string>();
    const { module: ir } = generate(stg, architecture, tables, false, runsOnce(stg));
    return ready === undefined ? { ir, library: undefined } : { ir, library: ready };
  });
}

/** Compiles lines, and knows which results are out of reach. */
export class NativeLines {
  readonly #session: Session;
  /** The lines whose results ended with the program that computed them. */
  readonly #ended = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The line was performed by a program that has ended. */
  ended(line: Line): void {
    this.#ended.add(line.name);
  }

  /**
   * Is the result of an older action needed where it is not? Reports RH0909. `lines` ends with the two
   * that a line of text has become.
   */
  missing(lines: readonly Line[], isNative: boolean, source: Source): Diagnostics {
    const diagnostics = new Diagnostics();
    const fresh = new Set(lines.slice(-2).map(line => line.name));
    const bodies = new Map<Var, Expr>();
    for (const { core } of lines) {
      for (const pair of core.binds.flatMap(pairsOf)) bodies.set(pair.var, pair.rhs);
    }
    const isFresh = (v: Var): boolean => fresh.has(v.name.module ?? '');
    const isMissing = (v: Var): boolean =>
      v.name.text === resultName &&
      !isFresh(v) &&
      (isNative || this.#ended.has(v.name.module ?? ''));
    const start = runOf(lines);
    const mentions: Mention[] = [{ v: start, owner: start, first: start }];
    const seen = new Set<Var>([start]);
    for (const { v, owner, first } of mentions) {
      if (isMissing(v)) {
        this.#report(diagnostics, v, owner, first, source);
        break;
      }
      const body = bodies.get(v);
      for (const next of body === undefined ? [] : globalsOf(body)) {
        if (seen.has(next)) continue;
        seen.add(next);
        mentions.push({ v: next, owner: v, first: isFresh(v) ? next : first });
      }
    }
    return diagnostics;
  }

  #report(diagnostics: Diagnostics, result: Var, owner: Var, first: Var, source: Source): void {
    const [name, near] = [owner.name.text, first.name.text];
    const tokens = this.#session.lexed(source, new Diagnostics()).tokens;
    const token = tokens.find(({ text, qualifier }) => text === near && qualifier === undefined);
    const span = token && { source, start: token.start, end: token.end };
    const isEnded = this.#ended.has(result.name.module ?? '');
    const message = isEnded
      ? `the value of \`${name}\` ended with the program that computed it`
      : `the value of \`${name}\` is on the machine, where native code cannot get it`;
    diagnostics.error('RH0909', message, span, {
      text: near === name ? '' : `\`${near}\` uses it`,
      hints: [
        isEnded
          ? `what an action gives is kept when it gets a name: ${name === 'it' ? 'x' : name} <- …`
          : 'after :unset native, the line runs where the value is',
      ],
    });
  }

  /** The executable that performs the last of `lines`: its path. Throws `Stop` after `report`. */
  executable(lines: readonly Line[], report: (diagnostics: Diagnostics) => void): string {
    const { compilation, options } = this.#session;
    const own = new Map(lines.map(line => [line.name, line.core]));
    const moduleOf = (name: string): CoreModule => own.get(name) ?? compilation.core(name);
    const program = new LineCompilation(options, runOf(lines), moduleOf);
    try {
      return executable(program, '<interactive>');
    } finally {
      report(program.diagnostics);
    }
  }
}
