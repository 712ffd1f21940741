/** The passes of the optimiser, each of which can be left out. */
export const passNames: readonly string[] = [
  ...[
    'unpack',
    'specialise',
    'simplify',
    'fuse',
    'tailor',
    'share',
    'sink',
    'eager',
    'unbox',
    'lift',
    'own',
  ],
];
