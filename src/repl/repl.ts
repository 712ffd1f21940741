// The commands of a session, and what is printed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Options } from '../driver/options.ts';
import { commandLineExtensions } from '../lex/extensions.ts';
import { type Entity, type Interface, spaceOf } from '../names/interface.ts';
import { globalName, type Space } from '../names/name.ts';
import { type Diagnostic, Diagnostics, renderDiagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import type { RawName } from '../syntax/syntax.ts';
import { showSignature } from '../types/print.ts';
import type { TyCon } from '../types/type.ts';
import {
  fixityText,
  independent,
  isFirstOfItsName,
  instancesOf,
  instanceText,
  kindLine,
  kindText,
  mentionedIn,
  origin,
  signatureText,
  typeDeclaration,
} from './describe.ts';
import { Evaluator, type Outcome, type Run } from './evaluate.ts';
import type { Session } from './session.ts';
import { emptyModule, importOf, prefixed, synonym, typeName } from './trees.ts';
import type { RunNatively } from './native.ts';

/** Where a session writes. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
  /** Is somebody there to be told how things go? */
  readonly talkative: boolean;
}

interface CommandOf {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  readonly action: (repl: Repl, rest: string) => Promise<boolean> | boolean;
}

/** In the order in which an abbreviation finds them. */
export const commands: readonly CommandOf[] = [
  {
    ...{ name: 'add', usage: ':add FILE …', help: 'load files beside those that are loaded' },
    action: (repl, rest) => repl.load([...repl.files, ...words(rest)]),
  },
  {
    ...{ name: 'browse', usage: ':browse [MODULE]', help: 'what a module exports' },
    action: (repl, rest) => repl.browse(rest),
  },
  {
    ...{ name: 'cd', usage: ':cd FOLDER', help: 'go to another folder' },
    action: (repl, rest) => repl.changeFolder(rest),
  },
  {
    ...{ name: 'help', usage: ':help, :?', help: 'this list' },
    action: repl => repl.help(),
  },
  {
    ...{ name: 'info', usage: ':info NAME …', help: 'what names stand for' },
    action: (repl, rest) => repl.info(words(rest)),
  },
  {
    ...{ name: 'kind', usage: ':kind TYPE', help: 'the kind of a type' },
    action: (repl, rest) => repl.kind(rest),
  },
  {
    ...{ name: 'load', usage: ':load [FILE …]', help: 'begin anew with the modules in files' },
    action: (repl, rest) => repl.load(words(rest)),
  },
  {
    ...{ name: 'main', usage: ':main [ARGUMENT …]', help: 'perform main with arguments' },
    action: (repl, rest) => repl.main(words(rest)),
  },
  {
    ...{ name: 'module', usage: ':module [+|-] MODULE …', help: 'import modules, or forget them' },
    action: (repl, rest) => repl.module(rest),
  },
  {
    ...{ name: 'quit', usage: ':quit', help: 'the end' },
    action: () => false,
  },
  {
    ...{ name: 'reload', usage: ':reload', help: 'load the same files again' },
    action: repl => repl.load(repl.files),
  },
  {
    ...{ name: 'run', usage: ':run ACTION', help: 'the same as :main, for another action' },
    action: (repl, rest) => repl.perform(rest),
  },
  {
    ...{ name: 'set', usage: ':set OPTION …' },
    help: '-XExtension, +t, +s, args …, prompt …, native (compile each line)',
    action: (repl, rest) => repl.set(rest),
  },
  {
    ...{ name: 'show', usage: ':show bindings|imports|modules|language', help: 'the state' },
    action: (repl, rest) => repl.show(rest),
  },
  {
    ...{ name: 'type', usage: ':type EXPRESSION', help: 'the type of an expression' },
    action: (repl, rest) => repl.type(rest),
  },
  {
    ...{ name: 'unset', usage: ':unset +t +s native', help: 'the contrary of :set' },
    action: (repl, rest) => repl.unset(words(rest)),
  },
  {
    ...{ name: '!', usage: ':! COMMAND', help: 'a command of the shell' },
    action: (_, rest) => spawnSync(rest, { shell: true, stdio: 'inherit' }).pid !== undefined,
  },
];

/** Words, of which those in double quotes may have spaces. */
function words(text: string): string[] {
  const found = text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  return found.map(word => (word.startsWith('"') ? unquoted(word) : word));
}

function unquoted(word: string): string {
  return word.length < 2 ? word : word.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** A conversation: what was said is in the session; this is how it is answered. */
export class Repl {
  files: readonly string[] = [];
  prompt = '';
  readonly session: Session;
  readonly #evaluator: Evaluator;
  readonly #output: Output;
  readonly #flags = new Set<string>();
  /** Has a line failed? */
  failed = false;
  /** How native code is run after `:set native`. */
  runNatively: RunNatively | undefined;

  constructor(session: Session, output: Output, run: Run) {
    this.session = session;
    this.#output = output;
    this.#evaluator = new Evaluator(session, run);
  }

  /** Does what a line, or several of one `:{ … :}`, asks for. False: the session is over. */
  async line(text: string): Promise<boolean> {
    const going = await this.#line(text);
    this.session.number += text.split('\n').length;
    return going;
  }

  async #line(text: string): Promise<boolean> {
    const trimmed = text.trim();
    if (trimmed === '') return true;
    if (trimmed.startsWith(':') && !/^:[^\w?!{]/.test(trimmed))
      return this.#command(trimmed.slice(1));
    const start = performance.now();
    this.#answer(await this.#evaluator.line(text));
    if (this.#flags.has('+s')) {
      this.#output.out(`(${((performance.now() - start) / 1000).toFixed(2)} secs)\n`);
    }
    return true;
  }

  async #command(text: string): Promise<boolean> {
    const bang = text.startsWith('!');
    const [, word = '', rest = ''] = bang
      ? ['', '!', text.slice(1)]
      : (/^(\S*)\s*([\s\S]*)$/.exec(text) ?? []);
    const name = word === '?' ? 'help' : word;
    const favourites: Readonly<Record<string, string>> = { m: 'module', r: 'reload', s: 'set' };
    const command =
      commands.find(c => c.name === (favourites[name] ?? name)) ??
      commands.find(c => name !== '' && c.name.startsWith(name));
    if (command !== undefined) return command.action(this, rest.trim());
    this.#complain(`unknown command ':${word}'\nuse :? for help.`);
    return true;
  }

  #complain(text: string): void {
    this.#output.err(`${text}\n`);
    this.failed = true;
  }

  #report(list: readonly Diagnostic[]): void {
    this.#output.err(renderDiagnostics(list, { colour: this.#output.colour }));
    if (list.some(d => d.severity === 'error')) this.failed = true;
  }

  #answer(outcome: Outcome): void {
    if (outcome.tag === 'errors') this.#report(outcome.list);
    else if (outcome.tag === 'failed') this.failed = true;
    else if (this.#flags.has('+t') && outcome.module !== undefined) {
      for (const name of outcome.names) this.#showType(outcome.module, name);
    }
  }

  #showType(module: string, text: string): void {
    const type = this.session.typed(module).types.values.get(globalName(module, 'value', text));
    if (type !== undefined) this.#say(signatureText(prefixed(text), type.written ?? type.type));
  }

  #say(text: string): void {
    this.#output.out(`${text}\n`);
  }

  help(): boolean {
    const width = Math.max(...commands.map(c => c.usage.length));
    const lines = commands.map(c => ` ${c.usage.padEnd(width)}  ${c.help}`);
    this.#say(` ${'EXPRESSION'.padEnd(width)}  evaluate it; its value is called it`);
    this.#say(` ${'DECLARATION'.padEnd(width)}  of any kind; the newest of a name counts`);
    this.#say(` ${':{ … :}'.padEnd(width)}  one input of several lines`);
    this.#say(lines.join('\n'));
    return true;
  }

  /** Begins anew with the modules in some files. */
  load(files: readonly string[]): boolean {
    const found = files.map(file => {
      const name = file.replaceAll('.', '/');
      return [file, `${file}.hs`, `${file}.lhs`, `${name}.hs`].find(f => existsSync(f)) ?? file;
    });
    this.files = found;
    const isSound = this.session.load(found);
    this.#report(this.session.compilation.diagnostics.sorted());
    const { open } = this.session;
    if (this.#output.talkative) {
      if (!isSound) this.#say('Failed, no modules loaded.');
      else this.#say(`Ok, ${found.length === 0 ? 'no modules' : open.join(', ')} loaded.`);
    }
    return true;
  }

  /** The type of an expression. */
  type(text: string): boolean {
    const expression = text.replace(/^\+[dv]\s+/, '');
    const source = this.session.source(expression);
    const diagnostics = new Diagnostics();
    const stmt = this.session.statement(source, diagnostics);
    if (diagnostics.hasErrors || stmt === undefined) {
      this.#report(diagnostics.sorted());
    } else if (stmt.tag !== 'expr') this.#complain('this is not an expression');
    else {
      const type = this.#evaluator.typeOf(stmt.expr, source);
      if (type.tag === 'errors' || type.tag === 'done' || type.tag === 'failed') this.#answer(type);
      else this.#say(signatureText(expression.replace(/\s+/g, ' '), type));
    }
    return true;
  }

  /** The kind of a type. */
  kind(text: string): boolean {
    const source = this.session.source(text.replace(/^!\s*/, ''));
    const diagnostics = new Diagnostics();
    const type = this.session.type(source, diagnostics);
    if (type === undefined || diagnostics.hasErrors) {
      this.#report(diagnostics.sorted());
      return true;
    }
    let con: TyCon | undefined;
    if (type.tag === 'con') con = this.#tyCon(type.name);
    if (con === undefined) {
      const { extensions } = this.session.lexed(source, diagnostics, [
        ...['ConstraintKinds', 'LiberalTypeSynonyms', 'RankNTypes', 'DataKinds', 'KindSignatures'],
      ]);
      const name = this.session.nextName();
      const empty = emptyModule(name, source, extensions);
      const line = this.session.compile({ ...empty, synonyms: [synonym(type)] }, diagnostics);
      con = line?.typed.types.tyCons.get(globalName(name, 'type', typeName));
    }
    if (con === undefined) this.#report(diagnostics.sorted());
    else this.#say(`${text} :: ${kindText(con.kind)}`);
    return true;
  }

  #tyCon(name: RawName): TyCon | undefined {
    const [candidate] = this.session.scope().candidates('type', name);
    const home = candidate?.entity.name.module;
    if (candidate === undefined || home === undefined) return undefined;
    if (home === 'GHC.Prim') return undefined;
    return this.session.typed(home).types.tyCons.get(candidate.entity.name);
  }

  /** What names stand for. */
  info(names: readonly string[]): boolean {
    for (const text of names) this.#infoOf(text);
    return true;
  }

  #infoOf(text: string): void {
    const bare = text.replace(/^\((.*)\)$/, '$1');
    const dot = /^((?:[A-Z][\w']*\.)+)(.+)$/.exec(bare);
    const name: RawName = { qualifier: dot?.[1]?.slice(0, -1), text: dot?.[2] ?? bare };
    const spaces: readonly Space[] = ['type', 'value', 'con'];
    const found = spaces.flatMap(space => {
      return this.session
        .scope()
        .candidates(space, name)
        .map(({ entity }) => entity);
    });
    const entities = independent(found.filter(isFirstOfItsName));
    if (entities.length === 0) this.#complain(`the name \`${text}\` is not in scope`);
    for (const entity of entities) this.#describe(entity);
  }

  #describe(entity: Entity): void {
    const { name } = entity;
    const { module } = name;
    const parent = entity.parent ?? name;
    if (module === undefined || module === 'GHC.Prim') {
      this.#say(`${prefixed(name.text)} \t-- built in`);
      return;
    }
    const { types } = this.session.typed(module);
    const con = types.tyCons.get(parent);
    const variable = types.values.get(name);
    if (con !== undefined)
      this.#say(`${kindLine(con)}${typeDeclaration(con)}\n  \t${origin(parent)}`);
    else if (variable !== undefined) {
      const text = signatureText(prefixed(name.text), variable.written ?? variable.type);
      this.#say(`${text} \t${origin(name)}`);
    }
    const fixity = fixityText(name.text, entity.fixity);
    if (fixity !== undefined) this.#say(fixity);
    if (con === undefined || parent !== name || con.flavour === 'synonym') return;
    const scope = this.session.scope();
    for (const instance of instancesOf(con, this.#environment())) {
      const names = mentionedIn(instance).map(other => other.name);
      if (!names.every(other => scope.names(other))) continue;
      this.#say(`${instanceText(instance)} ${origin(instance.dictionary.name)}`);
    }
  }

  /** What is known to somebody who has all of the context imported. */
  #environment() {
    const source = new Source('<interactive>', '');
    const { extensions } = this.session.lexed(source, new Diagnostics());
    const module = emptyModule(this.session.nextName(), source, extensions);
    const line = this.session.compile(module, new Diagnostics());
    return line?.typed.types ?? this.session.typed('Prelude').types;
  }

  /** What a module exports; without a name, what the module that is loaded defines. */
  browse(text: string): boolean {
    const name = text.replace(/^[!*]\s*/, '') || this.session.open.at(-1) || 'Prelude';
    const renamed = this.session.compilation.modules.named(name);
    if (renamed === undefined) {
      this.#complain(`there is no module \`${name}\``);
      return true;
    }
    const isOpen = this.session.open.includes(name);
    const { definitions } = renamed;
    this.#browse(isOpen ? { module: name, exports: definitions } : renamed.interface);
    return true;
  }

  #browse({ exports }: Interface): void {
    for (const { name, kind } of independent(exports)) {
      const { module } = name;
      if (module === undefined || module === 'GHC.Prim') continue;
      const { types } = this.session.typed(module);
      const con = spaceOf(kind) === 'type' ? types.tyCons.get(name) : undefined;
      const variable = types.values.get(name);
      const type = variable?.written ?? variable?.type ?? types.cons.get(name)?.type;
      if (con !== undefined) this.#say(typeDeclaration(con));
      else if (type !== undefined) this.#say(signatureText(prefixed(name.text), type));
    }
  }

  changeFolder(folder: string): boolean {
    try {
      process.chdir(folder === '' || folder === '~' ? (process.env.HOME ?? '/') : folder);
      this.session.load([]);
      this.files = [];
    } catch {
      this.#complain(`${folder}: there is no such folder`);
    }
    return true;
  }

  /** Performs `main`, with arguments. */
  async main(args: readonly string[]): Promise<boolean> {
    const before = this.#evaluator.args;
    this.#evaluator.args = args;
    this.#answer(await this.#evaluator.line('main'));
    this.#evaluator.args = before;
    return true;
  }

  async perform(text: string): Promise<boolean> {
    const [action = 'main', ...args] = words(text);
    const before = this.#evaluator.args;
    this.#evaluator.args = args;
    this.#answer(await this.#evaluator.line(action));
    this.#evaluator.args = before;
    return true;
  }

  /** Imports modules, or forgets that they were. */
  module(text: string): boolean {
    const sign = /^[+-]/.exec(text)?.[0];
    const names = words(text.replace(/^[+-]/, '')).map(name => name.replace(/^\*/, ''));
    if (sign === undefined) {
      this.session.imports = [];
      this.session.open = [];
    }
    if (sign === '-') {
      this.session.imports = this.session.imports.filter(({ module }) => !names.includes(module));
      this.session.open = this.session.open.filter(module => !names.includes(module));
      this.session.forget();
      return true;
    }
    const source = this.session.source(text);
    const span = { source, start: 0, end: text.length };
    this.#answer(
      this.#evaluator.bring(
        names.map(name => importOf(name, span)),
        source,
      ),
    );
    return true;
  }

  set(text: string): boolean {
    const [word = '', ...rest] = words(text);
    if (word === 'args') this.#evaluator.args = rest;
    else if (word === 'prompt') this.prompt = rest.join(' ');
    else if (word === 'native') this.#evaluator.native = this.runNatively;
    else if (word === '') this.show('language');
    else for (const option of words(text)) this.#option(option);
    return true;
  }

  #option(option: string): void {
    if (option.startsWith('-X')) {
      const diagnostics = new Diagnostics();
      commandLineExtensions([option.slice(2)], diagnostics);
      this.#report(diagnostics.sorted());
      if (!diagnostics.hasErrors)
        this.#setExtensions([...this.session.options.extensions, option.slice(2)]);
    } else if (/^\+[a-z]$/.test(option)) this.#flags.add(option);
    else if (!/^-[fWwOv]/.test(option)) this.#complain(`there is no option ${option}`);
  }

  #setExtensions(extensions: readonly string[]): void {
    const options: Options = { ...this.session.options, extensions };
    this.session.options = options;
    this.session.forget();
  }

  unset(options: readonly string[]): boolean {
    for (const option of options) {
      this.#flags.delete(option);
      if (option === 'args') this.#evaluator.args = [];
      if (option === 'native') this.#evaluator.native = undefined;
    }
    return true;
  }

  show(what: string): boolean {
    const { session } = this;
    if (what === 'modules') for (const name of session.open) this.#say(name);
    else if (what === 'language') {
      for (const name of session.options.extensions) this.#say(`-X${name}`);
    } else if (what === 'imports') {
      if (session.hasPrelude) this.#say('import Prelude -- implicit');
      for (const name of session.open) this.#say(`:module +*${name}`);
      for (const { module, qualified, as } of session.imports) {
        this.#say(`import ${qualified ? 'qualified ' : ''}${module}${as ? ` as ${as}` : ''}`);
      }
    } else if (what === 'bindings') this.#showBindings();
    else this.#complain('show what? bindings, imports, modules or language');
    return true;
  }

  #showBindings(): void {
    const shown = new Set<string>();
    for (const { name, renamed, typed } of [...this.session.lines].reverse()) {
      for (const { name: own } of independent(renamed.definitions)) {
        const key = `${own.space} ${own.text}`;
        if (own.module !== name || shown.has(key) || own.text.includes('%')) continue;
        shown.add(key);
        const con = typed.types.tyCons.get(own);
        const found = typed.types.values.get(own);
        const type = found?.written ?? found?.type;
        if (con !== undefined) this.#say(typeDeclaration(con));
        else if (type !== undefined) this.#say(`${prefixed(own.text)} :: ${showSignature(type)}`);
      }
    }
  }

  /** What a beginning of a word could become, and the word. */
  complete(line: string): [string[], string] {
    const command = /^:(\S*)$/.exec(line);
    if (command !== null) {
      const names = commands.map(c => `:${c.name}`);
      return [names.filter(name => name.startsWith(line)), line];
    }
    const [word = ''] = /[\w'.]*$/.exec(line) ?? [];
    if (/^\s*import\b|^:m/.test(line)) {
      const names = this.session.compilation.modules.names();
      return [names.filter(name => name.startsWith(word)), word];
    }
    const scope = this.session.scope();
    const all = [
      ...scope.spellings('value'),
      ...scope.spellings('con'),
      ...scope.spellings('type'),
    ];
    const fitting = all.filter(name => name.startsWith(word) && !name.includes('%'));
    return [word === '' ? [] : [...new Set(fitting)].sort(), word];
  }
}
