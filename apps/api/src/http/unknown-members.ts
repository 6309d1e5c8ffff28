import { z } from 'zod';
import { fieldError, type FieldError, type FieldPlace } from '@duban/contracts';
import { nearestOf } from './nearest.js';

type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members that a schema knows at a place; of several forms, those of all. */
const membersAt = (schema: unknown, path: Path): string[] => {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    return membersAt((schema.shape as Record<string, unknown>)[step], rest);
  }
  if (schema instanceof z.ZodArray) return step === undefined ? [] : membersAt(schema.element, rest);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return membersAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => membersAt(option, path));
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right].flatMap((side) => membersAt(side, path));
  if (schema instanceof z.ZodPipe) return membersAt(schema.def.in, path);
  return [];
};

/** What was sent and is not in what the schema took of it. */
const leftOut = (sent: unknown, taken: unknown, path: Path): Path[] => {
  if (Array.isArray(sent) && Array.isArray(taken)) return sent.flatMap((one, n) => leftOut(one, taken[n], [...path, n]));
  if (!isRecord(sent) || !isRecord(taken)) return [];
  return Object.keys(sent).flatMap((name) =>
    Object.hasOwn(taken, name) ? leftOut(sent[name], taken[name], [...path, name]) : [[...path, name]],
  );
};

/** Parameters and members that the schema does not know, each with the nearest that it does: nothing that was meant is passed over. */
export const unknownMembers = (
  schema: z.ZodType,
  { sent, taken, place }: { sent: unknown; taken: unknown; place: FieldPlace },
): FieldError[] =>
  leftOut(sent, taken, []).map((path) => {
    const member = String(path.at(-1));
    const nearest = nearestOf(member, membersAt(schema, path.slice(0, -1)));
    return fieldError({ in: place, path }, 'unknown_member', { member, ...(nearest === null ? {} : { nearest }) });
  });
