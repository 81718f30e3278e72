// Names the faces that are not the product's own: a letter from the system's font looks different on every machine.
import type { Gallery } from './a-gallery';

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

/** A page of the gallery or of a kiosk. */
type Looked = Pick<Gallery, 'page' | 'session'>;

/** How often a page that changed while it was looked at is looked at again. */
const LOOKS = 3;

/** One line per font of the machine that something is drawn with, on the whole page or within what this selector finds. */
export async function fallbackFonts(gallery: Looked, within = 'body'): Promise<readonly string[]> {
  for (let look = 1; ; look += 1) {
    try {
      return await lookOnce(gallery, within);
    } catch (fault) {
      // What took its turn meanwhile (the attract screen's language) has no nodes any more.
      const isGone = fault instanceof Error && fault.message.includes('Could not find node');
      if (!isGone || look === LOOKS) throw fault;
    }
  }
}

async function lookOnce({ page, session }: Looked, within: string): Promise<readonly string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  // What holds text itself, marked so that the protocol can find it.
  const count = await page.evaluate((held) => {
    const holders = [...document.querySelectorAll(`${held} *`)].filter(
      (element) =>
        !element.closest('.visually-hidden') &&
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    );
    for (const holder of holders) holder.setAttribute('data-holds-text', '');
    return holders.length;
  }, within);
  if (count === 0) return ['no text on the screen'];
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-holds-text]',
  });
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.send('CSS.disable');
  await session.send('DOM.disable');
  const strangers = found.flatMap(({ fonts }: { readonly fonts: readonly UsedFont[] }) =>
    fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName),
  );
  return [...new Set(strangers)].map((name) => `drawn with the machine's ${name}`);
}
