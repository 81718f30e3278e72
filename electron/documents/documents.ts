import type { BrowserWindow, WebContents } from 'electron';
import type { DocumentOrder } from '#core/contract/messages';
import { ok, type Result, refuse } from '#core/result';
import { createDocumentDesk, type DocumentDesk } from './document-desk';
import { lossOf } from './document-window';
import { usablePrinter } from './usable-printer';

/** How long a document may take from the order until the system's print queue has it (ms). */
export const PRINTING_MS = 45_000;

/** Why nothing was printed: for the log, so that IT need not guess. */
export type PrintFailure =
  | 'no-printer'
  | 'busy'
  | 'printer-unknown'
  | 'printer-stopped'
  | 'not-drawn'
  | 'not-taken'
  | 'timed-out';

/** On how many sheets, or why not. */
export type Printed = Result<{ readonly pages: number }, PrintFailure>;

export interface DocumentsDeps {
  readonly openWindow: () => BrowserWindow;
  /** Of the page that draws for paper. */
  readonly address: string;
  /** The printer's name as the operating system knows it, as it is set now; null: nothing is printed here. */
  readonly printer: () => Promise<string | null>;
}

/** Documents on paper, one at a time, each drawn by the page's own renderer in a hidden window that lives no longer than it. */
export interface Documents {
  print(order: DocumentOrder): Promise<Printed>;
  /** Id of the hidden page's web contents; null while nothing is drawn. */
  contentsId(): number | null;
  readonly handlers: DocumentDesk['handlers'];
}

export function createDocuments({ openWindow, address, printer }: DocumentsDeps): Documents {
  const desk = createDocumentDesk();
  let window: BrowserWindow | null = null;
  const drawAndSend = async (opened: BrowserWindow, name: string, order: DocumentOrder): Promise<Printed> => {
    const usable = usablePrinter(await opened.webContents.getPrintersAsync(), name);
    if (!usable.ok) return usable;
    const drawn = Promise.race([desk.put(order), lossOf(opened)]);
    // A load that fails is told by lossOf.
    void opened.loadURL(address).catch(() => undefined);
    const sheets = await drawn;
    if (sheets === null) return refuse('not-drawn');
    return (await send(opened.webContents, name)) ? ok({ pages: sheets }) : refuse('not-taken');
  };
  return {
    async print(order) {
      const name = await printer();
      if (name === null) return refuse('no-printer');
      if (window) return refuse('busy');
      const opened = openWindow();
      window = opened;
      try {
        return await within(PRINTING_MS, drawAndSend(opened, name, order));
      } finally {
        desk.clear();
        window = null;
        opened.destroy();
      }
    },
    contentsId: () => window?.webContents.id ?? null,
    handlers: desk.handlers,
  };
}

/**
 * Hands the drawn page to the system's print queue, without a dialog. `webContents.print` and not a PDF for `lp`: it is the one way
 * on every system, and on Linux both end as the same PDF in the same queue and know as little of what the printer does with it.
 */
const send = (contents: WebContents, deviceName: string): Promise<boolean> =>
  new Promise((resolve) => {
    contents.print(
      // The paper that lies in the printer, A4 or Letter: a sheet fits both.
      { silent: true, printBackground: true, deviceName, usePrinterDefaultPageSize: true },
      (taken) => resolve(taken),
    );
  });

async function within(milliseconds: number, work: Promise<Printed>): Promise<Printed> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Printed>((resolve) => {
    timer = setTimeout(() => resolve(refuse('timed-out')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
