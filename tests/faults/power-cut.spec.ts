// The whole program is cut off, as by a pulled plug, at any instant: what was stored stays stored, and the visit goes on.

import type { StatementId } from '#core/procedure/statements';
import { foldEvents } from '#core/visit/reducer';
import { hasComeTo, storedEvents } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const AT_REST = 300;

test('cut off eight times in one visit, and not one stored answer is lost', async ({ start }) => {
  test.setTimeout(180_000);
  let kiosk = await start();
  await hasComeTo(kiosk, 'K1');
  // From "the finger has just left" to "long stored": the first instants may lose a tap nobody was told is kept.
  for (const [index, wait] of [0, 2, 5, 10, 20, 40, 80, AT_REST].entries()) {
    const step = `K${index + 1}` as StatementId;
    await kiosk.patient.answers(step, index % 2 === 0 ? 'no' : 'talk');
    await kiosk.page.waitForTimeout(wait);
    const before = await storedEvents(kiosk);
    await kiosk.glass.touches('next');
    await kiosk.page.waitForTimeout(wait);
    // Every other time only the main process goes, and what it has started must not stay on the glass.
    if (index % 2 === 0) await kiosk.isCutOff();
    else await kiosk.losesItsMain();

    kiosk = await start({ profile: kiosk.profile });
    const after = await storedEvents(kiosk);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length - before.length).toBeLessThanOrEqual(2);
    const folded = foldEvents(after);
    const visit = folded.ok ? folded.value : null;
    expect(visit).not.toBeNull();
    await kiosk.glass.shows(visit?.step ?? '');
    if (wait === AT_REST) expect(visit?.statements[step]).toBe('talk');
    if (visit?.statements[step] === undefined) await kiosk.patient.answers(step, 'no');
    else if (visit.step === step) await kiosk.glass.hasChosen(`answer:${visit.statements[step]}`);
    if ((await kiosk.glass.screen()) === step) await kiosk.glass.touches('next');
  }
  await kiosk.glass.shows('K9');
});

test('every answer that stood on the screen for a moment is there after the cut', async ({ start }) => {
  const first = await start();
  await hasComeTo(first, 'area');
  await first.patient.expects('chest-left');
  await first.patient.taps('area:shoulder-right');
  await first.glass.touches('help');
  await first.glass.touches('help:private');
  await first.page.waitForTimeout(AT_REST);
  await first.isCutOff();

  const second = await start({ profile: first.profile });
  await second.glass.shows('area');
  await second.glass.hasChosen('area:chest-left');
  await second.glass.hasChosen('area:shoulder-right');
  await second.glass.touches('help');
  await second.glass.hasChosen('help:private');
});

test('a visit left for longer than the idle time is nobody’s: it does not come back after a cut', async ({
  start,
}) => {
  const first = await start();
  const [idle, warning] = [120_000, 60_000];
  await hasComeTo(first, 'K1', undefined, idle + warning - 15_000);
  await first.isCutOff();
  const inTime = await start({ profile: first.profile });
  await inTime.glass.shows('K1');
  await inTime.isCutOff();
  await new Promise((resolve) => setTimeout(resolve, 16_000));
  const tooLate = await start({ profile: first.profile });
  await tooLate.glass.shows('attract');
  expect(await storedEvents(tooLate)).toEqual([]);
});
