import type { ChannelName } from './messages';

/** The names the preload lets through. A record, so that the compiler refuses a missing or an unknown one. */
const NAMES: Readonly<Record<ChannelName, true>> = {
  'kiosk:open': true,
  'visit:append': true,
  'visit:resync': true,
  'staff:unlock': true,
  'staff:lock': true,
  'staff:extend': true,
  'staff:visits': true,
  'staff:decide': true,
  'staff:status': true,
  'staff:document': true,
  'document:open': true,
  'document:ready': true,
};

export const CHANNEL_NAMES: ReadonlySet<string> = new Set(Object.keys(NAMES));
