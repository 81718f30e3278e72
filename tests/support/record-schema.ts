// The schema of exported records as it is published, made from the one description of them. It must never be edited by hand.
import { toJsonSchema } from '@valibot/to-json-schema';
import { exportedRecordSchema } from '#core/record/exported-record';

export const PUBLISHED_SCHEMA = 'docs/record.schema.json';

export const recordSchemaText = (): string => {
  const schema = toJsonSchema(exportedRecordSchema, { target: 'draft-2020-12' });
  const head = {
    title: 'Beforehand: readiness notes of one visit',
    description:
      'Readiness notes only. Not a consent form. Ids are those of core/procedure and core/readiness; times are UTC.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
};
