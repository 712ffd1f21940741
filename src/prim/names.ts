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
