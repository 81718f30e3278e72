import type { AccountRole } from '#core/staff/account';
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
  return [
    opened('manager', 'staff-manage'),
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
