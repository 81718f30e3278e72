// What is wrong with a screen as it stands, measured in the page: sizes, distances, what is cut off or covered. It must never
// judge taste; each line is a rule of the design with a number (standards: 2.5.8, 36 CFR 1194 402.4, ADA 308, CDC 15 mm).
import type { Page } from '@playwright/test';

const RULES = { leastPx: 44, leastMm: 15, mainMm: 20, apartPx: 8, slackPx: 1 } as const;

/** One line per fault: the rule, then the element. Empty: nothing is wrong. */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(measure, RULES);

/** Runs in the page, so everything it needs is inside. */
function measure(rules: typeof RULES): readonly string[] {
  const faults: string[] = [];
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  const curtain = document.querySelector('.curtain:popover-open');
  const layer = curtain ?? [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const isPatient = !document.querySelector('.staff, .set-up');
  const glass = new DOMRect(0, 0, innerWidth, innerHeight);

  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    element.closest('.visually-hidden, [hidden]') !== null;
  /** The part of the glass in which an element can be seen: what holds and cuts it. */
  const windowOf = (element: Element): { readonly box: DOMRect; readonly scrolls: boolean } => {
    const area = element.closest('.scroll-area');
    if (!area) return { box: glass, scrolls: false };
    const box = area.getBoundingClientRect();
    // What moves can be seen only above a foot that stands still at the end of its area.
    const foot = [...area.querySelectorAll('footer')].find(
      (each) => getComputedStyle(each).position === 'sticky',
    );
    const end = foot && !foot.contains(element) ? foot.getBoundingClientRect().top : box.bottom;
    const seen = new DOMRect(box.x, box.y, box.width, end - box.y);
    return { box: seen, scrolls: area.hasAttribute('data-scrolls') };
  };
  const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left < outer.left - rules.slackPx ||
    inner.top < outer.top - rules.slackPx ||
    inner.right > outer.right + rules.slackPx ||
    inner.bottom > outer.bottom + rules.slackPx;
  const isOut = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.bottom <= outer.top ||
    inner.top >= outer.bottom ||
    inner.right <= outer.left ||
    inner.left >= outer.right;
  const px = (value: number): string => String(Math.round(value * 10) / 10);

  const pressables = [...layer.querySelectorAll<HTMLElement>('[data-action]')].filter(
    (element) => !isHidden(element),
  );
  for (const element of pressables) {
    const box = element.getBoundingClientRect();
    const name = `[${element.dataset.action}]`;
    const shortest = Math.min(box.width, box.height);
    const least = isPatient && element.matches('.press-main') ? rules.mainMm : rules.leastMm;
    if (shortest < rules.leastPx - 0.5)
      faults.push(`smaller than ${rules.leastPx} px: ${name} ${px(shortest)}`);
    else if (shortest / mm < least - 0.1)
      faults.push(`smaller than ${least} mm: ${name} ${px(shortest / mm)}`);
    const seen = windowOf(element);
    if (sticksOut(box, seen.box) && !seen.scrolls) faults.push(`outside the glass: ${name}`);
  }

  /** What of it can be seen; null: it has been moved out of sight. */
  const seenPart = (element: Element): DOMRect | null => {
    const box = element.getBoundingClientRect();
    const { box: seen, scrolls } = windowOf(element);
    if (!scrolls) return box;
    const [left, top] = [Math.max(box.left, seen.left), Math.max(box.top, seen.top)];
    const [right, bottom] = [Math.min(box.right, seen.right), Math.min(box.bottom, seen.bottom)];
    return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
  };
  for (const [index, one] of pressables.entries()) {
    const a = seenPart(one);
    if (!a) continue;
    for (const other of pressables.slice(index + 1)) {
      const b = seenPart(other);
      if (!b || one.contains(other) || other.contains(one)) continue;
      const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
      const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
      const apart = Math.max(across, down);
      const names = `[${one.dataset.action}] [${other.dataset.action}]`;
      if (apart < -rules.slackPx) faults.push(`overlap: ${names} ${px(-apart)} px`);
      else if (apart < rules.apartPx - 0.5)
        faults.push(`closer than ${rules.apartPx} px: ${names} ${px(apart)}`);
    }
  }

  for (const area of layer.querySelectorAll('[data-scrolls]')) {
    const buttons = area.parentElement?.querySelectorAll('[data-action="up"], [data-action="down"]');
    if (buttons?.length !== 2) faults.push('scrolls without its two buttons');
  }

  const texts = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!parent || words === '' || isHidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const name = `"${words.slice(0, 32)}" in ${parent.closest('[class]')?.classList[0] ?? parent.tagName}`;
    // The box of a line holds the face's whole height, which reaches past what is drawn: letters stand within their em.
    const em = Number.parseFloat(getComputedStyle(parent).fontSize);
    const inset = Math.max(0, ((range.getClientRects()[0]?.height ?? em) - em) / 2);
    const drawn = new DOMRect(box.x, box.y + inset, box.width, Math.max(1, box.height - 2 * inset));
    const seen = windowOf(parent);
    if (isOut(box, seen.box) && seen.scrolls) continue;
    if (sticksOut(drawn, seen.box) && !seen.scrolls) faults.push(`text cut off: ${name}`);
    const button = parent.closest('[data-action]');
    if (button && sticksOut(drawn, button.getBoundingClientRect()))
      faults.push(`text leaves its button: ${name}`);
    for (let holder: Element | null = parent; holder && holder !== layer; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      if (holder.matches('.scroll-area') || (overflowX === 'visible' && overflowY === 'visible')) continue;
      if (sticksOut(drawn, holder.getBoundingClientRect())) faults.push(`text cut off by its box: ${name}`);
    }
    const middle = [...range.getClientRects()][0] ?? box;
    const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
    if (y < seen.box.top || y > seen.box.bottom) continue;
    const top = document.elementFromPoint(x, y);
    const owner = parent.closest('button') ?? parent;
    // A touch goes through what takes none, and the attract screen's one button takes touches far beyond what it draws.
    const takesNone = getComputedStyle(parent).pointerEvents === 'none';
    const reach = top?.getBoundingClientRect();
    const isDrawn =
      reach !== undefined && x >= reach.left && x <= reach.right && y >= reach.top && y <= reach.bottom;
    const isFree =
      takesNone ||
      !top ||
      !isDrawn ||
      top.contains(owner) ||
      owner.contains(top) ||
      parent.closest('svg') !== null;
    if (!isFree) faults.push(`covered: ${name} by ${top.getAttribute('class') ?? top.tagName}`);
  }
  return [...new Set(faults)];
}
