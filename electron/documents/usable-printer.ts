import { ok, type Result, refuse } from '#core/result';

/** What the operating system says of a printer, as far as it is used here; on Linux the options are those of CUPS. */
export interface KnownPrinter {
  readonly name: string;
  readonly options: object;
}

/** `ipp-state` of a queue that somebody or an error has stopped (RFC 8011, 5.4.11). */
const STOPPED = '5';

/**
 * The printer with this name, if it would print. Asked before anything is sent: Chromium reports success for a queue that is
 * stopped, and the paper would come hours later, when nobody waits for it. Where the system says nothing, it is taken at its name.
 */
export function usablePrinter(
  known: readonly KnownPrinter[],
  name: string,
): Result<string, 'printer-unknown' | 'printer-stopped'> {
  const printer = known.find((each) => each.name === name);
  if (!printer) return refuse('printer-unknown');
  const says = new Map<string, unknown>(Object.entries(printer.options));
  const isStopped =
    says.get('printer-state') === STOPPED || says.get('printer-is-accepting-jobs') === 'false';
  return isStopped ? refuse('printer-stopped') : ok(name);
}
