import type {Preview} from '@storybook/web-components-vite';

/**
 * The reference of a tag, with what an editor can write first. Only attributes and the fallback have controls: a
 * story writes a tag, and what a property would say is said by its attribute.
 */
export const attributesFirst: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes}) => {
  const entries = Object.entries(argTypes);
  const attributes = entries.filter(([, {table}]) => table?.category === 'attributes');
  const others = entries.filter((entry) => !attributes.includes(entry));
  return Object.fromEntries([
    ...attributes,
    ...others.map(([name, type]) => [name, {control: false, ...type}] as const),
  ]);
};
