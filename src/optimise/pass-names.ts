/** The passes of the optimiser, each of which can be left out. */
export const passNames: readonly string[] = [
  ...['specialise', 'simplify', 'fuse', 'sink', 'unbox', 'lift'],
];
