import {html, type TemplateResult} from 'lit';
import type {Organization} from '../facts/types.js';
import {verbatim} from './verbatim.js';

/** An organisation's name, linked to its website where it is known, which does not learn where a visitor comes from. */
export const organizationLink = ({name, url}: Organization): TemplateResult =>
  url === undefined ? verbatim(name) : html`<a href=${url} rel="noreferrer">${verbatim(name)}</a>`;
