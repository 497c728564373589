import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {styleMap} from 'lit/directives/style-map.js';
import {action} from 'storybook/actions';

const languageNames = new Intl.DisplayNames('en', {type: 'language'});

/** The toolbar: what a page decides for the widgets on it. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: {
    description: 'The page’s language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: ['en', ...Object.keys(__CSW_LOCALES__)].map((value) => ({value, title: languageNames.of(value) ?? value})),
    },
  },
  direction: {
    description: 'The page’s direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        {value: 'auto', title: 'No direction set'},
        {value: 'ltr', title: 'Left to right'},
        {value: 'rtl', title: 'Right to left'},
      ],
    },
  },
  theme: {
    description: 'The page’s colour scheme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light page'},
        {value: 'dark', title: 'Dark page'},
      ],
    },
  },
  width: {
    description: 'The width of the place that the page gives a widget',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        {value: 'auto', title: 'Full width'},
        ...['1200px', '560px', '320px', '200px'].map((value) => ({value, title: value})),
      ],
    },
  },
};

export const initialGlobals = {locale: 'en', direction: 'auto', theme: 'light', width: 'auto'};

/** Shows what an event says in the Actions panel; the whole event would bury it. */
const log = ({type, detail}: CustomEvent<unknown>): void => {
  action(type)(detail);
};

/** The page around a story. */
export const canvas: Decorator = (story, {globals}) => {
  const {locale, direction, theme, width} = globals as typeof initialGlobals;
  return html`<div
    lang=${locale}
    dir=${ifDefined(direction === 'auto' ? undefined : direction)}
    style=${styleMap({colorScheme: theme, background: 'Canvas', color: 'CanvasText', padding: '16px', fontFamily: 'system-ui, sans-serif'})}
    @csw-fault=${log}
    @csw-action=${log}
  >
    <div style=${styleMap({inlineSize: width})}>${story()}</div>
  </div>`;
};
