import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTicket, TICKET_PICTURES, type Ticket, ticketWord } from '#core/visit/ticket';

const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const everyTicket: readonly Ticket[] = TICKET_PICTURES.flatMap((picture) =>
  Array.from({ length: 90 }, (_, index) => ({ picture, number: 10 + index })),
);

describe('A ticket', () => {
  it('is a picture and two digits, whatever is drawn', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { picture, number } = nextTicket([], draw);
        expect(TICKET_PICTURES).toContain(picture);
        expect(String(number)).toMatch(/^[1-9][0-9]$/);
      }),
      { seed: 1 },
    );
  });

  it('can be any of 1440, each as likely as the next', () => {
    const drawn = everyTicket.map((_, index) =>
      ticketWord(nextTicket([], (index + 0.5) / everyTicket.length)),
    );
    expect(new Set(drawn)).toEqual(new Set(everyTicket.map(ticketWord)));
    expect(drawn).toHaveLength(1440);
  });

  it('is never one that another patient of today carries, while one is free', () => {
    fc.assert(
      fc.property(draws, fc.nat(everyTicket.length - 1), (draw, free) => {
        const inUse = everyTicket.filter((_, index) => index !== free);
        expect(nextTicket(inUse, draw)).toEqual(everyTicket[free]);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('is given again on a day with more than 1440 patients: a crowded day must not stop the kiosk', () => {
    expect(everyTicket.map(ticketWord)).toContain(ticketWord(nextTicket(everyTicket, 0.3)));
  });

  it('is one word in the address of an action', () => {
    expect(ticketWord({ picture: 'sun', number: 27 })).toBe('sun-27');
  });
});
