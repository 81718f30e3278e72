// What is wrong with the sheets of a document as they stand, measured in the page: what is cut off, too small, torn apart or left
// out. It must never judge taste; each line is a rule with a number (large print: 18 pt at least).
import type { Page } from '@playwright/test';

/** The least that is called large print (points). */
const LARGE_PRINT = 18;
const PX_PER_POINT = 96 / 72;
/** What rounding takes (px). */
const SLACK_PX = 1.5;

/** One line per fault: the rule, then where. Empty: nothing is wrong. */
export const paperFaults = (page: Page, leastPoints = LARGE_PRINT): Promise<readonly string[]> =>
  page.evaluate(measure, { leastPx: leastPoints * PX_PER_POINT, slackPx: SLACK_PX });

/** Runs in the page, so everything it needs is inside. */
function measure({ leastPx, slackPx }: { leastPx: number; slackPx: number }): readonly string[] {
  const faults: string[] = [];
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')];
  const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left < outer.left - slackPx ||
    inner.right > outer.right + slackPx ||
    inner.top < outer.top - slackPx ||
    inner.bottom > outer.bottom + slackPx;
  /** Where the letters themselves are: the box of a line reaches past what is drawn. */
  const drawnBox = (text: Node, parent: Element): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const em = Number.parseFloat(getComputedStyle(parent).fontSize);
    const inset = Math.max(0, ((range.getClientRects()[0]?.height ?? em) - em) / 2);
    return new DOMRect(box.x, box.y + inset, box.width, Math.max(1, box.height - 2 * inset));
  };
  for (const [index, sheet] of sheets.entries()) {
    const where = `sheet ${index + 1}`;
    const number = sheet.querySelector('.sheet-number')?.textContent;
    if (number !== `${index + 1} / ${sheets.length}`) faults.push(`${where} says it is ${number}`);
    const body = sheet.querySelector('.sheet-body');
    const blocks = [...sheet.querySelectorAll('.sheet-block')];
    if (!body || blocks.length === 0) {
      faults.push(`${where} is empty`);
      continue;
    }
    const last = blocks.at(-1);
    if (last && last.getBoundingClientRect().bottom > body.getBoundingClientRect().bottom + slackPx)
      faults.push(`${where} is too full: ${last.textContent?.slice(0, 32)}`);
    if (last?.querySelector('h2:last-child, figure:last-child')) faults.push(`${where} ends with a heading`);
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const drawn: { readonly words: string; readonly box: DOMRect; readonly line: Element | null }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '') continue;
      const name = `"${words.slice(0, 32)}" on ${where}`;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < leastPx - 0.1)
        faults.push(`too small: ${name}`);
      const box = drawnBox(node, parent);
      const holder = parent.closest('.paper-picture') ?? parent.closest('.sheet-block') ?? sheet;
      if (sticksOut(box, holder.getBoundingClientRect())) faults.push(`leaves its place: ${name}`);
      // Pieces of one line never lie on each other, but the box of a piece that is broken reaches over its neighbours.
      const line = parent.closest('p, dd');
      for (const other of drawn) {
        if (line && other.line === line) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > slackPx && down > slackPx) faults.push(`covers "${other.words.slice(0, 32)}": ${name}`);
      }
      drawn.push({ words, box, line });
    }
    for (const picture of sheet.querySelectorAll('.paper-picture')) {
      for (const drawing of picture.querySelectorAll('svg')) {
        if (sticksOut(drawing.getBoundingClientRect(), picture.getBoundingClientRect()))
          faults.push(
            `a picture leaves its place on ${where}: ${picture.getAttribute('aria-label')?.slice(0, 40)}`,
          );
      }
    }
  }
  return faults;
}
