import type {StoryObj} from '@storybook/web-components-vite';
import type {WidgetArgs} from './element.js';

// The states that every widget has. Storybook lists what a stories file itself exports, so each file names them again.

type Story = StoryObj<WidgetArgs>;

const says = (story: string): NonNullable<Story['parameters']> => ({docs: {description: {story}}});

export const unitedKingdom: Story = {args: {area: 'uk'}};
export const kent: Story = {args: {area: 'kent'}};
export const maidstone: Story = {args: {area: 'maidstone'}};

export const headingLevel4: Story = {
  args: {'heading-level': '4'},
  parameters: says('For a page whose own headings above it go down to level 3.'),
};

export const light: Story = {args: {theme: 'light'}, globals: {theme: 'dark'}};
export const dark: Story = {args: {theme: 'dark'}, globals: {theme: 'light'}};
export const darkPage: Story = {
  globals: {theme: 'dark'},
  parameters: says('Without `theme`, a widget has the page’s `color-scheme`.'),
};

export const narrow: Story = {globals: {width: '200px'}};

export const welsh: Story = {globals: {locale: 'cy'}};
export const urdu: Story = {globals: {locale: 'ur', direction: 'rtl'}};
export const urduInEnglish: Story = {
  args: {lang: 'ur'},
  globals: {direction: 'ltr'},
  parameters: says('A widget with a `lang` of its own has that language’s direction too.'),
};

export const polish: Story = {globals: {locale: 'pl'}};
export const arabic: Story = {globals: {locale: 'ar', direction: 'rtl'}};
export const punjabiNarrow: Story = {globals: {locale: 'pa', width: '200px'}};
export const accented: Story = {
  globals: {locale: 'en-XA'},
  parameters: says('For developers: English with accents, and two fifths longer. What stays plain is no message.'),
};
export const mirrored: Story = {
  globals: {locale: 'ar-XB', direction: 'rtl'},
  parameters: says('For developers: English from right to left.'),
};
export const withoutMenu: Story = {
  args: {languages: 'off'},
  parameters: says('For a page that has a menu of languages of its own.'),
};

export const withFallback: Story = {
  args: {fallback: '<p>In danger now? Call <a href="tel:999">999</a>.</p>'},
  parameters: says('The widget takes the place of what stands inside the tag, which is there for when it cannot.'),
};

export const unknownValues: Story = {
  args: {area: 'atlantis', theme: 'sepia', 'heading-level': '9'},
  parameters: says(
    'Each is reported once, as `csw-fault` (see the Actions panel) and on the console, and treated as absent; an unknown area shows the United Kingdom.',
  ),
};
