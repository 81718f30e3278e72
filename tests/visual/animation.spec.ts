// A visit in a few seconds, for the README. Only when asked for: it is kept in the repository.
import fs from 'node:fs';
import path from 'node:path';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';
import type { Kiosk } from '../support/a-kiosk';
import { expect, test } from '../support/kiosk-test';
import { ROOT } from '../support/source-files';

const FILE = path.join(ROOT, 'docs', 'pictures', 'visit.gif');
/** A 1080 px glass becomes a film 324 px wide. */
const SCALE = 0.3;
/** How long each frame stands (milliseconds), and the last before it begins again. */
const FRAME = 1100;
const LAST_FRAME = 3000;

test.skip(process.env.KIOSK_PICTURES !== '1', 'writes to docs/pictures: run with KIOSK_PICTURES=1');

test('a film of a visit', async ({ kiosk }) => {
  const { patient, nurse, glass } = kiosk;
  const frames: PNG[] = [];
  const take = async (): Promise<number> => frames.push(await frame(kiosk));
  await glass.shows('attract');
  await take();
  await glass.touches('begin');
  await glass.shows('language');
  await take();
  await glass.touches('language:en');
  await glass.shows('S01');
  for (const step of [
    'S01',
    'S02',
    'area',
    'S04',
    'S06',
    'S09',
    'S13',
    'S15',
    'T3',
    'K4',
    'check',
  ] as const) {
    await patient.goesTo(step);
    if (step === 'T3') await patient.tries('T3', 'call-emergency');
    if (step === 'K4') await patient.answers('K4', 'talk');
    await take();
  }
  await patient.goesTo('hand-over');
  await take();
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await take();
  await nurse.opens(ticket);
  await take();
  const film = encode(frames);
  expect(film.length).toBeGreaterThan(50_000);
  fs.mkdirSync(path.dirname(FILE), { recursive: true });
  fs.writeFileSync(FILE, film);
});

async function frame({ page }: Kiosk): Promise<PNG> {
  await page.waitForTimeout(900);
  const session = await page.context().newCDPSession(page);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const clip = { x: 0, y: 0, ...size, scale: SCALE };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
  await session.detach();
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

function encode(frames: readonly PNG[]): Uint8Array {
  const { applyPalette, GIFEncoder, quantize } = gifenc;
  const gif = GIFEncoder();
  for (const [place, { data, width, height }] of frames.entries()) {
    const palette = quantize(data, 128);
    const delay = place === frames.length - 1 ? LAST_FRAME : FRAME;
    gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay });
  }
  gif.finish();
  return gif.bytes();
}
