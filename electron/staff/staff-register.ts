import { ok, type Result, refuse } from '#core/result';
import type { AccountOrigin, AccountRole } from '#core/staff/account';
import { isEasyPin } from '#core/staff/easy-pin';
import { inOrder } from '../visits/in-order';
import { type Accounts, type KeptAccounts, withoutPerson, withPerson, withPin } from './accounts';
import { fits, hashPin } from './pin';
import type { StaffEntry } from './unlock';

export type RegisteredPerson = StaffEntry & { readonly from: AccountOrigin };

type Kept<Value, Code> = Promise<Result<Value, Code | 'storage'>>;

/** Everybody who may unlock, wherever the account comes from, and the only way to change those made on the screen. */
export interface StaffRegister {
  people(): readonly RegisteredPerson[];
  /** Everybody whose PIN is taken now: in a first run also whoever holds the set-up PIN. */
  mayUnlock(): readonly StaffEntry[];
  /** Whether this account was made on the screen: only those are changed there. */
  isMade(id: string): boolean;
  isDamaged(): boolean;
  /** Gives the new person's id. */
  add(role: AccountRole, pin: string): Kept<string, 'pin-refused'>;
  remove(id: string): Kept<void, 'not-there' | 'last-manager'>;
  setPin(id: string, pin: string): Kept<void, 'not-there' | 'pin-refused'>;
}

/** Whoever holds the set-up PIN, and whether it is taken. */
export interface SetUpDoor {
  readonly entry: StaffEntry;
  readonly isOpen: () => boolean;
}

/** An id stands for one person: where the clinic config uses it, the one made here or drawn stays away. */
export function createStaffRegister(
  config: readonly StaffEntry[],
  drawn: readonly StaffEntry[],
  accounts: Accounts,
  setUp: SetUpDoor | null = null,
): StaffRegister {
  const turn = inOrder();
  const people = (): readonly RegisteredPerson[] => {
    const all = [
      ...config.map((entry) => ({ ...entry, from: 'config' }) as const),
      ...accounts.now().people.map((entry) => ({ ...entry, from: 'screen' }) as const),
      ...drawn.map((entry) => ({ ...entry, from: 'evaluation' }) as const),
    ];
    return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  };
  const isFree = async (pin: string): Promise<boolean> => {
    // Also after the first run nobody takes the PIN that stood on the terminal.
    const entries: readonly StaffEntry[] = setUp ? [...people(), setUp.entry] : people();
    const taken = await Promise.all(entries.map((entry) => fits(pin, entry)));
    return !taken.includes(true);
  };
  const isGood = async (pin: string): Promise<boolean> => !isEasyPin(pin) && (await isFree(pin));
  const isMade = (id: string): boolean => people().some((each) => each.id === id && each.from === 'screen');
  const keep = async (next: KeptAccounts): Promise<Result<void, 'storage'>> => {
    const kept = await accounts.keep(next);
    return kept.ok ? kept : refuse('storage');
  };
  return {
    people,
    mayUnlock: () => (setUp?.isOpen() ? [...people(), setUp.entry] : people()),
    isMade,
    isDamaged: accounts.isDamaged,
    add: (role, pin) =>
      turn(async (): Kept<string, 'pin-refused'> => {
        if (!(await isGood(pin))) return refuse('pin-refused');
        const taken = people().map(({ id }) => id);
        const { id, accounts: next } = withPerson(accounts.now(), role, await hashPin(pin), taken);
        const kept = await keep(next);
        return kept.ok ? ok(id) : kept;
      }),
    remove: (id) =>
      turn(async (): Kept<void, 'not-there' | 'last-manager'> => {
        if (!isMade(id)) return refuse('not-there');
        const others = people().filter((other) => other.id !== id);
        const isManager = people().some((each) => each.id === id && each.role === 'manager');
        if (isManager && !others.some(({ role }) => role === 'manager')) return refuse('last-manager');
        return keep(withoutPerson(accounts.now(), id));
      }),
    setPin: (id, pin) =>
      turn(async (): Kept<void, 'not-there' | 'pin-refused'> => {
        if (!isMade(id)) return refuse('not-there');
        if (!(await isGood(pin))) return refuse('pin-refused');
        return keep(withPin(accounts.now(), id, await hashPin(pin)));
      }),
  };
}
