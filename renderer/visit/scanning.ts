import type { Comfort, Speed } from '#core/visit/comfort';
import { openDialog } from './controls';
import type { KioskStore } from './kiosk-store';
import { comfortOf } from './page-state';
import { type ScanGroups, scanGroupsNow } from './scan-groups';
import { switchUseOf, tremorMilliseconds } from './scan-keys';
import { ScanMark } from './scan-mark';
import { type ScanPlace, scanAt, scanChoose, scanFollow, scanMove, scanStart } from './scan-order';

/** How long the mark stands before it moves on by itself (milliseconds): slow, normal, fast, very fast. */
export const paceMilliseconds: Readonly<Record<Speed, number>> = { 1: 3000, 2: 2000, 3: 1200, 4: 700 };

/** What can change which controls there are. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['open', 'disabled', 'hidden', 'class', 'data-screen'],
};

/**
 * Leads through the whole kiosk by one switch or two (508 407.3, EN 301 549 5.1.6): a mark goes from group to group, and inside a chosen
 * group from control to control. The focus goes with it, so that whoever listens hears where it is. It must never press by itself.
 */
export class Scanning {
  readonly #store: KioskStore;
  readonly #mark = new ScanMark();
  readonly #changes = new MutationObserver(() => {
    this.#isStale = true;
  });
  #groups: ScanGroups = [];
  #place: ScanPlace = { on: 'group', group: 0 };
  #screen = '';
  #isStale = true;
  #isOn = false;
  #frame = 0;
  #timer = 0;
  #lastPress = Number.NEGATIVE_INFINITY;

  constructor(store: KioskStore) {
    this.#store = store;
  }

  /** Begins to listen. Gives what ends it. */
  start(): () => void {
    window.addEventListener('keydown', this.#heard, { capture: true });
    window.addEventListener('focusin', this.#focused);
    const leave = this.#store.subscribe(this.#turn);
    this.#turn();
    return () => {
      window.removeEventListener('keydown', this.#heard, { capture: true });
      window.removeEventListener('focusin', this.#focused);
      leave();
      this.#stop();
    };
  }

  get #comfort(): Comfort | null {
    return comfortOf(this.#store.read());
  }

  /** The mark comes and goes with the patient's choice; staff screens and the first screen have none. */
  readonly #turn = (): void => {
    const comfort = this.#comfort;
    if (!comfort || comfort.switches === 0) this.#stop();
    else this.#go();
  };

  #go(): void {
    this.#wait();
    if (this.#isOn) return;
    this.#isOn = true;
    this.#screen = '';
    this.#isStale = true;
    document.documentElement.toggleAttribute('data-scanning', true);
    this.#changes.observe(document.documentElement, CHANGES);
    this.#frame = requestAnimationFrame(this.#look);
  }

  #stop(): void {
    this.#isOn = false;
    document.documentElement.removeAttribute('data-scanning');
    this.#changes.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#mark.hide();
  }

  readonly #heard = (event: KeyboardEvent): void => {
    const wakes = this.#wakes();
    const switches = wakes ? this.#store.settings.switches : (this.#comfort?.switches ?? 0);
    const use = switchUseOf(event.key, this.#store.settings.keys, switches);
    if (use === null) return;
    // The key is the switch's alone: it must not press what has the focus as well.
    event.preventDefault();
    const now = performance.now();
    if (event.repeat || now - this.#lastPress < tremorMilliseconds) return;
    this.#lastPress = now;
    if (wakes) wakes();
    else if (use === 'move') this.#move();
    else this.#choose();
  };

  /** A switch that stands at this kiosk begins the visit, or the scan where a helper's hand has touched first. */
  #wakes(): (() => void) | null {
    const store = this.#store;
    const { switches } = store.settings;
    const state = store.read();
    if (state.at === 'attract' && switches > 0) return () => store.wake({ switches });
    if (state.at === 'language' && switches > 0 && state.comfort.switches === 0)
      return () => store.setComfort({ ...state.comfort, switches });
    return null;
  }

  /** Once a frame: the mark keeps to what it marks, and begins anew on another screen. */
  readonly #look = (): void => {
    this.#frame = requestAnimationFrame(this.#look);
    if (this.#isStale) this.#regroup();
    this.#mark.place();
  };

  #regroup(): void {
    this.#isStale = false;
    const before = this.#groups;
    this.#groups = scanGroupsNow();
    const screen = `${document.documentElement.dataset.screen} ${openDialog()?.getAttribute('aria-labelledby')}`;
    if (this.#groups.length === 0) {
      this.#mark.hide();
    } else if (screen !== this.#screen) {
      this.#screen = screen;
      this.#wait();
      this.#stand(scanStart(this.#sizes));
    } else if (!isSame(before, this.#groups)) {
      this.#stand(scanFollow(this.#place, before, this.#groups));
    }
  }

  get #sizes(): readonly number[] {
    return this.#groups.map(({ length }) => length);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const comfort = this.#comfort;
    if (comfort?.switches === 1)
      this.#timer = window.setTimeout(() => this.#move(), paceMilliseconds[comfort.pace]);
  }

  #move(): void {
    this.#wait();
    if (this.#groups.length > 0) this.#stand(scanMove(this.#place, this.#sizes));
  }

  #choose(): void {
    this.#wait();
    if (this.#isStale) this.#regroup();
    if (this.#groups.length === 0) return;
    const { place, presses } = scanChoose(this.#place, this.#sizes);
    this.#stand(place);
    if (presses) this.#groups[presses.group]?.[presses.control]?.click();
  }

  /** The mark stands here now, in sight, and on one control the focus too. */
  #stand(place: ScanPlace): void {
    this.#place = place;
    const group = this.#groups[place.group] ?? [];
    const marked = place.on === 'group' ? group : group.slice(place.control, place.control + 1);
    for (const control of marked.toReversed()) control.scrollIntoView({ block: 'nearest' });
    if (place.on === 'control') marked[0]?.focus({ preventScroll: true });
    // Under the curtain nothing is to be seen, the mark neither.
    if (this.#comfort?.curtain) this.#mark.hide();
    else this.#mark.show(marked, place.on);
  }

  /** Another key or a touch has moved the focus: the mark goes there, so that the two are never apart. */
  readonly #focused = ({ target }: FocusEvent): void => {
    if (!this.#isOn || !(target instanceof HTMLElement)) return;
    const marked =
      this.#place.on === 'control' ? this.#groups[this.#place.group]?.[this.#place.control] : null;
    if (target === marked) return;
    const place = scanAt(target, this.#groups);
    if (!place) return;
    this.#wait();
    this.#stand(place);
  };
}

const isSame = (before: ScanGroups, now: ScanGroups): boolean =>
  before.length === now.length &&
  before.every(
    (group, index) =>
      group.length === now[index]?.length && group.every((control, at) => now[index]?.[at] === control),
  );
