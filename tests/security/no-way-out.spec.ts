// What a page, a finger or a keyboard could try to leave the kiosk, tried on the program that ships. Each must lead nowhere.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/kiosk-test';

test('no window, no other page, no print, no download', async ({ kiosk }) => {
  const { page, app } = kiosk;
  const address = page.url();
  const opened = await page.evaluate(() => window.open('https://example.org'));
  expect(opened).toBeNull();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org';
    document.body.append(link);
    link.click();
    link.download = 'file.txt';
    link.href = 'data:text/plain,x';
    link.click();
    window.location.href = 'file:///etc/passwd';
    window.print();
  });
  await page.waitForTimeout(700);
  expect(page.url()).toBe(address);
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  // Still alive: a print dialog would have stopped the page for good.
  await kiosk.glass.touches('begin');
  // Asked of the page itself: Playwright still waits for the navigation that was refused.
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.screen)).toBe('language');
});

test('a page that closes itself is there again', async ({ kiosk }) => {
  const again = kiosk.app.waitForEvent('window');
  await kiosk.page.evaluate(() => window.close()).catch(() => undefined);
  await expect((await again).locator('[data-action="begin"]')).toBeVisible();
});

test('no text becomes a program, and nothing is fetched', async ({ kiosk }) => {
  let asked = 0;
  const server = http.createServer((_request, response) => {
    asked += 1;
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const outcome = await kiosk.page.evaluate(async (url) => {
    const says = async (work: () => unknown): Promise<string> => {
      // In a turn of its own: within a call of the debugger, which a test is, Chromium lets "eval" through.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await work();
        return 'worked';
      } catch {
        return 'refused';
      }
    };
    const image = document.createElement('img');
    const loaded = new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
    });
    image.src = `${url}/picture.png`;
    const inline = await says(() => {
      const script = document.createElement('script');
      script.append('window.inlineRan = true');
      document.body.append(script);
    });
    const marked = await says(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=inlineRan=1>'),
    );
    return {
      inline: 'inlineRan' in window ? 'ran' : inline,
      marked: 'inlineRan' in window ? 'ran' : marked,
      made: await says(() => new Function('return 1')()),
      assembled: await says(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      fetched: await says(() => fetch(url)),
      pictured: await says(() => loaded),
      socket: await says(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      beacon: navigator.sendBeacon(`${url}/beacon`, 'x'),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    };
  }, `http://127.0.0.1:${port}`);
  await kiosk.page.waitForTimeout(300);
  server.close();
  expect(outcome).toMatchObject({
    made: 'refused',
    assembled: 'refused',
    fetched: 'refused',
    pictured: 'refused',
    socket: 'refused',
    node: [],
  });
  expect(outcome.inline).not.toBe('ran');
  expect(outcome.marked).not.toBe('ran');
  expect(asked).toBe(0);
});

test('a file chooser never opens', async ({ kiosk }) => {
  const { page } = kiosk;
  let choosers = 0;
  page.on('filechooser', () => {
    choosers += 1;
  });
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.dataset.action = 'file';
    Object.assign(input.style, { position: 'fixed', inset: '0', zIndex: '99', width: '100%', height: '50%' });
    document.body.append(input);
  });
  await kiosk.glass.touchesAt(500, 300);
  await page.evaluate(() => document.querySelector<HTMLInputElement>('[type=file]')?.click());
  await page.waitForTimeout(500);
  expect(choosers).toBe(0);
});

test('what the page’s side is given: sandboxed, isolated, without Node', async ({ kiosk }) => {
  const preferences = await kiosk.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const known = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = known.getLastWebPreferences();
    contents?.openDevTools();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  await kiosk.page.waitForTimeout(300);
  const opened = await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isDevToolsOpened()),
  );
  expect(opened).toBe(false);
});
