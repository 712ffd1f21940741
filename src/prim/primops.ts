import { freshName } from '../names/name.ts';
import { primTyCons, unboxedTupleOf } from '../types/builtin.ts';
import {
  boundTyVar,
  conType,
  forallType,
  funType,
  liftedKind,
  type Type,
  type TyVar,
  varType,
} from '../types/type.ts';
import { type ComputedOpName, type PrimOpName, primOpNames } from './names.ts';
import { numberEntries } from './number-types.ts';
import {
  type AccessName,
  accessNames,
  type ElementName,
  elementNames,
  isComputed,
} from './names.ts';
import { invariant } from '../source/diagnostics.ts';
import type { NaturalOpName } from './naturals.ts';
import { kindOfRep, runtimeRep } from '../types/type.ts';

/** An operation that the machine does itself. */
export interface PrimOp {
  readonly name: PrimOpName;
  readonly type: Type;
  /** How many arguments it takes, `State#` tokens included. It is always given all of them. */
  readonly arity: number;
  /** Must it be done exactly once and in its place, even when the result is not used? */
  readonly sideEffect: boolean;
  /** Are there arguments for which it has no result (division by zero)? Then it may not be done early. */
  readonly canFail: boolean;
  /** Does it never come back? */
  readonly diverges: boolean;
  /** May it allocate, or run code of the program? Then native code treats it like a call. */
  readonly calls: boolean;
  /** For the function of another language that it is. */
  readonly foreign?: Foreign;
}

const int = primTyCons['Int#'].type;
const char = primTyCons['Char#'].type;
const addr = primTyCons['Addr#'].type;
const s = boundTyVar(freshName('tyvar', 's'), liftedKind);
const a = boundTyVar(freshName('tyvar', 'a'), liftedKind);
const state = conType(primTyCons['State#'], [varType(s)]);
/** The token of the real world, which `IO` threads. */
export const realWorldState: Type = conType(primTyCons['State#'], [primTyCons.RealWorld.type]);

export interface Entry {
  readonly args: readonly Type[];
  readonly result: Type;
  readonly effect?: boolean;
  readonly fails?: boolean;
  readonly diverges?: boolean;
  readonly calls?: boolean;
}

const pure = (args: readonly Type[], result: Type): Entry => ({ args, result });
const partial = (args: readonly Type[], result: Type): Entry => ({ args, result, fails: true });
/** An operation that takes the state token last, and gives back a new one before its other result. */
const effect = (args: readonly Type[], result?: Type): Entry => ({
  args: [...args, state],
  result: result === undefined ? state : unboxedTupleOf([state, result]),
  effect: true,
});
const arithmetic = pure([int, int], int);
const comparison = pure([int, int], int);
const charComparison = pure([char, char], int);

const word = primTyCons['Word#'].type;
const b = boundTyVar(freshName('tyvar', 'b'), liftedKind);
const elements: Readonly<Record<ElementName, Type>> = {
  Char: char,
  WideChar: char,
  Int: int,
  Word: word,
  Addr: addr,
  Float: primTyCons['Float#'].type,
  Double: primTyCons['Double#'].type,
  Int8: int,
  Int16: int,
  Int32: int,
  Int64: int,
  Word8: word,
  Word16: word,
  Word32: word,
  Word64: word,
};
const bytes = primTyCons['ByteArray#'].type;
const mutableBytes = conType(primTyCons['MutableByteArray#'], [varType(s)]);

/** The operation on an element in this sort of place. `read` and `write` change, or see change. */
function access(name: AccessName, place: Type, mutablePlace: Type, element: Type): Entry {
  switch (name) {
    case 'index':
      return partial([place, int], element);
    case 'read':
      return effect([mutablePlace, int], element);
    case 'write':
      return effect([mutablePlace, int, element]);
  }
}
const computed = new Map<PrimOpName, Entry>();
for (const name of accessNames)
  for (const element of elementNames) {
    const inBytes = access(name, bytes, mutableBytes, elements[element]);
    computed.set(`${name}${element}Array#`, inBytes);
    computed.set(`${name}Word8ArrayAs${element}#`, inBytes);
    computed.set(`${name}${element}OffAddr#`, access(name, addr, addr, elements[element]));
  }

/** The entry of an operation, unless it is in the table of the others. */
function computedEntry(name: ComputedOpName): Entry {
  const entry = computed.get(name);
  invariant(entry !== undefined, `${name} has a type`);
  return entry;
}
const calling = (entry: Entry): Entry => ({ ...entry, calls: true });

const byteArrayEntries = {
  'newByteArray#': calling(effect([int], mutableBytes)),
  'newPinnedByteArray#': calling(effect([int], mutableBytes)),
  'newAlignedPinnedByteArray#': calling(effect([int, int], mutableBytes)),
  'byteArrayContents#': pure([bytes], addr),
  'mutableByteArrayContents#': pure([mutableBytes], addr),
  'isByteArrayPinned#': pure([bytes], int),
  'isMutableByteArrayPinned#': pure([mutableBytes], int),
  'sizeofByteArray#': pure([bytes], int),
  'sizeofMutableByteArray#': pure([mutableBytes], int),
  'getSizeofMutableByteArray#': effect([mutableBytes], int),
  'shrinkMutableByteArray#': effect([mutableBytes, int]),
  'resizeMutableByteArray#': calling(effect([mutableBytes, int], mutableBytes)),
  'unsafeFreezeByteArray#': effect([mutableBytes], bytes),
  'unsafeThawByteArray#': effect([bytes], mutableBytes),
  'compareByteArrays#': partial([bytes, int, bytes, int, int], int),
  'copyByteArray#': effect([bytes, int, mutableBytes, int, int]),
  'copyMutableByteArray#': effect([mutableBytes, int, mutableBytes, int, int]),
  'copyByteArrayToAddr#': effect([bytes, int, addr, int]),
  'copyMutableByteArrayToAddr#': effect([mutableBytes, int, addr, int]),
  'copyAddrToByteArray#': effect([addr, mutableBytes, int, int]),
  'setByteArray#': effect([mutableBytes, int, int, int]),
  'sameMutableByteArray#': pure([mutableBytes, mutableBytes], int),
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const one = varType(a);
const array = conType(primTyCons['Array#'], [one]);
const mutableArray = conType(primTyCons['MutableArray#'], [varType(s), one]);
const smallArray = conType(primTyCons['SmallArray#'], [one]);
const smallMutableArray = conType(primTyCons['SmallMutableArray#'], [varType(s), one]);
/** Compare and swap: whether it failed, and what is there now. */
const swapped = unboxedTupleOf([state, int, one]);

const arrayEntries = {
  'newArray#': calling(effect([int, one], mutableArray)),
  'readArray#': effect([mutableArray, int], one),
  'writeArray#': effect([mutableArray, int, one]),
  'indexArray#': partial([array, int], unboxedTupleOf([one])),
  'sizeofArray#': pure([array], int),
  'sizeofMutableArray#': pure([mutableArray], int),
  'unsafeFreezeArray#': effect([mutableArray], array),
  'unsafeThawArray#': effect([array], mutableArray),
  'copyArray#': effect([array, int, mutableArray, int, int]),
  'copyMutableArray#': effect([mutableArray, int, mutableArray, int, int]),
  'cloneArray#': calling(partial([array, int, int], array)),
  'cloneMutableArray#': calling(effect([mutableArray, int, int], mutableArray)),
  'freezeArray#': calling(effect([mutableArray, int, int], array)),
  'thawArray#': calling(effect([array, int, int], mutableArray)),
  'casArray#': { args: [mutableArray, int, one, one, state], result: swapped, effect: true },
  'sameMutableArray#': pure([mutableArray, mutableArray], int),
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const smallArrayEntries = {
  'newSmallArray#': calling(effect([int, one], smallMutableArray)),
  'readSmallArray#': effect([smallMutableArray, int], one),
  'writeSmallArray#': effect([smallMutableArray, int, one]),
  'indexSmallArray#': partial([smallArray, int], unboxedTupleOf([one])),
  'sizeofSmallArray#': pure([smallArray], int),
  'sizeofSmallMutableArray#': pure([smallMutableArray], int),
  'getSizeofSmallMutableArray#': effect([smallMutableArray], int),
  'shrinkSmallMutableArray#': effect([smallMutableArray, int]),
  'unsafeFreezeSmallArray#': effect([smallMutableArray], smallArray),
  'unsafeThawSmallArray#': effect([smallArray], smallMutableArray),
  'copySmallArray#': effect([smallArray, int, smallMutableArray, int, int]),
  'copySmallMutableArray#': effect([smallMutableArray, int, smallMutableArray, int, int]),
  'cloneSmallArray#': calling(partial([smallArray, int, int], smallArray)),
  'cloneSmallMutableArray#': calling(effect([smallMutableArray, int, int], smallMutableArray)),
  'freezeSmallArray#': calling(effect([smallMutableArray, int, int], smallArray)),
  'thawSmallArray#': calling(effect([smallArray, int, int], smallMutableArray)),
  'casSmallArray#': {
    args: [smallMutableArray, int, one, one, state],
    result: swapped,
    effect: true,
  },
  'sameSmallMutableArray#': pure([smallMutableArray, smallMutableArray], int),
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const mutVar = conType(primTyCons['MutVar#'], [varType(s), one]);
const addressComparison = pure([addr, addr], int);

const variableEntries = {
  'newMutVar#': calling(effect([one], mutVar)),
  'readMutVar#': effect([mutVar], one),
  'writeMutVar#': effect([mutVar, one]),
  'casMutVar#': { args: [mutVar, one, one, state], result: swapped, effect: true },
  'sameMutVar#': pure([mutVar, mutVar], int),
  'seq#': effect([one], one),
  'touch#': effect([one]),
  'noDuplicate#': effect([]),
  'dataToTag#': partial([one], int),
  'tagToEnum#': pure([int], one),
  'unsafeCoerce#': pure([one], varType(b)),
  'reallyUnsafePtrEquality#': pure([one, one], int),
  'nullAddr#': pure([], addr),
  'minusAddr#': pure([addr, addr], int),
  'addr2Int#': pure([addr], int),
  'int2Addr#': pure([int], addr),
  'eqAddr#': addressComparison,
  'neAddr#': addressComparison,
  'ltAddr#': addressComparison,
  'leAddr#': addressComparison,
  'gtAddr#': addressComparison,
  'geAddr#': addressComparison,
} as const satisfies Partial<Record<PrimOpName, Entry>>;
/** It does work, and is not done before it is needed. */
const making = (entry: Entry): Entry => calling({ ...entry, fails: true });
const ofTwo = making(pure([bytes, bytes], bytes));
const withWord = making(pure([bytes, word], bytes));

const naturalEntries: Readonly<Record<NaturalOpName, Entry>> = {
  'natFromWords#': making(pure([word, word], bytes)),
  'natFromDecimal#': making(pure([bytes], bytes)),
  'natToDecimal#': making(pure([bytes], bytes)),
  'natQuotRem#': ofTwo,
  'natPart#': making(pure([bytes, int, int], bytes)),
  'natAdd#': ofTwo,
  'natSub#': ofTwo,
  'natMul#': ofTwo,
  'natQuot#': ofTwo,
  'natRem#': ofTwo,
  'natGcd#': ofTwo,
  'natAddWord#': withWord,
  'natSubWord#': withWord,
  'natMulWord#': withWord,
  'natQuotWord#': withWord,
  'natAnd#': ofTwo,
  'natOr#': ofTwo,
  'natXor#': ofTwo,
  'natAndNot#': ofTwo,
  'natShiftL#': withWord,
  'natShiftR#': withWord,
  'natCompare#': partial([bytes, bytes], int),
  'natRemWord#': partial([bytes, word], word),
  'natToDouble#': partial([bytes, int], primTyCons['Double#'].type),
};
const world = primTyCons.RealWorld.type;
const realState = conType(primTyCons['State#'], [world]);
const afterwards = unboxedTupleOf([realState, one]);
const action = funType([realState], afterwards);
const masking = { args: [action, realState], result: afterwards, effect: true, calls: true };

// What never comes has any representation.
const q = boundTyVar(freshName('tyvar', 'q'), runtimeRep.type);
const any = varType(boundTyVar(freshName('tyvar', 'a'), kindOfRep(varType(q))));

const failureEntries = {
  'raise#': { args: [varType(b)], result: any, fails: true, diverges: true, calls: true },
  'raiseIO#': {
    args: [varType(b), realState],
    result: afterwards,
    effect: true,
    diverges: true,
    calls: true,
  },
  'catch#': {
    args: [action, funType([varType(b)], action), realState],
    result: afterwards,
    effect: true,
    calls: true,
  },
  'maskAsyncExceptions#': masking,
  'unmaskAsyncExceptions#': masking,
  'maskUninterruptible#': masking,
  'getMaskingState#': effect([], int),
  'setException#': effect([int, one]),
  'stackOverflow#': { ...effect([], one), diverges: true },
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const threadId = primTyCons['ThreadId#'].type;
const mvar = conType(primTyCons['MVar#'], [varType(s), one]);
const tvar = conType(primTyCons['TVar#'], [varType(s), one]);
/** Whether there was something, and what. */
const perhaps = { result: unboxedTupleOf([state, int, one]), effect: true, calls: true };
const inWorld = (args: readonly Type[], result: Type): Entry => ({
  args: [...args, realState],
  result: unboxedTupleOf([realState, result]),
  effect: true,
  calls: true,
});

const threadEntries = {
  'fork#': inWorld([one], threadId),
  'yield#': { args: [realState], result: realState, effect: true, calls: true },
  'delay#': calling(effect([int])),
  'myThreadId#': inWorld([], threadId),
  'killThread#': { args: [threadId, one, realState], result: realState, effect: true, calls: true },
  'threadNumber#': pure([threadId], int),
  'newMVar#': calling(effect([], mvar)),
  'takeMVar#': calling(effect([mvar], one)),
  'readMVar#': calling(effect([mvar], one)),
  'putMVar#': calling(effect([mvar, one])),
  'tryTakeMVar#': { args: [mvar, state], ...perhaps },
  'tryReadMVar#': { args: [mvar, state], ...perhaps },
  'tryPutMVar#': calling(effect([mvar, one], int)),
  'isEmptyMVar#': effect([mvar], int),
  'sameMVar#': pure([mvar, mvar], int),
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const transactionEntries = {
  'newTVar#': calling(effect([one], tvar)),
  'readTVar#': effect([tvar], one),
  'readTVarIO#': effect([tvar], one),
  'writeTVar#': calling(effect([tvar, one])),
  'sameTVar#': pure([tvar, tvar], int),
  'atomically#': masking,
  'retry#': { args: [realState], result: afterwards, effect: true, diverges: true, calls: true },
  'catchRetry#': inWorld([action, action], one),
  'catchSTM#': {
    args: [action, funType([varType(b)], action), realState],
    result: afterwards,
    effect: true,
    calls: true,
  },
} as const satisfies Partial<Record<PrimOpName, Entry>>;
const weak = conType(primTyCons['Weak#'], [one]);
const stableName = conType(primTyCons['StableName#'], [one]);
const finalizer = funType([realState], unboxedTupleOf([realState, varType(s)]));

const lifetimeEntries = {
  'mkWeak#': inWorld([varType(b), one, finalizer], weak),
  'mkWeakNoFinalizer#': inWorld([varType(b), one], weak),
  'addCFinalizerToWeak#': inWorld([addr, addr, int, addr, weak], int),
  'deRefWeak#': { args: [weak, realState], ...found(one) },
  'finalizeWeak#': { args: [weak, realState], ...found(finalizer) },
  'makeStableName#': inWorld([one], stableName),
  'stableNameToInt#': pure([stableName], int),
  'threadState#': effect([threadId], int),
  'keyOfMutVar#': effect([mutVar], varType(b)),
  'keyOfMVar#': effect([mvar], varType(b)),
} as const satisfies Partial<Record<PrimOpName, Entry>>;

function found(type: Type): Omit<Entry, 'args'> {
  return { result: unboxedTupleOf([realState, int, type]), effect: true, calls: true };
}
const entries: Readonly<Record<Exclude<PrimOpName, ComputedOpName>, Entry>> = {
  '+#': arithmetic,
  '-#': arithmetic,
  '*#': arithmetic,
  'quotInt#': partial([int, int], int),
  'remInt#': partial([int, int], int),
  'negateInt#': pure([int], int),
  '==#': comparison,
  '/=#': comparison,
  '<#': comparison,
  '<=#': comparison,
  '>#': comparison,
  '>=#': comparison,
  'andI#': arithmetic,
  'orI#': arithmetic,
  'notI#': pure([int], int),
  'uncheckedIShiftL#': arithmetic,
  'uncheckedIShiftRA#': arithmetic,
  'chr#': pure([int], char),
  'ord#': pure([char], int),
  'eqChar#': charComparison,
  'neChar#': charComparison,
  'ltChar#': charComparison,
  'leChar#': charComparison,
  'gtChar#': charComparison,
  'geChar#': charComparison,
  'indexCharOffAddr#': pure([addr, int], char),
  'plusAddr#': pure([addr, int], addr),
  'putChar#': effect([int, char]),
  'getChar#': effect([], int),
  'peekChar#': effect([], int),
  'flush#': effect([int]),
  'exit#': { ...effect([int], varType(a)), diverges: true },
  'argumentCount#': effect([], int),
  'argument#': effect([int], addr),
  'realWorld#': pure([], realWorldState),
  ...numberEntries,
  ...byteArrayEntries,
  ...arrayEntries,
  ...smallArrayEntries,
  ...variableEntries,
  ...naturalEntries,
  ...failureEntries,
  ...threadEntries,
  ...transactionEntries,
  ...lifetimeEntries,
  'ccall#': pure([], int),
};
/** How C holds a value. `word` has 64 bits and is also an address; `bytes` is the address of an array's bytes, `object` a pointer of ours. */
export type CType =
  | 'int8'
  | 'int16'
  | 'int32'
  | 'word8'
  | 'word16'
  | 'word32'
  | 'word'
  | 'double'
  | 'float'
  | 'bytes'
  | 'object';

/** A function of another language, or the address of something there. */
export interface Foreign {
  readonly symbol: string;
  readonly what: 'function' | 'address' | 'dynamic' | 'wrapper' | 'export';
  /** What it takes; empty until it is known. */
  readonly args: readonly CType[];
  /** What it returns, if anything. */
  readonly result: CType | undefined;
  /** May it call functions of Haskell's before it returns? */
  readonly reenters: boolean;
}

function entryOf(name: PrimOpName): Entry {
  if (isComputed(name)) return computedEntry(name);
  return entries[name];
}

function primOp(name: PrimOpName): PrimOp {
  const { args, result, effect = false, fails = false, ...more } = entryOf(name);
  const type = funType(args, result);
  return {
    name,
    type: forallType(variablesIn(type), type),
    arity: args.length,
    sideEffect: effect,
    canFail: fails,
    diverges: more.diverges ?? false,
    calls: more.calls ?? false,
  };
}

/** The type variables that occur in a type, each once. */
function variablesIn(type: Type): readonly TyVar[] {
  switch (type.tag) {
    case 'var':
      return [...variablesIn(type.var.kind), type.var];
    case 'app':
      return [...new Set([...variablesIn(type.fun), ...variablesIn(type.arg)])];
    case 'fun':
      return [...new Set([...variablesIn(type.arg), ...variablesIn(type.res)])];
    case 'con':
    case 'meta':
    case 'forall':
      return [];
  }
}

/** Every primitive operation, by name. */
export const primOps: ReadonlyMap<string, PrimOp> = new Map(
  primOpNames.map(name => [name, primOp(name)]),
);
