// The hidden page that is drawn for paper: looked at while it lives. It must have no power that the page on the glass lacks, and
// none of that page's own.
import { Printer } from '../support/a-printer';
import { clinicConfig } from '../support/clinic-configs';
import { expect, test } from '../support/kiosk-test';

test.skip(process.platform !== 'linux', 'the print queue of this test is CUPS on Linux');

/** Runs in the main process: notes of every window that opens what its page is given and may do. */
interface Seen {
  readonly url: string;
  readonly isVisible: boolean;
  readonly preferences: unknown;
  readonly codes: readonly string[];
}

test('the page of a document is hidden, held as tightly as the kiosk’s, and gone afterwards', async ({
  start,
}) => {
  const printer = await Printer.start();
  const kiosk = await start({ config: clinicConfig({ printer: printer.name }), env: printer.env });
  const { app, nurse, glass, page } = kiosk;
  await app.evaluate(({ app: program, BrowserWindow }) => {
    const given = (window: Electron.BrowserWindow): unknown => {
      const known = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        plugins,
        preload,
        disableBlinkFeatures,
      } = known.getLastWebPreferences();
      return {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        plugins,
        preload,
        disableBlinkFeatures,
      };
    };
    const [onGlass] = BrowserWindow.getAllWindows();
    const notes: Seen[] = [];
    const tries = `(async () => {
      window.print();
      window.open('https://example.org');
      location.href = 'https://example.org';
      const names = ['kiosk:open', 'visit:resync', 'staff:unlock', 'staff:visits', 'staff:status', 'staff:document'];
      const answers = await Promise.all(names.map((name) => window.kiosk.call(name, {})));
      return answers.map((answer) => answer.failure?.code ?? 'served');
    })()`;
    program.on('browser-window-created', (_event, window) => {
      window.webContents.once('dom-ready', async () => {
        const codes = await window.webContents.executeJavaScript(tries);
        notes.push({
          url: window.webContents.getURL(),
          isVisible: window.isVisible(),
          preferences: given(window),
          codes,
        });
      });
    });
    Object.assign(globalThis, { notes, preferencesOnGlass: onGlass && given(onGlass) });
  });
  await nurse.unlocks();
  await glass.touches('print-content');
  await glass.touches('print:en');
  await expect(page.locator('.print-state')).toHaveAttribute('data-state', 'sent');
  const { notes, onGlass, count } = await app.evaluate(({ BrowserWindow }) => {
    const kept = globalThis as unknown as { notes: Seen[]; preferencesOnGlass: unknown };
    return {
      notes: kept.notes,
      onGlass: kept.preferencesOnGlass,
      count: BrowserWindow.getAllWindows().length,
    };
  });
  expect(notes).toEqual([
    {
      url: 'kiosk://page/document.html',
      isVisible: false,
      preferences: onGlass,
      codes: Array(6).fill('stranger'),
    },
  ]);
  expect(count).toBe(1);
  await printer.end();
});
