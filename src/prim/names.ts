/**
 * The names of the primitive operations, GHC's where GHC has them. Later tables (types, the machine,
 * LLVM) are Records over this list, so that an operation forgotten in one of them is a type error.
 */
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
] as const;

export type PrimTypeName = (typeof primTypeNames)[number];
