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
  'staff:people': true,
  'staff:add-person': true,
  'staff:remove-person': true,
  'staff:set-pin': true,
  'staff:change-my-pin': true,
  'staff:settings': true,
  'staff:change-setting': true,
  'staff:approval': true,
  'staff:approve': true,
  'staff:withdraw-approval': true,
  'staff:audit': true,
  'staff:save-audit': true,
  'staff:clean-screen': true,
  'staff:end-kiosk': true,
  'staff:set-up': true,
  'staff:note-set-up': true,
  'staff:test-storage': true,
  'staff:print-test-page': true,
  'staff:approve-by-pin': true,
  'staff:document': true,
  'document:open': true,
  'document:ready': true,
};

export const CHANNEL_NAMES: ReadonlySet<string> = new Set(Object.keys(NAMES));
