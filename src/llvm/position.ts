import { updateFrameTag, wordBytes } from '../layout/layout.ts';
import { invariant } from '../source/diagnostics.ts';
import type { StgVar } from '../stg/stg.ts';
import { touches } from './module.ts';
import { type Held, isHeld, llvmType } from './shape.ts';
import { Block, type Body, type Phi } from './text.ts';

/** What a function knows while its code is made. */
export interface Frame {
  readonly body: Body;
  /** The thunk that the code evaluates: its own address, and the blackhole that it becomes. */
  readonly update: { readonly self: StgVar; readonly blackhole: string } | undefined;
}

/** The representation of a variable that has one. */
export function held(v: StgVar): Held {
  invariant(isHeld(v.rep), `${v.name} has no representation`);
  return v.rep;
}

/** A variable that is not `void`. */
export type HeldVar = StgVar & { readonly rep: Held };

export function heldVars(vars: readonly StgVar[]): readonly HeldVar[] {
  return vars.filter((v): v is HeldVar => isHeld(v.rep));
}

/** A pointer that has to be on the shadow stack while other code runs. */
interface Saved {
  readonly var: StgVar;
  readonly slot: number;
  /** False: it is there already. */
  readonly store: boolean;
}

export type SavePlan = readonly Saved[];

/** Where the value of a variable is. More than one may be given: they agree. */
export interface Place {
  /** In a register: the LLVM value. */
  readonly value?: string;
  /** Is that value a constant of the program, which no collection moves? */
  readonly constant?: boolean;
  /** In this slot of the shadow stack, counted from the function's `%sp`. */
  readonly slot?: number;
  /** In an object: its address, and the distance in bytes. Good until the next collection. */
  readonly field?: Field;
}

interface Field {
  readonly base: string;
  readonly offset: number;
}

/** A place in the code of a function, and what is known when control is there. */
export class Position {
  readonly frame: Frame;
  /** The heap pointer; '' in a function that has none. */
  hp: string;
  /** Bytes already reserved below `hp` and not yet given to an object. */
  reserved = 0;
  /** Is the thunk that is being evaluated a blackhole already? */
  blackholed = false;
  private here: Block;
  private readonly places: Map<StgVar, Place>;

  constructor(
    frame: Frame,
    block: Block,
    hp: string,
    places: ReadonlyMap<StgVar, Place> = new Map(),
  ) {
    this.frame = frame;
    this.here = block;
    this.hp = hp;
    this.places = new Map(places);
  }

  /** Adds an instruction with a result, and gives back its name. */
  op(hint: string, instruction: string): string {
    const name = this.frame.body.name(hint);
    this.block.add(`${name} = ${instruction}`);
    return name;
  }

  /** The address so many bytes further on. */
  address(base: string, bytes: number, hint = 'at'): string {
    return bytes === 0 ? base : this.op(hint, `getelementptr i8, ptr ${base}, i64 ${bytes}`);
  }

  /** The address of a slot of the shadow stack. */
  slot(index: number): string {
    return this.address('%sp', index * wordBytes, 'slot');
  }

  bind(v: StgVar, place: Place): void {
    this.places.set(v, place);
  }

  /** Where a variable is. */
  place(v: StgVar): Place {
    const place = this.places.get(v);
    invariant(place !== undefined, `${v.name} is not there any more, or not yet`);
    return place;
  }

  /** The value of a local variable, in a register. */
  get(v: StgVar): string {
    const { value, field, slot } = this.place(v);
    if (value !== undefined) return value;
    const loaded = field !== undefined ? this.loadField(v, field) : this.loadSlot(v, slot);
    this.bind(v, slot === undefined ? { value: loaded } : { value: loaded, slot });
    return loaded;
  }

  private loadField(v: StgVar, { base, offset }: Field): string {
    const at = this.address(base, offset);
    return this.op(v.name, `load ${llvmType(held(v))}, ptr ${at}, ${touches.object}`);
  }

  private loadSlot(v: StgVar, slot: number | undefined): string {
    invariant(slot !== undefined, `${v.name} is nowhere`);
    const load = `load ptr, ptr ${this.slot(slot)}, ${touches.stack}`;
    if (v !== this.frame.update?.self) return this.op(v.name, load);
    return this.address(this.op('frame', load), -updateFrameTag, v.name);
  }

  /**
   * Forgets what is dead, reads what would not survive a collection, and decides in which slot each
   * pointer goes that is still needed.
   */
  prepare(live: ReadonlySet<StgVar>): SavePlan {
    invariant(this.reserved === 0, 'a call inside a region of allocation');
    for (const v of this.places.keys()) if (!live.has(v)) this.places.delete(v);
    for (const v of live) if (this.place(v).field !== undefined) this.get(v);
    const pointers = [...live].filter(v => v.rep === 'ptr' && !this.place(v).constant);
    const free = new Set(pointers.keys());
    const stays = pointers.filter(v => free.delete(this.place(v).slot ?? -1));
    const gaps = [...free];
    return pointers.map(v => {
      const store = !stays.includes(v);
      if (store) this.get(v);
      const slot = store ? gaps.shift() : this.place(v).slot;
      invariant(slot !== undefined, 'there are as many slots as pointers');
      return { var: v, slot, store };
    });
  }

  /** Stores what the plan says; the result is the stack pointer for whoever is called. */
  save(plan: SavePlan): string {
    for (const { var: v, slot, store } of plan) {
      if (!store) continue;
      const value = this.get(v);
      const saved = v === this.frame.update?.self ? this.enterFrame(value) : value;
      this.block.add(`store ptr ${saved}, ptr ${this.slot(slot)}, ${touches.stack}`);
    }
    return this.address('%sp', plan.length * wordBytes, 'top');
  }

  /** Makes the thunk under evaluation a blackhole; the result is its mark. */
  private enterFrame(self: string): string {
    if (!this.blackholed)
      this.block.add(`store ptr ${this.frame.update?.blackhole}, ptr ${self}, ${touches.object}`);
    this.blackholed = true;
    return this.address(self, updateFrameTag, 'frame');
  }

  /** After a call in which the collector may have run: pointers are now where they were saved. */
  returned(plan: SavePlan): void {
    for (const { var: v, slot } of plan) this.bind(v, { slot });
  }

  private branch: ((target: string) => string) | undefined;

  /** The block to which instructions are added. */
  get block(): Block {
    if (this.branch !== undefined) {
      const next = this.frame.body.block('else');
      this.leave(next);
      this.here = next;
    }
    return this.here;
  }

  /** Ends the block by going to another; the result is the block that was ended. */
  leave(target: Block): Block {
    const from = this.here;
    from.end(this.branch?.(target.label) ?? `br ${target.label}`);
    this.branch = undefined;
    return from;
  }

  /** The same knowledge in another block, to which this one branches. */
  fork(block: Block): Position {
    invariant(this.reserved === 0, 'a branch inside a region of allocation');
    const copy = new Position(this.frame, block, this.hp, this.places);
    copy.blackholed = this.blackholed;
    return copy;
  }

  /** Branches to `target` if the condition holds: the result is there. This position is where it does not. */
  branchIf(condition: string, target: Block, metadata = ''): Position {
    const there = this.fork(target);
    const from = this.block;
    this.branch = other => `br i1 ${condition}, ${target.label}, ${other}${metadata}`;
    invariant(from === this.here, 'the branch ends the block that computed its condition');
    return there;
  }

  /** Takes over what another position knows. */
  become(other: Position): void {
    this.here = other.here;
    this.branch = other.branch;
    this.hp = other.hp;
    this.reserved = other.reserved;
    this.blackholed = other.blackholed;
    this.places.clear();
    for (const [v, place] of other.places) this.places.set(v, place);
  }

  /** Goes on where several ways meet. `live`: the variables that are needed from there on. */
  static merge(
    arrivals: readonly Arrival[],
    hint: string,
    brought: readonly { readonly name: string; readonly rep: Held }[],
    live: ReadonlySet<StgVar>,
  ): Arrival {
    const [first] = arrivals;
    invariant(first !== undefined, 'no way leads to this place');
    if (arrivals.length === 1) return first;
    const block = new Block(first.at.frame.body.label(hint));
    const meeting = new Meeting(arrivals, block);
    const hp = meeting.choose('hp', 'ptr', a => a.at.hp);
    const values = brought.map(({ name, rep }, i) =>
      meeting.choose(name, llvmType(rep), a => a.values[i] ?? 'poison'),
    );
    const places = new Map<StgVar, Place>();
    for (const v of live) places.set(v, meeting.place(v));
    const at = new Position(first.at.frame, block, hp, places);
    at.blackholed = arrivals.every(a => a.at.blackholed);
    meeting.end();
    return { at, values };
  }
}

/** A way on which control comes to the end of an expression, with the expression's values. */
export interface Arrival {
  readonly at: Position;
  readonly values: readonly string[];
}

/** The block where ways meet, as it is made. */
class Meeting {
  private readonly arrivals: readonly Arrival[];
  private readonly block: Block;
  private readonly choices: { readonly phi: Phi; readonly values: readonly string[] }[] = [];

  constructor(arrivals: readonly Arrival[], block: Block) {
    this.arrivals = arrivals;
    this.block = block;
  }

  /** A value that may differ from way to way. */
  choose(hint: string, type: string, value: (a: Arrival) => string): string {
    const values = this.arrivals.map(value);
    const [same = 'poison'] = values;
    if (values.every(v => v === same)) return same;
    const [first] = this.arrivals;
    const phi = this.block.phi(first?.at.frame.body.name(hint) ?? '', type);
    this.choices.push({ phi, values });
    return phi.name;
  }

  /** A place where a variable is on all ways. */
  place(v: StgVar): Place {
    const common = commonPlace(this.arrivals.map(a => a.at.place(v)));
    return common ?? { value: this.choose(v.name, llvmType(held(v)), a => a.at.get(v)) };
  }

  /** Lets all ways go to the block; only now is it known from which block each comes. */
  end(): void {
    this.arrivals.forEach(({ at }, i) => {
      invariant(at.reserved === 0, 'ways meet inside a region of allocation');
      const from = at.leave(this.block);
      for (const { phi, values } of this.choices)
        phi.incoming.push({ value: values[i] ?? 'poison', from });
    });
    this.arrivals[0]?.at.frame.body.place(this.block);
  }
}

/** What all places of a variable have in common, if that is enough to find it. */
function commonPlace(places: readonly Place[]): Place | undefined {
  const [first, ...more] = places;
  if (first === undefined) return undefined;
  const { value, slot, field, constant } = first;
  const all = (same: (p: Place) => boolean) => more.every(same);
  const common: Place = {
    ...(value !== undefined && all(p => p.value === value) && { value }),
    ...(slot !== undefined && all(p => p.slot === slot) && { slot }),
    ...(field !== undefined && all(p => sameField(p.field, field)) && { field }),
    ...(constant && { constant }),
  };
  const { value: found, slot: saved, field: inObject } = common;
  return (found ?? saved ?? inObject) === undefined ? undefined : common;
}

function sameField(a: Field | undefined, b: Field): boolean {
  return a?.base === b.base && a.offset === b.offset;
}
