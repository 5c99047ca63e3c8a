/** Vite's manifest.json: built files by the path of their source. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The modules that a page asks for: its module scripts and what it preloads, as paths below the client's folder, each once. */
export function modulesNamed(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const named = tags.flatMap((tag) => {
    const isModule = tag.startsWith('<script') ? /\btype="module"/.test(tag) : /\brel="modulepreload"/.test(tag);
    const path = /\b(?:src|href)="\/([^"]+)"/.exec(tag)?.[1];
    return isModule && path ? [path] : [];
  });
  return [...new Set(named)];
}

/** The files together with everything that they import statically, each once. Throws for a file that is not of this build. */
export function withImports(manifest: Manifest, files: readonly string[]): string[] {
  const byFile = new Map(Object.values(manifest).map((entry) => [entry.file, entry]));
  const reached = new Set(files);
  for (const file of reached) {
    const entry = byFile.get(file);
    if (!entry) throw new Error(`${file} is not in the manifest.`);
    for (const key of entry.imports ?? []) {
      const imported = manifest[key];
      if (imported) reached.add(imported.file);
    }
  }
  return [...reached];
}
