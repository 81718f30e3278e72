import type { Session, WebContents } from 'electron';
import { isWithin, type PageAddress } from './page-address';
import { mayHave } from './permissions';

/** What the policy tells the event log. */
export type PolicyNote = (event: {
  readonly event: 'permission-refused' | 'request-refused' | 'navigation-refused' | 'download-refused';
}) => void;

/** Closes the session: no permission, no device, no download, and no request but to the page's own origins. */
export function closeSession(session: Session, { origins }: PageAddress, note: PolicyNote): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const allowed = mayHave(permission);
    if (!allowed) note({ event: 'permission-refused' });
    answer(allowed);
  });
  session.setPermissionCheckHandler((_contents, permission) => mayHave(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    note({ event: 'download-refused' });
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isWithin(url, origins);
    if (cancel) note({ event: 'request-refused' });
    answer({ cancel });
  });
}

/** Keeps a page where it is: it opens nothing, leads nowhere, and holds no other page. */
export function holdPage(
  contents: WebContents,
  { origins, isDevelopment }: PageAddress,
  note: PolicyNote,
): void {
  contents.setWindowOpenHandler(() => {
    note({ event: 'navigation-refused' });
    return { action: 'deny' };
  });
  const refuse = (event: { readonly url: string; preventDefault(): void }): void => {
    // The dev server reloads the page when a file changes. What ships is reloaded by the main process only.
    if (isDevelopment && isWithin(event.url, origins)) return;
    event.preventDefault();
    note({ event: 'navigation-refused' });
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
