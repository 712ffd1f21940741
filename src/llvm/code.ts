import type { Lit } from '../core/core.ts';
import { objectTag, objectWords, payloadWord } from '../layout/layout.ts';
import { isService, resultsOfService, runTimeFunction } from './services.ts';
import { catchFunction, maskingFunction, maskingStates } from './handlers.ts';
import { emitForeign } from './foreign.ts';
import type { Foreign } from '../prim/primops.ts';
import type { Span } from '../source/source.ts';
import { markAt } from './lines.ts';
import {
  constantPayload,
  constructorTag,
  infoOffset,
  payloadWords,
  resultWord,
  tagInTable,
  tagMask,
  unevaluated,
  wordBytes,
} from '../layout/layout.ts';
import type { PrimOp } from '../prim/primops.ts';
import { invariant, unreachable } from '../source/diagnostics.ts';
import type {
  Atom,
  Closure,
  ConAlt,
  ConInfo,
  Label,
  LitAlt,
  Rep,
  Rhs,
  StgCase,
  StgExpr,
  StgVar,
} from '../stg/stg.ts';
import { applyFunction, thunkTables } from './apply.ts';
import { atomVars, FreeVariables, union, without } from './free.ts';
import { type Module, touches, unlikely } from './module.ts';
import { type Arrival, type HeldVar, held, heldVars, Position } from './position.ts';
import { emitPrimitive } from './primitives.ts';
import { bodies, isStatic } from './quiet.ts';
import { onlyAlternative, region, rhsWords } from './region.ts';
import { receive, receiveQuiet, returnResults } from './results.ts';
import { type Held, isHeld, llvmType, type Results, resultsOf } from './shape.ts';
import { constructorWords, type Known, type Operand, rhsTag, type Statics } from './statics.ts';
import { type Block, Body } from './text.ts';

type StgLet = Extract<StgExpr, { readonly tag: 'let' }>;
type StgCon = Extract<StgExpr, { readonly tag: 'con' }>;
type StgJoin = Extract<StgExpr, { readonly tag: 'join' }>;

/** Makes the code of a closure. */
export function makeCode(statics: Statics, known: Known): void {
  new CodeMaker(statics, known).make();
}

/** Where the values of an expression go. */
type Context =
  | { readonly tag: 'return' }
  /** To what comes next in the same function. `live`: the variables that are needed there. */
  | {
      readonly tag: 'receive';
      readonly shape: readonly Held[];
      readonly live: ReadonlySet<StgVar>;
      readonly arrivals: Arrival[];
    };

type Receive = Extract<Context, { readonly tag: 'receive' }>;

/** Where a jump goes: to a block that is made later, or to the head of a loop. */
type Target = (arrival: Arrival) => void;

/** What is needed after an expression in this context. */
function after(context: Context): ReadonlySet<StgVar> {
  return context.tag === 'receive' ? context.live : new Set();
}

/** Makes the code of one closure. */
class CodeMaker {
  private readonly statics: Statics;
  private readonly module: Module;
  private readonly known: Known;
  private readonly body = new Body();
  private readonly free = new FreeVariables();
  private readonly targets = new Map<Label, Target>();
  private again: Target | undefined;

  constructor(statics: Statics, known: Known) {
    this.statics = statics;
    this.module = statics.module;
    this.known = known;
  }

  make(): void {
    if (this.known.closure.update === 'function') this.function_();
    else this.thunk();
  }

  private function_(): void {
    const { closure, own, quiet, results, symbol } = this.known;
    const params = heldVars(closure.params);
    const hidden = quiet ? [] : ['sp', 'hp', ...(own.global ? [] : ['self'])];
    const list = hidden.map(name => `ptr ${this.body.name(name)}`);
    const frame = { body: this.body, update: undefined };
    const at = new Position(frame, this.body.block('entry'), quiet ? '' : '%hp');
    for (const p of params) {
      const value = this.body.name(p.name);
      list.push(`${llvmType(p.rep)} ${value}`);
      at.bind(p, { value });
    }
    if (!own.global) at.bind(own, { value: '%self' });
    this.bodyOf(closure, params, at);
    const type = quiet ? results.quietType : results.type;
    const info = own.global ? '' : ` align 16 prefix ${this.statics.info(this.known)}`;
    this.define(`tailcc ${type} ${symbol}(${list.join(', ')})`, info);
  }

  private bodyOf({ body }: Closure, params: readonly HeldVar[], at: Position): void {
    const { own } = this.known;
    let here = at;
    if (callsItself(body, this.known)) {
      const values = params.map(p => at.get(p));
      const head = this.loopHead(at, 'loop', new Set(own.global ? [] : [own]), params);
      head.arrive({ at, values });
      this.again = head.arrive;
      here = head.at;
    }
    if (!own.global) this.bindCaptured(here, here.get(own), 'function');
    this.code(body, here, { tag: 'return' });
  }

  private define(start: string, info: string): void {
    const attributes = this.module.rare.has(this.known.closure) ? '#4' : '#0';
    const head = `${start} ${attributes}${info}`;
    const { lines } = this.module;
    if (lines !== undefined) {
      const linkage = this.statics.linkage(this.known.own);
      const text = lines.definition(this.known, `${linkage} ${head}`, `${this.body}`);
      return this.module.define(this.known.owner, text);
    }
    const linkage = this.statics.linkage(this.known.own);
    this.module.define(this.known.owner, `define ${linkage} ${head} {\n${this.body}}\n`);
  }

  private bindCaptured(at: Position, base: string, kind: 'function' | 'thunk'): void {
    const { captured, closure } = this.known;
    const tag = rhsTag(closure);
    const words = payloadWords(
      kind,
      captured.map(v => v.rep === 'ptr'),
    );
    captured.forEach((v, i) => {
      const offset = (words[i] ?? 0) * wordBytes - tag;
      at.bind(v, { field: { base, offset } });
    });
  }
  private mark(at: Position, span: Span | undefined): void {
    if (this.module.lines !== undefined && span !== undefined) at.block.add(markAt(span));
  }

  /** The first block of a loop. `from`: a position that all ways into the loop have passed. */
  private loopHead(
    from: Position,
    hint: string,
    needed: ReadonlySet<StgVar>,
    params: readonly HeldVar[],
  ): { readonly at: Position; readonly arrive: Target } {
    invariant(from.reserved === 0, 'a loop inside a region of allocation');
    for (const v of needed) from.get(v);
    const block = this.body.block(hint);
    const phi = (name: string, type: string) => block.phi(this.body.name(name), type);
    const hp = from.hp === '' ? undefined : phi('hp', 'ptr');
    const given = params.map(p => ({ var: p, phi: phi(p.name, llvmType(p.rep)) }));
    const moving = [...needed]
      .filter(v => v.rep === 'ptr' && !from.place(v).constant)
      .map(v => ({ var: v, phi: phi(v.name, 'ptr') }));
    const at = new Position(from.frame, block, hp?.name ?? '');
    at.blackholed = from.blackholed;
    for (const v of needed) at.bind(v, from.place(v));
    for (const { var: v, phi } of [...given, ...moving]) at.bind(v, { value: phi.name });
    const arrive: Target = ({ at: way, values }) => {
      const brought = [...values, ...moving.map(m => way.get(m.var))];
      const origin = way.leave(block);
      hp?.incoming.push({ value: way.hp, from: origin });
      [...given, ...moving].forEach(({ phi }, i) => {
        phi.incoming.push({ value: brought[i] ?? 'poison', from: origin });
      });
    };
    return { at, arrive };
  }

  private thunk(): void {
    const { closure, captured, own, symbol, results } = this.known;
    const list = ['sp', 'hp', 'self'].map(name => `ptr ${this.body.name(name)}`);
    const tables = thunkTables(this.module, own.global ? constantPayload : captured.length);
    const keeps = closure.update === 'updatable';
    const update = keeps ? { self: own, blackhole: tables.blackhole } : undefined;
    const at = new Position({ body: this.body, update }, this.body.block('entry'), '%hp');
    if (own.global) at.block.add('call void @rusholme_caf(ptr %self)');
    at.bind(own, { value: '%self' });
    this.bindCaptured(at, '%self', 'thunk');
    if (keeps) {
      const value: Receive = { tag: 'receive', shape: ['ptr'], live: new Set([own]), arrivals: [] };
      this.code(closure.body, at, value);
      this.update(tables.indirection, value);
    } else this.code(closure.body, at, { tag: 'return' });
    const info = ` align 16 prefix ${this.statics.info(this.known)}`;
    this.define(`tailcc ${results.type} ${symbol}(${list.join(', ')})`, info);
  }

  private update(indirection: string, { arrivals, live }: Receive): void {
    if (arrivals.length === 0) return; // it never returns
    const brought = [{ name: 'value', rep: 'ptr' }] as const;
    const { at, values } = Position.merge(arrivals, 'update', brought, live);
    const self = at.get(this.known.own);
    at.block.add(`store ptr ${indirection}, ptr ${self}, ${touches.object}`);
    const result = at.address(self, resultWord * wordBytes, 'result');
    at.block.add(`store ptr ${values[0]}, ptr ${result}, ${touches.object}`);
    at.block.add(`call void @updated(ptr ${at.hp}, ptr ${result})`);
    returnResults(at, this.known.results, values);
  }

  private code(e: StgExpr, at: Position, next: Context): void {
    switch (e.tag) {
      case 'values':
        return this.deliver(at, this.values(at, e.atoms), next);
      case 'prim':
        return this.primitive(e.op, e.args, at, next);
      case 'con':
        return this.construct(e, at, next);
      case 'app':
        if (e.args.length === 0) return this.evaluate(e.fun, at, next);
        return this.call(e.fun, e.args, at, next);
      case 'case':
        return this.chooseAfter(e, at, next);
      case 'let':
        return this.allocateGroup(e, at, next);
      case 'join':
        return e.rec ? this.loopPoints(e, at, next) : this.sharedPoints(e, at, next);
      case 'jump':
        return this.jump(e.label, { at, values: this.values(at, e.args) });
      default:
        return unreachable(e);
    }
  }

  /** Hands values to whoever waits for them. */
  private deliver(at: Position, values: readonly string[], next: Context): void {
    if (next.tag === 'receive') next.arrivals.push({ at, values });
    else returnResults(at, this.known.results, values);
  }

  /** Atoms that are not void, as operands. */
  private operands(at: Position, atoms: readonly Atom[]): readonly Operand[] {
    return atoms
      .filter(a => a.tag !== 'void')
      .map(a =>
        a.tag === 'var' && !a.var.global
          ? { type: llvmType(held(a.var)), value: at.get(a.var) }
          : this.statics.atom(a),
      );
  }

  private values(at: Position, atoms: readonly Atom[]): readonly string[] {
    return this.operands(at, atoms).map(a => a.value);
  }

  private primitive(op: PrimOp, args: readonly Atom[], at: Position, next: Context): void {
    if (op.name === 'newMutVar#' || op.name === 'newTVar#')
      return this.newVariable(op, args, at, next);
    if (isService(op)) return this.runTimeCall(op, args, at, next);
    if (op.name === 'catch#' || maskingStates[op.name] !== undefined)
      return this.guarded(op, args, at, next);
    if (op.name === 'raise#' || op.name === 'raiseIO#') return this.raise(args, at, next);
    if (op.name === 'retry#') {
      const top = at.save(at.prepare(after(next)));
      at.block.add(`call void @rusholme_retry(ptr ${top}, ptr ${at.hp})`);
      return at.block.end('unreachable');
    }
    if (op.foreign !== undefined) {
      const values = this.values(at, args);
      if (op.calls) return this.reentrantCall(op.foreign, values, at, next);
      return this.deliver(at, emitForeign(this.module, at, op.foreign, values), next);
    }
    const values = emitPrimitive(op, at, this.values(at, args));
    if (op.diverges) at.block.end('unreachable');
    else this.deliver(at, values, next);
  }

  /** An operation that is a function of the run-time system, to which it is a call. */
  private runTimeCall(op: PrimOp, args: readonly Atom[], at: Position, next: Context): void {
    const operands = this.operands(at, args);
    const plan = at.prepare(after(next));
    const hidden = [`ptr ${at.save(plan)}`, `ptr ${at.hp}`];
    const list = [...hidden, ...operands.map(a => `${a.type} ${a.value}`)].join(', ');
    const symbol = runTimeFunction(this.module, op, operands);
    const made = at.op('made', `call { ptr, ptr } ${symbol}(${list})`);
    const object = at.op('object', `extractvalue { ptr, ptr } ${made}, 0`);
    at.hp = at.op('hp', `extractvalue { ptr, ptr } ${made}, 1`);
    at.returned(plan);
    this.deliver(at, resultsOfService(at, op, object, operands), next);
  }

  private newVariable(op: PrimOp, args: readonly Atom[], at: Position, next: Context): void {
    this.reserve({ tag: 'prim', op, args }, at, next);
    const [value] = this.operands(at, args);
    const object = this.take(at, objectWords('mutable', 1, 0), 'variable');
    const header = this.module.once('variable.info', symbol => {
      this.module.table(symbol, {
        name: 'variable',
        kind: 'mutable',
        pointers: 1,
        nonPointers: 0,
        tag: 0,
      });
    });
    this.fill(at, object, header, [payloadWord('mutable')], value === undefined ? [] : [value]);
    this.deliver(at, [at.address(object, objectTag, 'value')], next);
  }

  /** Performs an action with a handler, or in a masking state. */
  private guarded(op: PrimOp, args: readonly Atom[], at: Position, next: Context): void {
    const list = this.operands(at, args).map(a => `${a.type} ${a.value}`);
    const state = maskingStates[op.name];
    if (state !== undefined) list.push(`i64 ${state}`);
    const symbol = state === undefined ? catchFunction(this.module) : maskingFunction(this.module);
    this.transfer(at, symbol, list, onePointer, next);
  }

  private raise(args: readonly Atom[], at: Position, next: Context): void {
    const [exception] = this.values(at, args);
    const plan = at.prepare(after(next));
    const top = at.save(plan);
    at.block.add(`call void @rusholme_raise(ptr ${top}, ptr ${at.hp}, ptr ${exception})`);
    at.block.end('unreachable');
  }

  /** A call of C from which the program may be called. */
  private reentrantCall(
    foreign: Foreign,
    values: readonly string[],
    at: Position,
    next: Context,
  ): void {
    this.module.once('reentering', () => {
      this.module.define('', '@rusholme_outside_stack = external dso_local global ptr\n');
      this.module.define('', '@rusholme_outside_heap = external dso_local global ptr\n');
    });
    const plan = at.prepare(after(next));
    at.block.add(`store ptr ${at.save(plan)}, ptr @rusholme_outside_stack`);
    at.block.add(`store ptr ${at.hp}, ptr @rusholme_outside_heap`);
    const results = emitForeign(this.module, at, foreign, values);
    at.hp = at.op('hp', 'load ptr, ptr @rusholme_outside_heap');
    at.returned(plan);
    this.deliver(at, results, next);
  }

  /** Evaluates a variable: its tag says whether there is anything to do. */
  private evaluate(x: StgVar, at: Position, next: Context): void {
    const value = x.global ? this.statics.global(x) : at.get(x);
    if (x.evaluated) return this.deliver(at, [value], next);
    const plan = next.tag === 'receive' ? at.prepare(next.live) : undefined;
    at.block.add(`; evaluate ${x.name}`);
    const isThunk = at.op('thunk', `icmp eq i64 ${this.tagOf(at, value)}, ${unevaluated}`);
    const enter = at.branchIf(isThunk, this.body.block('enter'));
    const top = plan === undefined ? '%sp' : enter.save(plan);
    const code = enter.op('code', `load ptr, ptr ${value}, ${touches.object}`);
    if (plan === undefined) this.tailCall(enter, code, [`ptr ${value}`]);
    else {
      const call = `call tailcc ${onePointer.type} ${code}(ptr ${top}, ptr ${enter.hp}, ptr ${value})`;
      const values = receive(enter, onePointer, call, top);
      enter.returned(plan);
      this.deliver(enter, values, next);
    }
    this.deliver(at, [value], next);
  }

  private tagOf(at: Position, pointer: string): string {
    const address = at.op('address', `ptrtoint ptr ${pointer} to i64`);
    return at.op('tag', `and i64 ${address}, ${tagMask}`);
  }

  private tailCall(at: Position, callee: string, args: readonly string[]): void {
    const { type } = this.known.results;
    const list = ['ptr %sp', `ptr ${at.hp}`, ...args].join(', ');
    const r = at.op('result', `musttail call tailcc ${type} ${callee}(${list})`);
    at.block.end(`ret ${type} ${r}`);
  }

  private call(f: StgVar, args: readonly Atom[], at: Position, next: Context): void {
    const known = this.statics.code(f);
    const arity = known?.closure.params.length ?? 0;
    if (known === undefined || arity === 0 || args.length < arity) {
      const callee = f.global ? this.statics.global(f) : at.get(f);
      return this.unknown(callee, args, at, next);
    }
    if (args.length === arity) return this.direct(known, args, at, next);
    const rest = args.slice(arity);
    const needed = union([atomVars(rest), after(next)]);
    const received: Receive = { tag: 'receive', shape: ['ptr'], live: needed, arrivals: [] };
    this.direct(known, args.slice(0, arity), at, received);
    const brought = [{ name: 'function', rep: 'ptr' }] as const;
    const { at: here, values } = Position.merge(received.arrivals, 'next', brought, needed);
    this.unknown(values[0] ?? 'poison', rest, here, next);
  }

  private unknown(callee: string, args: readonly Atom[], at: Position, next: Context): void {
    const list = this.operands(at, args).map(a => `${a.type} ${a.value}`);
    const results = next.tag === 'return' ? this.known.results : resultsOf(next.shape);
    const apply = applyFunction(this.module, args.map(atomRep), results);
    this.transfer(at, apply, [`ptr ${callee}`, ...list], results, next);
  }

  private direct(known: Known, args: readonly Atom[], at: Position, next: Context): void {
    const operands = this.operands(at, args);
    const isTail = next.tag === 'return';
    if (isTail && known === this.known && this.again !== undefined)
      return this.again({ at, values: operands.map(a => a.value) });
    const list = operands.map(a => `${a.type} ${a.value}`);
    if (known.quiet) return this.quietCall(known, list, at, next);
    const self = known.own.global ? [] : [`ptr ${at.get(known.own)}`];
    this.transfer(at, known.symbol, [...self, ...list], known.results, next);
  }

  private quietCall(known: Known, list: readonly string[], at: Position, next: Context): void {
    const type = known.results.quietType;
    const call = `call tailcc ${type} ${known.symbol}(${list.join(', ')})`;
    if (next.tag === 'receive' || !this.known.quiet)
      return this.deliver(at, receiveQuiet(at, known.results, call), next);
    if (type === 'void') {
      at.block.add(`musttail ${call}`);
      at.block.end('ret void');
    } else at.block.end(`ret ${type} ${at.op('result', `musttail ${call}`)}`);
  }

  /** Calls code that may allocate; in tail position it takes our place. */
  private transfer(
    at: Position,
    callee: string,
    args: readonly string[],
    results: Results,
    next: Context,
  ): void {
    invariant(at.reserved === 0, 'a call inside a region of allocation');
    if (next.tag === 'return') return this.tailCall(at, callee, args);
    const plan = at.prepare(next.live);
    const top = at.save(plan);
    const list = [`ptr ${top}`, `ptr ${at.hp}`, ...args].join(', ');
    const values = receive(at, results, `call tailcc ${results.type} ${callee}(${list})`, top);
    at.returned(plan);
    this.deliver(at, values, next);
  }

  private chooseAfter(e: StgCase, at: Position, next: Context): void {
    const binders = bindersOf(e);
    const needed = union([this.free.ofAlts(e.alts), after(next)]);
    const received: Receive = {
      tag: 'receive',
      shape: binders.map(b => b.rep),
      live: without(needed, [e.binder]),
      arrivals: [],
    };
    this.mark(at, e.binder?.span ?? binders.find(b => b.var?.span !== undefined)?.var?.span);
    this.code(e.scrutinee, at, received);
    if (received.arrivals.length === 0) return; // it never returns
    const hints = binders.map(b => ({ name: b.var?.name ?? 'value', rep: b.rep }));
    const { at: here, values } = Position.merge(received.arrivals, 'next', hints, received.live);
    binders.forEach((b, i) => {
      if (b.var !== undefined) here.bind(b.var, { value: values[i] ?? 'poison' });
    });
    if (e.alts.tag === 'tuple') this.mark(here, e.alts.vars.find(v => v.var?.span)?.var?.span);
    this.alternatives(e, values[0] ?? 'poison', here, next);
  }

  private alternatives({ alts }: StgCase, value: string, at: Position, next: Context): void {
    switch (alts.tag) {
      case 'tuple':
      case 'force':
        return this.code(alts.body, at, next);
      case 'lit':
        return this.literals(alts.alts, alts.default, value, at, next);
      case 'con':
        return this.constructors(alts.alts, alts.default, value, at, next);
      default:
        return unreachable(alts);
    }
  }

  private literals(
    alts: readonly LitAlt[],
    otherwise: StgExpr,
    value: string,
    at: Position,
    next: Context,
  ): void {
    const ways = alts.map(alt => ({ ...this.statics.literal(alt.lit), body: alt.body }));
    const [first] = ways;
    if (first === undefined) return this.code(otherwise, at, next);
    if (first.type !== 'i64') return this.floats(ways, otherwise, value, at, next);
    const cases = ways.map(way => ({ ...way, block: this.body.block(`is.${way.value}`) }));
    const rest = this.body.block('otherwise');
    const list = cases.map(c => `i64 ${c.value}, ${c.block.label}`);
    at.block.end(`switch i64 ${value}, ${rest.label} [ ${list.join(' ')} ]`);
    for (const { block, body } of cases) this.code(body, at.fork(block), next);
    this.code(otherwise, at.fork(rest), next);
  }

  private floats(
    ways: readonly (Operand & { readonly body: StgExpr })[],
    otherwise: StgExpr,
    value: string,
    at: Position,
    next: Context,
  ): void {
    for (const { type, value: literal, body } of ways) {
      const is = at.op('is', `fcmp oeq ${type} ${value}, ${literal}`);
      this.code(body, at.branchIf(is, this.body.block('equal')), next);
    }
    this.code(otherwise, at, next);
  }

  private constructors(
    alts: readonly ConAlt[],
    otherwise: StgExpr | undefined,
    value: string,
    at: Position,
    next: Context,
  ): void {
    const [first] = alts;
    if (first === undefined && otherwise === undefined) return at.block.end('unreachable');
    const only = onlyAlternative(alts, otherwise);
    if (only === otherwise && otherwise !== undefined) return this.code(otherwise, at, next);
    if (first !== undefined && only === first.body) return this.alternative(first, value, at, next);
    const ways = alts.map(alt => ({ alt, block: this.body.block(alt.con.name) }));
    const rest = this.body.block('otherwise');
    this.switchOnTag(at, value, ways, rest.label);
    for (const { alt, block } of ways) this.alternative(alt, value, at.fork(block), next);
    if (otherwise === undefined || alts.length === first?.con.family) rest.end('unreachable');
    else this.code(otherwise, at.fork(rest), next);
  }

  private alternative(alt: ConAlt, value: string, at: Position, next: Context): void {
    const tag = constructorTag(alt.con.tag, alt.con.family);
    const words = constructorWords(alt.con);
    alt.vars.forEach((field, i) => {
      const offset = (words[i] ?? 0) * wordBytes - tag;
      if (field.var !== undefined) at.bind(field.var, { field: { base: value, offset } });
    });
    this.code(alt.body, at, next);
  }

  /** First by the pointer's tag; constructors that share the last tag by the number in their info table. */
  private switchOnTag(
    at: Position,
    value: string,
    ways: readonly { readonly alt: ConAlt; readonly block: Block }[],
    rest: string,
  ): void {
    const tagOf = ({ alt: { con } }: (typeof ways)[number]) => constructorTag(con.tag, con.family);
    const isShared = (way: (typeof ways)[number]) =>
      tagOf(way) === tagInTable && way.alt.con.family > tagInTable;
    const shared = ways.filter(isShared);
    const cases = ways
      .filter(way => !isShared(way))
      .map(way => `i64 ${tagOf(way)}, ${way.block.label}`);
    const table = shared.length > 0 ? this.body.block('table') : undefined;
    if (table !== undefined) cases.push(`i64 ${tagInTable}, ${table.label}`);
    const tag = this.tagOf(at, value);
    at.block.end(`switch i64 ${tag}, ${rest} [ ${cases.join(' ')} ]`);
    if (table === undefined) return;
    const there = at.fork(table);
    const header = there.op(
      'header',
      `load ptr, ptr ${there.address(value, -tagInTable)}, ${touches.object}`,
    );
    const number = there.address(header, infoOffset.tag);
    const n = there.op('number', `load i16, ptr ${number}, ${touches.info}`);
    const list = shared.map(way => `i16 ${way.alt.con.tag}, ${way.block.label}`);
    table.end(`switch i16 ${n}, ${rest} [ ${list.join(' ')} ]`);
  }

  /** Makes sure, at the start of a region, that its bytes are free. The new heap pointer is their end. */
  private reserve(e: StgExpr, at: Position, next: Context): void {
    const bytes = region(e).words * wordBytes;
    if (at.reserved > 0 || bytes === 0) return;
    const needed = union([this.free.of(e), after(next)]);
    const plan = at.prepare(needed);
    const end = at.address(at.hp, bytes, 'end');
    const limit = at.op('limit', `load ptr, ptr @rusholme_heap_limit, ${touches.limit}`);
    const isFull = at.op('is.full', `icmp ugt ptr ${end}, ${limit}`);
    const full = at.branchIf(isFull, this.body.block('full'), `, ${unlikely}`);
    const list = `ptr ${full.save(plan)}, ptr ${at.hp}, i64 ${bytes}`;
    full.hp = full.op('end', `call preserve_mostcc ptr @collect(${list})`);
    full.returned(plan);
    at.hp = end;
    const ways = [at, full].map(way => ({ at: way, values: [] }));
    at.become(Position.merge(ways, 'room', [], needed).at);
    at.reserved = bytes;
  }

  /** The address of the next object of the region. */
  private take(at: Position, words: number, hint: string): string {
    invariant(at.reserved >= words * wordBytes, 'a region of allocation is too small');
    const object = at.address(at.hp, -at.reserved, hint);
    at.reserved -= words * wordBytes;
    return object;
  }

  private allocateGroup(e: StgLet, at: Position, next: Context): void {
    this.mark(at, e.group.bindings.find(b => b.var.span !== undefined)?.var.span);
    this.reserve(e, at, next);
    const fills = e.group.bindings.map(({ var: v, rhs }) => this.allocate(v, rhs, at));
    for (const fill of fills) fill();
    this.code(e.body, at, next);
  }

  /** Gives a variable its object; the result fills in the fields. */
  private allocate(v: StgVar, rhs: Rhs, at: Position): () => void {
    const words = rhsWords(rhs, v);
    if (rhs.tag === 'con' && words === 0) {
      at.bind(v, { value: this.statics.constant(rhs.con, rhs.args), constant: true });
      return () => {};
    }
    at.block.add(`; ${v.name} = ${rhs.tag === 'con' ? rhs.con.name : rhs.update}`);
    const tag = rhsTag(rhs);
    const object = this.take(at, words, tag === 0 ? v.name : `${v.name}.object`);
    at.bind(v, { value: at.address(object, tag, v.name) });
    if (rhs.tag === 'con') return () => this.fillConstructor(at, object, rhs.con, rhs.args);
    const known = this.statics.learn(v, rhs, this.known.owner);
    return () => this.fillClosure(at, object, known);
  }

  private fillConstructor(at: Position, object: string, con: ConInfo, args: readonly Atom[]): void {
    const header = this.statics.constructorInfo(con);
    this.fill(at, object, header, constructorWords(con), this.operands(at, args));
  }

  private fillClosure(at: Position, object: string, { closure, captured, symbol }: Known): void {
    const kind = closure.update === 'function' ? 'function' : 'thunk';
    const isPointer = captured.map(v => v.rep === 'ptr');
    const fields = captured.map(v => ({ type: llvmType(held(v)), value: at.get(v) }));
    this.fill(at, object, symbol, payloadWords(kind, isPointer), fields);
  }

  private fill(
    at: Position,
    object: string,
    header: string,
    words: readonly number[],
    fields: readonly Operand[],
  ): void {
    at.block.add(`store ptr ${header}, ptr ${object}, ${touches.object}`);
    fields.forEach(({ type, value }, i) => {
      const field = at.address(object, (words[i] ?? 0) * wordBytes);
      at.block.add(`store ${type} ${value}, ptr ${field}, ${touches.object}`);
    });
  }

  private construct(e: StgCon, at: Position, next: Context): void {
    if (isStatic(e.args)) return this.deliver(at, [this.statics.constant(e.con, e.args)], next);
    this.reserve(e, at, next);
    at.block.add(`; ${e.con.name}`);
    const object = this.take(at, rhsWords(e), 'object');
    this.fillConstructor(at, object, e.con, e.args);
    this.deliver(at, [at.address(object, rhsTag(e), 'value')], next);
  }

  private sharedPoints(e: StgJoin, at: Position, next: Context): void {
    this.free.of(e); // so that it knows the labels
    const points = e.points.map(point => {
      const arrivals: Arrival[] = [];
      this.targets.set(point.label, arrival => void arrivals.push(arrival));
      return { ...point, arrivals };
    });
    this.code(e.body, at, next);
    for (const { label, params, body, arrivals } of points) {
      if (arrivals.length === 0) continue;
      const vars = heldVars(params);
      const needed = union([this.free.ofLabel(label), after(next)]);
      const { at: here, values } = Position.merge(arrivals, label.name, vars, needed);
      vars.forEach((p, i) => void here.bind(p, { value: values[i] ?? 'poison' }));
      this.code(body, here, next);
    }
  }

  private loopPoints(e: StgJoin, at: Position, next: Context): void {
    this.free.of(e);
    const heads = e.points.map(({ label, params, body }) => {
      const needed = union([this.free.ofLabel(label), after(next)]);
      const head = this.loopHead(at, label.name, needed, heldVars(params));
      this.targets.set(label, head.arrive);
      return { head, body };
    });
    this.code(e.body, at, next);
    for (const { head, body } of heads) this.code(body, head.at, next);
  }

  private jump(label: Label, arrival: Arrival): void {
    const target = this.targets.get(label);
    invariant(target !== undefined, `jump to ${label.name} outside its scope`);
    target(arrival);
  }
}

const onePointer = resultsOf(['ptr']);

/** What a `case` names: the components of a tuple, or the value itself. */
function bindersOf({ alts, binder }: StgCase): readonly Binder[] {
  if (alts.tag === 'tuple') return alts.vars.map(f => ({ var: f.var, rep: heldRep(f.rep) }));
  if (binder !== undefined) return [{ var: binder, rep: held(binder) }];
  const [first] = alts.tag === 'lit' ? alts.alts : [];
  return [{ var: undefined, rep: first === undefined ? 'ptr' : literalRep(first.lit) }];
}

interface Binder {
  readonly var: StgVar | undefined;
  readonly rep: Held;
}

function heldRep(rep: Rep): Held {
  invariant(isHeld(rep), 'void components are left out');
  return rep;
}

function literalRep(lit: Lit): Held {
  return lit.tag === 'double' || lit.tag === 'float' ? lit.tag : 'int';
}

function atomRep(a: Atom): Rep {
  if (a.tag === 'void') return 'void';
  return a.tag === 'var' ? a.var.rep : literalRep(a.lit);
}

function callsItself(e: StgExpr, { own, closure }: Known): boolean {
  const calls = (part: StgExpr): boolean => {
    switch (part.tag) {
      case 'app':
        return part.fun === own && part.args.length === closure.params.length;
      case 'case':
        return bodies(part.alts).some(calls);
      case 'let':
        return calls(part.body);
      case 'join':
        return calls(part.body) || part.points.some(p => calls(p.body));
      default:
        return false;
    }
  };
  return calls(e);
}
