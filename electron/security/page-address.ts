/** The page's own scheme and origin. Nothing else is ever loaded, but the dev server of an unpackaged program. */
export const PAGE_SCHEME = 'kiosk';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://page`;

/** Where the page is found, and from which addresses it may be asked for anything. */
export interface PageAddress {
  readonly start: string;
  readonly outOfOrder: string;
  /** What is drawn for paper, in a hidden window. It is one address without a word added: what to draw is asked over the door. */
  readonly document: string;
  /** Origins requests may go to; the page's own first. */
  readonly origins: readonly string[];
  readonly isDevelopment: boolean;
}

const OUT_OF_ORDER = `${PAGE_ORIGIN}/out-of-order.html`;

/** The page that ships, or the dev server's when one is named and nothing is packaged. */
export function pageAddress(devServer: string | undefined, isPackaged: boolean): PageAddress {
  const shipped = {
    start: `${PAGE_ORIGIN}/index.html`,
    outOfOrder: OUT_OF_ORDER,
    document: `${PAGE_ORIGIN}/document.html`,
    origins: [PAGE_ORIGIN],
    isDevelopment: false,
  };
  if (!devServer || isPackaged || !URL.canParse(devServer)) return shipped;
  const { href, origin, host } = new URL(devServer);
  return {
    ...shipped,
    start: href,
    document: new URL('document.html', href).href,
    origins: [PAGE_ORIGIN, origin, `ws://${host}`],
    isDevelopment: true,
  };
}

/** `new URL(…).origin` is "null" for schemes of one's own, so origins are compared as text up to the path. */
export function isWithin(address: string, origins: readonly string[]): boolean {
  return origins.some((origin) => address === origin || address.startsWith(`${origin}/`));
}
