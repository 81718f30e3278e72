/** What a file of the fragile disk holds: what is flushed, what programs see, and what lies between. */
type Change =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

export interface Inode {
  durable: Buffer;
  current: Buffer;
  pending: Change[];
}

/** From 0 up to, not including, 1. */
export type Chance = () => number;

const SECTOR_BYTES = 512;

export function change(inode: Inode, one: Change): void {
  inode.current = changed(inode.current, one);
  inode.pending.push(one);
}

function changed(content: Buffer, one: Change): Buffer {
  const length =
    one.kind === 'write' ? Math.max(content.length, one.position + one.bytes.length) : one.length;
  const next = Buffer.alloc(length);
  content.copy(next, 0, 0, length);
  if (one.kind === 'write') one.bytes.copy(next, one.position);
  return next;
}

/** Each unflushed sector and each truncation is kept or lost by itself; the length may be ahead of the content. */
export function whatIsLeft({ durable, pending }: Inode, chance: Chance): Buffer {
  let content = durable;
  for (const one of pending) {
    if (one.kind === 'truncate') {
      if (chance() < 0.5) content = changed(content, one);
      continue;
    }
    const end = one.position + one.bytes.length;
    if (chance() < 0.3 && end > content.length)
      content = Buffer.concat([content, Buffer.alloc(end - content.length)]);
    for (let at = 0; at < one.bytes.length; at += SECTOR_BYTES) {
      const bytes = one.bytes.subarray(at, at + Math.ceil(chance() * SECTOR_BYTES));
      if (chance() < 0.5) content = changed(content, { kind: 'write', position: one.position + at, bytes });
    }
  }
  return content;
}
