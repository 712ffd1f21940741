import { numberOpNames } from './numbers.ts';
import { naturalAsking, naturalMaking } from './naturals.ts';
/** What bytes can be read as. `Char` is one byte, `WideChar` four. */
export const elementNames = [
  'Char',
  'WideChar',
  'Int',
  'Word',
  'Addr',
  'Float',
  'Double',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Word8',
  'Word16',
  'Word32',
  'Word64',
] as const;

export type ElementName = (typeof elementNames)[number];

/** What is done to an element. */
export const accessNames = ['index', 'read', 'write'] as const;
export type AccessName = (typeof accessNames)[number];

/** Where it is: in an array, in an array but at any byte, at an address. */
type AnyElementOpName =
  | `${AccessName}${ElementName}Array#`
  | `${AccessName}Word8ArrayAs${ElementName}#`
  | `${AccessName}${ElementName}OffAddr#`;

/** The names that a table does not list one by one. */
export type ComputedOpName = Exclude<AnyElementOpName, 'indexCharOffAddr#'>;

const elementOpNames = accessNames
  .flatMap(access =>
    elementNames.flatMap((element): AnyElementOpName[] => [
      `${access}${element}Array#`,
      `${access}Word8ArrayAs${element}#`,
      `${access}${element}OffAddr#`,
    ]),
  )
  .filter(name => name !== 'indexCharOffAddr#');
const computedNames: ReadonlySet<string> = new Set(elementOpNames);

/** Is it one of these? */
export function isComputed(name: string): name is ComputedOpName {
  return computedNames.has(name);
}

/** The names of the primitive operations, GHC's where GHC has them. */
export const primOpNames = [
  '+#',
  '-#',
  '*#',
  'quotInt#',
  'remInt#',
  'negateInt#',
  '==#',
  '/=#',
  '<#',
  '<=#',
  '>#',
  '>=#',
  'andI#',
  'orI#',
  'notI#',
  'uncheckedIShiftL#',
  'uncheckedIShiftRA#',
  'chr#',
  'ord#',
  'eqChar#',
  'neChar#',
  'ltChar#',
  'leChar#',
  'gtChar#',
  'geChar#',
  'indexCharOffAddr#',
  'plusAddr#',
  'putChar#',
  'getChar#',
  'peekChar#',
  'flush#',
  'exit#',
  'argumentCount#',
  'argument#',
  'realWorld#',
  ...numberOpNames,
  ...elementOpNames,
  'newByteArray#',
  'newPinnedByteArray#',
  'newAlignedPinnedByteArray#',
  'byteArrayContents#',
  'mutableByteArrayContents#',
  'isByteArrayPinned#',
  'isMutableByteArrayPinned#',
  'sizeofByteArray#',
  'sizeofMutableByteArray#',
  'getSizeofMutableByteArray#',
  'shrinkMutableByteArray#',
  'resizeMutableByteArray#',
  'unsafeFreezeByteArray#',
  'unsafeThawByteArray#',
  'compareByteArrays#',
  'copyByteArray#',
  'copyMutableByteArray#',
  'copyByteArrayToAddr#',
  'copyMutableByteArrayToAddr#',
  'copyAddrToByteArray#',
  'setByteArray#',
  'sameMutableByteArray#',
  'newArray#',
  'readArray#',
  'writeArray#',
  'indexArray#',
  'sizeofArray#',
  'sizeofMutableArray#',
  'unsafeFreezeArray#',
  'unsafeThawArray#',
  'copyArray#',
  'copyMutableArray#',
  'cloneArray#',
  'cloneMutableArray#',
  'freezeArray#',
  'thawArray#',
  'casArray#',
  'sameMutableArray#',
  'newSmallArray#',
  'readSmallArray#',
  'writeSmallArray#',
  'indexSmallArray#',
  'sizeofSmallArray#',
  'sizeofSmallMutableArray#',
  'getSizeofSmallMutableArray#',
  'shrinkSmallMutableArray#',
  'unsafeFreezeSmallArray#',
  'unsafeThawSmallArray#',
  'copySmallArray#',
  'copySmallMutableArray#',
  'cloneSmallArray#',
  'cloneSmallMutableArray#',
  'freezeSmallArray#',
  'thawSmallArray#',
  'casSmallArray#',
  'sameSmallMutableArray#',
  'newMutVar#',
  'readMutVar#',
  'writeMutVar#',
  'casMutVar#',
  'sameMutVar#',
  'seq#',
  'touch#',
  'noDuplicate#',
  'dataToTag#',
  'tagToEnum#',
  'unsafeCoerce#',
  'reallyUnsafePtrEquality#',
  'nullAddr#',
  'minusAddr#',
  'addr2Int#',
  'int2Addr#',
  'eqAddr#',
  'neAddr#',
  'ltAddr#',
  'leAddr#',
  'gtAddr#',
  'geAddr#',
  ...naturalMaking,
  ...naturalAsking,
  'raise#',
  'raiseIO#',
  'catch#',
  'maskAsyncExceptions#',
  'unmaskAsyncExceptions#',
  'maskUninterruptible#',
  'getMaskingState#',
  'setException#',
  'stackOverflow#',
  'ccall#',
] as const;

export type PrimOpName = (typeof primOpNames)[number];

/** The primitive types that `GHC.Prim` exports. */
export const primTypeNames = [
  'Int#',
  'Word#',
  'Double#',
  'Float#',
  'Char#',
  'Addr#',
  'State#',
  'RealWorld',
  'ByteArray#',
  'MutableByteArray#',
  'Array#',
  'MutableArray#',
  'SmallArray#',
  'SmallMutableArray#',
  'MutVar#',
] as const;

export type PrimTypeName = (typeof primTypeNames)[number];
