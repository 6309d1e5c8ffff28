interface Ref {
  $ref: string;
}
const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null && '$ref' in value;
const admitsNull = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && Array.isArray(value.type) && value.type.includes('null');

/**
 * A reference that may be null, as OpenAPI 3.1 has it. The generator writes `allOf: [$ref, { type: [T, 'null'] }]`, which null can
 * never satisfy: it would have to match the reference too.
 *
 * Zod's own `z.toJSONSchema` needs neither this nor the generator, but writes another document: a pattern beside each date, bounds beside
 * each whole number, and no null inside a component that is first met where it may be null.
 */
export const withNullableRefs = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withNullableRefs);
  if (typeof node !== 'object' || node === null) return node;
  const { allOf, ...rest } = node as { allOf?: unknown };
  if (Array.isArray(allOf) && allOf.length === 2 && isRef(allOf[0]) && admitsNull(allOf[1])) {
    return { ...rest, anyOf: [allOf[0], { type: 'null' }] };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNullableRefs(value)]));
};
