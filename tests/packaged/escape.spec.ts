// Everything a hand at the kiosk and a page that was taken over could try, on the packaged program. After each the same window shows
// the same page in the same size, and it still answers.

import { hand } from '../support/a-hand';
import type { Kiosk } from '../support/a-kiosk';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { twinProgram } from '../support/packaged-programs';
import { windowsOnDisplay } from '../support/x-windows';

test.skip(process.platform !== 'linux', 'the hand is xdotool, on an X display');

const CHORDS = [
  ...['alt+F4', 'alt+Tab', 'alt+space', 'alt+Left', 'alt+Right', 'alt+Home', 'alt+d', 'alt+f', 'alt+F10'],
  ...'wntoprmfhjlsudgacvxzeq'.split('').map((letter) => `ctrl+${letter}`),
  ...'irjcntwqp'.split('').map((letter) => `ctrl+shift+${letter}`),
  ...[
    'ctrl+plus',
    'ctrl+minus',
    'ctrl+0',
    'ctrl+equal',
    'ctrl+KP_Add',
    'ctrl+KP_Subtract',
    'ctrl+Tab',
    'ctrl+F4',
  ],
  // F1 is the kiosk's own, for help.
  ...Array.from({ length: 11 }, (_, index) => `F${index + 2}`),
  ...Array.from({ length: 12 }, (_, index) => `ctrl+alt+F${index + 1}`),
  ...[
    'ctrl+alt+BackSpace',
    'ctrl+alt+Delete',
    'ctrl+alt+t',
    'ctrl+alt+l',
    'ctrl+Escape',
    'ctrl+shift+Delete',
  ],
  ...['Escape', 'super', 'super+d', 'super+l', 'super+r', 'Menu', 'shift+F10', 'Print', 'F7', 'ctrl+Up'],
  ...[
    'XF86Back',
    'XF86Forward',
    'XF86Reload',
    'XF86HomePage',
    'XF86Search',
    'XF86Explorer',
    'XF86WWW',
    'XF86Mail',
  ],
];
/** Keys of the list above that are on the kiosk's own: the page hears them and nothing else does anything. */
const HEARD = ['Escape', 'Shift'];

/** What must be the same after each try: the page, its size and zoom, and every window the display shows. */
async function whatIsShown({ page, app }: Kiosk) {
  const inPage = await page.evaluate(() => ({
    url: location.href,
    screen: document.documentElement.dataset.screen,
    isOurs: 'stillOurs' in window,
    ratio: window.devicePixelRatio,
    pinch: window.visualViewport?.scale,
    size: [window.innerWidth, window.innerHeight],
    scroll: [window.scrollX, window.scrollY],
    selected: String(window.getSelection()),
  }));
  const inMain = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().map((window) => [
      window.id,
      window.getBounds(),
      window.isVisible(),
    ]),
    pages: webContents.getAllWebContents().map((contents) => [contents.id, contents.getZoomFactor()]),
    isOpen: webContents.getAllWebContents().some((contents) => contents.isDevToolsOpened()),
  }));
  const { windows } = await windowsOnDisplay();
  return { ...inPage, ...inMain, seen: windows.filter(({ isSeen }) => isSeen) };
}

/** Notes in the page which keys it hears, and that it is still the page that was looked at before. */
const listens = ({ page }: Kiosk): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard, stillOurs: true });
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true });
  });

/** A key of the kiosk's own after what was tried: once the page has heard it, what came before has had its effect. */
async function stillHears({ page }: Kiosk, ...does: readonly string[]): Promise<readonly string[]> {
  await hand(...does, 'key', '5');
  const heard = () => page.evaluate((): readonly string[] => Reflect.get(window, 'heard'));
  await expect.poll(async () => (await heard()).at(-1)).toBe('5');
  return page.evaluate((): readonly string[] => Reflect.get(window, 'heard').splice(0).slice(0, -1));
}

test('no key, button or gesture leads out of the packaged program', async ({ start }) => {
  const kiosk = await start({ packaged: twinProgram() });
  await hasComeTo(kiosk, 'S02');
  await listens(kiosk);
  await hand('mousemove', '540', '960');
  await kiosk.page.waitForTimeout(300);
  await kiosk.page.bringToFront();
  await stillHears(kiosk);
  const before = await whatIsShown(kiosk);
  expect(before.windows).toHaveLength(1);
  const same = async (tried: string, ...does: readonly string[]): Promise<void> => {
    const heard = await stillHears(kiosk, ...does);
    expect([tried, heard.filter((key) => !HEARD.includes(key))]).toEqual([tried, []]);
    expect({ tried, ...(await whatIsShown(kiosk)) }).toEqual({ tried, ...before });
  };
  for (const chord of CHORDS) await same(chord, 'key', chord);
  await same('right click', 'mousemove', '540', '400', 'click', '3');
  await same('middle, back and forward buttons', 'click', '2', 'click', '8', 'click', '9');
  await same('wheel with Ctrl', 'keydown', 'ctrl', 'click', '4', 'click', '5', 'click', '5', 'keyup', 'ctrl');
  await same('long press', 'mousedown', '1', 'sleep', '1.2', 'mouseup', '1');
  const drag = [
    'mousemove',
    '100',
    '300',
    'mousedown',
    '1',
    'mousemove',
    '500',
    '600',
    'mousemove',
    '1079',
    '1919',
  ];
  await same('selecting and dragging out', ...drag, 'mouseup', '1', 'key', 'ctrl+c');
  await same('three clicks on words', 'mousemove', '540', '300', 'click', '--repeat', '3', '1');
  await pinches(kiosk);
  await same('two fingers apart');
  await dropsFile(kiosk);
  await same('a file dropped in');
  expect(await kiosk.ends()).toBe(0);
});

async function pinches({ page }: Kiosk): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: 540 - apart, y: 700, id: 1 },
    { x: 540 + apart, y: 700, id: 2 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const apart of [80, 160, 240, 320])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function dropsFile({ page }: Kiosk): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: ['/etc/passwd'], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 540, y: 700, data });
}
