// A kiosk calls nobody: not at its start, not in a visit. Read from the operating system, which no program can talk out of it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { aFeed } from '../support/a-feed';
import { clinicConfig } from '../support/clinic-configs';
import { expect, test } from '../support/kiosk-test';

const OPEN_CONNECTIONS = ['tcp', 'tcp6', 'udp', 'udp6'];

/** Remote ends of the sockets of these processes, as the kernel writes them; the test's own connections are to this machine. */
function remotesOf(pids: readonly number[]): readonly string[] {
  const inodes = new Set(pids.flatMap(socketsOf));
  return OPEN_CONNECTIONS.flatMap((table) => {
    const rows = fs.readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n').slice(1);
    return rows
      .map((row) => row.trim().split(/\s+/))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map((columns) => `${table} ${columns[2]}`);
  });
}

function socketsOf(pid: number): readonly string[] {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode ? [inode] : [];
    });
  } catch {
    return [];
  }
}

function readLink(file: string): string {
  try {
    return fs.readlinkSync(file);
  } catch {
    return '';
  }
}

/** A listening socket has no other end; 0100007F is 127.0.0.1, where the debugger of this test sits. */
const leavesTheMachine = (remote: string): boolean =>
  !/ (0+|0100007F|0+0100007F|0+FFFF00000100007F):/.test(remote);

test.skip(process.platform !== 'linux', 'read from /proc, which only Linux has');

test('no process of the kiosk is connected to anything but this machine', async ({ kiosk }) => {
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    const pids = (await kiosk.processes()).map(({ pid }) => pid);
    for (const remote of remotesOf(pids)) seen.add(remote);
  };
  await look();
  await kiosk.patient.chooses('en');
  for (let times = 0; times < 20; times += 1) {
    await look();
    await kiosk.page.waitForTimeout(100);
    if (times % 5 === 0) await kiosk.glass.touches('next').catch(() => undefined);
  }
  // Playwright itself is connected: a list without it would have been read from the wrong processes.
  expect([...seen].filter((remote) => !leavesTheMachine(remote)).length).toBeGreaterThan(0);
  expect([...seen].filter(leavesTheMachine)).toEqual([]);
});

test('where updates are switched on the page and its processes still reach nothing, not even the update server', async ({
  start,
}) => {
  const feed = await aFeed();
  try {
    const settings = { feed: feed.address, publicKey: feed.publicKey, from: '00:00', until: '23:59' };
    const kiosk = await start({ config: clinicConfig({ updates: settings }) });
    const ways = await kiosk.page.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        () => 'reached',
        () => 'refused',
      );
      const image = new Image();
      const drawn = new Promise<string>((resolve) => {
        image.onload = () => resolve('reached');
        image.onerror = () => resolve('refused');
      });
      image.src = `${address}picture.png`;
      return [fetched, await drawn];
    }, feed.address);
    expect(ways).toEqual(['refused', 'refused']);
    // Chromium finds no name for any session, not even this machine's: an update's requests are Node's own.
    const names = await kiosk.app.evaluate(async ({ session }) =>
      Promise.all(
        [
          session.defaultSession,
          session.fromPartition('kiosk'),
          session.fromPartition('electron-updater'),
        ].map((each) =>
          each.resolveHost('localhost').then(
            () => 'found',
            (error: Error) => error.message,
          ),
        ),
      ),
    );
    for (const name of names) expect(name).toContain('ERR_NAME_NOT_RESOLVED');
    expect(feed.asked).toEqual([]);
  } finally {
    await feed.close();
  }
});

test('the look at the sockets sees a connection', async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = net.connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  expect(remotesOf([process.pid])).toContain(`tcp 0100007F:${hexPort}`);
  expect(leavesTheMachine('tcp 08080808:01BB')).toBe(true);
  socket.destroy();
  server.close();
  expect(execFileSync('uname').toString()).toContain('Linux');
});
