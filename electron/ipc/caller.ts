import { isWithin } from '../security/page-address';

/** The part of Electron's event that says who calls. */
export interface Knock {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Only the kiosk's own window, only its main frame, only while it shows a page of ours. A frame that is gone is nobody. */
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
