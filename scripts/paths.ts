/** The folders that chapters may write to. Everything else in the project is written directly. */
export const tangledFolders: readonly string[] = ['src', 'rts', 'scripts'];

/**
 * Why `path` is not acceptable in a chapter, or undefined if it is: a relative path below one of
 * `folders` (any folder, when they are not given) that no reading can lead outside the project.
 */
export function pathProblem(path: string, folders?: readonly string[]): string | undefined {
  const parts = path.split('/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return `\`${path}\` is an absolute path; paths are relative to the project`;
  }
  if (parts.includes('..')) return `\`${path}\` leads outside the project`;
  if (!parts.every(part => /^[\w.-]+$/.test(part) && part !== '.')) {
    return `\`${path}\` is not a plain path: names of letters, digits, \`.\`, \`-\`, \`_\`, joined by /`;
  }
  const first = parts[0] ?? '';
  if (folders !== undefined && (parts.length < 2 || !folders.includes(first))) {
    return `\`${path}\` is not below ${folders.map(folder => `${folder}/`).join(' or ')}`;
  }
  return undefined;
}
