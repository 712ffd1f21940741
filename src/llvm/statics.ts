import type { Lit } from '../core/core.ts';
import {
  constantPayload,
  constructorTag,
  functionTag,
  objectWords,
  payloadWords,
  unevaluated,
} from '../layout/layout.ts';
import { invariant, unreachable } from '../source/diagnostics.ts';
import type {
  Atom,
  Closure,
  ConInfo,
  Rhs,
  StgBinding,
  StgElsewhere,
  StgProgram,
  StgVar,
} from '../stg/stg.ts';
import { unpackFunction } from './apply.ts';
import { Module } from './module.ts';
import { heldVars, Position } from './position.ts';
import { quietFunctions } from './quiet.ts';
import { receiveQuiet, returnResults } from './results.ts';
import { selectorOf } from './selector.ts';
import { isHeld, llvmType, type Results, resultsOf } from './shape.ts';
import { Body, identifier } from './text.ts';

type ConRhs = Extract<Rhs, { readonly tag: 'con' }>;

/** A value as an operand of an instruction. */
export interface Operand {
  readonly type: string;
  readonly value: string;
}

/** A variable that is bound to code, and what a caller has to know of it. */
export interface Known {
  readonly own: StgVar;
  readonly closure: Closure;
  /** The top-level binding that it is part of. */
  readonly owner: string;
  /** What a direct call calls. */
  readonly symbol: string;
  /** The local variables in its object. */
  readonly captured: readonly StgVar[];
  readonly results: Results;
  /** Neither takes nor returns a heap pointer. */
  readonly quiet: boolean;
}

/** What a module shares with others that it will be linked with. */
export interface Boundary {
  /** What the others call some of its variables. */
  readonly symbols: ReadonlyMap<StgVar, string>;
  /** The constructors whose info tables are another module's; or `public`: those of this one are for all. */
  readonly tables: ReadonlySet<string> | 'public';
}

/** The boundary of a module that is a whole program. */
export const alone: Boundary = { symbols: new Map(), tables: new Set() };

/** What exists before the program runs: global objects, and the code that has been asked for. */
export class Statics {
  readonly module = new Module();
  /** The constructors whose info tables are in the module. */
  readonly constructors = new Set<string>();
  private readonly globals = new Map<StgVar, StgBinding>();
  private readonly elsewhere = new Map<StgVar, StgElsewhere>();
  private readonly symbols: ReadonlyMap<StgVar, string>;
  private readonly tables: Boundary['tables'];
  private readonly quiet: ReadonlySet<StgVar>;
  private readonly known = new Map<StgVar, Known>();
  private readonly pointers = new Map<StgVar, string>();
  private readonly wanted: Known[] = [];

  constructor(program: StgProgram, { symbols, tables }: Boundary = alone) {
    for (const b of program.bindings) this.globals.set(b.var, b);
    for (const known of program.elsewhere ?? []) this.elsewhere.set(known.var, known);
    this.symbols = symbols;
    this.tables = tables;
    this.quiet = quietFunctions(program, v => symbols.has(v));
  }

  /** The next code that has been asked for and not been made. */
  next(): Known | undefined {
    return this.wanted.shift();
  }

  /** The code that a variable is bound to, if that is known here. */
  code(f: StgVar): Known | undefined {
    const old = this.known.get(f);
    if (old !== undefined) return old;
    const made = this.elsewhere.get(f);
    if (made !== undefined) return this.declare(made);
    const rhs = this.globals.get(f)?.rhs;
    return rhs?.tag === 'closure' ? this.learn(f, rhs, f.name) : undefined;
  }

  /** A function whose code exists already; undefined for a thunk, of which nobody calls the code. */
  private declare({ var: own, symbol, closure }: StgElsewhere): Known | undefined {
    if (closure.update !== 'function') return undefined;
    const results = resultsOf(closure.result.filter(isHeld));
    const code = identifier('@', symbol);
    const known: Known = {
      ...{ own, closure, owner: '', symbol: code, captured: [], results, quiet: false },
    };
    const types = heldVars(closure.params).map(p => llvmType(p.rep));
    const list = ['ptr', 'ptr', ...types].join(', ');
    this.module.define('', `declare dso_local tailcc ${results.type} ${code}(${list}) #0\n`);
    this.known.set(own, known);
    return known;
  }

  /** How a definition is bound: so that other modules find it, or for this one alone. */
  linkage(v: StgVar): string {
    return this.symbols.has(v) ? 'dso_local' : 'internal';
  }

  /** The symbol of a variable's code, or of its object. */
  private symbolOf(v: StgVar, name: string, ending: string): string {
    const public_ = this.symbols.get(v);
    return public_ === undefined
      ? this.module.symbol(name + ending)
      : identifier('@', public_ + ending);
  }

  /** Takes note of a closure, and asks for its code. `owner`: the top-level binding it stands in. */
  learn(own: StgVar, closure: Closure, owner: string): Known {
    const known: Known = {
      own,
      closure,
      owner,
      symbol: this.symbolOf(own, own.global ? own.name : `${owner}.${own.name}`, ''),
      captured: closure.free.filter(v => v !== own),
      results: resultsOf(closure.result.filter(isHeld)),
      quiet: this.quiet.has(own),
    };
    this.known.set(own, known);
    this.wanted.push(known);
    return known;
  }

  /** The pointer to a global variable's object, with its tag: a constant. */
  global(v: StgVar): string {
    const old = this.pointers.get(v);
    if (old !== undefined) return old;
    const made = this.elsewhere.get(v);
    if (made !== undefined) return this.distant(made);
    const binding = this.globals.get(v);
    invariant(binding !== undefined, `${v.name} is not in the program`);
    const symbol = this.symbolOf(v, v.name, '.closure');
    const pointer = tagged(symbol, rhsTag(binding.rhs));
    this.pointers.set(v, pointer);
    if (binding.rhs.tag === 'con') this.constructor_(v.name, symbol, binding.rhs);
    else this.staticClosure(v, symbol);
    return pointer;
  }

  /** The object of what exists already. */
  private distant({ var: v, symbol, closure }: StgElsewhere): string {
    const object = `${symbol}.closure`;
    const own = this.module.import(object, identifier('@', object), 'global i8');
    const pointer = tagged(own, rhsTag(closure));
    this.pointers.set(v, pointer);
    return pointer;
  }

  private staticClosure(v: StgVar, symbol: string): void {
    const known = this.code(v);
    invariant(known !== undefined, `${v.name} has code`);
    const isThunk = known.closure.update !== 'function';
    const words = isThunk ? objectWords('thunk', 0, constantPayload) : 1;
    const rest = Array.from({ length: words - 1 }, () => 'i64 0');
    const fields = [`ptr ${isThunk ? known.symbol : this.entry(known)}`, ...rest];
    const kind = isThunk ? 'global' : 'constant';
    const linkage = this.linkage(v);
    this.module.define(v.name, `${symbol} = ${linkage} ${kind} ${structure(fields)}, align 8\n`);
  }

  /** The code that the object of a global function points to: it takes the object, and drops it. */
  private entry(known: Known): string {
    const { closure, symbol, results, quiet, owner } = known;
    const body = new Body();
    const hidden = ['sp', 'hp', 'self'].map(name => `ptr ${body.name(name)}`);
    const args = heldVars(closure.params).map(p => `${llvmType(p.rep)} ${body.name(p.name)}`);
    const at = new Position({ body, update: undefined }, body.block('entry'), '%hp');
    const list = quiet ? args : ['ptr %sp', 'ptr %hp', ...args];
    const type = quiet ? results.quietType : results.type;
    const call = `call tailcc ${type} ${symbol}(${list.join(', ')})`;
    if (quiet) returnResults(at, results, receiveQuiet(at, results, call));
    else at.block.end(`ret ${type} ${at.op('result', `musttail ${call}`)}`);
    const entry = this.module.symbol(`${plain(symbol)}.entry`);
    const head = `tailcc ${results.type} ${entry}(${[...hidden, ...args].join(', ')})`;
    const after = `#0 align 16 prefix ${this.info(known)}`;
    this.module.define(owner, `define internal ${head} ${after} {\n${body}}\n`);
    return entry;
  }

  /** The pointer to a constructor all of whose fields are constants. */
  constant(con: ConInfo, args: readonly Atom[]): string {
    const values = args.map(a => this.atom(a).value);
    const rhs = { tag: 'con', con, args } as const;
    const make = (symbol: string) => this.constructor_('', symbol, rhs);
    return tagged(this.module.once(`${con.name}{${values.join(' ')}}`, make), rhsTag(rhs));
  }

  private constructor_(owner: string, symbol: string, { con, args }: ConRhs): void {
    const words = constructorWords(con);
    const fields = [`ptr ${this.constructorInfo(con)}`];
    args.forEach((a, i) => {
      const { type, value } = this.atom(a);
      fields[words[i] ?? 0] = `${type} ${value}`;
    });
    this.module.define(owner, `${symbol} = internal constant ${structure(fields)}, align 8\n`);
  }

  /** An atom that is a constant, with its type. */
  atom(a: Atom): Operand {
    invariant(a.tag !== 'void', 'nothing is not a constant');
    if (a.tag === 'lit') return this.literal(a.lit);
    invariant(a.var.global, `${a.var.name} is no constant`);
    return { type: 'ptr', value: this.global(a.var) };
  }

  literal(lit: Lit): Operand {
    switch (lit.tag) {
      case 'int':
      case 'word':
        return { type: 'i64', value: `${BigInt.asIntN(64, lit.value)}` };
      case 'char':
        return { type: 'i64', value: `${lit.value}` };
      case 'double':
        return { type: 'double', value: floatBits(lit.value) };
      case 'float':
        return { type: 'float', value: floatBits(Math.fround(lit.value)) };
      case 'string':
        return { type: 'i64', value: `ptrtoint (ptr ${this.module.string(lit.bytes)} to i64)` };
      default:
        return unreachable(lit);
    }
  }

  /** The info table of a closure. */
  info({ own, closure, captured, symbol, results }: Known): string {
    const pointers = captured.filter(v => v.rep === 'ptr').length;
    const others = captured.length - pointers;
    const arity = closure.params.length;
    const common = { name: plain(symbol), pointers, tag: arity };
    if (closure.update !== 'function') {
      const selector = own.global ? undefined : selectorOf(closure, v => this.globals.get(v)?.rhs);
      if (selector !== undefined)
        return this.module.info({
          ...common,
          kind: 'selector',
          nonPointers: others,
          tag: selector,
        });
      const nonPointers = own.global ? constantPayload : others;
      return this.module.info({ ...common, kind: 'thunk', nonPointers });
    }
    const pattern = closure.params.map(p => p.rep);
    const unpack = arity > 1 ? { unpack: unpackFunction(this.module, pattern, results) } : {};
    return this.module.info({ ...common, kind: 'function', nonPointers: others, ...unpack });
  }

  /** The info pointer of a constructor. */
  constructorInfo(con: ConInfo): string {
    if (this.tables !== 'public' && this.tables.has(con.name))
      return libraryTable(this.module, con.name);
    return this.module.once(`${con.name}.info`, own => {
      const pointers = con.reps.filter(rep => rep === 'ptr').length;
      const nonPointers = con.reps.length - pointers;
      const { name, tag } = con;
      this.constructors.add(name);
      this.module.table(own, { name, kind: 'constructor', pointers, nonPointers, tag });
      if (this.tables === 'public')
        this.module.define('', `${publicTable(name)} = dso_local alias i8, ptr ${own}\n`);
    });
  }
}

/** The symbol of a constructor's info table for other modules. */
function publicTable(con: string): string {
  return identifier('@', `lib:${con}.info`);
}

/** The info pointer of a constructor whose table is in the library's module. */
export function libraryTable(module: Module, con: string): string {
  return module.import(`${con}.info`, publicTable(con), 'constant i8');
}

/** A structure with these fields, each with its type in front: the type, and the value. */
function structure(fields: readonly string[]): string {
  const types = fields.map(f => f.slice(0, f.indexOf(' ')));
  return `{ ${types.join(', ')} } { ${fields.join(', ')} }`;
}

/** The address of a symbol, with a tag. */
function tagged(symbol: string, tag: number): string {
  return tag === 0 ? symbol : `getelementptr (i8, ptr ${symbol}, i64 ${tag})`;
}

/** The tag of a pointer to what a right-hand side makes. */
export function rhsTag(rhs: Rhs): number {
  if (rhs.tag === 'con') return constructorTag(rhs.con.tag, rhs.con.family);
  return rhs.update === 'function' ? functionTag(rhs.params.length) : unevaluated;
}

/** A symbol without sigil and quotes. */
function plain(symbol: string): string {
  return symbol.slice(1).replaceAll('"', '');
}

/** A number as LLVM reads it exactly: the bits of a double, also for `float`. */
function floatBits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return `0x${view.getBigUint64(0).toString(16).padStart(16, '0')}`;
}

/** Where the fields of a constructor are, in words from its start. */
export function constructorWords(con: ConInfo): readonly number[] {
  return payloadWords(
    'constructor',
    con.reps.map(rep => rep === 'ptr'),
  );
}
