import { describe, expect, it } from 'vitest';
import { usablePrinter } from '../../../electron/documents/usable-printer';

describe('the printer that the clinic config names', () => {
  const frontDesk = (options: object) => [
    { name: 'back-room', options: {} },
    { name: 'front-desk', options },
  ];

  it('is used when it would print', () => {
    const ready = { 'printer-state': '3', 'printer-is-accepting-jobs': 'true' };
    expect(usablePrinter(frontDesk(ready), 'front-desk')).toEqual({ ok: true, value: 'front-desk' });
  });

  it('is used while it prints something else', () => {
    expect(usablePrinter(frontDesk({ 'printer-state': '4' }), 'front-desk').ok).toBe(true);
  });

  it('is taken at its name where the system says nothing of its state', () => {
    expect(usablePrinter(frontDesk({}), 'front-desk').ok).toBe(true);
  });

  it.each(['front', 'Front-Desk', ''])('is never another one: %j is unknown', (name) => {
    expect(usablePrinter(frontDesk({}), name)).toEqual({ ok: false, failure: 'printer-unknown' });
  });

  it.each([{ 'printer-state': '5' }, { 'printer-is-accepting-jobs': 'false' }])(
    'is not used when its queue says %j: the paper would come when nobody waits for it',
    (options) => {
      expect(usablePrinter(frontDesk(options), 'front-desk')).toEqual({
        ok: false,
        failure: 'printer-stopped',
      });
    },
  );
});
