// What a nurse or a clinician does at the kiosk, with a PIN of their own. It must never know a PIN that the terminal did not say.
import { expect } from '@playwright/test';
import type { FlagEntry, Outcome } from '#core/readiness/decisions';
import type { ReadinessLevel } from '#core/readiness/evaluate';
import type { NurseItemId } from '#core/readiness/nurse-items';
import type { AccountRole } from '#core/staff/account';
import type { Glass } from './glass';

const GROUPS = ['identity', 'asked-aloud', 'understanding'] as const;

export class Staff {
  readonly #glass: () => Glass;
  readonly #pin: (role: AccountRole) => Promise<string>;

  constructor(
    readonly role: AccountRole,
    glass: () => Glass,
    pin: (role: AccountRole) => Promise<string>,
  ) {
    this.#glass = glass;
    this.#pin = pin;
  }

  get glass(): Glass {
    return this.#glass();
  }

  async unlocks(): Promise<void> {
    await this.glass.touches('staff');
    await this.entersPin();
    await this.glass.shows(this.role === 'manager' ? 'staff-manage' : 'staff-visits');
  }

  /** Types a PIN on the pad and presses "unlock"; their own unless another is given. */
  async entersPin(pin?: string): Promise<void> {
    await this.glass.shows('staff-unlock');
    await this.tapsPin(pin ?? (await this.#pin(this.role)), 'unlock');
  }

  /** Digits on any pad, and the key that sends them. */
  async tapsPin(pin: string, action: 'unlock' | 'pin:done'): Promise<void> {
    for (const digit of pin) await this.glass.touches(`digit:${digit}`);
    await this.glass.touches(action);
  }

  /** A manager adds a person and reads the id the kiosk gave. */
  async adds(role: AccountRole, pin: string): Promise<void> {
    await this.glass.touches('person:add');
    await this.glass.touches(`role:${role}`);
    await this.tapsPin(pin, 'pin:done');
    await expect(this.glass.page.locator('.unlock-lead')).toHaveText('The same PIN again');
    await this.tapsPin(pin, 'pin:done');
  }

  async opens(ticket: string): Promise<void> {
    await this.glass.touches(`visit:${ticket}`);
    await this.glass.shows('staff-review');
  }

  async sees(level: ReadinessLevel): Promise<void> {
    await expect(this.#review).toHaveAttribute('data-readiness', level);
  }

  /** The ids of all flags, sorted; `open` only those nobody has settled. */
  async flags(which: 'all' | 'open' = 'all'): Promise<readonly string[]> {
    const selector = which === 'open' ? '[data-flag][data-open="true"]' : '[data-flag]';
    const ids = await this.glass.page
      .locator(selector)
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-flag') ?? ''));
    return ids.sort();
  }

  async findsFlags(...ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.flags()).toEqual([...ids].sort());
  }

  async enters(flag: string, entry: FlagEntry = 'addressed'): Promise<void> {
    await this.glass.touches(`flag:${flag}:${entry}`);
    await this.glass.hasChosen(`flag:${flag}:${entry}`);
  }

  /** Every check done and fine, with one tap a group. */
  async checksEverything(): Promise<void> {
    for (const group of GROUPS) {
      await this.glass.touches(`group:${group}:fine`);
      await this.glass.hasChosen(`group:${group}:fine`);
    }
  }

  async records(item: NurseItemId, value: string): Promise<void> {
    await this.glass.touches(`item:${item}:${value}`);
    await this.glass.hasChosen(`item:${item}:${value}`);
  }

  async decides(outcome: Outcome): Promise<void> {
    await this.glass.touches(`outcome:${outcome}`);
    await this.glass.hasChosen(`outcome:${outcome}`);
  }

  async signsOff(): Promise<void> {
    await this.glass.touches('sign-off');
    await expect(this.glass.page.locator('.signed-off')).toBeVisible();
    await this.glass.doesNotOffer('sign-off');
  }

  /** A tap on an outcome that is not allowed changes nothing. */
  async cannotDecide(outcome: Outcome): Promise<void> {
    await this.#staysUntaken(`outcome:${outcome}`);
  }

  async cannotEnter(flag: string, entry: FlagEntry): Promise<void> {
    await this.#staysUntaken(`flag:${flag}:${entry}`);
  }

  async cannotSignOff(): Promise<void> {
    await expect(this.glass.page.locator('[data-action="sign-off"]')).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await this.glass.touches('sign-off');
    await this.glass.offers('sign-off');
  }

  async locks(): Promise<void> {
    await this.glass.touches('lock');
  }

  get #review() {
    return this.glass.page.locator('main.review');
  }

  async #staysUntaken(action: string): Promise<void> {
    await expect(this.glass.page.locator(`[data-action="${action}"]`)).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await this.glass.touches(action);
    await this.glass.hasNotChosen(action);
  }
}
