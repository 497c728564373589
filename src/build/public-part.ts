import type {CustomElement, Declaration, Package} from 'custom-elements-manifest/schema';

/** Mends single values of a manifest; what becomes `undefined` is left out. */
const mend = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  // A line break in a comment is the formatter's; an empty line is the writer's.
  if (key === 'description') return value.replace(/(?<!\n)\n(?!\n)/g, ' ');
  // One of the two places in the analyzer that name a module puts a slash before it.
  if (key === 'module') return value.replace(/^\//, '');
  return key === 'default' && value === '__CSW_VERSION__' ? undefined : value;
};

const isElement = (declaration: Declaration): declaration is Declaration & CustomElement =>
  'customElement' in declaration;

/**
 * A manifest without what is private, protected or internal. Lit's state goes too: it is no attribute, although the
 * analyzer lists it as one. An attribute's type loses `null` and `undefined`, its property's way to say that it is absent.
 */
export const publicPart = (manifest: Package): Package => {
  const mended = JSON.parse(JSON.stringify(manifest), mend) as Package;
  for (const element of mended.modules.flatMap(({declarations = []}) => declarations).filter(isElement)) {
    const members = (element.members ?? []).filter(({privacy}) => privacy === undefined || privacy === 'public');
    const attributes = (element.attributes ?? []).filter(
      ({fieldName}) => fieldName === undefined || members.some(({name}) => name === fieldName),
    );
    for (const {type} of attributes) if (type) type.text = type.text.replace(/ \| (?:null|undefined)\b/g, '');
    Object.assign(element, {members, attributes});
  }
  return mended;
};
