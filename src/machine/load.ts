import type { Lit } from '../core/core.ts';
import { InternalError, invariant, unreachable } from '../source/diagnostics.ts';
import { freeOfAlternatives, freeOfJoinPoint, isVariable } from '../stg/free.ts';
import type {
  Atom,
  Closure as StgClosure,
  ConInfo,
  Field,
  JoinPoint,
  Label,
  StgAlts,
  StgBinding,
  StgCase,
  StgExpr,
  StgProgram,
  StgVar,
} from '../stg/stg.ts';
import * as code from './code.ts';
import type { Allocation, Branch, Code, Exit, Operand, Select, Target } from './code.ts';
import * as heap from './heap.ts';
import { Closure, Info, type Value } from './heap.ts';
import type { Memory } from './memory.ts';
import { wrap } from './int.ts';
import { primitive } from './primitives.ts';
import type { PrimOpName } from '../prim/names.ts';
import { foreignPrimitive } from './foreign.ts';

/** A program ready to run. */
export interface Image {
  readonly main: Closure;
  /** Global closures and literals, by `~operand`. */
  readonly constants: readonly Value[];
  /** String literals, each ended by a NUL. Address 0 is not used. */
  readonly memory: Uint8Array;
  /** The most slots that any code needs. */
  readonly largestFrame: number;
  /** The code of a function or thunk that has been loaded without it. */
  codeOf(info: Info): Code;
  /** Says where there is memory for more literals. */
  attach(memory: Memory): void;
}

/** Translates a program to the machine's code. */
export function load(program: StgProgram, origins?: Origins): Image {
  const loader = new Loader(origins);
  for (const binding of program.bindings) loader.declare(binding);
  for (const binding of program.bindings) loader.define(binding);
  const main = loader.constants[~loader.global(program.main)];
  invariant(typeof main === 'object', 'main is a global closure');
  const { constants, largestFrame } = loader;
  const memory = Uint8Array.from(loader.memory);
  return { main, constants, memory, largestFrame, codeOf: noCode, attach: () => undefined };
}

function noCode({ name }: Info): never {
  throw new InternalError(`${name} has no code`);
}

/** What all code of a program shares: constants, literals, constructors. */
export class Loader {
  readonly constants: Value[] = [0];
  readonly memory: number[] = [0];
  largestFrame = 0;
  readonly origins: Origins | undefined;
  readonly #globals = new Map<StgVar, Operand>();
  readonly #infos = new Map<StgVar, Info>();
  readonly #constructors = new Map<string, Info>();
  readonly #literals = new Map<string, Operand>();

  constructor(origins: Origins | undefined) {
    this.origins = origins;
  }

  /** Makes the closure of a global variable, still empty. */
  declare({ var: variable, rhs }: StgBinding): void {
    const info = rhs.tag === 'con' ? this.constructor_(rhs.con) : this.info(variable.name, rhs);
    this.#infos.set(variable, info);
    this.#globals.set(variable, this.#constant(new Closure(info, heap.noPayload)));
  }

  /** Fills it in. */
  define({ var: variable, rhs }: StgBinding): void {
    const closure = this.constants[~this.global(variable)];
    invariant(typeof closure === 'object', 'a global variable is a closure');
    if (rhs.tag === 'closure') this.compile(closure.info, rhs);
    else closure.payload = rhs.args.filter(arg => arg.tag !== 'void').map(arg => this.#value(arg));
  }

  #value(atom: Atom): Value {
    invariant(atom.tag === 'lit' || (atom.tag === 'var' && atom.var.global), 'a static field');
    const operand = atom.tag === 'lit' ? this.literal(atom.lit) : this.global(atom.var);
    return this.constants[~operand] ?? 0;
  }

  /** The info of a function or thunk, without its code. */
  info(name: string, { update, params }: StgClosure): Info {
    const kind =
      update === 'function' ? heap.lambda : update === 'once' ? heap.onceThunk : heap.thunk;
    return new Info(kind, name, 0, params.length);
  }

  /** Translates the body: parameters, then free variables, have the first slots. */
  compile(info: Info, { params, free, body }: StgClosure): void {
    const frame = new FrameCompiler(this, info.name);
    info.code = frame.translate([...params, ...free], body);
    info.size = frame.size;
    this.largestFrame = Math.max(this.largestFrame, frame.size);
  }

  /** The info of a global function, for calls that know it. */
  known(variable: StgVar): Info | undefined {
    return this.#infos.get(variable);
  }

  /** The operand of a global variable. */
  global(variable: StgVar): Operand {
    const operand = this.#globals.get(variable);
    return operand ?? this.unbound(variable);
  }

  /** What to say of a variable that was not declared. */
  protected unbound({ name }: StgVar): Operand {
    throw new InternalError(`${name} is not bound`);
  }

  /** The one info of a constructor. */
  constructor_(con: ConInfo): Info {
    let info = this.#constructors.get(con.name);
    if (info === undefined) {
      info = new Info(heap.data, con.name, con.tag, 0);
      this.#constructors.set(con.name, info);
    }
    return info;
  }
  /** The operand of a literal; equal literals share one. */
  literal(lit: Lit): Operand {
    const key = `${lit.tag} ${lit.tag === 'string' ? lit.bytes.join() : exactText(lit.value)}`;
    let operand = this.#literals.get(key);
    if (operand === undefined) {
      operand = this.#constant(this.literalValue(lit));
      this.#literals.set(key, operand);
    }
    return operand;
  }

  /** How the machine holds a literal. */
  literalValue(lit: Lit): Value {
    switch (lit.tag) {
      case 'int':
      case 'word':
        return wrap(lit.value);
      case 'char':
      case 'double':
        return lit.value;
      case 'float':
        return Math.fround(lit.value);
      case 'string':
        return this.place(lit.bytes);
      default:
        return unreachable(lit);
    }
  }

  /** Puts bytes and a NUL into memory; their address. */
  protected place(bytes: Uint8Array): number {
    const address = this.memory.length;
    for (const byte of bytes) this.memory.push(byte);
    this.memory.push(0);
    return address;
  }

  #constant(value: Value): Operand {
    return ~(this.constants.push(value) - 1);
  }
}

/** Operations that change what waits on the control stack. */
const controlling: ReadonlySet<PrimOpName> = new Set<PrimOpName>([
  'raise#',
  'raiseIO#',
  'catch#',
  'maskAsyncExceptions#',
  'unmaskAsyncExceptions#',
  'maskUninterruptible#',
  'fork#',
  'yield#',
  'delay#',
  'myThreadId#',
  'killThread#',
  'newMVar#',
  'takeMVar#',
  'readMVar#',
  'putMVar#',
  'tryTakeMVar#',
  'tryReadMVar#',
  'tryPutMVar#',
  'isEmptyMVar#',
  'atomically#',
  'retry#',
  'catchRetry#',
  'catchSTM#',
]);

/** The operand of a `void` argument, which occupies a slot but is never looked at. */
const token: Operand = ~0;

/** Numbers as text, where negative zero has its sign. */
function exactText(value: number | bigint): string {
  return Object.is(value, -0) ? '-0' : `${value}`;
}

/** Where code came from: the expression, and the slots of the variables in it. */
export interface Origin {
  readonly expression: StgExpr;
  readonly slots: ReadonlyMap<StgVar, number>;
}

/** Is asked for by whoever wants to print traces. */
export type Origins = Map<Code, Origin>;

/** A pointer variable in a slot of the frame, and those bound before it. */
interface Held {
  readonly var: StgVar;
  readonly slot: number;
  readonly rest: Held | undefined;
}

/** Where in a function we are. */
interface Place {
  /** How many slots are taken; all of them are assigned. */
  readonly depth: number;
  readonly held: Held | undefined;
  /** In a scrutinee: what will be needed after it. Undefined in tail position. */
  readonly after: ReadonlySet<StgVar> | undefined;
}

/** Translates the code of one function or thunk. */
class FrameCompiler {
  size = 0;
  readonly #loader: Loader;
  readonly #name: string;
  readonly #slots = new Map<StgVar, number>();
  readonly #targets = new Map<Label, { target: Target; needs: ReadonlySet<StgVar> }>();

  constructor(loader: Loader, name: string) {
    this.#loader = loader;
    this.#name = name;
  }

  /** The code of a body whose parameters and free variables are in the first slots. */
  translate(variables: readonly StgVar[], body: StgExpr): Code {
    const start: Place = { depth: 0, held: undefined, after: undefined };
    return this.#expression(body, this.#bind(start, variables));
  }

  /** Gives the next slots to variables. */
  #bind(place: Place, variables: readonly StgVar[]): Place {
    let { depth, held } = place;
    for (const variable of variables) {
      this.#slots.set(variable, depth);
      if (variable.rep === 'ptr') held = { var: variable, slot: depth, rest: held };
      depth++;
    }
    this.size = Math.max(this.size, depth);
    return { depth, held, after: place.after };
  }

  #variable(variable: StgVar): Operand {
    const slot = this.#slots.get(variable);
    return slot ?? this.#loader.global(variable);
  }

  #atom(atom: Atom): Operand {
    switch (atom.tag) {
      case 'var':
        return this.#variable(atom.var);
      case 'lit':
        return this.#loader.literal(atom.lit);
      case 'void':
        return token;
      default:
        return unreachable(atom);
    }
  }
  #atoms(atoms: readonly Atom[]): Operand[] {
    return atoms.map(atom => this.#atom(atom));
  }

  /** The operands of those atoms that are not `void`. */
  #values(atoms: readonly Atom[]): Operand[] {
    return this.#atoms(atoms.filter(atom => atom.tag !== 'void'));
  }

  /** A tail call reuses the frame; any other call leaves it, without what nobody needs afterwards. */
  #exit({ depth, held, after }: Place): Exit {
    if (after === undefined) return { shift: 0, kill: [] };
    const kill = [];
    for (let h = held; h !== undefined; h = h.rest) if (!after.has(h.var)) kill.push(h.slot);
    return { shift: depth, kill };
  }

  #expression(e: StgExpr, place: Place): Code {
    const result = this.#translate(e, place);
    this.#loader.origins?.set(result, { expression: e, slots: this.#slots });
    return result;
  }

  #translate(e: StgExpr, place: Place): Code {
    switch (e.tag) {
      case 'values':
        return this.#return(this.#atoms(e.atoms));
      case 'app':
        return this.#call(e.fun, e.args, place);
      case 'con': {
        const info = this.#loader.constructor_(e.con);
        return { op: code.allocateReturn, info, args: this.#values(e.args) };
      }
      case 'prim':
        if (controlling.has(e.op.name)) {
          const exit = this.#exit(place);
          return { op: code.control, name: e.op.name, args: this.#values(e.args), exit };
        }
        return { op: code.operate, ...this.#operation(e) };
      case 'case':
        return this.#case(e, place);
      case 'let':
        return this.#let(e.group.bindings, e.group.rec, e.body, place);
      case 'join':
        return this.#join(e.points, e.body, place);
      case 'jump':
        return { op: code.jump, target: this.#target(e.label), args: this.#atoms(e.args) };
      default:
        return unreachable(e);
    }
  }
  #return(operands: readonly Operand[]): Code {
    const [operand, ...more] = operands;
    return operand !== undefined && more.length === 0
      ? { op: code.returnValue, operand }
      : { op: code.returnValues, operands };
  }

  #call(fun: StgVar, args: readonly Atom[], place: Place): Code {
    const operand = this.#variable(fun);
    if (args.length === 0) {
      if (fun.evaluated) return { op: code.returnValue, operand };
      return { op: code.evaluate, operand, exit: this.#exit(place) };
    }
    const operands = this.#atoms(args);
    const exit = this.#exit(place);
    const info = this.#loader.known(fun);
    return info?.kind === heap.lambda && info.arity === args.length
      ? { op: code.callKnown, info, args: operands, exit }
      : { op: code.call, fun: operand, args: operands, exit };
  }

  #operation({ op, args }: StgExpr & { tag: 'prim' }) {
    const [a = token, b = token, ...rest] = this.#values(args);
    const { foreign } = op;
    if (foreign !== undefined) return { primitive: foreignPrimitive(foreign), a, b, rest };
    return { primitive: primitive(op.name), a, b, rest };
  }

  #case(e: StgCase, place: Place): Code {
    const after = new Set(place.after);
    for (const x of freeOfAlternatives(e)) {
      if (isVariable(x)) after.add(x);
      else for (const needed of this.#needs(x)) after.add(needed);
    }
    const inside: Place = { ...place, after };
    const { scrutinee } = e;
    if (scrutinee.tag === 'app' && scrutinee.args.length === 0) {
      const operand = this.#variable(scrutinee.fun);
      const exit = this.#exit(inside);
      return { op: code.caseEvaluate, operand, exit, select: this.#select(e, place) };
    }
    if (scrutinee.tag === 'prim' && !controlling.has(scrutinee.op.name)) {
      const select = this.#select(e, place);
      return { op: code.caseOperate, ...this.#operation(scrutinee), select };
    }
    const [atom, ...more] = scrutinee.tag === 'values' ? scrutinee.atoms : [];
    if (atom !== undefined && more.length === 0) {
      return { op: code.caseValue, operand: this.#atom(atom), select: this.#select(e, place) };
    }
    const scrutineeCode = this.#expression(scrutinee, inside);
    const select = this.#select(e, scrutinee.tag === 'app' ? withoutDead(place, after) : place);
    return { op: code.caseOf, scrutinee: scrutineeCode, select };
  }
  #select({ binder, alts }: StgCase, place: Place): Select {
    const slot = binder === undefined ? -1 : place.depth;
    const inside = binder === undefined ? place : this.#bind(place, [binder]);
    switch (alts.tag) {
      case 'force':
        return { by: 'force', slot, code: this.#expression(alts.body, inside) };
      case 'tuple': {
        const branch = this.#branch(alts.vars, alts.body, inside);
        return { by: 'tuple', count: alts.vars.length, ...branch };
      }
      case 'lit':
        return {
          by: 'literal',
          slot,
          values: alts.alts.map(alt => this.#loader.literalValue(alt.lit)),
          codes: alts.alts.map(alt => this.#expression(alt.body, inside)),
          otherwise: this.#expression(alts.default, inside),
        };
      case 'con':
        return this.#table(alts, slot, inside);
      default:
        return unreachable(alts);
    }
  }
  /** The alternatives by tag; where there is none for a constructor, the default. */
  #table(alts: StgAlts & { readonly tag: 'con' }, slot: number, place: Place): Select {
    const rest = alts.default && this.#branch([], alts.default, place);
    const family = alts.alts[0]?.con.family ?? 0;
    const table: (Branch | undefined)[] = new Array(family).fill(rest);
    for (const alt of alts.alts) table[alt.con.tag] = this.#branch(alt.vars, alt.body, place);
    return { by: 'constructor', slot, table };
  }
  /** Fields that are used get the next slots. */
  #branch(fields: readonly Field[], body: StgExpr, place: Place): Branch {
    const used = fields.flatMap((field, i) =>
      field.var === undefined ? [] : [{ var: field.var, i }],
    );
    const inside = this.#bind(
      place,
      used.map(field => field.var),
    );
    return {
      slot: place.depth,
      fields: used.map(field => field.i),
      code: this.#expression(body, inside),
    };
  }

  #let(bindings: readonly StgBinding[], rec: boolean, body: StgExpr, place: Place): Code {
    const variables = bindings.map(binding => binding.var);
    const inside = this.#bind(place, variables);
    const group = bindings.map(binding => this.#allocation(binding));
    const rest = this.#expression(body, inside);
    const [one] = group;
    if (!rec && one !== undefined && group.length === 1) {
      return { op: code.letOne, one, slot: place.depth, body: rest };
    }
    return { op: code.letGroup, group, slot: place.depth, body: rest };
  }

  #allocation({ var: variable, rhs }: StgBinding): Allocation {
    if (rhs.tag === 'con') {
      return { info: this.#loader.constructor_(rhs.con), payload: this.#values(rhs.args) };
    }
    const info = this.#loader.info(`${this.#name}.${variable.name}`, rhs);
    this.#loader.compile(info, rhs);
    return { info, payload: rhs.free.map(v => this.#variable(v)) };
  }

  #join(points: readonly JoinPoint[], body: StgExpr, place: Place): Code {
    const needs = new Set<StgVar>();
    for (const point of points) {
      for (const x of freeOfJoinPoint(point)) {
        if (isVariable(x)) needs.add(x);
        else if (this.#targets.has(x)) for (const needed of this.#needs(x)) needs.add(needed);
      }
    }
    for (const { label } of points) {
      this.#targets.set(label, { target: { slot: place.depth, code: undefined }, needs });
    }
    for (const { label, params, body: pointBody } of points) {
      this.#target(label).code = this.#expression(pointBody, this.#bind(place, params));
    }
    return this.#expression(body, place);
  }

  #target(label: Label): Target {
    const known = this.#targets.get(label);
    if (known === undefined) throw new InternalError(`no join point ${label.name}`);
    return known.target;
  }

  #needs(label: Label): ReadonlySet<StgVar> {
    return this.#targets.get(label)?.needs ?? new Set();
  }
}
/** After a call has cleared the slots of dead variables, nobody need clear them again. */
function withoutDead(place: Place, live: ReadonlySet<StgVar>): Place {
  const alive: Held[] = [];
  for (let h = place.held; h !== undefined; h = h.rest) if (live.has(h.var)) alive.push(h);
  let held: Held | undefined;
  for (const h of alive.reverse()) held = { ...h, rest: held };
  return { ...place, held };
}
