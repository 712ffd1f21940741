/** How the modules in a folder of a package are to be read. */
export interface FolderOptions {
  /** Its absolute path. */
  readonly folder: string;
  readonly extensions: readonly string[];
  readonly defines: readonly string[];
  readonly includePath: readonly string[];
}

/** What the command line says about a compilation. */
export interface Options {
  /** Folders searched for imported modules (`-i`), after the folder of the importing file's root. */
  readonly searchPath: readonly string[];
  /** Language extensions in the order given (`-X`); `NoFoo` turns `Foo` off. */
  readonly extensions: readonly string[];
  /** 0: none, 1: what is cheap, 2: everything (`-O`). */
  readonly optimise: 0 | 1 | 2;
  /** Macros for the preprocessor in order: `NAME` or `NAME=text`; `-NAME` has no meaning any more. */
  readonly defines: readonly string[];
  /** Folders searched for files to include (`-I`). */
  readonly includePath: readonly string[];
  /** Passes of the optimiser that are left out (`--without`). */
  readonly without: readonly string[];
  /** The machine that native code is for; undefined: this one. */
  readonly target: 'x86_64-linux' | 'aarch64-linux' | undefined;
  /** What is linked with the program: C files, objects and archives, and options for the linker. */
  readonly link: readonly string[];
  /** Does the executable say for debuggers which line an instruction comes from (`-g`)? */
  readonly lines: boolean;
  /** The flags about warnings in order, each without its `-W`: `all`, `no-tabs`. */
  readonly warnings: readonly string[];
  /** What the program's own run-time system is to be told by the executable (`-with-rtsopts`). */
  readonly rtsOptions: readonly string[];
  /** The folders of packages, inner ones before the outer ones. */
  readonly folders: readonly FolderOptions[];
}

/** The options of an empty command line. */
export const defaultOptions: Options = {
  searchPath: [],
  extensions: [],
  optimise: 2,
  defines: [],
  includePath: [],
  without: [],
  target: undefined,
  link: [],
  lines: false,
  warnings: [],
  rtsOptions: [],
  folders: [],
};
