import { expect, test } from '@jest/globals';
import { modulesNamed, withImports } from './client-modules.ts';

test('a page names its module scripts and its preloads, and neither styles nor data', () => {
  const html = `<html><head><link rel="stylesheet" href="/assets/style.css"/><link rel="modulepreload" href="/assets/react.js"/>
    <link rel="modulepreload" href="/assets/search.js"/><link href="/assets/react.js" rel="modulepreload"/></head>
    <body><script type="application/json" id="state">{}</script><script type="module" src="/assets/entry.js"></script></body></html>`;
  expect(modulesNamed(html)).toEqual(['assets/react.js', 'assets/search.js', 'assets/entry.js']);
});

test('imports are followed to their ends, also in circles, and lazy ones are left out', () => {
  const manifest = {
    'entry.tsx': { file: 'assets/entry.js', imports: ['_react.js'], dynamicImports: ['map.tsx'] },
    'map.tsx': { file: 'assets/map.js' },
    '_react.js': { file: 'assets/react.js', imports: ['_runtime.js'] },
    '_runtime.js': { file: 'assets/runtime.js', imports: ['_react.js'] },
  };
  expect(withImports(manifest, ['assets/entry.js'])).toEqual(['assets/entry.js', 'assets/react.js', 'assets/runtime.js']);
  expect(() => withImports(manifest, ['assets/old.js'])).toThrow('assets/old.js is not in the manifest.');
});
