import path from 'node:path';
import { ok, type Result, refuse } from '#core/result';
import { diskOn } from '../visits/disk';
import { NODE_FILES } from '../visits/file-system';
import type { AuditReading } from './audit-log';

/** The log for whoever audits the clinic: its lines as they lie there, and one line more that says whether the chain is whole. */
export function auditExport({ text, entries, brokenFrom }: AuditReading): string {
  const state = brokenFrom === null ? { chain: 'whole' } : { chain: 'broken', from: brokenFrom };
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${lines}${JSON.stringify({ ...state, entries: entries.length })}\n`;
}

/** `audit-2026-11-29T10-20-30Z.jsonl`: a name every system takes, and never the same twice. */
export const exportName = (now: number): string =>
  `audit-${new Date(now).toISOString().replace(/\.\d+/, '').replaceAll(':', '-')}.jsonl`;

/** Puts it into the clinic's folder, all or nothing. The folder is the clinic's: it is never made here. */
export async function saveExport(
  folder: string,
  reading: AuditReading,
  now: number,
): Promise<Result<void, 'folder-failed'>> {
  const file = path.join(folder, exportName(now));
  const written = await diskOn(NODE_FILES).replace(file, Buffer.from(auditExport(reading)));
  return written.ok ? ok(undefined) : refuse('folder-failed');
}
