import type { BrowserWindow, WebContents } from 'electron';
import type { DocumentOrder } from '#core/contract/messages';
import { ok, type Result, refuse } from '#core/result';
import { createDocumentDesk, type DocumentDesk } from './document-desk';
import { lossOf } from './document-window';
import { usablePrinter } from './usable-printer';

/** How long a document may take from the order until the system's print queue has it, or its PDF is made (ms). */
export const DRAWING_MS = 45_000;

/** Why a document was not drawn. */
export type DrawFailure = 'not-drawn' | 'timed-out';

/** Why nothing was printed: for the log, so that IT need not guess. */
export type PrintFailure =
  | 'no-printer'
  | 'busy'
  | 'printer-unknown'
  | 'printer-stopped'
  | 'not-taken'
  | DrawFailure;

/** On how many sheets, or why not. */
export type Printed = Result<{ readonly pages: number }, PrintFailure>;

/** A document as Chromium writes it: with tags, not yet fit for an archive. */
export type DrawnPdf = Result<{ readonly pages: number; readonly pdf: Uint8Array }, DrawFailure>;

export interface DocumentsDeps {
  readonly openWindow: () => BrowserWindow;
  /** Of the page that draws for paper. */
  readonly address: string;
  /** The printer's name as the operating system knows it, as it is set now; null: nothing is printed here. */
  readonly printer: () => Promise<string | null>;
}

/** Documents, one at a time, each drawn by the page's own renderer in a hidden window that lives no longer than it. */
export interface Documents {
  /** Refused with 'busy' while another is being drawn: nobody stands waiting at a printer for somebody else's paper. */
  print(order: DocumentOrder): Promise<Printed>;
  /** Waits for its turn. */
  toPdf(order: DocumentOrder): Promise<DrawnPdf>;
  /** Id of the hidden page's web contents; null while nothing is drawn. */
  contentsId(): number | null;
  readonly handlers: DocumentDesk['handlers'];
}

export function createDocuments({ openWindow, address, printer }: DocumentsDeps): Documents {
  const desk = createDocumentDesk();
  let window: BrowserWindow | null = null;
  let atWork: Promise<unknown> | null = null;

  const draw = async (opened: BrowserWindow, order: DocumentOrder): Promise<number | null> => {
    const drawn = Promise.race([desk.put(order), lossOf(opened)]);
    // A load that fails is told by lossOf.
    void opened.loadURL(address).catch(() => undefined);
    return drawn;
  };
  /** Opens the hidden window for one piece of work and closes it after, whatever came of it. */
  const withWindow = <Value, Failure>(
    work: (opened: BrowserWindow) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | 'timed-out'>> => {
    const opened = openWindow();
    window = opened;
    const done = within(DRAWING_MS, work(opened)).finally(() => {
      desk.clear();
      window = null;
      atWork = null;
      opened.destroy();
    });
    atWork = done.catch(() => undefined);
    return done;
  };

  return {
    async print(order) {
      const name = await printer();
      if (name === null) return refuse('no-printer');
      if (atWork) return refuse('busy');
      return withWindow(async (opened): Promise<Printed> => {
        const usable = usablePrinter(await opened.webContents.getPrintersAsync(), name);
        if (!usable.ok) return usable;
        const sheets = await draw(opened, order);
        if (sheets === null) return refuse('not-drawn');
        return (await send(opened.webContents, name)) ? ok({ pages: sheets }) : refuse('not-taken');
      });
    },
    async toPdf(order) {
      while (atWork) await atWork;
      return withWindow(async (opened): Promise<DrawnPdf> => {
        const pages = await draw(opened, order);
        if (pages === null) return refuse('not-drawn');
        return ok({ pages, pdf: await opened.webContents.printToPDF(AS_FILE) });
      });
    },
    contentsId: () => window?.webContents.id ?? null,
    handlers: desk.handlers,
  };
}

/** As wide as A4 and as high as US Letter: whoever prints the file later needs no scaling on either. Lengths in inches. */
const AS_FILE = {
  pageSize: { width: 210 / 25.4, height: 11 },
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

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

async function within<Value, Failure>(
  milliseconds: number,
  work: Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | 'timed-out'>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<never, 'timed-out'>>((resolve) => {
    timer = setTimeout(() => resolve(refuse('timed-out')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
