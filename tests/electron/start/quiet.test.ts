import { expect, it } from 'vitest';
import { quietWatch } from '../../../electron/start/quiet';
import { aKiosk, aVisitBegun } from '../ipc/a-kiosk';

it('nobody is at the kiosk: no visit on the screen, no one of the staff, nothing on its way to paper', async () => {
  const kiosk = await aKiosk();
  const paper = { drawing: null as number | null };
  const isQuiet = quietWatch({ ...kiosk, documents: { contentsId: () => paper.drawing } });
  expect(await isQuiet()).toBe(true);

  const visitId = await aVisitBegun(kiosk);
  expect(await isQuiet()).toBe(false);
  await kiosk.call('visit:append', {
    visitId,
    after: 1,
    events: [{ type: 'closed', reason: 'left', at: Date.now() }],
  });
  expect(await isQuiet()).toBe(true);

  await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
  expect(await isQuiet()).toBe(false);
  await kiosk.call('staff:lock', {});
  expect(await isQuiet()).toBe(true);

  paper.drawing = 7;
  expect(await isQuiet()).toBe(false);
});
