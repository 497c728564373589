import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {define} from '../../src/kit/define.js';
import {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import {type WidgetArgs, element} from '../element.js';

/** Stands for a widget that meets something on a page which nobody foresaw. */
class FailingContacts extends EmergencyContacts {
  protected override render(): TemplateResult {
    throw new Error('An example of a failure.');
  }
}
define('example-failing-contacts', FailingContacts);

const meta: Meta<WidgetArgs> = {
  title: 'When rendering fails',
  component: 'csw-emergency-contacts',
  render: (args) => element('example-failing-contacts', args),
};
export default meta;

/** What stands inside the tag is shown, and the fault is reported. */
export const WithAFallback: StoryObj<WidgetArgs> = {
  args: {fallback: '<p>In danger now? Call <a href="tel:999">999</a>.</p>'},
};

/** Without a fallback the numbers are shown: they need neither words nor Lit. */
export const WithoutAFallback: StoryObj<WidgetArgs> = {};
