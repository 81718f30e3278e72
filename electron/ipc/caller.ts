import type { ChannelName } from '#core/contract/messages';
import { isWithin } from '../security/page-address';

/** The part of Electron's event that says who calls. */
export interface Knock {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** The channels of the hidden page that is drawn for paper: it may use no other, and the kiosk's page may not use these. */
export const isForDocuments = (channel: ChannelName): boolean => channel.startsWith('document:');

/** Only the one window of ours, only its main frame, only while it shows a page of ours. A frame that is gone is nobody. */
export function isFriend(
  { sender, senderFrame }: Knock,
  ours: number | null,
  origins: readonly string[],
): boolean {
  return (
    ours !== null &&
    sender.id === ours &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isWithin(senderFrame.url, origins)
  );
}
