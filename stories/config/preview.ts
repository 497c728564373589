import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {bundledAreas} from '../../src/facts/read-area.js';
import {element} from '../element.js';
import {canvas, globalTypes, initialGlobals} from './canvas.js';
import {expectWidget, loadLanguage} from './ready.js';
import {attributesFirst} from './reference.js';

setCustomElementsManifest(__CSW_MANIFEST__);

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [loadLanguage],
  decorators: [canvas],
  afterEach: expectWidget,
  globalTypes,
  initialGlobals,
  render: (args, {component}) => element(String(component), args),
  argTypes: {
    lang: {control: 'select', options: ['en', ...Object.keys(__CSW_LOCALES__)]},
    area: {control: 'select', options: Object.keys(bundledAreas)},
    theme: {control: 'inline-radio', options: ['light', 'dark']},
    languages: {control: 'inline-radio', options: ['off']},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    fallback: {control: 'text', description: 'What stands inside the tag.', table: {category: 'slots'}},
  },
  argTypesEnhancers: [attributesFirst],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true}},
    options: {
      storySort: {
        order: [
          'Report a hate crime',
          'Emergency contacts',
          'Pharmacy list',
          'Prevent hotline',
          'Safety advice',
          'Leave page',
          'When rendering fails',
        ],
      },
    },
  },
};

export default preview;
