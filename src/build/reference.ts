import type {CustomElement, Declaration, Package} from 'custom-elements-manifest/schema';
import {code, markdownTable} from './markdown-table.js';

/** What a manifest says of an attribute, a property, an event, a part or a custom property. */
interface Entry {
  readonly name: string;
  readonly description?: string;
}

type Element = CustomElement & {readonly tagName: string};

/** The elements of a manifest that have a tag. */
export const elementsOf = ({modules}: Package): Element[] =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration): declaration is Declaration & Element => 'tagName' in declaration);

/**
 * One kind of entries of all elements, each once: what `cells` gives, which elements have it, what it is. What every
 * element has comes first.
 */
const section = <T extends Entry>(
  title: string,
  heads: readonly string[],
  elements: readonly Element[],
  entriesOf: (element: Element) => readonly T[] | undefined,
  cells: (entry: T) => readonly string[] = ({name}) => [code(name)],
): string => {
  const found = new Map<string, {entry: T; tags: string[]}>();
  for (const element of elements) {
    for (const entry of entriesOf(element) ?? []) {
      const key = JSON.stringify([...cells(entry), entry.description]);
      const {tags = []} = found.get(key) ?? {};
      found.set(key, {entry, tags: [...tags, element.tagName]});
    }
  }
  const rows = [...found.values()]
    .sort((a, b) => b.tags.length - a.tags.length)
    .map(({entry, tags}) => [
      ...cells(entry),
      tags.length === elements.length ? 'every element' : tags.map(code).join(', '),
      entry.description ?? '',
    ]);
  return rows.length > 0 ? `### ${title}\n\n${markdownTable([...heads, 'on', 'what it is'], rows)}` : '';
};

/** The public reference of all elements in Markdown, from `custom-elements.json`. */
export const reference = (manifest: Package): string => {
  const elements = elementsOf(manifest);
  return [
    '### Elements',
    markdownTable(
      ['tag', 'what it shows', 'own attributes'],
      elements.map(({tagName, description = '', attributes = []}) => {
        const own = attributes.filter(({inheritedFrom}) => !inheritedFrom).map(({name}) => code(name));
        return [code(tagName), description, own.length > 0 ? own.join(', ') : 'none'];
      }),
    ),
    section(
      'Attributes and properties',
      ['attribute', 'property'],
      elements,
      ({attributes}) => attributes,
      ({name, fieldName}) => [code(name), code(fieldName ?? name)],
    ),
    section('Properties of the class', ['property'], elements, ({members}) =>
      members?.filter((member) => member.kind === 'field' && member.static),
    ),
    section('Events', ['event'], elements, ({events}) => events),
    section('Parts', ['part'], elements, ({cssParts}) => cssParts),
    section(
      'Custom properties',
      ['property', 'default'],
      elements,
      ({cssProperties}) => cssProperties,
      ({name, default: value}) => [code(name), value === undefined ? '' : code(value)],
    ),
    section(
      'Slot',
      ['slot'],
      elements,
      ({slots}) => slots,
      ({name}) => [name === '' ? 'what stands inside the tag' : code(name)],
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
};
