/** The part of JSON Schema (draft 2020-12) that our schemas use, so that what an editor sees is what a page checks. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly $ref?: `#/$defs/${string}`;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** For lists of texts. */
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /**
   * What is wrong and the mend, in words, for a value that is not what it has to be; of lengths and counts we always speak
   * ourselves. An editor such as Visual Studio Code shows it too.
   */
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

const typeNames: Readonly<Record<JsonType | 'number', string>> = {
  object: 'an object in {}',
  array: 'a list in []',
  string: 'a text in quotation marks',
  integer: 'a whole number',
  number: 'a number with a fraction',
  boolean: 'true or false',
  null: 'null',
};

const describeType = (value: unknown): string =>
  // JSON can say a number that no script can hold.
  value === Infinity || value === -Infinity ? 'a number that is too large' : typeNames[typeOf(value)];

/** What nobody sees, or breaks a line, or runs on a terminal. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Somebody else's text between quotation marks: as much of it as a person reads. */
const quoted = (text: string, mark: string): string => {
  const [start = ''] = /^.{0,60}/su.exec(text) ?? [];
  const escaped = start
    .replace(/["'\\]/g, (found) => (found === mark || found === '\\' ? `\\${found}` : found))
    .replace(unseen, (found) =>
      found.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
  return mark + escaped + (start === text ? '' : '…') + mark;
};

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What a schema refers to, or itself. */
const resolve = (schema: Schema, defs: Readonly<Record<string, Schema>>): Schema | undefined =>
  schema.$ref === undefined ? schema : defs[schema.$ref.slice('#/$defs/'.length)];

/** JSON Schema counts characters, not the halves of which JavaScript makes some. */
const lengthProblem = ({minLength = 0, maxLength = Infinity}: Schema, text: string): string | undefined => {
  const length = text.match(/./gsu)?.length ?? 0;
  if (length < minLength) return text === '' ? 'is empty. Fill it in, or remove it' : 'is too short';
  return length > maxLength ? `is longer than ${String(maxLength)} characters. Shorten it` : undefined;
};

const itemsProblem = (
  {minItems = 0, maxItems = Infinity, uniqueItems}: Schema,
  items: readonly unknown[],
): string | undefined => {
  if (items.length < minItems) return items.length === 0 ? 'is empty. Fill it in, or remove it' : 'has too few';
  if (items.length > maxItems) return `has more than ${String(maxItems)}. Remove some`;
  const doubled = uniqueItems ? items.find((item, index) => items.indexOf(item) < index) : undefined;
  return doubled === undefined
    ? undefined
    : `has ${typeof doubled === 'string' ? quoted(doubled, '"') : JSON.stringify(doubled)} twice. Keep one`;
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
    const target = resolve(schema, defs);
    return target ? schemaProblems(target, value, path, defs) : [];
  }
  const wrong = (message: string): SchemaProblem[] => [{path, message: schema.errorMessage ?? message}];
  const type = typeOf(value);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.includes(type as JsonType))
    return wrong(`has to be ${types.map((name) => typeNames[name]).join(' or ')}, not ${describeType(value)}`);
  if (schema.const !== undefined && value !== schema.const) return wrong(`has to be ${JSON.stringify(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value as string)) return wrong(`has to be one of ${listed(schema.enum)}`);
  const conditional = conditionalProblems(schema, value, path, defs);
  if (typeof value === 'string') {
    const length = lengthProblem(schema, value);
    // A pattern is not held against what may be as long as a file.
    if (length !== undefined) return [...conditional, {path, message: length}];
    const isWritten = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
    return [...conditional, ...(isWritten ? [] : wrong('is not written as it has to be'))];
  }
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = schema;
    const isWithin = value >= minimum && value <= maximum;
    return [...conditional, ...(isWithin ? [] : wrong(`has to be from ${String(minimum)} to ${String(maximum)}`))];
  }
  if (Array.isArray(value)) {
    const {items} = schema;
    const count = itemsProblem(schema, value);
    if (count !== undefined) return [...conditional, {path, message: count}];
    const inside = items ? value.flatMap((item, index) => schemaProblems(items, item, [...path, index], defs)) : [];
    return [...conditional, ...inside];
  }
  if (type !== 'object') return conditional;
  const object = value as object;
  return [...conditional, ...shapeProblems(schema, object, path), ...entryProblems(schema, object, path, defs)];
};

const isOfType = (schema: Schema, value: unknown, defs: Readonly<Record<string, Schema>>): boolean => {
  const {type} = resolve(schema, defs) ?? {};
  return type === undefined || ([type].flat() as readonly string[]).includes(typeOf(value));
};

/** What is wrong where a schema depends on the value itself. */
const conditionalProblems = (
  {anyOf, if: condition, then, else: otherwise, errorMessage}: Schema,
  value: unknown,
  path: readonly (string | number)[],
  defs: Readonly<Record<string, Schema>>,
): SchemaProblem[] => {
  const problemsOf = (schema: Schema | undefined): SchemaProblem[] =>
    schema ? schemaProblems(schema, value, path, defs) : [];
  const tries = anyOf?.map(problemsOf) ?? [];
  const none = tries.length > 0 && tries.every((problems) => problems.length > 0);
  // What is of its type, and of that what came furthest, is what was meant: of a list of texts, one text.
  const depth = ([first]: readonly SchemaProblem[]): number => first?.path.length ?? 0;
  const meant = tries.filter((_, index) => isOfType(anyOf?.[index] ?? {}, value, defs));
  const [nearest = []] = [...(meant.length > 0 ? meant : tries)].sort((one, other) => depth(other) - depth(one));
  const first = errorMessage === undefined ? nearest : [{path, message: errorMessage}];
  const branch = problemsOf(condition).length === 0 ? then : otherwise;
  return [...(none ? first : []), ...(condition ? problemsOf(branch) : [])];
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
      .map((name) => ({path, message: `lacks ${JSON.stringify(name)}. Add it`})),
    ...(count < minProperties ? [{path, message: 'has nothing in it. Fill it in, or remove it'}] : []),
    ...(count > maxProperties ? [{path, message: `has more than ${String(maxProperties)} entries. Remove some`}] : []),
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
    if (!known && additionalProperties === false)
      return [{path: at, message: `is not known here. Remove it, or write one of ${listed(Object.keys(properties))}`}];
    const badName = propertyNames ? schemaProblems(propertyNames, name, at, defs) : [];
    if (badName.length > 0) return badName.map(({message}) => ({path: at, message: `has a name that ${message}`}));
    const inner = known ?? (additionalProperties === false ? undefined : additionalProperties);
    return inner ? schemaProblems(inner, entry, at, defs) : [];
  });

/** A path as JSONPath writes it (RFC 9535): `$.places['mill-house'].telephone`. */
export const jsonPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return /^[a-z_]\w{0,59}$/i.test(step) ? `${text}.${step}` : `${text}[${quoted(step, "'")}]`;
  }, '$');
