import type { CommandLine } from 'electron';

/** Switches the program gives itself, before Chromium starts its services. Each was seen to exist and to do what is said. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // No name is looked up and no proxy asked: the page has nothing to fetch, and a kiosk that calls nobody leaks nothing.
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-breakpad'],
  // Nothing the page loads is worth a copy on disk: it all comes from our own files.
  ['disable-http-cache'],
  ['disable-features', 'MediaRouter,HardwareMediaKeyHandling,GlobalMediaControls,OptimizationHints'],
  // WebRTC could otherwise send UDP past every rule above.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Chromium knows no plural rules for Haitian Creole and would take those of the machine's own language: English ones fit.
  ['lang', 'en-US'],
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
];

/** Switches with which somebody at the keyboard or a changed start file could take the page over. No fuse stops them. */
const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const;

/**
 * Hardens the command line. `inspectorOpen`: Node's own inspector listens, which a release build cannot do (its fuse is off);
 * whoever has that already owns this process, so taking the page's port away would protect nothing, and tests need it. In
 * development the port is how developer tools reach the page.
 */
export function hardenCommandLine(
  commandLine: Pick<CommandLine, 'appendSwitch' | 'removeSwitch'>,
  { inspectorOpen, isDevelopment }: { readonly inspectorOpen: boolean; readonly isDevelopment: boolean },
): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
  commandLine.appendSwitch('host-resolver-rules', isDevelopment ? DEVELOPMENT_NAMES : 'MAP * ~NOTFOUND');
  if (inspectorOpen || isDevelopment) return;
  for (const name of DEBUGGING) commandLine.removeSwitch(name);
}

const DEVELOPMENT_NAMES = 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
