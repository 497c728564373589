/** The part of JSON Schema (draft 2020-12) that our schemas use, so that what an editor sees is what a page checks. */
export interface Schema {
  readonly $ref?: `#/$defs/${string}`;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What is wrong and the mend, in words. An editor such as Visual Studio Code shows it too. */
  readonly errorMessage?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

type JsonType = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';

export interface SchemaProblem {
  /** Where it is: the names and indexes that lead to it from the root. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const typeOf = (value: unknown): JsonType | 'number' => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value as 'object' | 'string' | 'number' | 'boolean';
};

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What is wrong with one text. JSON Schema counts characters, not the halves of which JavaScript makes some. */
const textProblem = ({pattern, minLength = 0, maxLength = Infinity}: Schema, text: string): string | undefined => {
  const length = text.match(/./gsu)?.length ?? 0;
  if (length < minLength) return 'is too short';
  if (length > maxLength) return `is longer than ${String(maxLength)} characters`;
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? 'is not written as it has to be' : undefined;
};

/**
 * Everything in which a value differs from a schema. Never throws, however the value is made; it goes no deeper than the
 * schema.
 *
 * @param value what `JSON.parse` gave
 */
export const schemaProblems = (
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
  defs = schema.$defs ?? {},
): SchemaProblem[] => {
  if (schema.$ref !== undefined) {
    const target = defs[schema.$ref.slice('#/$defs/'.length)];
    return target ? schemaProblems(target, value, path, defs) : [];
  }
  const wrong = (message: string): SchemaProblem[] => [{path, message: schema.errorMessage ?? message}];
  const type = typeOf(value);
  if (schema.type !== undefined && ![schema.type].flat().includes(type as JsonType))
    return wrong(`has to be ${[schema.type].flat().join(' or ')}, not ${type}`);
  if (schema.const !== undefined && value !== schema.const) return wrong(`has to be ${JSON.stringify(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value as string)) return wrong(`has to be one of ${listed(schema.enum)}`);
  if (schema.anyOf) {
    const tries = schema.anyOf.map((option) => schemaProblems(option, value, path, defs));
    if (tries.every((problems) => problems.length > 0)) return schema.errorMessage ? wrong('') : (tries[0] ?? []);
  }
  if (typeof value === 'string') {
    const problem = textProblem(schema, value);
    return problem === undefined ? [] : wrong(problem);
  }
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = schema;
    return value < minimum || value > maximum ? wrong(`has to be from ${String(minimum)} to ${String(maximum)}`) : [];
  }
  if (Array.isArray(value)) {
    const {items, minItems = 0, maxItems = Infinity} = schema;
    if (value.length < minItems) return wrong(`needs at least ${String(minItems)}`);
    if (value.length > maxItems) return wrong(`has more than ${String(maxItems)}`);
    return items ? value.flatMap((item, index) => schemaProblems(items, item, [...path, index], defs)) : [];
  }
  if (type !== 'object') return [];
  return [...shapeProblems(schema, value as object, path), ...entryProblems(schema, value as object, path, defs)];
};

/** What is wrong with an object beside its entries. */
const shapeProblems = (
  {required = [], minProperties = 0, maxProperties = Infinity}: Schema,
  value: object,
  path: readonly (string | number)[],
): SchemaProblem[] => {
  const count = Object.keys(value).length;
  return [
    ...required
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => ({path, message: `lacks ${JSON.stringify(name)}`})),
    ...(count < minProperties ? [{path, message: 'has nothing in it'}] : []),
    ...(count > maxProperties ? [{path, message: `has more than ${String(maxProperties)} entries`}] : []),
  ];
};

const entryProblems = (
  {properties = {}, additionalProperties, propertyNames}: Schema,
  value: object,
  path: readonly (string | number)[],
  defs: Readonly<Record<string, Schema>>,
): SchemaProblem[] =>
  Object.entries(value).flatMap(([name, entry]) => {
    const at = [...path, name];
    // Its own: `__proto__` is a name like any other in JSON.
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!known && additionalProperties === false) return [{path: at, message: 'is not known here. Remove it'}];
    const badName = propertyNames ? schemaProblems(propertyNames, name, at, defs) : [];
    if (badName.length > 0) return badName.map(({message}) => ({path: at, message: `as a name ${message}`}));
    const inner = known ?? (additionalProperties === false ? undefined : additionalProperties);
    return inner ? schemaProblems(inner, entry, at, defs) : [];
  });

/** A path as JSONPath writes it (RFC 9535): `$.places['mill-house'].telephone`. */
export const jsonPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return /^[a-z_]\w*$/i.test(step) ? `${text}.${step}` : `${text}['${step.replace(/[\\']/g, '\\$&')}']`;
  }, '$');
