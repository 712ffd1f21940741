import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { isatty } from 'node:tty';
import envPaths from 'env-paths';
import type { Machine } from '../machine/machine.ts';
import { terminal } from '../machine/terminal.ts';
import { Repl, type Output } from '../repl/repl.ts';
import { Lines, withScript } from '../repl/script.ts';
import { Session } from '../repl/session.ts';
import { exitProgram } from './exit.ts';
import { print } from './print.ts';
import type { Tasks } from './tasks.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** So many transitions, and then the machine looks whether somebody has pressed control-C. */
const slice = 200_000;
/** The number under which the library has set up the exception of control-C. */
const userInterrupt = 5;

function outputOf(talkative: boolean): Output {
  const colour = isatty(2) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { out: text => print(1, text), err: text => print(2, text), colour, talkative };
}

/** Runs the machine until the line is done. */
async function untilDone(machine: () => Machine): Promise<number> {
  let isInterrupted = false;
  const note = () => {
    isInterrupted = true;
  };
  process.on('SIGINT', note);
  try {
    for (;;) {
      const code = machine().run(slice);
      if (code !== undefined) return code;
      await new Promise(resolve => setImmediate(resolve));
      if (isInterrupted) machine().interrupt(userInterrupt);
      isInterrupted = false;
    }
  } finally {
    process.off('SIGINT', note);
  }
}

/** Makes an executable and runs it as a part of the session: control-C ends it, not us. */
async function natively(make: () => string | undefined): Promise<number> {
  let isInterrupted = false;
  let pass: () => void = () => undefined;
  const note = () => {
    isInterrupted = true;
    pass();
  };
  process.on('SIGINT', note);
  try {
    const executable = await unlessInterrupted(make, () => isInterrupted);
    if (executable === undefined) return 1;
    const stdin = isatty(0) ? 'inherit' : 'ignore';
    const stdio: [typeof stdin, 'inherit', 'inherit'] = [stdin, 'inherit', 'inherit'];
    const child = spawn(executable, [], { stdio, argv0: '<interactive>' });
    if (!isatty(0)) pass = () => child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit');
    if (code === null) print(2, `*** ended by ${String(signal)}\n`);
    return Number(code ?? exitProgram);
  } finally {
    process.off('SIGINT', note);
  }
}

/** What `make` gives; undefined if control-C was pressed meanwhile, which may be why it failed. */
async function unlessInterrupted<T>(
  make: () => T | undefined,
  isInterrupted: () => boolean,
): Promise<T | undefined> {
  const turn = () => new Promise(resolve => setImmediate(resolve));
  // The first turn may be the end of one that looked for signals before we began.
  const signals = async () => [await turn(), await turn()];
  try {
    const made = make();
    await signals();
    if (!isInterrupted()) return made;
  } catch (error) {
    await signals();
    if (!isInterrupted()) throw error;
  }
  print(2, 'Interrupted.\n');
  return undefined;
}

interface Conversation {
  readonly repl: Repl;
  readonly lines: Lines;
}

function begin(request: Tasks['repl'], talkative: boolean): Conversation {
  const host = terminal('<interactive>', []);
  const lines = new Lines(() => host.read());
  const session = new Session(request.options, { ...host, read: () => lines.next() });
  const repl = new Repl(session, outputOf(talkative), () => untilDone(() => session.machine));
  repl.runNatively = natively;
  return { repl, lines };
}

/** `rusholme repl`: converses with a person, or does what a script says. */
export async function converse(request: Tasks['repl']): Promise<number> {
  const isPerson = isatty(0) && isatty(1);
  const conversation = begin(request, isPerson);
  const { repl } = conversation;
  if (request.files.length > 0) repl.load(request.files);
  if (isPerson) await withPerson(conversation);
  else await withScript(repl, conversation.lines);
  return 0;
}

/** `rusholme eval`: does the lines that it is given. */
export async function evaluate(request: Tasks['evaluate']): Promise<number> {
  const { repl } = begin(request, false);
  if (request.files.length > 0) repl.load(request.files);
  for (const line of request.lines) {
    if (repl.failed || !(await repl.line(line))) break;
  }
  return repl.failed ? exitProgram : 0;
}

const historyLength = 1000;

function historyFile(): string {
  return path.join(envPaths('rusholme', { suffix: '' }).data, 'history');
}

function oldHistory(): string[] {
  try {
    return readFileSync(historyFile(), 'utf8')
      .split('\n')
      .filter(line => line !== '');
  } catch {
    return [];
  }
}

function keepHistory(lines: readonly string[]): void {
  try {
    mkdirSync(path.dirname(historyFile()), { recursive: true });
    writeFileSync(historyFile(), `${lines.slice(0, historyLength).join('\n')}\n`);
  } catch {
    // A history that cannot be kept is no reason to disturb anybody.
  }
}

async function withPerson({ repl }: Conversation): Promise<void> {
  print(1, 'Rusholme: type an expression, a declaration, or :? for help.\n');
  const editor = new Editor(repl);
  for (;;) {
    let text = await editor.ask(promptOf(repl));
    if (text?.trim() === ':{') text = await editor.block(repl);
    if (text === undefined || !(await repl.line(text))) break;
  }
  editor.close();
}

function promptOf(repl: Repl): string {
  return repl.prompt || `${repl.session.open.map(name => `*${name}`).join(' ') || 'rusholme'}> `;
}

/** The line editor. While a program runs, the terminal is as programs expect it. */
class Editor {
  readonly #editor: Interface;
  #history: readonly string[] = [];
  #answer: (line: string | undefined) => void = () => undefined;

  constructor(repl: Repl) {
    const editor = createInterface({
      ...{ input: process.stdin, output: process.stdout, terminal: true },
      ...{ history: oldHistory(), historySize: historyLength, removeHistoryDuplicates: true },
      completer: (line: string) => repl.complete(line),
    });
    editor.on('history', lines => {
      this.#history = [...lines];
    });
    editor.on('line', line => this.#answer(line));
    editor.on('close', () => this.#answer(undefined));
    editor.on('SIGINT', () => {
      print(1, '^C\n');
      editor.write(null, { ctrl: true, name: 'e' });
      editor.write(null, { ctrl: true, name: 'u' });
      editor.prompt();
    });
    this.#editor = editor;
    this.#release();
  }

  /** Leaves the terminal to the program. */
  #release(): void {
    this.#editor.pause();
    process.stdin.setRawMode(false);
  }

  /** The next line; undefined after control-D. */
  async ask(prompt: string): Promise<string | undefined> {
    process.stdin.setRawMode(true);
    this.#editor.resume();
    this.#editor.setPrompt(prompt);
    this.#editor.prompt();
    const line = await new Promise<string | undefined>(resolve => {
      this.#answer = resolve;
    });
    if (line === undefined) print(1, '\n');
    else this.#release();
    return line;
  }

  /** The lines up to `:}`. */
  async block(repl: Repl): Promise<string | undefined> {
    const lines: string[] = [];
    repl.session.number++;
    for (;;) {
      const line = await this.ask('rusholme| ');
      if (line === undefined) return undefined;
      if (line.trim() === ':}') break;
      lines.push(line);
    }
    return lines.join('\n');
  }

  close(): void {
    keepHistory(this.#history);
    this.#editor.removeAllListeners('close');
    this.#editor.close();
  }
}
