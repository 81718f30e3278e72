import type { AccountRole } from '#core/staff/account';
import { SET_UP_STEPS } from '#core/staff/set-up';
import type { GalleryState } from './states';
import { UNLOCK } from './unlock-presses';

/** The screens of those who keep the kiosk: its manager, and the clinician who approves. */
export function keeperStates(): readonly GalleryState[] {
  const opened = (role: AccountRole, name: string, ...press: string[]): GalleryState => ({
    name,
    events: null,
    press: [...UNLOCK, ...press],
    role,
  });
  const digits = Array.from('246810', (digit) => `digit:${digit}`);
  const step = (name: string, place: number, ...press: string[]): GalleryState =>
    opened('manager', `staff-set-up-${name}`, 'set-up', ...Array<string>(place).fill('next'), ...press);
  return [
    opened('manager', 'staff-manage'),
    ...SET_UP_STEPS.map((name, place) => step(name, place)),
    step('name', 2, 'setting:clinicName:edit', 'key:more'),
    step('role', 4, 'person:add'),
    step('touching', 6, 'touch:start'),
    opened('manager', 'staff-settings', 'settings', 'setting:languages:es'),
    opened('manager', 'staff-phone', 'settings', 'setting:phone:edit'),
    opened('manager', 'staff-people', 'people'),
    opened('manager', 'staff-people-role', 'people', 'person:add'),
    opened('manager', 'staff-people-pin', 'people', 'person:add', 'role:nurse', ...digits, 'pin:done'),
    opened('manager', 'staff-people-remove', 'people', 'person:nurse-3:remove'),
    opened('manager', 'staff-approval-seen', 'approval'),
    opened('clinician', 'staff-approval', 'approval', 'approve:6'),
    opened('manager', 'staff-audit', 'audit', 'audit:save'),
    opened('manager', 'staff-transfer', 'transfer', 'report:save'),
    opened('manager', 'staff-transfer-files', 'transfer', 'settings:find'),
    opened('manager', 'staff-transfer-changes', 'transfer', 'settings:find', 'settings-file:1'),
    opened('manager', 'staff-transfer-same', 'transfer', 'settings:find', 'settings-file:2'),
    opened('manager', 'staff-transfer-refused', 'transfer', 'settings:find', 'settings-file:3'),
    opened('manager', 'staff-exit', 'exit'),
    opened('manager', 'staff-my-pin', 'my-pin'),
    opened('nurse', 'staff-cleaning', 'clean'),
  ];
}
