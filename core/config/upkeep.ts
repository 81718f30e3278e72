import * as v from 'valibot';
import { wholeNumber } from './fields';
import { timeOfDay } from './night-window';

/** When the program may start itself anew, always between visits: every night, and when it has grown too large. */
const restart = v.pipe(
  v.strictObject(
    { from: timeOfDay('upkeep.restart.from'), until: timeOfDay('upkeep.restart.until') },
    'upkeep.restart must be a group of two times, or null. Write it as "restart": { "from": "02:00", "until": "04:00" }.',
  ),
  v.forward(
    v.partialCheck(
      [['from'], ['until']],
      ({ from, until }) => from !== until,
      'upkeep.restart begins and ends at the same time. Leave at least some minutes between them, or write "restart": null.',
    ),
    ['until'],
  ),
);

export const upkeep = v.strictObject(
  {
    restart: v.optional(v.nullable(restart), { from: '02:00', until: '04:00' }),
    /** Of all its processes together; the Linux units end the program at 2048. */
    memoryMegabytes: v.optional(
      v.nullable(wholeNumber('upkeep.memoryMegabytes', 600, 16_000, 'megabytes')),
      1_400,
    ),
  },
  'upkeep must be a group of settings. Write it as "upkeep": { "restart": { "from": "02:00", "until": "04:00" } }.',
);
