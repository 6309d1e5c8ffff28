import { z } from 'zod';
import type { RouteDefinition } from '@duban/contracts';

interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
}

const BY_FORMAT: Record<string, string> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2020-03-31',
  'date-time': '2020-03-31T08:00:00+08:00',
};
/** Texts that the patterns of the contract take. */
const BY_PATTERN = ['t1', 's1', 'd1', 'a'.repeat(64), '1', '2020-03'];

const text = ({ format, pattern }: JsonSchema): string =>
  (format ? BY_FORMAT[format] : undefined) ?? (pattern ? BY_PATTERN.find((one) => new RegExp(pattern).test(one)) : undefined) ?? 'x';

const example = (schema: JsonSchema): unknown => {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return example(choice);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, example(schema.properties?.[name] ?? {})]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => example(schema.items ?? {}));
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
    case 'boolean':
      return true;
    default:
      return text(schema);
  }
};

const exampleOf = (schema: z.ZodType | undefined): unknown =>
  schema ? example(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema) : {};

/** The smallest body that the route's schema takes. */
export const bodyFor = (route: RouteDefinition): Record<string, unknown> => exampleOf(route.body) as Record<string, unknown>;

/** The route's path, with what is given and with made-up values for the rest. */
export const pathFor = (route: RouteDefinition, given: Record<string, string>): string => {
  const made = exampleOf(route.params) as Record<string, unknown>;
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? String(made[name])));
};
