// A keyboard left at the kiosk: what is not on the list of keys never reaches the page, nor anything behind it.
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('keys that are not on the list do nothing; those on it work', async ({ kiosk }) => {
  const { page, app, glass } = kiosk;
  await hasComeTo(kiosk, 'S02');
  const press = (keyCode: string, ...modifiers: readonly ('control' | 'alt' | 'shift' | 'meta')[]) =>
    app.evaluate(
      ({ BrowserWindow }, given) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const event = { keyCode: given.keyCode, modifiers: [...given.modifiers] };
        contents?.sendInputEvent({ ...event, type: 'keyDown' });
        contents?.sendInputEvent({ ...event, type: 'keyUp' });
      },
      { keyCode, modifiers },
    );
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true });
  });
  const forbidden = [
    ['F11'],
    ['F12'],
    ['F5'],
    ['a'],
    ['r', 'control'],
    ['w', 'control'],
    ['p', 'control'],
    ['q', 'control'],
    ['m', 'control'],
    ['i', 'control', 'shift'],
    ['F4', 'alt'],
    ['Tab', 'alt'],
    ['Left', 'alt'],
    ['=', 'control'],
  ] as const;
  for (const [key, ...modifiers] of forbidden) await press(key, ...modifiers);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await glass.shows('S02');
  expect(await page.evaluate(() => [window.devicePixelRatio, window.innerWidth > 1000])).toEqual([1, true]);
  await press('Tab');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['Tab']);
});
