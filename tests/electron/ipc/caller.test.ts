import { describe, expect, it } from 'vitest';
import { CHANNELS } from '#core/contract/channels';
import type { ChannelName } from '#core/contract/messages';
import { isForDocuments, isFriend, type Knock } from '../../../electron/ipc/caller';
import { PAGE_ORIGIN } from '../../../electron/security/page-address';

describe('who may call', () => {
  const page = `${PAGE_ORIGIN}/index.html`;
  const knock = (change: Partial<Knock> = {}): Knock => ({
    sender: { id: 4 },
    senderFrame: { url: page, parent: null },
    ...change,
  });
  const mayCall = (from: Knock, ours: number | null = 4): boolean => isFriend(from, ours, [PAGE_ORIGIN]);

  it('the main frame of our window', () => expect(mayCall(knock())).toBe(true));
  it('no other window', () => expect(mayCall(knock({ sender: { id: 5 } }))).toBe(false));
  it('nobody while there is no window', () => expect(mayCall(knock(), null)).toBe(false));
  it('no frame within the page', () =>
    expect(mayCall(knock({ senderFrame: { url: page, parent: {} } }))).toBe(false));
  it('no frame that has gone', () => expect(mayCall(knock({ senderFrame: null }))).toBe(false));
  it.each([
    'https://example.com/',
    'kiosk://page.evil/index.html',
    'kiosk://pages/',
    'about:blank',
    'file:///',
  ])('no page from %s', (url) => expect(mayCall(knock({ senderFrame: { url, parent: null } }))).toBe(false));
});

describe('which page may use a channel', () => {
  it('the hidden page of a document has its own two, and no other', () => {
    const channels = Object.keys(CHANNELS) as ChannelName[];
    expect(channels.filter(isForDocuments)).toEqual(['document:open', 'document:ready']);
  });
});
