import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppStateProvider } from '../../shared/app-state.ts';
import { testI18n } from '../../testing/test-i18n.ts';
import { Letters } from './letters.tsx';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});

const inquiry = {
  id: 'i1', status: 'ANSWERED', version: 2, side: 'PERSON', unreadCount: 0, personName: 'Ida Vogt', createdAt: '2026-11-24T09:00:00Z', helpContact: null, opportunity: null,
  organisation: { slug: 'lesepaten', name: 'Lesepaten', network: { id: 'n1' } },
  messages: null,
} as const;
const letters = [
  { id: 'm1', sender: 'PERSON', body: 'Guten Tag,\nich lese <b>gern</b> vor.', sentAt: '2026-11-24T09:00:00Z' },
  { id: 'm2', sender: 'ORGANISATION', body: 'Kommen Sie vorbei!', sentAt: '2026-11-25T13:30:00Z' },
] as const;

function html(side: 'PERSON' | 'ORGANISATION'): string {
  return renderToStaticMarkup(
    <I18nProvider i18n={de}>
      <AppStateProvider value={{ locale: 'de', now: '2026-11-25T14:00:00Z', publicUrl: 'https://engagement.example', documentMegabytes: 10 }}>
        <Letters
          inquiry={{ ...inquiry, side }}
          letters={letters}
          report={({ id, networkId }) => <em>{`${id} in ${networkId} melden`}</em>}
        />
      </AppStateProvider>
    </I18nProvider>,
  );
}

describe('the letters of a conversation', () => {
  test('say who wrote when, to the person', () => {
    const words = html('PERSON');
    expect(words).toMatch(/letter-own" id="message-m1".*<strong>Sie<\/strong>.*Dienstag, 24. November, 10 Uhr/);
    expect(words).toMatch(/id="message-m2".*<strong>Lesepaten<\/strong>.*Mittwoch, 25. November, 14.30 Uhr/);
  });

  test('name both sides to the organisation, since several people act for it', () => {
    expect(html('ORGANISATION')).toMatch(/<strong>Ida Vogt<\/strong>.*letter-own" id="message-m2".*<strong>Lesepaten<\/strong>/s);
  });

  test('can be reported by the other side only', () => {
    expect(html('PERSON')).toMatch(/Kommen Sie vorbei!.*m2 in n1 melden/s);
    expect(html('PERSON').match(/melden/g)).toHaveLength(1);
  });

  test('show markup as it was typed', () => {
    expect(html('PERSON')).toContain('ich lese &lt;b&gt;gern&lt;/b&gt; vor.');
  });
});
