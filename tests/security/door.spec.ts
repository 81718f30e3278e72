// The one door between the page and the trusted side, knocked at with nonsense: a code each time, and it goes on serving.
import type {} from '../../renderer/bridge';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('the door refuses nonsense and goes on serving', async ({ kiosk }) => {
  const { page } = kiosk;
  await hasComeTo(kiosk, 'K1');
  const codes = await page.evaluate(async () => {
    const call = window.kiosk.call as (
      name: string,
      input: unknown,
    ) => Promise<{ ok: boolean; failure?: { code: string } }>;
    const tries: readonly [string, unknown][] = [
      ['visit:delete', {}],
      ['constructor', {}],
      ['visit:append', null],
      ['visit:append', { visitId: 'x', after: -1, events: [] }],
      [
        'visit:append',
        { visitId: crypto.randomUUID(), after: 0, events: [{ type: 'staff-decided', at: 1 }] },
      ],
      ['visit:resync', { visitId: '../../etc/passwd' }],
      ['staff:unlock', { pin: { length: 6 } }],
      ['staff:decide', { visitId: crypto.randomUUID(), decision: { type: 'signed-off' } }],
      ['staff:status', { extra: true }],
      ['kiosk:open', { __proto__: null, x: 1 }],
    ];
    return Promise.all(
      tries.map(async ([name, input]) => (await call(name, input)).failure?.code ?? 'served'),
    );
  });
  expect(codes).toEqual([
    'bad-input',
    'bad-input',
    'bad-input',
    'bad-input',
    'bad-input',
    'bad-input',
    'bad-input',
    'locked',
    'bad-input',
    'bad-input',
  ]);
  await kiosk.patient.answers('K1', 'yes');
});
