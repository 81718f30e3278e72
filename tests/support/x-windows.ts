// Asks an X server which windows it shows, in the X protocol itself: what a program says of its own window is not what is shown.
// It must never change anything on the display.
import net from 'node:net';

export interface XWindow {
  readonly id: number;
  /** Mapped, and so is everything it lies in. */
  readonly isSeen: boolean;
  readonly width: number;
  readonly height: number;
}

export interface XDisplay {
  readonly root: XWindow;
  /** The windows right on the root. */
  readonly windows: readonly XWindow[];
}

const [GET_ATTRIBUTES, GET_GEOMETRY, QUERY_TREE] = [3, 14, 15];
const VIEWABLE = 2;

/** Of the display that DISPLAY names; it must be on this machine and ask for no password, as a virtual one does. */
export async function windowsOnDisplay(): Promise<XDisplay> {
  const number = /^:(\d+)/.exec(process.env.DISPLAY ?? '')?.[1];
  if (!number) throw new Error(`DISPLAY is "${process.env.DISPLAY ?? ''}", not a display of this machine`);
  const socket = net.connect(`/tmp/.X11-unix/X${number}`);
  const read = reader(socket);
  const ask = async (opcode: number, window: number): Promise<Buffer> => {
    const request = Buffer.alloc(8);
    request.writeUInt8(opcode, 0);
    request.writeUInt16LE(2, 2);
    request.writeUInt32LE(window, 4);
    socket.write(request);
    const head = await read(32);
    const rest = await read(head.readUInt32LE(4) * 4);
    return Buffer.concat([head, rest]);
  };
  const lookAt = async (id: number): Promise<XWindow> => {
    const isSeen = (await ask(GET_ATTRIBUTES, id)).readUInt8(26) === VIEWABLE;
    const geometry = await ask(GET_GEOMETRY, id);
    return { id, isSeen, width: geometry.readUInt16LE(16), height: geometry.readUInt16LE(18) };
  };
  try {
    const root = await greet(socket, read);
    const tree = await ask(QUERY_TREE, root);
    const windows: XWindow[] = [];
    for (let child = 0; child < tree.readUInt16LE(16); child += 1) {
      windows.push(await lookAt(tree.readUInt32LE(32 + child * 4)));
    }
    return { root: await lookAt(root), windows };
  } finally {
    socket.destroy();
  }
}

type Read = (bytes: number) => Promise<Buffer>;

/** Says hello in little-endian, protocol 11.0, without a password; gives the id of the root window. */
async function greet(socket: net.Socket, read: Read): Promise<number> {
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  if (head.readUInt8(0) !== 1) throw new Error('the X server does not let us in');
  const body = await read(head.readUInt16LE(6) * 4);
  const vendorBytes = Math.ceil(body.readUInt16LE(16) / 4) * 4;
  const formatBytes = body.readUInt8(21) * 8;
  return body.readUInt32LE(32 + vendorBytes + formatBytes);
}

/** Reads so many bytes, in turn. */
function reader(socket: net.Socket): Read {
  let kept = Buffer.alloc(0);
  let wake: () => void = () => undefined;
  let failed: Error | null = null;
  socket.on('data', (chunk) => {
    kept = Buffer.concat([kept, Buffer.from(chunk)]);
    wake();
  });
  socket.on('error', (error) => {
    failed = error;
    wake();
  });
  return async (bytes) => {
    while (kept.length < bytes) {
      if (failed) throw failed;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const taken = kept.subarray(0, bytes);
    kept = kept.subarray(bytes);
    return taken;
  };
}
