import { describe, expect, test } from '@jest/globals';
import { previewedBlocks, previewPath } from './home-blocks.ts';

const from = (path: string) => previewedBlocks(`https://netz.example${path}`);

describe('the preview of a page', () => {
  test('shows what would be shown, in its order and with its headings', () => {
    const blocks = [{ kind: 'GUIDES', title: 'Gut & wichtig?', isShown: true }, { kind: 'NEWS', title: null, isShown: false }, { kind: 'WELCOME', title: '', isShown: true }] as const;
    expect(from(previewPath('netz', blocks))).toEqual([{ kind: 'GUIDES', title: 'Gut & wichtig?' }, { kind: 'WELCOME', title: null }]);
  });

  test('is none where somebody has made an address up', () => {
    for (const made of ['', '?preview=', '?preview=[', '?preview={}', '?preview=[["MADE_UP",""]]', '?preview=[["NEWS"]]', '?preview=["NEWS"]']) expect(from(`/networks/netz${made}`)).toBeNull();
  });
});
